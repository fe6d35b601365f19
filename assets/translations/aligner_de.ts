<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutWindow</name>
    <message>
      <source>About Aligner</source>
      <translation>Über Aligner</translation>
    </message>
    <message>
      <source>See what happened to a story: two versions side by side, with garbled names, missing facts, added passages and changed facts listed, worst first.</source>
      <translation>Was ist aus einem Text geworden? Zwei Fassungen nebeneinander, dazu eine Liste der entstellten Namen, fehlenden Angaben, hinzugefügten Passagen und veränderten Fakten, das Schlimmste zuerst.</translation>
    </message>
    <message>
      <source>Everything stays on this computer: Aligner never goes online.</source>
      <translation>Alles bleibt auf diesem Computer: Aligner geht nie ins Netz.</translation>
    </message>
    <message>
      <source>The typefaces are Source Serif 4 and Source Sans 3 by Adobe, shipped under other names as their licence, the SIL Open Font License, wants it.</source>
      <translation>Die Schriften sind Source Serif 4 und Source Sans 3 von Adobe. Sie tragen hier andere Namen, wie es ihre Lizenz, die SIL Open Font License, verlangt.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>{} “{}”</source>
      <translation>{} „{}“</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>Open &amp;original…</source>
      <translation>&amp;Original öffnen …</translation>
    </message>
    <message>
      <source>Open &amp;copy…</source>
      <translation>&amp;Fassung öffnen …</translation>
    </message>
    <message>
      <source>Open sa&amp;mple</source>
      <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
      <source>&amp;Recent pairs</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open sess&amp;ion…</source>
      <translation>S&amp;itzung öffnen …</translation>
    </message>
    <message>
      <source>Go on with work of before</source>
      <translation>Mit früherer Arbeit weitermachen</translation>
    </message>
    <message>
      <source>&amp;Save the mended copy</source>
      <translation>Ausgebesserte Fassung &amp;speichern</translation>
    </message>
    <message>
      <source>The copy as it is mended now, in a file of its own</source>
      <translation>Die Fassung, so wie sie jetzt ausgebessert ist, in einer eigenen Datei</translation>
    </message>
    <message>
      <source>Save the mended copy &amp;as…</source>
      <translation>Ausgebesserte Fassung speichern &amp;unter …</translation>
    </message>
    <message>
      <source>As plain text, web page or Word document</source>
      <translation>Als reinen Text, Webseite oder Word-Dokument</translation>
    </message>
    <message>
      <source>Sa&amp;ve session…</source>
      <translation>Si&amp;tzung speichern …</translation>
    </message>
    <message>
      <source>Both texts with your decisions, notes, pairings and mendings, to go on later</source>
      <translation>Beide Texte mit Ihren Entscheidungen, Notizen, Zuordnungen und Ausbesserungen, um später weiterzumachen</translation>
    </message>
    <message>
      <source>&amp;Export report…</source>
      <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
      <source>Save what was found as a web page, a table or data</source>
      <translation>Die Befunde als Webseite, Tabelle oder Daten speichern</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
      <source>Print pre&amp;view…</source>
      <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Bee&amp;nden</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
      <source>&amp;Copy selected text</source>
      <translation>Markierten Text &amp;kopieren</translation>
    </message>
    <message>
      <source>Paste as &amp;original</source>
      <translation>Als &amp;Original einfügen</translation>
    </message>
    <message>
      <source>Paste as co&amp;py</source>
      <translation>Als &amp;Fassung einfügen</translation>
    </message>
    <message>
      <source>&amp;Swap sides</source>
      <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
      <source>Let original and copy change places</source>
      <translation>Original und Fassung tauschen die Plätze</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
      <source>Compare &amp;again</source>
      <translation>Neu ver&amp;gleichen</translation>
    </message>
    <message>
      <source>Read the files anew</source>
      <translation>Die Dateien neu lesen</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>Be&amp;funde</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
      <source>Go back to the last finding that is open</source>
      <translation>Zurück zum vorigen offenen Befund</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <source>Go to the next finding that is open</source>
      <translation>Zum nächsten offenen Befund</translation>
    </message>
    <message>
      <source>Other end of the &amp;move</source>
      <translation>&amp;Anderes Ende der Verschiebung</translation>
    </message>
    <message>
      <source>It is a f&amp;ault</source>
      <translation>Das ist ein &amp;Fehler</translation>
    </message>
    <message>
      <source>The copy is wrong here; press again to leave it open</source>
      <translation>Die Fassung ist hier falsch; noch einmal drücken lässt es offen</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>Ver&amp;werfen</translation>
    </message>
    <message>
      <source>The copy is fine here; press again to leave it open</source>
      <translation>Die Fassung ist hier in Ordnung; noch einmal drücken lässt es offen</translation>
    </message>
    <message>
      <source>Al&amp;ways dismiss…</source>
      <translation>&amp;Immer verwerfen …</translation>
    </message>
    <message>
      <source>Choose what is dismissed here and wherever it comes again</source>
      <translation>Wählen, was hier und überall sonst verworfen wird</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>N&amp;otiz …</translation>
    </message>
    <message>
      <source>Write down what you think of this finding</source>
      <translation>Aufschreiben, was Sie von diesem Befund halten</translation>
    </message>
    <message>
      <source>&amp;Ledgers</source>
      <translation>Ver&amp;zeichnisse</translation>
    </message>
    <message>
      <source>Names, numbers, dates and quotations with what the copy made of them; press again for the findings</source>
      <translation>Namen, Zahlen, Daten und Zitate und was die Fassung daraus gemacht hat; noch einmal drücken führt zu den Befunden</translation>
    </message>
    <message>
      <source>&amp;Go on after deciding</source>
      <translation>Nach der Entscheidung weiter&amp;gehen</translation>
    </message>
    <message>
      <source>After a decision, go to the next finding that is open</source>
      <translation>Nach einer Entscheidung zum nächsten offenen Befund gehen</translation>
    </message>
    <message>
      <source>What is always dis&amp;missed…</source>
      <translation>Was immer verworfen wi&amp;rd …</translation>
    </message>
    <message>
      <source>The rules you made; any of them can be taken back</source>
      <translation>Ihre Regeln; jede lässt sich zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Mend</source>
      <translation>&amp;Ausbessern</translation>
    </message>
    <message>
      <source>Use the original’s &amp;here</source>
      <translation>&amp;Hier wie im Original</translation>
    </message>
    <message>
      <source>Mend the current finding: the original’s words in the copy, or an added passage out of it</source>
      <translation>Den aktuellen Befund ausbessern: die Worte des Originals in die Fassung, oder eine hinzugefügte Passage heraus</translation>
    </message>
    <message>
      <source>Use the original’s &amp;everywhere</source>
      <translation>Ü&amp;berall wie im Original</translation>
    </message>
    <message>
      <source>Mend the current finding wherever the copy has the same words</source>
      <translation>Den aktuellen Befund überall ausbessern, wo die Fassung dieselben Worte hat</translation>
    </message>
    <message>
      <source>&amp;Write in this passage of the copy</source>
      <translation>In dieser Passage der Fassung &amp;schreiben</translation>
    </message>
    <message>
      <source>Ctrl+Enter keeps what you write, Escape leaves it</source>
      <translation>Strg+Enter behält, was Sie schreiben, Escape verwirft es</translation>
    </message>
    <message>
      <source>&amp;Pair with another passage</source>
      <translation>Mit anderer Passage &amp;verbinden</translation>
    </message>
    <message>
      <source>Hold this passage; press again at the one of the other text that tells the same</source>
      <translation>Diese Passage merken; noch einmal drücken bei der Passage des anderen Textes, die dasselbe erzählt</translation>
    </message>
    <message>
      <source>Par&amp;t these two passages</source>
      <translation>Diese beiden Passagen &amp;trennen</translation>
    </message>
    <message>
      <source>They do not tell the same</source>
      <translation>Sie erzählen nicht dasselbe</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>A&amp;nsicht</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>&amp;Actual size</source>
      <translation>&amp;Originalgröße</translation>
    </message>
    <message>
      <source>Show page &amp;furniture</source>
      <translation>&amp;Beiwerk der Seite zeigen</translation>
    </message>
    <message>
      <source>Menus, related headlines and the like, set apart from the story</source>
      <translation>Menüs, verwandte Schlagzeilen und Ähnliches, vom Text getrennt</translation>
    </message>
    <message>
      <source>&amp;Hide the marks</source>
      <translation>&amp;Markierungen ausblenden</translation>
    </message>
    <message>
      <source>Read the texts plainly; press again for the marks</source>
      <translation>Die Texte ohne alles lesen; noch einmal drücken zeigt die Markierungen</translation>
    </message>
    <message>
      <source>&amp;Only passages with findings</source>
      <translation>&amp;Nur Passagen mit Befunden</translation>
    </message>
    <message>
      <source>Put away what stands in both texts alike; a passage beside each finding stays</source>
      <translation>Weglegen, was in beiden Texten gleich ist; neben jedem Befund bleibt eine Passage stehen</translation>
    </message>
    <message>
      <source>Panel of &amp;findings</source>
      <translation>Befund&amp;leiste</translation>
    </message>
    <message>
      <source>The list of findings and the ledgers beside the texts; without room for it, it gives way</source>
      <translation>Die Liste der Befunde und die Verzeichnisse neben den Texten; wo kein Platz ist, weicht sie</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>&amp;Size of everything</source>
      <translation>Ge&amp;samtgröße</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;About Aligner</source>
      <translation>Ü&amp;ber Aligner</translation>
    </message>
  </context>
  <context>
    <name>Belonging</name>
    <message>
      <source>Leave this passage out of the story</source>
      <translation>Diese Passage aus dem Text herauslassen</translation>
    </message>
    <message>
      <source>Take this into the story</source>
      <translation>Dies in den Text aufnehmen</translation>
    </message>
    <message>
      <source>Take all that was left out of this text in</source>
      <translation>Alles aufnehmen, was aus diesem Text herausgelassen wurde</translation>
    </message>
  </context>
  <context>
    <name>BookPreview</name>
    <message>
      <source>Print preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Page {} of {}, {}%</source>
      <translation>Seite {} von {}, {} %</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Show every finding</source>
      <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeads</name>
    <message>
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
  </context>
  <context>
    <name>ContextMenu</name>
    <message>
      <source>Copy the &amp;passage</source>
      <translation>&amp;Passage kopieren</translation>
    </message>
    <message>
      <source>Forget what was paired by &amp;hand here</source>
      <translation>Die Verbindung von &amp;Hand hier vergessen</translation>
    </message>
    <message>
      <source>Copy what is said of it</source>
      <translation>Text des Befunds kopieren</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>A fault: {}</source>
      <translation>Ein Fehler: {}</translation>
    </message>
    <message>
      <source>Dismiss: {}</source>
      <translation>Verwerfen: {}</translation>
    </message>
    <message>
      <source>Open again: {}</source>
      <translation>Wieder offen: {}</translation>
    </message>
    <message>
      <source>Note: {}</source>
      <translation>Notiz: {}</translation>
    </message>
    <message>
      <source>{}, in this pair</source>
      <translation>{}, in diesem Textpaar</translation>
    </message>
    <message>
      <source>{}, in all pairs from now on</source>
      <translation>{}, von nun an in allen Textpaaren</translation>
    </message>
    <message>
      <source>All of this kind ({}), in this pair</source>
      <translation>Alle dieser Art ({}), in diesem Textpaar</translation>
    </message>
    <message>
      <source>Always dismiss: {}</source>
      <translation>Immer verwerfen: {}</translation>
    </message>
    <message>
      <source>No longer dismissed: {}</source>
      <translation>Nicht mehr verworfen: {}</translation>
    </message>
    <message>
      <source>all looked at</source>
      <translation>alles durchgesehen</translation>
    </message>
    <message>
      <source>“{}”</source>
      <translation>„{}“</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>alles</translation>
    </message>
  </context>
  <context>
    <name>DecisionBar</name>
    <message>
      <source>Fault</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Always…</source>
      <translation>Immer …</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
  </context>
  <context>
    <name>DiffView</name>
    <message>
      <source>The two texts, side by side</source>
      <translation>Die beiden Texte nebeneinander</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop a file or some text here</source>
      <translation>Datei oder Text hier ablegen</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Open a file as the original</source>
      <translation>Eine Datei als Original öffnen</translation>
    </message>
    <message>
      <source>Open a file as the copy</source>
      <translation>Eine Datei als Fassung öffnen</translation>
    </message>
    <message>
      <source>Paste text as the original</source>
      <translation>Text als Original einfügen</translation>
    </message>
    <message>
      <source>Paste text as the copy</source>
      <translation>Text als Fassung einfügen</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Dropped text</source>
      <translation>Abgelegter Text</translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message>
      <source>There is no text in it. Drop a story, or a file that holds one.</source>
      <translation>Darin ist kein Text. Legen Sie einen Text ab oder eine Datei, die einen enthält.</translation>
    </message>
    <message numerus="yes">
      <source>%n files were dropped. Drop one onto a side, or two anywhere.</source>
      <translation>
        <numerusform>%n Datei wurde abgelegt. Legen Sie eine auf einer Seite ab oder zwei irgendwo.</numerusform>
        <numerusform>%n Dateien wurden abgelegt. Legen Sie eine auf einer Seite ab oder zwei irgendwo.</numerusform>
      </translation>
    </message>
    <message>
      <source>A link cannot be opened: Aligner never goes online. Save the page as a file and drop that, or paste its text.</source>
      <translation>Ein Link lässt sich nicht öffnen: Aligner geht nie ins Netz. Speichern Sie die Seite als Datei und legen Sie diese ab, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
      <source>“%1” is a folder. Drop one or two files from it.</source>
      <translation>„%1“ ist ein Ordner. Legen Sie eine oder zwei Dateien daraus ab.</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>The copy has no passage there to write in. M puts in what is missing.</source>
      <translation>Die Fassung hat dort keine Passage, in der man schreiben könnte. M setzt ein, was fehlt.</translation>
    </message>
    <message>
      <source>write “{} …”</source>
      <translation>„{} …“ schreiben</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>{} and {} report</source>
      <translation>Bericht {} und {}</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>The report is saved: %1</source>
      <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
      <source>The report could not be made ({}).</source>
      <translation>Der Bericht ließ sich nicht erstellen ({}).</translation>
    </message>
  </context>
  <context>
    <name>FileField</name>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Choose the list of names</source>
      <translation>Die Namensliste wählen</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>nearly word for word</source>
      <translation>fast wörtlich</translation>
    </message>
    <message>
      <source>in much the same words</source>
      <translation>mit weitgehend denselben Worten</translation>
    </message>
    <message>
      <source>partly in other words</source>
      <translation>teils mit anderen Worten</translation>
    </message>
    <message>
      <source>mostly in other words</source>
      <translation>meist mit anderen Worten</translation>
    </message>
    <message>
      <source>About this finding</source>
      <translation>Zu diesem Befund</translation>
    </message>
    <message>
      <source>Both passages</source>
      <translation>Beide Passagen</translation>
    </message>
    <message>
      <source>Always dismiss</source>
      <translation>Immer verwerfen</translation>
    </message>
    <message>
      <source>Suggestion: “{}”</source>
      <translation>Vorschlag: „{}“</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Not in the original</source>
      <translation>Nicht im Original</translation>
    </message>
    <message>
      <source>Not in the copy</source>
      <translation>Nicht in der Fassung</translation>
    </message>
    <message>
      <source>The two passages tell the same {} ({} of 100).</source>
      <translation>Die beiden Passagen erzählen dasselbe {} ({} von 100).</translation>
    </message>
    <message>
      <source>Held together by: {}.</source>
      <translation>Was sie verbindet: {}.</translation>
    </message>
  </context>
  <context>
    <name>FindingsDelegate</name>
    <message>
      <source>✓ a fault</source>
      <translation>✓ Fehler</translation>
    </message>
    <message>
      <source>✕ dismissed</source>
      <translation>✕ verworfen</translation>
    </message>
  </context>
  <context>
    <name>FindingsFilter</name>
    <message>
      <source>Filter by words</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Show only findings with these words</source>
      <translation>Nur Befunde mit diesen Wörtern zeigen</translation>
    </message>
    <message>
      <source>Only findings in which all of these words stand; Esc empties the field</source>
      <translation>Nur Befunde, in denen all diese Wörter stehen; Esc leert das Feld</translation>
    </message>
    <message>
      <source>Findings by whether they are decided</source>
      <translation>Befunde danach, ob sie entschieden sind</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Order of the findings</source>
      <translation>Reihenfolge der Befunde</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>Nach Gewicht</translation>
    </message>
    <message>
      <source>By place</source>
      <translation>Nach Stelle</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
  </context>
  <context>
    <name>FindingsModel</name>
    <message>
      <source>A fault</source>
      <translation>Ein Fehler</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <source>Note: {}</source>
      <translation>Notiz: {}</translation>
    </message>
    <message>
      <source>{} of {} open</source>
      <translation>{} von {} offen</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>aufgeklappt</translation>
    </message>
  </context>
  <context>
    <name>FindingsPanel</name>
    <message>
      <source>No finding comes through the filter.</source>
      <translation>Kein Befund kommt durch den Filter.</translation>
    </message>
    <message>
      <source>Nothing is left to look at: all that was found is mended.</source>
      <translation>Es ist nichts mehr durchzusehen: Alles, was gefunden wurde, ist ausgebessert.</translation>
    </message>
    <message>
      <source>No differences that matter: the copy tells what the original tells. Other wording, where there is any, is marked with dots in the texts.</source>
      <translation>Keine Unterschiede von Belang: Die Fassung erzählt, was das Original erzählt. Wo der Wortlaut abweicht, ist er in den Texten gepunktet.</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <translation>{} von {} durchgesehen</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} von {}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Your work cannot be kept safe against a crash: {} Save it yourself with Ctrl+S.</source>
      <translation>Ihre Arbeit lässt sich nicht gegen einen Absturz sichern: {} Speichern Sie selbst mit Strg+S.</translation>
    </message>
  </context>
  <context>
    <name>LedgerModel</name>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>Schreibweise</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>added</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>other spelling</source>
      <translation>andere Schreibweise</translation>
    </message>
    <message>
      <source>not in the copy</source>
      <translation>nicht in der Fassung</translation>
    </message>
    <message>
      <source>only in the copy</source>
      <translation>nur in der Fassung</translation>
    </message>
  </context>
  <context>
    <name>LedgerPanel</name>
    <message>
      <source>Ledger</source>
      <translation>Verzeichnis</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Numbers and dates</source>
      <translation>Zahlen und Daten</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Which ledger</source>
      <translation>Welches Verzeichnis</translation>
    </message>
    <message>
      <source>Looking through both texts…</source>
      <translation>Beide Texte werden durchgesehen …</translation>
    </message>
    <message>
      <source>A click or Enter goes to the next place of a row.</source>
      <translation>Ein Klick oder Enter geht zur nächsten Stelle einer Zeile.</translation>
    </message>
    <message>
      <source>Neither text has any.</source>
      <translation>In keinem der Texte kommt etwas davon vor.</translation>
    </message>
    <message>
      <source>Place {} of {}</source>
      <translation>Stelle {} von {}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Clear the list</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <source>from the top again</source>
      <translation>wieder von vorn</translation>
    </message>
    <message>
      <source>from the end again</source>
      <translation>wieder von hinten</translation>
    </message>
  </context>
  <context>
    <name>Mender</name>
    <message>
      <source>These words were changed a moment ago. See what they are now, then mend them.</source>
      <translation>Diese Worte wurden gerade eben geändert. Sehen Sie nach, wie sie jetzt lauten, und bessern Sie dann aus.</translation>
    </message>
    <message>
      <source>Go to a finding first (F8), then mend it.</source>
      <translation>Gehen Sie erst zu einem Befund (F8), dann bessern Sie ihn aus.</translation>
    </message>
    <message>
      <source>This cannot be mended in one step. F2 lets you write in the passage.</source>
      <translation>Das lässt sich nicht in einem Schritt ausbessern. Mit F2 können Sie in der Passage schreiben.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Your note. Enter keeps it, Esc leaves it.</source>
      <translation>Ihre Notiz. Enter behält sie, Esc verwirft sie.</translation>
    </message>
    <message>
      <source>Note about this finding</source>
      <translation>Notiz zu diesem Befund</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Open the original</source>
      <translation>Original öffnen</translation>
    </message>
    <message>
      <source>Open the copy</source>
      <translation>Fassung öffnen</translation>
    </message>
    <message>
      <source>Session of Aligner (*{})</source>
      <translation>Aligner-Sitzung (*{})</translation>
    </message>
    <message>
      <source>Open session</source>
      <translation>Sitzung öffnen</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>A session holds both texts: drop it alone.</source>
      <translation>Eine Sitzung enthält beide Texte: Legen Sie sie allein ab.</translation>
    </message>
    <message>
      <source>Which side is it? Drop it onto the left text to replace the original, or the right one.</source>
      <translation>Welche Seite soll es sein? Legen Sie es auf dem linken Text ab, um das Original zu ersetzen, sonst auf dem rechten.</translation>
    </message>
    <message>
      <source>All stories</source>
      <translation>Alle Texte</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
  </context>
  <context>
    <name>OtherReadings</name>
    <message>
      <source>Mend the letters of the original</source>
      <translation>Buchstaben des Originals ausbessern</translation>
    </message>
    <message>
      <source>Mend the letters of the copy</source>
      <translation>Buchstaben der Fassung ausbessern</translation>
    </message>
    <message>
      <source>Read the original before its tracked changes</source>
      <translation>Original vor den nachverfolgten Änderungen lesen</translation>
    </message>
    <message>
      <source>Read the copy before its tracked changes</source>
      <translation>Fassung vor den nachverfolgten Änderungen lesen</translation>
    </message>
    <message>
      <source>Read the original with its tracked changes</source>
      <translation>Original mit den nachverfolgten Änderungen lesen</translation>
    </message>
    <message>
      <source>Read the copy with its tracked changes</source>
      <translation>Fassung mit den nachverfolgten Änderungen lesen</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Where the findings are</source>
      <translation>Wo die Befunde sind</translation>
    </message>
    <message>
      <source>The whole text at a glance: click or drag to go there</source>
      <translation>Der ganze Text auf einen Blick: klicken oder ziehen, um dorthin zu gehen</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>PairLoader</name>
    <message>
      <source>The comparison broke off, and what was open is unchanged: please try again, and close other programs first if it happens once more.</source>
      <translation>Der Vergleich brach ab, und was offen war, ist unverändert: Bitte versuchen Sie es noch einmal; geschieht es wieder, schließen Sie vorher andere Programme.</translation>
    </message>
    <message>
      <source>The comparison broke off ({}). What was open is unchanged; please report this with the two texts, if you may share them.</source>
      <translation>Der Vergleich brach ab ({}). Was offen war, ist unverändert; bitte melden Sie das mit den beiden Texten, wenn Sie sie weitergeben dürfen.</translation>
    </message>
  </context>
  <context>
    <name>PairingByHand</name>
    <message>
      <source>Go to a passage first: click it, or press Ctrl with an arrow key.</source>
      <translation>Gehen Sie erst zu einer Passage: klicken Sie sie an, oder drücken Sie Strg mit einer Pfeiltaste.</translation>
    </message>
    <message>
      <source>Held. Now go to the passage of the copy that tells the same, and press P again.</source>
      <translation>Gemerkt. Gehen Sie nun zu der Passage der Fassung, die dasselbe erzählt, und drücken Sie noch einmal P.</translation>
    </message>
    <message>
      <source>Held. Now go to the passage of the original that tells the same, and press P again.</source>
      <translation>Gemerkt. Gehen Sie nun zu der Passage des Originals, die dasselbe erzählt, und drücken Sie noch einmal P.</translation>
    </message>
    <message>
      <source>pair two passages</source>
      <translation>zwei Passagen verbinden</translation>
    </message>
    <message>
      <source>Nothing is paired with this passage.</source>
      <translation>Mit dieser Passage ist nichts verbunden.</translation>
    </message>
    <message>
      <source>part two passages</source>
      <translation>zwei Passagen trennen</translation>
    </message>
    <message>
      <source>align these passages again</source>
      <translation>diese Passagen neu zuordnen</translation>
    </message>
  </context>
  <context>
    <name>PassageEditor</name>
    <message>
      <source>This passage of the copy. Ctrl+Enter keeps what you write, Escape leaves it</source>
      <translation>Diese Passage der Fassung. Strg+Enter behält, was Sie schreiben, Escape verwirft es</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>With serifs, as in a book</source>
      <translation>Mit Serifen, wie im Buch</translation>
    </message>
    <message>
      <source>Without serifs, as in the menus</source>
      <translation>Ohne Serifen, wie in den Menüs</translation>
    </message>
    <message>
      <source>The system’s own</source>
      <translation>Die des Systems</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Find out</source>
      <translation>Selbst herausfinden</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Reviewing</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Light or dark, high contrast, or colours that stay apart for colour-blind eyes.</source>
      <translation>Hell oder dunkel, hoher Kontrast oder Farben, die auch bei Farbenblindheit unterscheidbar bleiben.</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Gesamtgröße</translation>
    </message>
    <message>
      <source>Menus, lists, buttons and texts together.</source>
      <translation>Menüs, Listen, Knöpfe und Texte zusammen.</translation>
    </message>
    <message>
      <source>Size of the texts</source>
      <translation>Größe der Texte</translation>
    </message>
    <message>
      <source>The two texts alone; Ctrl with the mouse wheel does the same.</source>
      <translation>Nur die beiden Texte; Strg mit dem Mausrad tut dasselbe.</translation>
    </message>
    <message>
      <source>Typeface of the texts</source>
      <translation>Schrift der Texte</translation>
    </message>
    <message>
      <source>The first two ship with the program and look the same on every computer.</source>
      <translation>Die ersten beiden gehören zum Programm und sehen auf jedem Computer gleich aus.</translation>
    </message>
    <message>
      <source>Language of the menus</source>
      <translation>Sprache der Menüs</translation>
    </message>
    <message>
      <source>Takes effect when the program is started again.</source>
      <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
      <source>Language of the original</source>
      <translation>Sprache des Originals</translation>
    </message>
    <message>
      <source>To be set where it is found out wrongly, as in a very short text.</source>
      <translation>Festzulegen, wo sie falsch erkannt wird, etwa bei einem sehr kurzen Text.</translation>
    </message>
    <message>
      <source>Language of the copy</source>
      <translation>Sprache der Fassung</translation>
    </message>
    <message>
      <source>The newsroom’s list of names</source>
      <translation>Die Namensliste der Redaktion</translation>
    </message>
    <message>
      <source>A text file, one name a line; its spellings come before the list that ships.</source>
      <translation>Eine Textdatei, ein Name pro Zeile; ihre Schreibweisen gehen der mitgelieferten Liste vor.</translation>
    </message>
    <message>
      <source>Kinds of finding that are shown</source>
      <translation>Arten von Befunden, die gezeigt werden</translation>
    </message>
    <message>
      <source>What is not ticked is left out of list, texts and strip; a report holds all.</source>
      <translation>Was nicht angehakt ist, fehlt in Liste, Texten und Leiste; ein Bericht enthält alles.</translation>
    </message>
    <message>
      <source>Go on to the next finding after deciding</source>
      <translation>Nach der Entscheidung zum nächsten Befund gehen</translation>
    </message>
    <message>
      <source>Open again at the start what was open at the end</source>
      <translation>Beim Start wieder öffnen, was zuletzt offen war</translation>
    </message>
    <message>
      <source>Watch both files</source>
      <translation>Beide Dateien beobachten</translation>
    </message>
    <message>
      <source>When one changes on disk, you are asked whether to compare again.</source>
      <translation>Ändert sich eine auf dem Datenträger, werden Sie gefragt, ob neu verglichen werden soll.</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>%1% in common</source>
      <translation>%1 % gemeinsam</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message>
      <source>The texts</source>
      <translation>Die Texte</translation>
    </message>
    <message>
      <source>%1 passages in which nothing was found are left out.</source>
      <translation>%1 Passagen ohne Befund sind weggelassen.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Fassung</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>A fault</source>
      <translation>Ein Fehler</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <source>The pages are being drawn…</source>
      <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>The pages are being drawn (%1%)…</source>
      <translation>Die Seiten werden gezeichnet (%1 %) …</translation>
    </message>
    <message>
      <source>The pages are being printed (%1%)…</source>
      <translation>Die Seiten werden gedruckt (%1 %) …</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>The report is saved: %1</source>
      <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
      <source>“%1” could not be written. Is there room, and may you write in that folder?</source>
      <translation>„%1“ ließ sich nicht schreiben. Ist genug Platz, und dürfen Sie in diesem Ordner schreiben?</translation>
    </message>
    <message>
      <source>Drawing the pages broke off: please try again, and close other programs first if it happens once more.</source>
      <translation>Das Zeichnen der Seiten brach ab: Bitte versuchen Sie es noch einmal; geschieht es wieder, schließen Sie vorher andere Programme.</translation>
    </message>
    <message>
      <source>The report could not be made ({}).</source>
      <translation>Der Bericht ließ sich nicht erstellen ({}).</translation>
    </message>
    <message>
      <source>The printer takes no pages: see whether it is on, or save the report as PDF.</source>
      <translation>Der Drucker nimmt keine Seiten an: Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie den Bericht als PDF.</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Save the copy</source>
      <translation>Fassung speichern</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>Clear the list</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <source>Lately open</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Take this off the list; the files stay</source>
      <translation>Von der Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
      <source>Take %1 off the list</source>
      <translation>%1 von der Liste nehmen</translation>
    </message>
  </context>
  <context>
    <name>Recomparing</name>
    <message>
      <source>The new words stand, but comparing them broke off: undo and redo them to try again, or save the copy.</source>
      <translation>Die neuen Wörter stehen, doch ihr Vergleich brach ab: Nehmen Sie sie zurück und stellen Sie sie wieder her, um es noch einmal zu versuchen, oder speichern Sie die Kopie.</translation>
    </message>
    <message>
      <source>The new words stand, but they could not be compared ({}). Undo them, or save the copy.</source>
      <translation>Die neuen Worte stehen, ließen sich aber nicht vergleichen ({}). Machen Sie sie rückgängig, oder speichern Sie die Fassung.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Mend</source>
      <translation>Ausbessern</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>Alle Befunde</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} von {}</translation>
    </message>
    <message>
      <source>F8 goes to the first finding.</source>
      <translation>F8 führt zum ersten Befund.</translation>
    </message>
  </context>
  <context>
    <name>RowWords</name>
    <message>
      <source>Original, paragraph %1: %2</source>
      <translation>Original, Absatz %1: %2</translation>
    </message>
    <message>
      <source>Copy, paragraph %1: %2</source>
      <translation>Fassung, Absatz %1: %2</translation>
    </message>
    <message>
      <source>Missing passage: the copy has nothing here.</source>
      <translation>Fehlende Passage: Die Fassung hat hier nichts.</translation>
    </message>
    <message>
      <source>Added passage: the original has nothing here.</source>
      <translation>Zusätzliche Passage: Das Original hat hier nichts.</translation>
    </message>
    <message>
      <source>Moved passage, number %1: the copy tells it elsewhere.</source>
      <translation>Umgestellte Passage, Nummer %1: Die Fassung erzählt sie anderswo.</translation>
    </message>
    <message>
      <source>Moved passage, number %1: the original tells it elsewhere.</source>
      <translation>Umgestellte Passage, Nummer %1: Das Original erzählt sie anderswo.</translation>
    </message>
    <message>
      <source>Page furniture.</source>
      <translation>Beiwerk der Seite.</translation>
    </message>
    <message>
      <source>Told elsewhere in the copy — %1</source>
      <translation>In der Fassung anderswo erzählt – %1</translation>
    </message>
    <message>
      <source>Told elsewhere in the original — %1</source>
      <translation>Im Original anderswo erzählt – %1</translation>
    </message>
    <message numerus="yes">
      <source>%n lines of page furniture — click to fold</source>
      <translation>
        <numerusform>%n Zeile Beiwerk der Seite – zum Zuklappen klicken</numerusform>
        <numerusform>%n Zeilen Beiwerk der Seite – zum Zuklappen klicken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines of page furniture — click to show</source>
      <translation>
        <numerusform>%n Zeile Beiwerk der Seite – zum Zeigen klicken</numerusform>
        <numerusform>%n Zeilen Beiwerk der Seite – zum Zeigen klicken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to fold</source>
      <translation>
        <numerusform>%n Passage ohne Befund – zum Zuklappen klicken</numerusform>
        <numerusform>%n Passagen ohne Befund – zum Zuklappen klicken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to show</source>
      <translation>
        <numerusform>%n Passage ohne Befund – zum Zeigen klicken</numerusform>
        <numerusform>%n Passagen ohne Befund – zum Zeigen klicken</numerusform>
      </translation>
    </message>
    <message>
      <source>Paired by hand</source>
      <translation>Von Hand verbunden</translation>
    </message>
    <message>
      <source>Held apart by hand</source>
      <translation>Von Hand getrennt gehalten</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>What is always dismissed</source>
      <translation>Was immer verworfen wird</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>&amp;Take out</source>
      <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
      <source>in all pairs</source>
      <translation>in allen Textpaaren</translation>
    </message>
    <message>
      <source>in this pair</source>
      <translation>in diesem Textpaar</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>Findings that fall under one of these are dismissed by themselves.</source>
      <translation>Befunde, die unter eine dieser Regeln fallen, werden von selbst verworfen.</translation>
    </message>
    <message>
      <source>Nothing is always dismissed. “Always dismiss…” (Shift+D) on a finding makes a rule.</source>
      <translation>Nichts wird immer verworfen. „Immer verwerfen …“ (Umschalt+D) bei einem Befund macht eine Regel.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>mended</source>
      <translation>ausgebessert</translation>
    </message>
    <message>
      <source>Save the mended copy</source>
      <translation>Ausgebesserte Fassung speichern</translation>
    </message>
    <message>
      <source>“{}” is the copy as you opened it.</source>
      <translation>„{}“ ist die Fassung, wie Sie sie geöffnet haben.</translation>
    </message>
    <message>
      <source>If you write over it, what it holds now is lost.</source>
      <translation>Wenn Sie sie überschreiben, geht ihr jetziger Inhalt verloren.</translation>
    </message>
    <message>
      <source>&amp;Write over it</source>
      <translation>&amp;Überschreiben</translation>
    </message>
    <message>
      <source>&amp;Choose another name…</source>
      <translation>&amp;Anderen Namen wählen …</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Sitzung speichern</translation>
    </message>
    <message>
      <source>Session of Aligner (*{})</source>
      <translation>Aligner-Sitzung (*{})</translation>
    </message>
    <message>
      <source>The session is saved: {}</source>
      <translation>Die Sitzung ist gespeichert: {}</translation>
    </message>
    <message>
      <source>The mended copy is saved: {}</source>
      <translation>Die ausgebesserte Fassung ist gespeichert: {}</translation>
    </message>
    <message>
      <source>It could not be saved ({}).</source>
      <translation>Es ließ sich nicht speichern ({}).</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <source>Your work on “{}” is not saved.</source>
      <translation>Ihre Arbeit an „{}“ ist nicht gespeichert.</translation>
    </message>
    <message>
      <source>Save it before it is closed?</source>
      <translation>Vor dem Schließen speichern?</translation>
    </message>
    <message>
      <source>&amp;Don’t save</source>
      <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>Fassung</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Find in both texts</source>
      <translation>In beiden Texten suchen</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
      <source>Close the search (Esc)</source>
      <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} von {}</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Back to the first settings</source>
      <translation>Auf Anfang zurücksetzen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Search: what is to be done, or a key</source>
      <translation>Suchen: was zu tun ist, oder eine Taste</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>In the texts</source>
      <translation>In den Texten</translation>
    </message>
    <message>
      <source>Scroll a line, a page</source>
      <translation>Eine Zeile, eine Seite blättern</translation>
    </message>
    <message>
      <source>To the beginning, to the end</source>
      <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
      <source>In the list of findings</source>
      <translation>In der Liste der Befunde</translation>
    </message>
    <message>
      <source>One up, one down</source>
      <translation>Eins hinauf, eins hinunter</translation>
    </message>
    <message>
      <source>Go to the finding chosen</source>
      <translation>Zum gewählten Befund gehen</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>To the next part of the window, to the one before</source>
      <translation>Zum nächsten Teil des Fensters, zum vorigen</translation>
    </message>
    <message>
      <source>Press or tick what has the keyboard</source>
      <translation>Drücken oder anhaken, was die Tastatur hat</translation>
    </message>
    <message>
      <source>Open a menu by its underlined letter</source>
      <translation>Ein Menü mit seinem unterstrichenen Buchstaben öffnen</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Ledgers</source>
      <translation>Verzeichnisse</translation>
    </message>
  </context>
  <context>
    <name>Sides</name>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>the version taken as right</source>
      <translation>gilt als richtig</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>the version under check</source>
      <translation>wird geprüft</translation>
    </message>
  </context>
  <context>
    <name>Speaking</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Try a sample</source>
      <translation>Ein Beispiel ausprobieren</translation>
    </message>
    <message>
      <source>See what happened to a story</source>
      <translation>Sehen, was aus einem Text wurde</translation>
    </message>
    <message>
      <source>Drop two versions of it: one on each side, or both files at once.</source>
      <translation>Legen Sie zwei Fassungen ab: auf jeder Seite eine, oder beide Dateien auf einmal.</translation>
    </message>
    <message>
      <source>Now the original: drop it, open it or paste it.</source>
      <translation>Nun das Original: ablegen, öffnen oder einfügen.</translation>
    </message>
    <message>
      <source>Now the copy: drop it, open it or paste it.</source>
      <translation>Nun die Fassung: ablegen, öffnen oder einfügen.</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n findings shown</source>
      <translation>
        <numerusform>%1 von %n Befund gezeigt</numerusform>
        <numerusform>%1 von %n Befunden gezeigt</numerusform>
      </translation>
    </message>
    <message>
      <source>Original: {}</source>
      <translation>Original: {}</translation>
    </message>
    <message>
      <source>Copy: {}</source>
      <translation>Fassung: {}</translation>
    </message>
    <message>
      <source>{}% in common</source>
      <translation>{} % gemeinsam</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln Wort</numerusform>
        <numerusform>%Ln Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>WatchQuestions</name>
    <message>
      <source>The original changed on disk.</source>
      <translation>Das Original hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
      <source>The copy changed on disk.</source>
      <translation>Die Fassung hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
      <source>Both texts changed on disk.</source>
      <translation>Beide Texte haben sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
      <source>You have mended the copy here: comparing again reads the file and lets the mended text go.</source>
      <translation>Sie haben die Fassung hier ausgebessert: Ein neuer Vergleich liest die Datei und gibt den ausgebesserten Text auf.</translation>
    </message>
    <message>
      <source>What you have decided is kept.</source>
      <translation>Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>Neu vergleichen</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>“%1” is no longer where it was opened from. Its text stays open here; nothing is lost.</source>
      <translation>„%1“ ist nicht mehr dort, wo es geöffnet wurde. Der Text bleibt hier offen; nichts ist verloren.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>en</source>
      <translation>de</translation>
    </message>
  </context>
  <context>
    <name>Workbench</name>
    <message>
      <source>d MMMM, HH:mm</source>
      <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
      <source>Your work on “{}” of {} was not saved.</source>
      <translation>Ihre Arbeit an „{}“ vom {} wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Verwerfen</translation>
    </message>
  </context>
</TS>
