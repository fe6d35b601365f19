"""What the documentation says can be done, done."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aligner import FORMATS, KINDS, REPORTS, SAMPLES

ROOT = Path(__file__).parent.parent
PYTHON = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
OTHERS = (ROOT / "docs" / "other-programs.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a sample's two texts, the current one."""
    shutil.copy(SAMPLES[0].original, tmp_path / "original.txt")
    shutil.copy(SAMPLES[0].copy, tmp_path / "copy.txt")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_examples_in_python(folder, capsys):
    pytest.importorskip("pandas", reason="the extra “pandas” is not installed")
    examples = re.findall(r"```python\n(.*?)```", PYTHON, re.DOTALL)
    space: dict[str, object] = {}
    for example in examples:
        exec(compile(example, "docs/python.md", "exec"), space)
    assert len(examples) == 9
    assert {path.name for path in folder.iterdir()} >= {"report.html", "copy with changes.docx"}
    assert "garbled-name" in capsys.readouterr().out


def aligner_in_path(tmp_path: Path) -> dict[str, str]:
    """An environment in which ``aligner`` is this program."""
    script = tmp_path / "bin" / "aligner"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m aligner "$@"\n')
    script.chmod(0o755)
    home = {"HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1", "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    return {**os.environ, **home, "PATH": f"{script.parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.skipif(not shutil.which("git") or os.name == "nt", reason="needs git and a POSIX shell")
def test_git_difftool(folder):
    environment = aligner_in_path(folder)
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org"]

    def run(*command: str, shell: bool = False) -> str:
        done = subprocess.run(
            command[0] if shell else command, env=environment, capture_output=True, text=True, check=False, shell=shell
        )
        return done.stdout + done.stderr

    run(*git, "init", "-q")
    shutil.copy("original.txt", "story.txt")
    run(*git, "add", "story.txt")
    run(*git, "commit", "-q", "-m", "one")
    shutil.copy("copy.txt", "story.txt")
    configure = re.findall(r"git config --global difftool\.aligner\.cmd .*", OTHERS)
    assert len(configure) == 2
    run(configure[1], shell=True)
    assert "3  G  garbled names" in run(*git, "difftool", "--no-prompt", "--tool=aligner", "--", "story.txt")


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_the_hook_holds_back_only_what_is_serious(folder):
    environment = aligner_in_path(folder)
    entry = re.search(r"entry: (sh -c .*)", OTHERS)
    assert entry is not None

    def hook(*files: str) -> int:
        command = " ".join([entry[1], *(files or ("story.original.txt",))])
        return subprocess.run(command, shell=True, env=environment, capture_output=True, check=False).returncode

    Path("story.original.txt").write_text("Mayor Petra Holm spoke at Osterby. The mayor said it rained.")
    Path("story.txt").write_text("Mayor Petra Holm spoke at Osterby. The mayor said it rained.")
    assert hook() == 0
    Path("story.txt").write_text("Mayor Petra Hulm spoke at Osterby. The mayor said it rained.")
    assert hook() == 1
    assert hook("copy.txt", "story.txt") == 1  # the copy alone was changed; another text has no original
    assert hook("copy.txt", "original.txt") == 0


def test_the_table_of_formats_in_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = "\n".join(f"| {form.label} | {' '.join(f'`{suffix}`' for suffix in form.suffixes)} |" for form in FORMATS)
    assert f"| kind of file | name ends in |\n|---|---|\n{table}\n" in readme


def test_the_guide_tells_of_every_kind_in_the_order_of_the_table():
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    assert re.findall(r"^### (.*)$", guide, re.MULTILINE) == [f"{kind.letter} {kind.one}" for kind in KINDS.values()]
    assert all(f"`{report.suffix}`" in guide for report in REPORTS.values())


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
