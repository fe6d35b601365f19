<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutWindow</name>
    <message>
      <source>About Aligner</source>
      <translation>Acerca de Aligner</translation>
    </message>
    <message>
      <source>See what happened to a story: two versions side by side, with garbled names, missing facts, added passages and changed facts listed, worst first.</source>
      <translation>Qué le ha pasado a un texto: dos versiones una junto a otra y una lista de nombres deformados, datos que faltan, pasajes añadidos y datos cambiados, con lo más grave primero.</translation>
    </message>
    <message>
      <source>Everything stays on this computer: Aligner never goes online.</source>
      <translation>Todo se queda en este equipo: Aligner nunca se conecta a la red.</translation>
    </message>
    <message>
      <source>The typefaces are Source Serif 4 and Source Sans 3 by Adobe, shipped under other names as their licence, the SIL Open Font License, wants it.</source>
      <translation>Las tipografías son Source Serif 4 y Source Sans 3, de Adobe; se distribuyen con otros nombres, como exige su licencia, la SIL Open Font License.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>{} “{}”</source>
      <translation>{} «{}»</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>Open &amp;original…</source>
      <translation>Abrir &amp;original…</translation>
    </message>
    <message>
      <source>Open &amp;copy…</source>
      <translation>Abrir &amp;copia…</translation>
    </message>
    <message>
      <source>Open sa&amp;mple</source>
      <translation>Abrir &amp;ejemplo</translation>
    </message>
    <message>
      <source>&amp;Recent pairs</source>
      <translation>&amp;Recientes</translation>
    </message>
    <message>
      <source>Open sess&amp;ion…</source>
      <translation>Abrir se&amp;sión…</translation>
    </message>
    <message>
      <source>Go on with work of before</source>
      <translation>Seguir con un trabajo anterior</translation>
    </message>
    <message>
      <source>&amp;Save the mended copy</source>
      <translation>&amp;Guardar la copia corregida</translation>
    </message>
    <message>
      <source>The copy as it is mended now, in a file of its own</source>
      <translation>La copia tal como está corregida ahora, en un archivo propio</translation>
    </message>
    <message>
      <source>Save the mended copy &amp;as…</source>
      <translation>Guardar la copia corregida co&amp;mo…</translation>
    </message>
    <message>
      <source>As plain text, web page or Word document</source>
      <translation>Como texto sin formato, página web o documento de Word</translation>
    </message>
    <message>
      <source>Sa&amp;ve session…</source>
      <translation>Guardar sesió&amp;n…</translation>
    </message>
    <message>
      <source>Both texts with your decisions, notes, pairings and mendings, to go on later</source>
      <translation>Los dos textos con sus decisiones, notas, emparejamientos y correcciones, para seguir más tarde</translation>
    </message>
    <message>
      <source>&amp;Export report…</source>
      <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
      <source>Save what was found as a web page, a table or data</source>
      <translation>Guardar lo hallado como página web, tabla o datos</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
      <source>Print pre&amp;view…</source>
      <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Sa&amp;lir</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>Take back the last step</source>
      <translation>Deshacer el último paso</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
      <source>&amp;Copy selected text</source>
      <translation>&amp;Copiar el texto seleccionado</translation>
    </message>
    <message>
      <source>Paste as &amp;original</source>
      <translation>Pegar como &amp;original</translation>
    </message>
    <message>
      <source>Paste as co&amp;py</source>
      <translation>&amp;Pegar como copia</translation>
    </message>
    <message>
      <source>&amp;Swap sides</source>
      <translation>&amp;Intercambiar los lados</translation>
    </message>
    <message>
      <source>Let original and copy change places</source>
      <translation>El original y la copia cambian de lugar</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Buscar…</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <source>Compare &amp;again</source>
      <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
      <source>Read the files anew</source>
      <translation>Leer de nuevo los archivos</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
      <source>Ca&amp;ncel</source>
      <translation>Canc&amp;elar</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>&amp;Hallazgos</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
      <source>Go back to the last finding that is open</source>
      <translation>Volver al hallazgo anterior que siga abierto</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
      <source>Go to the next finding that is open</source>
      <translation>Ir al siguiente hallazgo que siga abierto</translation>
    </message>
    <message>
      <source>Other end of the &amp;move</source>
      <translation>&amp;Otro extremo del traslado</translation>
    </message>
    <message>
      <source>It is a f&amp;ault</source>
      <translation>Es &amp;un error</translation>
    </message>
    <message>
      <source>The copy is wrong here; press again to leave it open</source>
      <translation>La copia está mal aquí; pulse otra vez para dejarlo abierto</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>&amp;Descartar</translation>
    </message>
    <message>
      <source>The copy is fine here; press again to leave it open</source>
      <translation>La copia está bien aquí; pulse otra vez para dejarlo abierto</translation>
    </message>
    <message>
      <source>Al&amp;ways dismiss…</source>
      <translation>Descartar sie&amp;mpre…</translation>
    </message>
    <message>
      <source>Choose what is dismissed here and wherever it comes again</source>
      <translation>Elegir lo que se descarta aquí y dondequiera que se repita</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Nota…</translation>
    </message>
    <message>
      <source>Write down what you think of this finding</source>
      <translation>Anotar lo que piensa de este hallazgo</translation>
    </message>
    <message>
      <source>&amp;Ledgers</source>
      <translation>&amp;Registros</translation>
    </message>
    <message>
      <source>Names, numbers, dates and quotations with what the copy made of them; press again for the findings</source>
      <translation>Nombres, cifras, fechas y citas y lo que la copia hizo de ellos; pulse otra vez para volver a los hallazgos</translation>
    </message>
    <message>
      <source>&amp;Go on after deciding</source>
      <translation>&amp;Continuar tras decidir</translation>
    </message>
    <message>
      <source>After a decision, go to the next finding that is open</source>
      <translation>Tras una decisión, ir al siguiente hallazgo abierto</translation>
    </message>
    <message>
      <source>What is always dis&amp;missed…</source>
      <translation>Lo que se descarta siem&amp;pre…</translation>
    </message>
    <message>
      <source>The rules you made; any of them can be taken back</source>
      <translation>Las reglas que ha creado; cualquiera puede retirarse</translation>
    </message>
    <message>
      <source>&amp;Mend</source>
      <translation>&amp;Corregir</translation>
    </message>
    <message>
      <source>Use the original’s &amp;here</source>
      <translation>Usar lo del original &amp;aquí</translation>
    </message>
    <message>
      <source>Mend the current finding: the original’s words in the copy, or an added passage out of it</source>
      <translation>Corregir el hallazgo actual: poner en la copia las palabras del original o quitar de ella un pasaje añadido</translation>
    </message>
    <message>
      <source>Use the original’s &amp;everywhere</source>
      <translation>Usar lo del original en &amp;todas partes</translation>
    </message>
    <message>
      <source>Mend the current finding wherever the copy has the same words</source>
      <translation>Corregir el hallazgo actual dondequiera que la copia tenga las mismas palabras</translation>
    </message>
    <message>
      <source>&amp;Write in this passage of the copy</source>
      <translation>&amp;Escribir en este pasaje de la copia</translation>
    </message>
    <message>
      <source>Ctrl+Enter keeps what you write, Escape leaves it</source>
      <translation>Ctrl+Intro conserva lo que escriba; Escape lo deja como estaba</translation>
    </message>
    <message>
      <source>&amp;Pair with another passage</source>
      <translation>Em&amp;parejar con otro pasaje</translation>
    </message>
    <message>
      <source>Hold this passage; press again at the one of the other text that tells the same</source>
      <translation>Retener este pasaje; pulse otra vez en el del otro texto que cuenta lo mismo</translation>
    </message>
    <message>
      <source>Par&amp;t these two passages</source>
      <translation>&amp;Separar estos dos pasajes</translation>
    </message>
    <message>
      <source>They do not tell the same</source>
      <translation>No cuentan lo mismo</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Ampliar</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>&amp;Reducir</translation>
    </message>
    <message>
      <source>&amp;Actual size</source>
      <translation>Tamaño r&amp;eal</translation>
    </message>
    <message>
      <source>Show page &amp;furniture</source>
      <translation>&amp;Mostrar los elementos de la página</translation>
    </message>
    <message>
      <source>Menus, related headlines and the like, set apart from the story</source>
      <translation>Menús, titulares relacionados y similares, separados del texto</translation>
    </message>
    <message>
      <source>&amp;Hide the marks</source>
      <translation>&amp;Ocultar las marcas</translation>
    </message>
    <message>
      <source>Read the texts plainly; press again for the marks</source>
      <translation>Leer los textos sin más; pulse otra vez para ver las marcas</translation>
    </message>
    <message>
      <source>&amp;Only passages with findings</source>
      <translation>&amp;Solo pasajes con hallazgos</translation>
    </message>
    <message>
      <source>Put away what stands in both texts alike; a passage beside each finding stays</source>
      <translation>Apartar lo que es igual en los dos textos; junto a cada hallazgo queda un pasaje</translation>
    </message>
    <message>
      <source>Panel of &amp;findings</source>
      <translation>Panel de &amp;hallazgos</translation>
    </message>
    <message>
      <source>The list of findings and the ledgers beside the texts; without room for it, it gives way</source>
      <translation>La lista de hallazgos y los registros junto a los textos; donde no cabe, cede el sitio</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>&amp;Size of everything</source>
      <translation>Tamaño &amp;general</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>&amp;About Aligner</source>
      <translation>Acerca &amp;de Aligner</translation>
    </message>
  </context>
  <context>
    <name>Belonging</name>
    <message>
      <source>Leave this passage out of the story</source>
      <translation>Dejar este pasaje fuera del texto</translation>
    </message>
    <message>
      <source>Take this into the story</source>
      <translation>Incluir esto en el texto</translation>
    </message>
    <message>
      <source>Take all that was left out of this text in</source>
      <translation>Incluir todo lo que se dejó fuera de este texto</translation>
    </message>
  </context>
  <context>
    <name>BookPreview</name>
    <message>
      <source>Print preview</source>
      <translation>Vista previa de impresión</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Page {} of {}, {}%</source>
      <translation>Página {} de {}, {} %</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Show every finding</source>
      <translation>Mostrar todos los hallazgos</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
  </context>
  <context>
    <name>ColumnHeads</name>
    <message>
      <source>not saved</source>
      <translation>sin guardar</translation>
    </message>
  </context>
  <context>
    <name>ContextMenu</name>
    <message>
      <source>Copy the &amp;passage</source>
      <translation>Copiar el pasa&amp;je</translation>
    </message>
    <message>
      <source>Forget what was paired by &amp;hand here</source>
      <translation>Ol&amp;vidar lo emparejado a mano aquí</translation>
    </message>
    <message>
      <source>Copy what is said of it</source>
      <translation>Copiar lo que se dice de él</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>A fault: {}</source>
      <translation>Error: {}</translation>
    </message>
    <message>
      <source>Dismiss: {}</source>
      <translation>Descartar: {}</translation>
    </message>
    <message>
      <source>Open again: {}</source>
      <translation>Abrir de nuevo: {}</translation>
    </message>
    <message>
      <source>Note: {}</source>
      <translation>Nota: {}</translation>
    </message>
    <message>
      <source>{}, in this pair</source>
      <translation>{}, en este par</translation>
    </message>
    <message>
      <source>{}, in all pairs from now on</source>
      <translation>{}, en todos los pares a partir de ahora</translation>
    </message>
    <message>
      <source>All of this kind ({}), in this pair</source>
      <translation>Todos los de este tipo ({}), en este par</translation>
    </message>
    <message>
      <source>Always dismiss: {}</source>
      <translation>Descartar siempre: {}</translation>
    </message>
    <message>
      <source>No longer dismissed: {}</source>
      <translation>Ya no se descarta: {}</translation>
    </message>
    <message>
      <source>all looked at</source>
      <translation>todo revisado</translation>
    </message>
    <message>
      <source>“{}”</source>
      <translation>«{}»</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>todo</translation>
    </message>
  </context>
  <context>
    <name>DecisionBar</name>
    <message>
      <source>Fault</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Always…</source>
      <translation>Siempre…</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
  </context>
  <context>
    <name>DiffView</name>
    <message>
      <source>The two texts, side by side</source>
      <translation>Los dos textos, uno junto a otro</translation>
    </message>
  </context>
  <context>
    <name>DropArea</name>
    <message>
      <source>Drop a file or some text here</source>
      <translation>Suelte aquí un archivo o un texto</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Open a file as the original</source>
      <translation>Abrir un archivo como original</translation>
    </message>
    <message>
      <source>Open a file as the copy</source>
      <translation>Abrir un archivo como copia</translation>
    </message>
    <message>
      <source>Paste text as the original</source>
      <translation>Pegar texto como original</translation>
    </message>
    <message>
      <source>Paste text as the copy</source>
      <translation>Pegar texto como copia</translation>
    </message>
  </context>
  <context>
    <name>DropTarget</name>
    <message>
      <source>Dropped text</source>
      <translation>Texto soltado</translation>
    </message>
  </context>
  <context>
    <name>Drops</name>
    <message>
      <source>There is no text in it. Drop a story, or a file that holds one.</source>
      <translation>No contiene texto. Suelte un texto o un archivo que lo contenga.</translation>
    </message>
    <message numerus="yes">
      <source>%n files were dropped. Drop one onto a side, or two anywhere.</source>
      <translation>
        <numerusform>Se ha soltado %n archivo. Suelte uno en un lado, o dos en cualquier parte.</numerusform>
        <numerusform>Se han soltado %n archivos. Suelte uno en un lado, o dos en cualquier parte.</numerusform>
      </translation>
    </message>
    <message>
      <source>A link cannot be opened: Aligner never goes online. Save the page as a file and drop that, or paste its text.</source>
      <translation>No se puede abrir un enlace: Aligner nunca se conecta a la red. Guarde la página como archivo y suéltelo, o pegue su texto.</translation>
    </message>
    <message>
      <source>“%1” is a folder. Drop one or two files from it.</source>
      <translation>«%1» es una carpeta. Suelte uno o dos archivos de ella.</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>The copy has no passage there to write in. M puts in what is missing.</source>
      <translation>La copia no tiene ahí un pasaje en el que escribir. M pone lo que falta.</translation>
    </message>
    <message>
      <source>write “{} …”</source>
      <translation>escribir «{}…»</translation>
    </message>
  </context>
  <context>
    <name>Exporter</name>
    <message>
      <source>{} and {} report</source>
      <translation>Informe {} y {}</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Exportar informe</translation>
    </message>
    <message>
      <source>The report is saved: %1</source>
      <translation>El informe está guardado: %1</translation>
    </message>
    <message>
      <source>The report could not be made ({}).</source>
      <translation>No se pudo crear el informe ({}).</translation>
    </message>
  </context>
  <context>
    <name>FileField</name>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Choose the list of names</source>
      <translation>Elegir la lista de nombres</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>nearly word for word</source>
      <translation>casi palabra por palabra</translation>
    </message>
    <message>
      <source>in much the same words</source>
      <translation>con casi las mismas palabras</translation>
    </message>
    <message>
      <source>partly in other words</source>
      <translation>en parte con otras palabras</translation>
    </message>
    <message>
      <source>mostly in other words</source>
      <translation>casi todo con otras palabras</translation>
    </message>
    <message>
      <source>About this finding</source>
      <translation>Acerca de este hallazgo</translation>
    </message>
    <message>
      <source>Both passages</source>
      <translation>Los dos pasajes</translation>
    </message>
    <message>
      <source>Always dismiss</source>
      <translation>Descartar siempre</translation>
    </message>
    <message>
      <source>Suggestion: “{}”</source>
      <translation>Sugerencia: «{}»</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Not in the original</source>
      <translation>No está en el original</translation>
    </message>
    <message>
      <source>Not in the copy</source>
      <translation>No está en la copia</translation>
    </message>
    <message>
      <source>The two passages tell the same {} ({} of 100).</source>
      <translation>Los dos pasajes cuentan lo mismo {} ({} de 100).</translation>
    </message>
    <message>
      <source>Held together by: {}.</source>
      <translation>Las une: {}.</translation>
    </message>
  </context>
  <context>
    <name>FindingsDelegate</name>
    <message>
      <source>✓ a fault</source>
      <translation>✓ error</translation>
    </message>
    <message>
      <source>✕ dismissed</source>
      <translation>✕ descartado</translation>
    </message>
  </context>
  <context>
    <name>FindingsFilter</name>
    <message>
      <source>Filter by words</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Show only findings with these words</source>
      <translation>Mostrar solo hallazgos con estas palabras</translation>
    </message>
    <message>
      <source>Only findings in which all of these words stand; Esc empties the field</source>
      <translation>Solo hallazgos en los que estén todas estas palabras; Esc vacía el campo</translation>
    </message>
    <message>
      <source>Findings by whether they are decided</source>
      <translation>Hallazgos según estén decididos o no</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abiertos</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decididos</translation>
    </message>
    <message>
      <source>Order of the findings</source>
      <translation>Orden de los hallazgos</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>Por gravedad</translation>
    </message>
    <message>
      <source>By place</source>
      <translation>Por lugar</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
  </context>
  <context>
    <name>FindingsModel</name>
    <message>
      <source>A fault</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Descartado</translation>
    </message>
    <message>
      <source>Note: {}</source>
      <translation>Nota: {}</translation>
    </message>
    <message>
      <source>{} of {} open</source>
      <translation>{} de {} sin decidir</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
  </context>
  <context>
    <name>FindingsPanel</name>
    <message>
      <source>No finding comes through the filter.</source>
      <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
      <source>Nothing is left to look at: all that was found is mended.</source>
      <translation>No queda nada por revisar: todo lo hallado está corregido.</translation>
    </message>
    <message>
      <source>No differences that matter: the copy tells what the original tells. Other wording, where there is any, is marked with dots in the texts.</source>
      <translation>No hay diferencias que importen: la copia cuenta lo que cuenta el original. Si hay otra redacción, está marcada con puntos en los textos.</translation>
    </message>
    <message>
      <source>{} of {} looked at</source>
      <translation>{} de {} revisados</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Your work cannot be kept safe against a crash: {} Save it yourself with Ctrl+S.</source>
      <translation>No se puede proteger su trabajo contra un fallo: {} Guárdelo usted con Ctrl+S.</translation>
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
      <translation>Copia</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>same</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>spelling</source>
      <translation>grafía</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>added</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>other spelling</source>
      <translation>otra grafía</translation>
    </message>
    <message>
      <source>not in the copy</source>
      <translation>no está en la copia</translation>
    </message>
    <message>
      <source>only in the copy</source>
      <translation>solo en la copia</translation>
    </message>
  </context>
  <context>
    <name>LedgerPanel</name>
    <message>
      <source>Ledger</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Numbers and dates</source>
      <translation>Cifras y fechas</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Which ledger</source>
      <translation>Qué registro</translation>
    </message>
    <message>
      <source>Looking through both texts…</source>
      <translation>Revisando los dos textos…</translation>
    </message>
    <message>
      <source>A click or Enter goes to the next place of a row.</source>
      <translation>Un clic o Intro va al siguiente lugar de una fila.</translation>
    </message>
    <message>
      <source>Neither text has any.</source>
      <translation>Ninguno de los textos tiene.</translation>
    </message>
    <message>
      <source>Place {} of {}</source>
      <translation>Lugar {} de {}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Clear the list</source>
      <translation>Vaciar la lista</translation>
    </message>
    <message>
      <source>from the top again</source>
      <translation>otra vez desde el principio</translation>
    </message>
    <message>
      <source>from the end again</source>
      <translation>otra vez desde el final</translation>
    </message>
  </context>
  <context>
    <name>Mender</name>
    <message>
      <source>These words were changed a moment ago. See what they are now, then mend them.</source>
      <translation>Estas palabras han cambiado hace un momento. Vea cómo son ahora y corríjalas después.</translation>
    </message>
    <message>
      <source>Go to a finding first (F8), then mend it.</source>
      <translation>Vaya primero a un hallazgo (F8) y corríjalo después.</translation>
    </message>
    <message>
      <source>This cannot be mended in one step. F2 lets you write in the passage.</source>
      <translation>Esto no puede corregirse en un solo paso. Con F2 puede escribir en el pasaje.</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Your note. Enter keeps it, Esc leaves it.</source>
      <translation>Su nota. Intro la guarda, Esc la deja.</translation>
    </message>
    <message>
      <source>Note about this finding</source>
      <translation>Nota sobre este hallazgo</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Open the original</source>
      <translation>Abrir el original</translation>
    </message>
    <message>
      <source>Open the copy</source>
      <translation>Abrir la copia</translation>
    </message>
    <message>
      <source>Session of Aligner (*{})</source>
      <translation>Sesión de Aligner (*{})</translation>
    </message>
    <message>
      <source>Open session</source>
      <translation>Abrir sesión</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Texto pegado</translation>
    </message>
    <message>
      <source>A session holds both texts: drop it alone.</source>
      <translation>Una sesión contiene los dos textos: suéltela sola.</translation>
    </message>
    <message>
      <source>Which side is it? Drop it onto the left text to replace the original, or the right one.</source>
      <translation>¿De qué lado es? Suéltelo sobre el texto de la izquierda para sustituir el original, o sobre el de la derecha.</translation>
    </message>
    <message>
      <source>All stories</source>
      <translation>Todos los textos</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
  </context>
  <context>
    <name>OtherReadings</name>
    <message>
      <source>Mend the letters of the original</source>
      <translation>Corregir las letras del original</translation>
    </message>
    <message>
      <source>Mend the letters of the copy</source>
      <translation>Corregir las letras de la copia</translation>
    </message>
    <message>
      <source>Read the original before its tracked changes</source>
      <translation>Leer el original sin sus cambios registrados</translation>
    </message>
    <message>
      <source>Read the copy before its tracked changes</source>
      <translation>Leer la copia sin sus cambios registrados</translation>
    </message>
    <message>
      <source>Read the original with its tracked changes</source>
      <translation>Leer el original con sus cambios registrados</translation>
    </message>
    <message>
      <source>Read the copy with its tracked changes</source>
      <translation>Leer la copia con sus cambios registrados</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Where the findings are</source>
      <translation>Dónde están los hallazgos</translation>
    </message>
    <message>
      <source>The whole text at a glance: click or drag to go there</source>
      <translation>Todo el texto de un vistazo: haga clic o arrastre para ir allí</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>PairLoader</name>
    <message>
      <source>The comparison broke off, and what was open is unchanged: please try again, and close other programs first if it happens once more.</source>
      <translation>La comparación se interrumpió y lo que estaba abierto no ha cambiado: vuelva a intentarlo y, si ocurre otra vez, cierre antes otros programas.</translation>
    </message>
    <message>
      <source>The comparison broke off ({}). What was open is unchanged; please report this with the two texts, if you may share them.</source>
      <translation>La comparación se interrumpió ({}). Lo que estaba abierto no ha cambiado; le rogamos que lo comunique junto con los dos textos, si puede compartirlos.</translation>
    </message>
  </context>
  <context>
    <name>PairingByHand</name>
    <message>
      <source>Go to a passage first: click it, or press Ctrl with an arrow key.</source>
      <translation>Vaya primero a un pasaje: haga clic en él o pulse Ctrl con una flecha.</translation>
    </message>
    <message>
      <source>Held. Now go to the passage of the copy that tells the same, and press P again.</source>
      <translation>Retenido. Vaya ahora al pasaje de la copia que cuenta lo mismo y pulse P otra vez.</translation>
    </message>
    <message>
      <source>Held. Now go to the passage of the original that tells the same, and press P again.</source>
      <translation>Retenido. Vaya ahora al pasaje del original que cuenta lo mismo y pulse P otra vez.</translation>
    </message>
    <message>
      <source>pair two passages</source>
      <translation>emparejar dos pasajes</translation>
    </message>
    <message>
      <source>Nothing is paired with this passage.</source>
      <translation>Nada está emparejado con este pasaje.</translation>
    </message>
    <message>
      <source>part two passages</source>
      <translation>separar dos pasajes</translation>
    </message>
    <message>
      <source>align these passages again</source>
      <translation>volver a alinear estos pasajes</translation>
    </message>
  </context>
  <context>
    <name>PassageEditor</name>
    <message>
      <source>This passage of the copy. Ctrl+Enter keeps what you write, Escape leaves it</source>
      <translation>Este pasaje de la copia. Ctrl+Intro conserva lo que escriba; Escape lo deja como estaba</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>With serifs, as in a book</source>
      <translation>Con remates, como en un libro</translation>
    </message>
    <message>
      <source>Without serifs, as in the menus</source>
      <translation>Sin remates, como en los menús</translation>
    </message>
    <message>
      <source>The system’s own</source>
      <translation>La del sistema</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Find out</source>
      <translation>Averiguar</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>Reviewing</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Light or dark, high contrast, or colours that stay apart for colour-blind eyes.</source>
      <translation>Claro u oscuro, alto contraste o colores que los ojos daltónicos distinguen.</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Tamaño general</translation>
    </message>
    <message>
      <source>Menus, lists, buttons and texts together.</source>
      <translation>Menús, listas, botones y textos a la vez.</translation>
    </message>
    <message>
      <source>Size of the texts</source>
      <translation>Tamaño de los textos</translation>
    </message>
    <message>
      <source>The two texts alone; Ctrl with the mouse wheel does the same.</source>
      <translation>Solo los dos textos; Ctrl con la rueda del ratón hace lo mismo.</translation>
    </message>
    <message>
      <source>Typeface of the texts</source>
      <translation>Tipografía de los textos</translation>
    </message>
    <message>
      <source>The first two ship with the program and look the same on every computer.</source>
      <translation>Las dos primeras vienen con el programa y se ven igual en todos los equipos.</translation>
    </message>
    <message>
      <source>Language of the menus</source>
      <translation>Idioma de los menús</translation>
    </message>
    <message>
      <source>Takes effect when the program is started again.</source>
      <translation>Tiene efecto al iniciar de nuevo el programa.</translation>
    </message>
    <message>
      <source>Language of the original</source>
      <translation>Idioma del original</translation>
    </message>
    <message>
      <source>To be set where it is found out wrongly, as in a very short text.</source>
      <translation>Para fijarlo cuando se averigua mal, como en un texto muy corto.</translation>
    </message>
    <message>
      <source>Language of the copy</source>
      <translation>Idioma de la copia</translation>
    </message>
    <message>
      <source>The newsroom’s list of names</source>
      <translation>La lista de nombres de la redacción</translation>
    </message>
    <message>
      <source>A text file, one name a line; its spellings come before the list that ships.</source>
      <translation>Un archivo de texto, un nombre por línea; sus grafías prevalecen sobre la lista incluida.</translation>
    </message>
    <message>
      <source>Kinds of finding that are shown</source>
      <translation>Tipos de hallazgo que se muestran</translation>
    </message>
    <message>
      <source>What is not ticked is left out of list, texts and strip; a report holds all.</source>
      <translation>Lo que no está marcado se omite en la lista, los textos y la franja; el informe lo contiene todo.</translation>
    </message>
    <message>
      <source>Go on to the next finding after deciding</source>
      <translation>Pasar al siguiente hallazgo tras decidir</translation>
    </message>
    <message>
      <source>Open again at the start what was open at the end</source>
      <translation>Al iniciar, volver a abrir lo último que estaba abierto</translation>
    </message>
    <message>
      <source>Watch both files</source>
      <translation>Vigilar los dos archivos</translation>
    </message>
    <message>
      <source>When one changes on disk, you are asked whether to compare again.</source>
      <translation>Cuando uno cambia en el disco, se le pregunta si quiere comparar de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>%1% in common</source>
      <translation>%1 % en común</translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos</numerusform>
      </translation>
    </message>
    <message>
      <source>The texts</source>
      <translation>Los textos</translation>
    </message>
    <message>
      <source>%1 passages in which nothing was found are left out.</source>
      <translation>Se omiten %1 pasajes en los que no se halló nada.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>A fault</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Descartado</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>Vista previa de impresión</translation>
    </message>
    <message>
      <source>The pages are being drawn…</source>
      <translation>Se están dibujando las páginas…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>The pages are being drawn (%1%)…</source>
      <translation>Se están dibujando las páginas (%1 %)…</translation>
    </message>
    <message>
      <source>The pages are being printed (%1%)…</source>
      <translation>Se están imprimiendo las páginas (%1 %)…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>The report is saved: %1</source>
      <translation>El informe está guardado: %1</translation>
    </message>
    <message>
      <source>“%1” could not be written. Is there room, and may you write in that folder?</source>
      <translation>No se pudo escribir «%1». ¿Hay espacio y tiene permiso para escribir en esa carpeta?</translation>
    </message>
    <message>
      <source>Drawing the pages broke off: please try again, and close other programs first if it happens once more.</source>
      <translation>El dibujo de las páginas se interrumpió: vuelva a intentarlo y, si ocurre otra vez, cierre antes otros programas.</translation>
    </message>
    <message>
      <source>The report could not be made ({}).</source>
      <translation>No se pudo crear el informe ({}).</translation>
    </message>
    <message>
      <source>The printer takes no pages: see whether it is on, or save the report as PDF.</source>
      <translation>La impresora no acepta páginas: compruebe si está encendida o guarde el informe como PDF.</translation>
    </message>
  </context>
  <context>
    <name>QuickBar</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Save the copy</source>
      <translation>Guardar la copia</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>Clear the list</source>
      <translation>Vaciar la lista</translation>
    </message>
    <message>
      <source>Lately open</source>
      <translation>Abiertos recientemente</translation>
    </message>
    <message>
      <source>Take this off the list; the files stay</source>
      <translation>Quitar de la lista; los archivos se quedan</translation>
    </message>
    <message>
      <source>Take %1 off the list</source>
      <translation>Quitar %1 de la lista</translation>
    </message>
  </context>
  <context>
    <name>Recomparing</name>
    <message>
      <source>The new words stand, but comparing them broke off: undo and redo them to try again, or save the copy.</source>
      <translation>Las nuevas palabras quedan, pero su comparación se interrumpió: deshágalas y rehágalas para volver a intentarlo, o guarde la copia.</translation>
    </message>
    <message>
      <source>The new words stand, but they could not be compared ({}). Undo them, or save the copy.</source>
      <translation>Las palabras nuevas están puestas, pero no se pudieron comparar ({}). Deshágalas o guarde la copia.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Mend</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>F8 goes to the first finding.</source>
      <translation>F8 lleva al primer hallazgo.</translation>
    </message>
  </context>
  <context>
    <name>RowWords</name>
    <message>
      <source>Original, paragraph %1: %2</source>
      <translation>Original, párrafo %1: %2</translation>
    </message>
    <message>
      <source>Copy, paragraph %1: %2</source>
      <translation>Copia, párrafo %1: %2</translation>
    </message>
    <message>
      <source>Missing passage: the copy has nothing here.</source>
      <translation>Pasaje que falta: la copia no tiene nada aquí.</translation>
    </message>
    <message>
      <source>Added passage: the original has nothing here.</source>
      <translation>Pasaje añadido: el original no tiene nada aquí.</translation>
    </message>
    <message>
      <source>Moved passage, number %1: the copy tells it elsewhere.</source>
      <translation>Pasaje trasladado, número %1: la copia lo cuenta en otro lugar.</translation>
    </message>
    <message>
      <source>Moved passage, number %1: the original tells it elsewhere.</source>
      <translation>Pasaje trasladado, número %1: el original lo cuenta en otro lugar.</translation>
    </message>
    <message>
      <source>Page furniture.</source>
      <translation>Elementos de la página.</translation>
    </message>
    <message>
      <source>Told elsewhere in the copy — %1</source>
      <translation>Se cuenta en otro lugar de la copia — %1</translation>
    </message>
    <message>
      <source>Told elsewhere in the original — %1</source>
      <translation>Se cuenta en otro lugar del original — %1</translation>
    </message>
    <message numerus="yes">
      <source>%n lines of page furniture — click to fold</source>
      <translation>
        <numerusform>%n línea de elementos de la página: haga clic para plegarla</numerusform>
        <numerusform>%n líneas de elementos de la página: haga clic para plegarlas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines of page furniture — click to show</source>
      <translation>
        <numerusform>%n línea de elementos de la página: haga clic para mostrarla</numerusform>
        <numerusform>%n líneas de elementos de la página: haga clic para mostrarlas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to fold</source>
      <translation>
        <numerusform>%n pasaje sin hallazgos: haga clic para plegarlo</numerusform>
        <numerusform>%n pasajes sin hallazgos: haga clic para plegarlos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages without findings — click to show</source>
      <translation>
        <numerusform>%n pasaje sin hallazgos: haga clic para mostrarlo</numerusform>
        <numerusform>%n pasajes sin hallazgos: haga clic para mostrarlos</numerusform>
      </translation>
    </message>
    <message>
      <source>Paired by hand</source>
      <translation>Emparejado a mano</translation>
    </message>
    <message>
      <source>Held apart by hand</source>
      <translation>Mantenidos aparte a mano</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <source>What is always dismissed</source>
      <translation>Lo que se descarta siempre</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>&amp;Take out</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>in all pairs</source>
      <translation>en todos los pares</translation>
    </message>
    <message>
      <source>in this pair</source>
      <translation>en este par</translation>
    </message>
    <message>
      <source>{}, {}</source>
      <translation>{}, {}</translation>
    </message>
    <message>
      <source>Findings that fall under one of these are dismissed by themselves.</source>
      <translation>Los hallazgos que entran en una de estas reglas se descartan solos.</translation>
    </message>
    <message>
      <source>Nothing is always dismissed. “Always dismiss…” (Shift+D) on a finding makes a rule.</source>
      <translation>No se descarta nada siempre. «Descartar siempre…» (Mayús+D) en un hallazgo crea una regla.</translation>
    </message>
  </context>
  <context>
    <name>Saving</name>
    <message>
      <source>mended</source>
      <translation>corregido</translation>
    </message>
    <message>
      <source>Save the mended copy</source>
      <translation>Guardar la copia corregida</translation>
    </message>
    <message>
      <source>“{}” is the copy as you opened it.</source>
      <translation>«{}» es la copia tal como la abrió.</translation>
    </message>
    <message>
      <source>If you write over it, what it holds now is lost.</source>
      <translation>Si escribe encima, se pierde lo que contiene ahora.</translation>
    </message>
    <message>
      <source>&amp;Write over it</source>
      <translation>&amp;Escribir encima</translation>
    </message>
    <message>
      <source>&amp;Choose another name…</source>
      <translation>Elegir otro &amp;nombre…</translation>
    </message>
    <message>
      <source>Save session</source>
      <translation>Guardar sesión</translation>
    </message>
    <message>
      <source>Session of Aligner (*{})</source>
      <translation>Sesión de Aligner (*{})</translation>
    </message>
    <message>
      <source>The session is saved: {}</source>
      <translation>La sesión está guardada: {}</translation>
    </message>
    <message>
      <source>The mended copy is saved: {}</source>
      <translation>La copia corregida está guardada: {}</translation>
    </message>
    <message>
      <source>It could not be saved ({}).</source>
      <translation>No se pudo guardar ({}).</translation>
    </message>
    <message>
      <source>Unsaved work</source>
      <translation>Trabajo sin guardar</translation>
    </message>
    <message>
      <source>Your work on “{}” is not saved.</source>
      <translation>Su trabajo en «{}» no está guardado.</translation>
    </message>
    <message>
      <source>Save it before it is closed?</source>
      <translation>¿Guardarlo antes de cerrar?</translation>
    </message>
    <message>
      <source>&amp;Don’t save</source>
      <translation>&amp;No guardar</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copia</translation>
    </message>
  </context>
  <context>
    <name>SearchBar</name>
    <message>
      <source>Find in both texts</source>
      <translation>Buscar en los dos textos</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>Previous place (Shift+F3)</source>
      <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
      <source>Next place (F3)</source>
      <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
      <source>Close the search (Esc)</source>
      <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
  </context>
  <context>
    <name>SettingsWindow</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
      <source>Back to the first settings</source>
      <translation>Volver a los ajustes iniciales</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Search: what is to be done, or a key</source>
      <translation>Buscar: lo que se quiere hacer o una tecla</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>In the texts</source>
      <translation>En los textos</translation>
    </message>
    <message>
      <source>Scroll a line, a page</source>
      <translation>Desplazarse una línea, una página</translation>
    </message>
    <message>
      <source>To the beginning, to the end</source>
      <translation>Al principio, al final</translation>
    </message>
    <message>
      <source>In the list of findings</source>
      <translation>En la lista de hallazgos</translation>
    </message>
    <message>
      <source>One up, one down</source>
      <translation>Uno arriba, uno abajo</translation>
    </message>
    <message>
      <source>Go to the finding chosen</source>
      <translation>Ir al hallazgo elegido</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>To the next part of the window, to the one before</source>
      <translation>A la parte siguiente de la ventana, a la anterior</translation>
    </message>
    <message>
      <source>Press or tick what has the keyboard</source>
      <translation>Pulsar o marcar lo que tiene el teclado</translation>
    </message>
    <message>
      <source>Open a menu by its underlined letter</source>
      <translation>Abrir un menú por su letra subrayada</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Ledgers</source>
      <translation>Registros</translation>
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
      <translation>la versión tenida por correcta</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>the version under check</source>
      <translation>la versión que se revisa</translation>
    </message>
  </context>
  <context>
    <name>Speaking</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Try a sample</source>
      <translation>Probar un ejemplo</translation>
    </message>
    <message>
      <source>See what happened to a story</source>
      <translation>Vea qué le ha pasado a un texto</translation>
    </message>
    <message>
      <source>Drop two versions of it: one on each side, or both files at once.</source>
      <translation>Suelte dos versiones: una en cada lado, o los dos archivos a la vez.</translation>
    </message>
    <message>
      <source>Now the original: drop it, open it or paste it.</source>
      <translation>Ahora el original: suéltelo, ábralo o péguelo.</translation>
    </message>
    <message>
      <source>Now the copy: drop it, open it or paste it.</source>
      <translation>Ahora la copia: suéltela, ábrala o péguela.</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n findings shown</source>
      <translation>
        <numerusform>%1 de %n hallazgo a la vista</numerusform>
        <numerusform>%1 de %n hallazgos a la vista</numerusform>
      </translation>
    </message>
    <message>
      <source>Original: {}</source>
      <translation>Original: {}</translation>
    </message>
    <message>
      <source>Copy: {}</source>
      <translation>Copia: {}</translation>
    </message>
    <message>
      <source>{}% in common</source>
      <translation>{} % en común</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln palabra</numerusform>
        <numerusform>%Ln palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>WatchQuestions</name>
    <message>
      <source>The original changed on disk.</source>
      <translation>El original ha cambiado en el disco.</translation>
    </message>
    <message>
      <source>The copy changed on disk.</source>
      <translation>La copia ha cambiado en el disco.</translation>
    </message>
    <message>
      <source>Both texts changed on disk.</source>
      <translation>Los dos textos han cambiado en el disco.</translation>
    </message>
    <message>
      <source>You have mended the copy here: comparing again reads the file and lets the mended text go.</source>
      <translation>Aquí ha corregido la copia: comparar de nuevo lee el archivo y abandona el texto corregido.</translation>
    </message>
    <message>
      <source>What you have decided is kept.</source>
      <translation>Lo que ha decidido se conserva.</translation>
    </message>
    <message>
      <source>Compare again</source>
      <translation>Comparar de nuevo</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>“%1” is no longer where it was opened from. Its text stays open here; nothing is lost.</source>
      <translation>«%1» ya no está donde se abrió. Su texto sigue abierto aquí; no se pierde nada.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>en</source>
      <translation>es</translation>
    </message>
  </context>
  <context>
    <name>Workbench</name>
    <message>
      <source>d MMMM, HH:mm</source>
      <translation>d 'de' MMMM, HH:mm</translation>
    </message>
    <message>
      <source>Your work on “{}” of {} was not saved.</source>
      <translation>Su trabajo en «{}» del {} no se guardó.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirlo</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Olvidarlo</translation>
    </message>
  </context>
</TS>
