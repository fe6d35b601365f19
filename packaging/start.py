"""Where the bundled program begins; ``aligner.spec`` says what goes into it."""

from aligner.__main__ import main

main()
