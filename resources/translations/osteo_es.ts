<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! Nadie ha mirado si queda un nombre en las imágenes; lugares tapados: {count}.</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! No se leyó todo, y el informe lo dice.</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! otra línea es también para esta radiografía</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! línea dañada: demasiadas celdas, o sin archivo</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! el archivo o el lector dicen otra cosa: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! no hay abierta ninguna radiografía con este nombre</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! varias radiografías llevan este nombre</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! firmado, o aún no leído</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>%n estudio elegido</numerusform>
        <numerusform>%n estudios elegidos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Añadir…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>&amp;Otra película</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>&amp;Centro</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Comprobar</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>Esquinas &amp;como se hallaron</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>&amp;Anonimizado: un número de caso en lugar del nombre</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>In&amp;vertir: es un negativo</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>&amp;Guardar los percentiles para {part}</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>&amp;Longitud de la línea</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Espejo</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Restaurar…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>&amp;Aplicar</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>&amp;Usar este modelo…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Verificar</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>&amp;Completo, con nombre, números y fechas</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>A&amp;ncho</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>&amp;Sí, la letra es legible</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>Una ayuda simultánea a la lectura de radiografías óseas para investigación: decide el clínico. La puntuación de la IA no es un diagnóstico, y las radiografías sin hallazgo pueden tener fractura. En un estudio, la lista muestra la puntuación de cada proyección; ninguna es una probabilidad del estudio. Los archivos originales nunca se modifican, y nada sale de este ordenador.</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>Un archivo de este estudio nombra a otro paciente: {names}.</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>Una película se puede fotografiar por detrás: ¿es legible la letra de lado en la radiografía de al lado?</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>IA</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>IA oculta</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>Encima de la tabla solo se fija lo que aún no se conoce: lo que ya se introdujo de un estudio se mantiene.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>Añadir un archivo .safetensors con su ficha al lado</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>Añadir un modelo (su ficha, .json, está al lado)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>Añadir adenda</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>Adenda</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>Concordancia con la IA</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>El estudio de este paciente (%n)</numerusform>
        <numerusform>Los %n estudios de este paciente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>La proyección del estudio (%n)</numerusform>
        <numerusform>Las %n proyecciones del estudio</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>Toda la &amp;ficha</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>También una página para el paciente, en palabras sencillas</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>Aunque sea incierto</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>También si los milímetros son los del detector, o dudosos</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>Nombre de otro lector</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>Responda primero a la pregunta de la letra de lado.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivo de lecturas</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>Archivo de lecturas y copias</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>Al tamaño con que se envía</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>Como un solo &amp;ZIP</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>Como se ve en pantalla</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>Como se ve, con marcas y textos</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>Como está en el archivo</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>Con los píxeles propios de la radiografía</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>Volver a los del modelo</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>Copias de seguridad, la más reciente primero:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>Tapar con &amp;pincel</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>Tapar con &amp;rectángulo</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>Región, lado y proyección</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>Percentil más claro</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>Con el teclado: las flechas mueven una cruz (Mayús poco, Ctrl mucho), Intro empieza y termina un rectángulo, Supr quita uno</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>Calibrar esta pantalla</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>Cancelar exportación</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>Comprobar su huella, su estructura y que puntúa</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>Elija un archivo donde escribir.</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>Elija una carpeta.</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>Elija una acción, haga clic en un campo y pulse la nueva tecla. Las teclas sin Ctrl ni Alt descansan mientras escribe.</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>Elegir dónde se escribe el {kind}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pregunta clínica</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Cerrar esta ventana</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>Columnas no entendidas: {columns}.</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>Copiar &amp;todo lo mostrado</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>Copiar la &amp;fila</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>Copiar el &amp;valor</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>Copiar el archivo de lecturas; se conservan las diez copias más recientes</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>Resultado crítico comunicado</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>DD/MM/AAAA</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>Partes oscuras más claras, para papel</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>Percentil más oscuro</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Fecha del traumatismo</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>Hay fechas de esta lista que pueden ser dos días. Son</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Desacuerdos</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>Desacuerdos ({count}), primero lo que la IA no vio</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>Arrastre un borde de la ventana, o lo que está entre sus bordes.</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>Los hallazgos anteriores y las lecturas firmadas quedan como están. Una carpeta que se está leyendo se lee de nuevo con este modelo. {disclaimer}.</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>Introducir pacientes de una lista</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>Introducir lo que falta</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>Introducir {number}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>Apellido, Nombre</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Nombre de archivo</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Película</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>Película {number} de {of}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>Buscar en etiqueta, palabra clave y valor</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>Carpeta para la imagen</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Carpeta para el informe</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>Para las de abajo que aún no la tienen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>Fracturas no sospechadas</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>Dé una carpeta, y un nombre de archivo sin / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>Dé la fecha de nacimiento o la edad, no ambas.</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>Volver a la copia elegida; el archivo de lecturas actual se conserva</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>Niveles de gris</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>Ponga una regla sobre la pantalla y mida la línea de marca a marca. Se guarda para esta pantalla ({screen}); mida de nuevo si cambia su resolución.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>He &amp;mirado: no queda ningún nombre</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>Si está escrita en espejo, pulse primero Espejo.</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>Incluir todos los estudios en el PDF</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>Su primera página dice lo que hay que saber antes de confiar en un modelo</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – más pequeño, con alguna pérdida</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>Conservar el modelo actual</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Palabra clave</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>Tipo de traumatismo</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>Longitud conocida en milímetros</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>Idioma del PDF y del XLSX</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Idioma del informe</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Componiendo…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Longitud de la línea</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Membrete</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>Línea para medir</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>Líneas de la lista</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>Mire toda la imagen; clic derecho o Supr quita uno.</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>Ver si algo fue alterado o está dañado</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>Buscando impresoras…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>Esquina inferior izquierda</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>Esquina inferior derecha</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/AAAA</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>Hacer una radiografía de esta &amp;película</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>Hacer la radiografía</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>Hacer {count} radiografías</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>Creando la imagen…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>&amp;Marcar una longitud conocida</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>Mida la barra en el papel: la impresora puede cambiar la escala.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>Mover los puntos de operación…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>Nombre, ID y fechas</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>Los nombres dentro de la imagen siguen en ella: mire las páginas.</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>No se indican cifras: nadie puede decir qué tan bueno es este modelo.</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>No hay ninguna película elegida.</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>Junto a ellos no hay ninguna imagen ni archivo de radiografía.</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>No hay ninguna impresora instalada</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>Nada de la IA</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>Aquí aún no se ha firmado nada que la IA hubiera puntuado.</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>Escriba ahora cuánto mide.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>De 100 fracturas pasa por alto tantas donde es más débil ({group}). Lo que llama no sospechoso puede estar fracturado: usted decide.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Puntos de operación</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>Puntos de operación de este centro</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>Orden de las fechas</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>Si no, sus encabezados y palabras son los que leen los programas</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>Si no: lecturas firmadas, y las no firmadas con hallazgo de la IA Fractura o Duda</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>Resultado de la exportación</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – no se pierde nada</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID del paciente</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>Percentiles</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>Los percentiles se toman dentro del campo expuesto. Shift y una flecha cambian la ventana en la imagen, con Ctrl en pasos finos.</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>Fotografía de una película</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>Fotografía con las esquinas de la película</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>Imagen para mensajería</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Localización del dolor</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>Los lugares de las imágenes que pueden ser texto se tapan en negro, y nadie los mira: mire cada una antes de enviarla.</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>Sitios que pueden ser texto, tapados en negro: {count}. </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impresora</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Imprimiendo…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>Ponga los tiradores en las esquinas de la película: arrástrelos, o vaya a una esquina con Tab y muévala con las flechas, con Shift en pasos mayores. La fotografía nunca se modifica.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiografías</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>Radiografías en las que la IA y el lector que firmó dijeron lo mismo. Fracturas que la IA no sospechó: {missed} de {fractured}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>Memoria USB de derivación</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>Médico solicitante</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>Quitar esta tecla</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>Informe de</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>Informe de este estudio</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>Informe de %n estudio, en PDF</numerusform>
        <numerusform>Informes de %n estudios, un PDF cada uno</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>Restablecer este</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>Guardar proyecciones</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>Guardando primero los borradores…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>Diga quién ha mirado y dónde escribir la imagen.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>Segunda tecla</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>Ver sus puntos débiles y dejarlo leer</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>Ver lo que hay debajo</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>Sensibilidad de al menos</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>Fijar las esquinas de una película que no se halló</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>¿Debe leer «{model}»? Primero, sus puntos débiles:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>Forma breve, en una página</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>Las teclas sueltas actúan mientras la lista o la radiografía tiene el foco, y descansan en otras partes. Ratón y rueda sobre la radiografía: ventana arrastrando, zoom con la rueda, mover con el botón central. Las teclas se cambian en Archivo &gt; Preferencias.</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>Especificidad de al menos</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>Memoria USB o carpeta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>Detenido. Lo que la impresora ya recibió aún puede salir.</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>Detenido; allí no quedó nada.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Fecha del estudio</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>Etiquetas de {file}</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>Quitar &amp;todo</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>Quitar la &amp;luz desigual</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>El estudio elegido</numerusform>
        <numerusform>Los %n estudios elegidos</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>El CSV también en este idioma, para personas</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>La adenda está vacía.</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>El traumatismo sería posterior al estudio.</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>El traumatismo sería anterior al nacimiento del paciente.</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>El modelo vino con puntos de operación hallados en sus propios datos. Se pueden mover según las radiografías leídas aquí, y volver atrás. Las lecturas firmadas quedan como están. {disclaimer}.</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>Están en vigor los del modelo.</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>Desde ahora este nombre firma las lecturas y las adendas.</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>El paciente habría nacido después del estudio. Revise ambas fechas.</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>El paciente sería mayor que nadie. Revise la fecha de nacimiento.</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>La imagen tal como se envía</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>La pregunta de la letra de lado sigue abierta para la película {films}.</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>Solo la radiografía, como está en su archivo</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>La radiografía tal como se hará</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>La radiografía de esta línea</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>También los archivos &amp;propios de las radiografías</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>El veredicto del lector cuenta como verdad, aunque no tiene por qué serlo. En el punto de alta sensibilidad la duda cuenta como sospecha. Entre paréntesis, intervalos del 95 %; con pocas radiografías son anchos. {disclaimer}.</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>Los informes se abren solo con la contraseña; comuníquela por otra vía. Quien la pierde no puede abrirlos.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>La lectura firmada queda como está. Se le añade, en nombre de {reader}, que el resultado crítico se comunicó.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>La lectura firmada queda como está. La adenda la firma {reader}.</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>La proyección a la vista</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>El valor entero</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>&amp;No se ve ninguna letra</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>Son los datos del paciente, como están en el archivo; no se cambia nada.</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>Son los datos del paciente. Algunos no se pudieron leer o son demasiados.</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>Estas radiografías también fijaron sus umbrales: espere más en otros lugares.</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>Estos estudios son de pacientes distintos ({names}): nombre, ID, fecha de nacimiento, edad y sexo no se pueden introducir para todos a la vez.</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>Esta línea es para</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>Lee esta persona</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>Esta impresora corta hasta {mm} mm en el borde.</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Este estudio</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>Por página</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Comunicado a</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>Tamaño real (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>Escriba la misma contraseña otra vez.</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>Unidad de la edad</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>Esquina superior izquierda</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>Esquina superior derecha</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>Usarlo, sabiendo esto</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>Usar los puntos hallados aquí</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>¿Usar este modelo?</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>Puntos débiles de {model}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>Lo no firmado lo dice en cada página.</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>Lo que dicen los archivos no se sobrescribe, ni lo que se introdujo antes.</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>Lo que escriba se guarda con la lectura y se muestra «introducido a mano» allí donde aparezca; el archivo no se modifica. Lo que dicen los archivos no se puede sobrescribir.</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>Donde se ve la luz directa alrededor de la película; si no, se deja.</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>Dónde se escribe el {kind}</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Cuáles</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>¿De qué día se trata?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>Quién mira</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>Quiénes han leído aquí</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>¿Quién lee?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>Valores de la ventana</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>Con el nombre del paciente en la imagen</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>Con los puntos hallados aquí, de 100 fracturas unas {missed} no se sospechan, y de 100 radiografías sin fractura unas {called} se dan por fractura. Con los puntos propios del modelo son {missed_before} y {called_before}.</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>Sin una longitud conocida no se mide nada en milímetros.</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>Sin esto, el PDF contiene las lecturas firmadas y las Fractura y Duda de la IA. Lo no firmado lleva «{stamp}». El CSV contiene todas las filas.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>Escribir el {kind} en</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Escribiendo…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>Dadas por fractura por error</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>como lo escribe el centro</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>como dice la lista</translation>
    </message>
    <message>
      <source>at</source>
      <translation>el</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>en la fecha del estudio</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>golpe</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>no se puede usar</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>viene con el programa</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>aplastamiento</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>día antes que mes: 3/4 es 3 de abril</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>caída</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>excluida</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>mes antes que día: 3/4 es 4 de marzo</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>sin traumatismo conocido</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>ninguna: cualquiera puede leerlo</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>ninguna: excluirla</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se conoce</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>nada que introducir: ya se conoce</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>o edad</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>solas</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>deporte</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>por ejemplo «¿fractura?»</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>el de las preferencias</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>el lector</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>accidente de tráfico</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>torsión</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>con marcas</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>con el mapa IA</translation>
    </message>
    <message>
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>{count} de 100 pasadas por alto</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (ha cambiado desde entonces, o ya no está)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{found} de {all}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>{missed} de 100 pasadas por alto, como antes</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>{missed} de 100 pasadas por alto, no {missed_before}</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm por píxel, calibrado a mano en una fotografía.</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>{number} estudios</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>Se introducirán {ready} de {all} líneas; las demás no.</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{same} de {count} iguales</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>«{disclaimer}» figura en cada vista como se ve, y junto a un mapa el nombre del modelo. Los textos grabados en una radiografía siguen en ella: mire antes de pasarla a otros.</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>«{file}»</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>«{text}» no es una fecha; escriba AAAA-MM-DD.</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>«{text}» no es un sexo; escriba F, M u O.</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>«{text}» no es un lado; escriba L o R.</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>«{text}» no es una edad que tenga un paciente.</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>«{text}» es de hace demasiado tiempo.</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>«{text}» aún no ha llegado.</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>«{text}» puede ser dos días: diga cuál.</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ Enviado a {printer}.</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ Escrito y vuelto a leer: {place} ({files} archivos, {size} MB)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ Escrito.</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ Escrito: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ Escrito: {place} ({size} kB)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ se introducirá</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Buscar en la guía</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>Guía completa (inglés)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Guía breve</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>La guía no contiene estas palabras.</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>&amp;Calibrar esta pantalla…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>Niveles de &amp;gris</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>Contraste &amp;local</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>Imagen de prueba del &amp;monitor</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>Valor del &amp;píxel bajo el cursor</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>&amp;Informe de este estudio…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>G&amp;uardar proyecciones…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>Mo&amp;strar</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>E&amp;tiquetas del archivo…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>&amp;Tamaño real</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>&amp;Zoom y giro</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>Una carpeta o un ZIP para llevar al siguiente médico, para cualquier navegador</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>&amp;Mapa IA</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>Todo lo que el archivo dice además de sus píxeles</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>Como está en su archivo, en la ventana a la vista</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>Tan grande como era, en una pantalla medida con regla</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>Con sus propios píxeles, como está en su archivo, en la ventana a la vista</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>Copiado, con el nombre del paciente</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>Copiado, sin el nombre del paciente</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>Copiado; incluye los textos grabados en la radiografía</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>Copiar &amp;como se ve</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>Copiar como se ve, a &amp;tamaño completo</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>Copiar como se ve, con el &amp;nombre del paciente</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>Copiar solo la &amp;radiografía</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>Copiar solo la radiografía, al tamaño de la &amp;pantalla</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>Trazar un rectángulo; también con Ctrl y el botón izquierdo</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>Cada escalón de gris debe distinguirse del siguiente; los cuadrados interiores al 0 % y al 100 % deben verse ambos; cada línea debe ser nítida, también en las esquinas; los cuadrados deben ser cuadrados. No sustituye ninguna prueba con fotómetro. Cualquier tecla la cierra.</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>Para &amp;el paciente…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>Escalones de gris, cuadrados tenues y líneas en toda la pantalla</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>&amp;Histograma…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>Colgar el lado opuesto en espejo, para comparar; de nuevo: quitarlo</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>Con qué frecuencia aparece cada gris, y la ventana para arrastrar</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>M&amp;edir</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>Mapa del modelo {model}: no es un diagnóstico</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>En espejo al lado</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>Imagen de prueba del monitor</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>Más contraste en tres pasos, luego sin; la IA no ve nada de ello</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>No se pudo abrir ningún gestor de archivos. El archivo está en {folder}</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>No hay otra radiografía de este paciente abierta</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>Sin espaciado: no se conoce su tamaño real</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>No se copió nada: otro programa ocupa el portapapeles. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>No se copió nada: se eligió otra radiografía antes de hacerse la copia.</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>Un PDF para entregar: primero las palabras del lector, después las de la IA</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>Un píxel de la radiografía es uno de la copia; sin nombre</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>Una imagen pequeña sin nombre, cuando alguien la haya mirado</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>Abra primero una radiografía y luego imprima.</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>Otro lado en es&amp;pejo al lado…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>Imagen para mens&amp;ajería…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>&amp;Memoria USB de derivación…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>&amp;Nitidez</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>Guardado en {folder}: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>Indicar cuánto mide una línea en esta pantalla</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>Más nítido en tres pasos, luego sin; la IA no ve nada de ello</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>Mostrar en la ca&amp;rpeta</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>Mostrar el archivo en el gestor de archivos del sistema</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>Valor almacenado, y qué significa si el archivo lo dice</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>Haciendo la copia…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>El informe y una página en palabras sencillas de lo que usted firmó</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>La vista con marcas y textos, y de quién es</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>La vista con marcas y textos, sin el nombre del paciente</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>Esta proyección o todas las del estudio como PNG o JPEG</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>Tamaño real en esta pantalla (espaciado {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>Escribir centro y ancho, o percentiles</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>&amp;Valores de la ventana…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>Zoom a &amp;rectángulo</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>lado no indicado</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} ya no está en su carpeta.</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – no es el lado opuesto</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Ángulo</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Ángulo de &amp;Cobb</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>&amp;Borrar marca</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Elipse</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>Interlínea articula&amp;r</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>&amp;Imagen clave</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Longitud</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>Una longitud en mm, como 50 o 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>&amp;Flecha</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Ángulo de Böhler</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>Círcul&amp;o</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>Cali&amp;brar…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Ángulo de carga</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>Borrar la marca seleccionada</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>Trazar una línea cuya longitud conoce</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>Dibujar una flecha: arrastre hacia lo que señala</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>Dibujar una elipse alrededor del foco de fractura</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>Codo</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc sale</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>Foco de fract&amp;ura</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Ángulo de Gissane</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>&amp;Medidas guiadas</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>Talón</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Eje cadera-rodilla-tobillo</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>Longitud conocida en mm</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>Guiado por cinco clics en un codo de frente, extendido; por debajo de 0° es varo</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>Guiado por cuatro clics en una muñeca de frente: la superficie articular respecto al eje del radio</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>Guiado por cuatro clics en una muñeca de frente; por encima de 0 el cúbito es el más largo</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>Guiado por cuatro clics en un calcáneo de perfil; por debajo de 0° la carilla está hundida</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>Guiado por cuatro clics en una muñeca de perfil; por debajo de 0° la superficie mira hacia dorsal</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>Guiado por cuatro clics en una pierna entera, de pie; menos de 180° es varo</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>Guiado por cuatro clics en ambas piernas enteras; por encima de 0 la pierna derecha es la más larga</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>Guiado por tres clics en un calcáneo de perfil</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>Guiado por dos clics en una muñeca de frente, en el centro de la articulación</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>Pierna</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Longitud de las piernas</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>Media y desviación de los grises en un rectángulo</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>Media y desviación de los grises en una elipse</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>Medir un espacio articular: trace una línea a lo largo de cada hueso; su ángulo y su espacio</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>Medir una longitud: arrastre, o haga clic en ambos extremos</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>Medir a lo largo de una línea quebrada: haga clic punto por punto; un doble clic o Intro la termina</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>Medir un ángulo: un lado, el vértice, el otro lado</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>Medir entre dos líneas paralelas: trace la primera y haga clic donde está la segunda</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>Medir a qué distancia está un punto de una línea: trace la línea y haga clic en el punto</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>Medir el perímetro y el área de un contorno: haga clic esquina tras esquina; Intro termina</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>Medir el ángulo entre dos líneas: trace cada una</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>Líneas paralela&amp;s</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>Perpe&amp;ndicular</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>&amp;Polilínea</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>Polí&amp;gono</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinación y altura radiales</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>Radio y diámetro del círculo por tres puntos: haga clic en cada uno</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>&amp;Rectángulo</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Intro termina, {number} puntos hasta ahora</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espacio escafolunar</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>Esta radiografía muestra lo que importa</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Varianza cubital</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Inclinación palmar</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>Qué pone aquí</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>Texto junto a la marca</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>Muñeca</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>Escribir en la radiografía: haga clic donde</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>haga clic en un punto de un lado</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>haga clic en un punto del círculo</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>haga clic en un punto del otro lado</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>haga clic en un segundo punto del círculo</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>haga clic en un tercer punto del círculo</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>haga clic en una esquina de su marco, o arrastre desde ella</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>haga clic en una esquina, o arrastre desde ella</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>haga clic en un extremo de la línea del primer hueso, o trácela</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>haga clic en un extremo de la primera línea, o trácela</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>haga clic en un extremo de la línea, o trácela</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>haga clic en un extremo de la línea del segundo hueso, o trácela</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>haga clic en un extremo de la segunda línea, o trácela</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>haga clic en un extremo, o arrastre desde él</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>haga clic en el extremo posterior de la carilla posterior</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>haga clic en el borde dorsal de la superficie articular del radio</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>haga clic en el extremo de la cabeza del cúbito</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>haga clic en la primera esquina</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>haga clic en la cabeza del peroné: ese lado es el externo</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>haga clic en la cabeza del radio: ese lado es el externo</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>haga clic en el punto más alto de la apófisis anterior</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>haga clic en el punto más alto de la tuberosidad del calcáneo</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>haga clic en el punto más alto de la carilla posterior</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>haga clic en el punto más bajo, donde se unen la carilla y la apófisis anterior</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>haga clic en el borde del semilunar de enfrente</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>haga clic en el centro del tobillo</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>haga clic en el centro de la cabeza femoral</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>haga clic en el centro de la diáfisis del húmero, más cerca del codo</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>haga clic en el centro de la diáfisis del húmero, bastante por encima del codo</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>haga clic en el centro de la rodilla</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>haga clic en el centro del tobillo izquierdo</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>haga clic en el centro de la diáfisis del radio, más cerca de la muñeca</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>haga clic en el centro de la diáfisis del radio, bastante por encima de la muñeca</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>haga clic en el centro del tobillo derecho</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>haga clic en el centro de la diáfisis del cúbito, más abajo</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>haga clic en el centro de la diáfisis del cúbito, cerca del codo</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>haga clic en la esquina siguiente</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>haga clic en el punto siguiente</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>haga clic en la esquina opuesta</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>haga clic en el otro extremo</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>haga clic en el otro extremo de la línea del primer hueso</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>haga clic en el otro extremo de la primera línea</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>haga clic en el otro extremo de la línea</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>haga clic en el otro extremo de la línea del segundo hueso</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>haga clic en el otro extremo de la segunda línea</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>haga clic en el punto cuya distancia se busca</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>haga clic en el borde del escafoides, en el centro de la articulación</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>haga clic en la planta bajo el talón: ese lado es el inferior</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>haga clic en la punta de la estiloides radial</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>haga clic en la cima de la apófisis anterior</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>haga clic en lo alto de la cabeza femoral izquierda</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>haga clic en lo alto de la cabeza femoral derecha</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>haga clic en el ángulo cubital de la superficie articular del radio</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>haga clic en el vértice</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>haga clic en el borde palmar de la superficie articular del radio</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>haga clic en lo que señala</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>haga clic donde empieza la flecha, o trácela</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>haga clic donde empieza la línea</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>haga clic donde está la segunda línea</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>haga clic donde va el texto</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>o teclas de flecha e Intro</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – Intro para guardar, Esc para salir</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, a mano</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} de {all}</translation>
    </message>
    <message>
      <source>{tool}: {step}</source>
      <translation>{tool}: {step}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>A name of a file may be read by anyone who sees it.</source>
      <translation>El nombre de un archivo lo puede leer quien lo vea.</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>Una firma solo se imprime bajo lecturas que este lector ha firmado, nunca en un borrador. Las imágenes se copian a la carpeta propia del programa.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>Tras Duda o Sin fractura, la siguiente proyección sin veredicto del estudio viene sola.</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>La exportación lo ofrece; cada informe se puede escribir en otro.</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>Un contorno deja el hueso por dentro tan claro como por fuera.</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>Según el idioma</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Como la ventana</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Elegir: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>Centro e informes</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>Colores de la ventana; la radiografía sigue sobre negro.</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Curvas de nivel</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>Día primero (28 nov 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>Predeterminado: {value}.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>Buscar una preferencia</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>Carpeta de informes</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>Seguir tras un veredicto</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>Seguir tras firmar</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>Ocultar la IA hasta decidir</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>Cómo se ven las fechas en la pantalla; los archivos y exportaciones quedan como están.</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>El tamaño de todos los textos de la ventana.</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>Con cuánta intensidad cubre el mapa la radiografía.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>Idioma y fechas</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>Idioma de los informes</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>Superpone en cada radiografía lo que miró la IA.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>Aspecto del mapa IA</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>Mes primero (nov 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>Ratón y teclas</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>Nombre y título</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>Ninguna preferencia tiene estas palabras.</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>De la ventana y de esta guía.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacidad del mapa de la IA</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>Se abre con la ventana; lo que llega a ella se lee a medida que llega.</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>ID del paciente y fecha del estudio</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>Nombre del paciente y fecha del estudio</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>N.º de registro del centro</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>N.º de registro del lector</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>Mostrar el mapa IA</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>Muestra el hallazgo de la IA solo tras su propio veredicto.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>Firma las lecturas y las adendas, tal como debe figurar bajo un informe.</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>Fecha del estudio y documento</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>Teléfono, correo</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>El número del documento; no nombra a nadie</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>El membrete tal como se imprime</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>El siguiente estudio no leído viene solo en cuanto se firma uno.</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>El del sistema ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>Título bajo la firma</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Carpeta vigilada</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>Lo que hace cuando se usa sobre la radiografía.</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>Nombre de los informes</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>Papel para los informes; cada uno puede tener otro.</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>Dónde propone una exportación escribir sus archivos.</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Quién firma</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>Año, mes, día (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>su propia carpeta</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – elegir…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! A mano introdujo usted el otro lado ({side}).</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! Hay fracturas descritas, pero su veredicto es Sin fractura. Quítelas o cambie el veredicto.</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! NO GUARDADO. Su texto se conserva aquí; no cierre la ventana.</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! El archivo dice que es el otro lado ({side}).</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! Los archivos de este estudio nombran a %n paciente. ¿Para cuál es la lectura?</numerusform>
        <numerusform>! Los archivos de este estudio nombran a %n pacientes. ¿Para cuál de ellos es la lectura?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! La radiografía no está entera: falta una parte.</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n fractura descrita</numerusform>
        <numerusform>%n fracturas descritas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n otro hallazgo</numerusform>
        <numerusform>%n otros hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n marca</numerusform>
        <numerusform>%n marcas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>%n proyección no se pudo leer. Firma sin ella:</numerusform>
        <numerusform>%n proyecciones no se pudieron leer. Firma sin ellas:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>Hay dibujado un foco de fractura, y aún no se ha descrito ninguna fractura</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Una puntuación baja no la descarta.</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>Ha llegado una segunda opinión. Decida primero: puede influirle.</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>Ha llegado una segunda opinión. Queda oculta hasta que decida.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisión de la IA</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>IA oculta hasta que decida</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>Añadir otro hallazgo</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>Añadir adenda…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>Añadir a una lectura firmada; el texto firmado queda como está</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Adendas</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>Adenda de {reader}, {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Antigüedad</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>Antigüedad, piel</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>Angulada</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>Angulada hacia</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>Comienzos de palabras en cualquier orden; lo entendido aparece debajo. Intro lo toma, Esc sale</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Hueso</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacido</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>Calibrado a mano: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>Elegir campo por campo lo que se dice de ella</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>Elegir el lector…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pregunta clínica</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>Resultado crítico comunicado el</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>Resultado crítico comunicado a</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>Resultado crítico, comunicado a {whom}, {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>Resultado crítico: hay que avisar a alguien</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Grados</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>Describir una fractura</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>Describir la región de la IA</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>Describir lo que dibujé</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>Luxación, derrame, material y qué más se ve</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>Desplazada</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>Desplazada hacia</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>Dibujar un foco de fractura alrededor de la zona {number} y describirlo</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>Estudios anteriores</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Introducir lo que falta…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>Buscando lecturas anteriores…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>Para una radiografía ósea que el modelo toma por otra cosa. Su nombre y la hora se guardan con la puntuación.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>Hallado por la identidad introducida a mano</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>Colgarlo junto al estudio que se lee ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>Ocultar sus marcas</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusión</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>Conclusión en una línea</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>La conclusión, las notas y el paciente se escribieron antes de que se cambiara {file}.</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>Traumatismo: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>Sí es &amp;utilizable</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Articulación</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>Guardar estas notas como plantilla</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Imagen clave</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>Hecho sobre otra imagen que estaba con este nombre (contenido {content}), y apartado: {what}.</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>Marcas en esta radiografía</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>Puede significar %n fractura: siga escribiendo, o elija con ↓ e Intro</numerusform>
        <numerusform>Puede significar %n fracturas: siga escribiendo, o elija con ↓ e Intro</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>Sin modelo: lectura sin IA</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>No se escribió ningún texto.</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sin puntuar</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>No entendido: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>Puntos de operación de este centro: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>Texto libre</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>Paciente: {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>Falange</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Localización</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>Localización del dolor: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>Poner en las notas un texto que usa a menudo</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>Pregunta: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>Lector: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>Panel de lectura</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>Motivo de decidir distinto que la IA</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>Registrar que se comunicó…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>Quitar este hallazgo</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>Quitar esta fractura</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>Informe del estudio</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Guardar de nuevo</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>Guardando el borrador…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>Decir una fractura en una línea</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>Decir una fractura: rad dist despl dors 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>Puntuarla de todos modos</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>Mostrarla antes de decidir</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>Mostrar sus marcas, con trazos</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>Mostrar o plegar lo que se puede elegir</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>Firmar, bloquear e ir al siguiente estudio no leído</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>Texto firmado</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>Firmado sin %n proyección que no se pudo leer:</numerusform>
        <numerusform>Firmado sin %n proyecciones que no se pudieron leer:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Firmando…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Piel</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>Estado de la lectura</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>Plantillas para las notas</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>El archivo ha cambiado: {reader} firmó otra imagen con este nombre el {at}, de {patient} (contenido {before}, ahora {now}). Esa lectura queda como se firmó y no es una lectura de esta imagen.</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>Los archivos de este estudio nombran a %n paciente. Usted eligió:</numerusform>
        <numerusform>Los archivos de este estudio nombran a %n pacientes. Usted eligió:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>El panel continúa; haga clic para ver el resto</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>La radiografía mostrada no es utilizable: diga por qué</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>El estudio está firmado y bloqueado, sin esta imagen.</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>Aquí no hay nada que leer.</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>Esta proyección llegó después de firmar el estudio y no forma parte del informe. Añada una adenda.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>Escriba lo que el archivo no dice de paciente, estudio y radiografía; se imprime «introducido a mano»</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Entendido</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>No utilizable porque…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>Veredicto, firmado</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>Proyecciones que no se pudieron leer</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>En espera: la IA aún no la ha visto</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>Lo que la línea puede significar</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>¿Cuál? Elija con ↓ e Intro</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>Quién lee; ese nombre firma la lectura. Haga clic para elegir otro</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>A quién y cuándo; el texto firmado queda como está</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>¿Por qué distinto que la IA?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>Escrito sobre otras imágenes, y apartado: {what}.</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>Usted decidió distinto que la IA. ¿Por qué? (opcional)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Su veredicto</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>Su veredicto sobre la proyección {number} de {views} de este estudio – %n aún sin veredicto</numerusform>
        <numerusform>Su veredicto sobre la proyección {number} de {views} de este estudio – %n aún sin veredicto</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>Su veredicto sobre la proyección {number} de {views} de este estudio – todas decididas</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Su veredicto: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>un cambio</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>un paciente no indicado</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>y uno más antiguo</numerusform>
        <numerusform>y %n más antiguos</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>el</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>resultado crítico comunicado a {whom}</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>no está en el archivo</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>aún no se ha elegido nada</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>texto libre</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>comunicado a</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>a quién (nombre y cargo)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Intro lo toma</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (elegido por el lector)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (borrador)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>{verdict} en la radiografía mostrada (tecla {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>«a mano»: hallado por la identidad introducida a mano</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>«{text}» no es un ángulo: escriba de 0 a {most} grados</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>«{text}» no es palabra de {field}; no se tomó</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>«{text}» puede ser varias palabras de {field}; no se tomó</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ más abajo</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ No leído</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ Borrador guardado</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ Firmado por {reader}, {at}. Bloqueado.</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>Suelte aquí una carpeta, un ZIP o un archivo, o:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>Ya no está donde estaba.</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>Hechas por código: no muestran los huesos de nadie.</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>Creando los ejemplos…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>No hay radiografías abiertas</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>Abrir de nuevo: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>Abrir carpeta…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>Abrir los ejemplos</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>Fotografía de una placa…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>Leer la guía</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>Hacer un recorrido de dos minutos</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>Estas radiografías están hechas por código. No muestran los huesos de nadie.</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>Fractura de {bone}, {side}.</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>Fractura sin desplazamiento.</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>Fractura: {fractures}.</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>No se observa fractura ni luxación.</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>Tumefacción de partes blandas; no se observa fractura. Control si el dolor persiste tras 10–14 días.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>Brillo</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>Más cerca</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E escribe PDF, CSV y otros donde usted elija.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>Arrastre sobre la radiografía con el botón izquierdo; R lo restablece.</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>Cada línea es un estudio. Haga clic en otra línea o pulse ↓.</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>Terminar (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 abre la guía en lo que tiene el foco. Eso es todo.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>Está aquí, con un mapa sobre la radiografía (M). Estas imágenes están hechas por código: puede que el modelo no diga nada de ellas.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>Pulse 1 fractura, 2 duda o 3 sin fractura. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Pulse Esc, luego L, y arrastre sobre la radiografía para una longitud.</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>Pulse T y escriba una palabra. Se guarda mientras escribe.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S firma el estudio. Hace falta un veredicto para cada proyección, y su nombre.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>La lista</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>Gire la rueda para ampliar; 0 muestra todo de nuevo.</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>Lo que dice la IA</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Su veredicto</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>Sus palabras</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{number} de {count} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation>&amp;Partir de</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>&amp;Modelo que escribir</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>&amp;Receta</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>Una carpeta no se puede usar, o aún se leen sus etiquetas.</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>Una carpeta de radiografías etiquetadas</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>Hay un entrenamiento en curso. ¿Detenerlo, o dejarlo seguir tras cerrar la ventana?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>Allí se interrumpió un entrenamiento con otros ajustes; nombre otro modelo.</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>AUC en las radiografías de evaluación</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>Añada una carpeta de radiografías etiquetadas.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Añadir carpeta…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>Añadir a los modelos</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>Elija una receta.</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Elegir: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Cerrar Osteo Desktop</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>No entrenar con {folder}</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>Época {number} de {epochs} hecha</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>Carpetas de entrenamiento</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>De lecturas firmadas…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>Dele una carpeta de radiografías con sus diagnósticos y aprende a distinguirlas; la curva muestra lo bien que lo hace, en radiografías de las que no aprende.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>Aprende de estas, de unos {patients} pacientes. {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>Radiografías etiquetadas</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>Excluidas: {reasons}.</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>Dejarlo seguir</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>Pérdida por época</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>Modelo que escribir</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>Nombre el modelo que escribir.</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>Los nombres que forman parte de una imagen siguen en ella: mire antes de compartir.</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>Aún ninguna época</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>Aún ninguna carpeta. Añada una carpeta de radiografías etiquetadas.</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>De 100, con fractura: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>En este equipo, tan ocupado como ahora, eso tarda aproximadamente {time}.</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>Preparando las radiografías; después viene la primera época…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>Leyendo sus etiquetas…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>Listo para entrenar.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>Quitar {folder}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>¿Detener el entrenamiento? La última época completa se conserva; Reanudar sigue desde ahí.</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>Detener el entrenamiento</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>Detenido antes de completar la primera época; Iniciar empieza de nuevo.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>Detenido; se conserva %n época completa. Reanudar sigue desde ahí.</numerusform>
        <numerusform>Detenido; se conservan %n épocas completas. Reanudar sigue desde ahí.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>Detener…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>El entrenamiento está en curso. ¿Detenerlo, o dejarlo seguir mientras lee?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>Este entrenamiento se interrumpió; Reanudar sigue tras su última época completa.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>Entrenamiento: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>Pesos {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>Dónde crear la carpeta con las radiografías de las lecturas firmadas</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>Escribir las radiografías de sus lecturas firmadas, sin nombres, como datos de entrenamiento</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>Escribiendo radiografía {done} de {total}…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>Escribiendo las radiografías de sus lecturas firmadas…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>un archivo {suffix} nuevo</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>todas juntas</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>mejor {auc} en la época {number}</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>calibrando y midiendo…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>menos de un minuto</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>ninguno: como empieza la receta</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} radiografía</numerusform>
        <numerusform>{count} radiografías</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>{count} radiografía de lecturas firmadas, {fractured} con fractura, está en {folder}.</numerusform>
        <numerusform>{count} radiografías de lecturas firmadas, {fractured} con fractura, están en {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} existe. ¿Entrenar de nuevo y reemplazarlo al terminar?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} radiografía · {fractured} con fractura · {blocks} pacientes o bloques</numerusform>
        <numerusform>{layout} · {count} radiografías · {fractured} con fractura · {blocks} pacientes o bloques</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ Añadido a los modelos como {model}. Mire primero su ficha.</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ Entrenado.</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ Entrenado. AUC {auc} en las radiografías que eligieron su época y umbrales: optimista.</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %n aviso</numerusform>
        <numerusform>! %n avisos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>%n punto caliente</numerusform>
        <numerusform>%n puntos calientes</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Ventana</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>Una lente bajo el cursor</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>Mapa IA</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>Mapa IA en contorno desde {level}</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>Mapa IA a la vista</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>Regiones de la IA, línea de puntos: alta sensibilidad</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>Regiones de la IA, línea continua: alta especificidad</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>IA: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>Ventana auto</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>Radiografía sola</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>Junto a metal (placa, clavo, prótesis)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>Región y proyección no indicadas</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>Hueso: alto contraste</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  A {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>Haga clic para leer esta proyección</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>Cubrir lo que cubre el obturador de pantalla del archivo, o mostrarlo</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>Entorno oscuro</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>Cada valor del mapa en su color, sobre el hueso</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>Intercambiar negro y blanco</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>Intercambiar arriba y abajo</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>VOLTEADA IZQ.–DER.</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>VOLTEADA ARRIBA–ABAJO</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>Ajustar al campo expuesto</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>Ajustar la radiografía a la ventana</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>Espejo izq.–der.</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>Espejo arriba–abajo</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>Para esta radiografía: un Grad-CAM que varios lugares pueden compartir</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>Para esta radiografía: lugar por lugar, lo que suma a la puntuación</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>Para esta radiografía: lugar por lugar, lo que eleva la puntuación</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Imagen {frame} de {frames}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>Ir al siguiente lugar donde el mapa es caliente</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>Mantener: ni mapa ni marcas</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>ID {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>INVERTIDA</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>Dentro del campo</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>IMAGEN CLAVE</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>CONTRASTE LOCAL {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>Lateralidad no indicada</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>Dejar fuera los bordes colimados y el entorno; otra vez para verlo todo</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>Botón izquierdo</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>Líneas donde el mapa pasa 0,25, 0,5 y 0,75</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>MAPA Y MARCAS OCULTOS</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>EN ESPEJO PARA COMPARAR</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>Mapa en contornos</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>Mapa en contorno</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>Mapa por Grad-CAM</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>Mapa por Grad-CAM++</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>Mapa por HiResCAM</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>Mapa por LayerCAM</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>Mapa desde {least}</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>Mapa a todo color</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>Umbral del mapa</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>Mapa: Grad-CAM; calculando {method}…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>Mapa: {method}, hasta su propio valor máximo</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>Botón central</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>Siguiente zona IA</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>Proyección siguiente y anterior</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>Ventana siguiente</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>Sin regiones de la IA: otro modelo leyó esta radiografía</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>Sin regiones de la IA: por debajo del punto de alta sensibilidad</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>Sin regiones de la IA: el mapa está vacío</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>Sin regiones de la IA: el modelo no indica niveles para ellas</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>Sin identidad del paciente en el archivo</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>Sin espaciado</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>Sin espaciado; píxeles {aspect} veces más altos que anchos</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>Sin fecha de estudio</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>No cuelga nada junto a la radiografía que se lee</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>Un píxel de la radiografía en uno de la pantalla</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>Orientación, ventana y zoom como en el archivo</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>Otra radiografía del estudio</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>Otra proyección del estudio</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>Otras proyecciones – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>Solo contornos: de puntos a alta sensibilidad, continuos a alta especificidad</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>Superposición oculta</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>Superposición del archivo</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>Superposición visible</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>Propia, {low}–{high} % – para esta región</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>Píxel a píxel (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>Píxel {column}, {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>Píxel {column}, {row}: {stored} almacenado, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>GIRADA 180°</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>GIRADA 90° IZQUIERDA</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>GIRADA 90° DERECHA</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>Visor de radiografías</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>Botón derecho</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>Girar a la izquierda</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>Girar a la derecha</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>NITIDEZ {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>Mostrar oscuro el entorno blanco del campo expuesto, o como en el archivo</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>Mostrar u ocultar el mapa IA</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>Mostrar u ocultar las líneas y textos que el archivo superpone</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>Mostrar u ocultar los textos</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>Mostrar el mapa desde 0, 0,25, 0,5 o 0,75</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>Obturador aplicado</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>Obturador levantado</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>Obturador del archivo</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>Partes blandas</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>Entorno oscurecido</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>ARCHIVO TRUNCADO</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>GIRADA {degrees}° IZQUIERDA</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>GIRADA {degrees}° DERECHA</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>El mapa del hallazgo; los niveles del modelo valen para él</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>La siguiente ventana que ofrece el archivo</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>Partes gruesas (cadera, columna, rodilla)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>Huesos finos (mano, muñeca, pie)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>Girar 1° a la izquierda</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>Girar 1° a la derecha</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>Girar 90° a la izquierda</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>Girar 90° a la derecha</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>Girar un poco a la izquierda</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>Girar un poco a la derecha</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>TEXTOS OCULTOS</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>Ventana según los grises dentro del campo</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>Tabla de ventana del archivo</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>Ventana {number} del archivo: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>Textos en la imagen</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>Ampliar un poco</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>Reducir un poco</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>Zoom {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>nac. {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – para esta región</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (vertical) × {column} (horizontal) mm/píxel</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/píxel</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <source> or </source>
      <translation> o </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n más</numerusform>
        <numerusform>%n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%n radiografía no tiene veredicto</numerusform>
        <numerusform>%n radiografías no tienen veredicto</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>&amp;Acerca de Osteo Desktop</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>Resultado &amp;crítico</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>&amp;Duda</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>&amp;Cuatro proyecciones</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>&amp;Fractura</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guía</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>&amp;Ocultar IA hasta decidir</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Imagen</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>&amp;Vincular proyecciones</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>&amp;Modelos…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>&amp;Sin fractura</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>&amp;Una proyección</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>&amp;Fotografía de una película…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lectura</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Recientes</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>&amp;Segunda ventana</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>F&amp;irmar</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>&amp;Recorrido de dos minutos</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>En&amp;trenar un modelo…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>&amp;Dos proyecciones</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>&amp;Vigilar esta carpeta</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>&amp;Lista de trabajo</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>&amp;Escribir de todos modos</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>Escri&amp;bir notas</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>Una fractura se describe tras el veredicto Fractura o Duda.</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>Una lectura de estos estudios no está guardada o se está firmando; inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>Concordancia con la &amp;IA…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>Acerca de Osteo Desktop</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>Añadir aden&amp;da…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>Todas las teclas son de nuevo las del programa.</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>Una adenda necesita el nombre del lector. Elija el lector e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>Archivo de lecturas y &amp;copias…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>Copia hecha: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>Por sus nombres, ningún archivo no leído es con certeza un mismo estudio.</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>Por sus nombres, {files} archivos son {studies} estudios, como {example}. ¿Lo son?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>Comprobar el archivo de lecturas, copiarlo, recuperar una copia</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>Elija uno para verlo ahora, antes de que la IA lo haya visto.</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>&amp;Elegir el lector…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>Elegir el modelo que lee; ver sus puntos débiles</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>Elegir con qué nombre se firman las lecturas</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Cerrar de todos modos</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>Vo&amp;lver más tarde</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>Volver más tarde, o ya no</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>Copiar el nombre del archivo</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>Describir &amp;una fractura</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>Rehecho: {what}.</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>Arrastre para cambiar el tamaño; doble clic para plegar el panel o recuperarlo</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>Suelte aquí una carpeta, un ZIP o un archivo,
o elija Archivo &gt; Abrir carpeta…{keys}.</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>ESTUDIO ANTERIOR</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>Cada uno de estos archivos es de nuevo su propio estudio.</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>Intr&amp;oducir pacientes de una lista…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>Introducir lo que f&amp;alta…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Introducir lo que falta…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>Exportar estos estudios…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>Exportación – estudios elegidos: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>Se están leyendo archivos</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>Aún se están leyendo archivos; inténtelo cuando terminen.</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>Buscar archivos que por su nombre son proyecciones de un estudio</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>Buscar en la lis&amp;ta</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>Terminando el lote y guardando…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>Plegar el panel de lectura, o recuperarlo</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>Plegar la lista de trabajo, o recuperarla</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>Desde ahora, hasta que vuelva atrás, {model} decide con {low} y {high} en este ordenador. Lo firmado queda como está.</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>¿Volver a la copia de seguridad de {when}? Lo leído y firmado desde entonces no está en ella. El archivo de lecturas actual se conserva con otro nombre.</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>Seguir donde terminó</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>Colgar las otras proyecciones en una ventana aparte</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>Ocultar IA</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>Ya no es el archivo que se leyó. Abra de nuevo la carpeta.</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>Se puntuará en cuanto se haya leído la carpeta.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>Líneas elegidas: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>Lista de pacientes</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>Cargando el modelo {model}…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Cargando el modelo…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>Cargando {model}…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>Buscando radiografías</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>Creadas: {count}. La fotografía no se modificó; se guarda una copia en {folder}.</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>Hacer de ella una radiografía…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>Hacer de nuevo de cada archivo su propio estudio</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>Unir este estudio con el de arriba</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>Hacer radiografías de las películas de una fotografía</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Marcas y medidas</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>Modelo: cargando…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Más herramientas</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>Mover los puntos de operación según este centro, y volver</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>¿Mover los puntos de operación?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Moverlos</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>Siguiente &amp;no leído</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>Fila siguiente</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>Siguiente proyección de este estudio: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>Sin archivo de lecturas: no se puede leer</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>Sin modelo: lectura sin IA</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>No hay radiografías abiertas</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>No hay ningún estudio encima de este.</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>No sigue ningún estudio no leído: no queda nada por leer.</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>No sigue ningún estudio no leído: solo quedan borradores.</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>No sigue ningún estudio no leído: solo quedan aplazados y borradores.</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Aún sin veredicto</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>Ninguno de estos se puede aplazar: firmados, o aún no leídos.</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>No todo estaba terminado cuando Osteo Desktop se abrió por última vez. Lo que se dio por guardado está ahí.</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>Aquí no se puede introducir nada: ya firmado, o aún no leído.</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>No hay nada que deshacer en este estudio.</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>Nada que leer</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>No se abrió nada: lo que se soltó no está en una carpeta común, o está en varios discos. Póngalo en una carpeta, o suéltelo uno por uno.</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>No se había deshecho nada en este estudio.</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>Solo a quien pueda saber quién es el paciente.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacidad del mapa de la IA</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>Abrir a&amp;rchivo o ZIP…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>Abra primero una carpeta; después podrá vigilarse por si llegan archivos nuevos.</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>Abra primero una carpeta; después podrán exportarse sus lecturas.</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>Abrir una fotografía de una película</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>Abrir una radiografía, ZIP, TAR o DICOMDIR</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Abra de nuevo la carpeta.</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>Abrir la guía en lo que tiene el foco</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Abriendo</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>&amp;Puntos de operación…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>Imagen para mensajería…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>Fila anterior</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>Progreso de la lectura de la carpeta</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>Aplazar este estudio, o dejar de aplazarlo</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>Solo la &amp;radiografía</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>Ahora no se pueden leer radiografías</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>Las radiografías o el informe en papel, tal como quedarán</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>Importar una segunda &amp;opinión…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>Leer una carpeta; también puede soltarse aquí</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>Importar una segunda opinión</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>Leer las proyecciones por se&amp;parado</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>Leer las proyecciones por separado</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>Leerlos juntos</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>Leer juntos como un estudio</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>Leídas juntas como un estudio: %n proyección.</numerusform>
        <numerusform>Leídas juntas como un estudio: %n proyecciones.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>Reunir por no&amp;mbres de archivo…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>Leer junto con el estudio de arri&amp;ba</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>Leer junto con el estudio de arriba</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>Leer junto con el estudio a la vista</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>Leer lo que llega a la carpeta a medida que llega</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>Lector, aspecto, ratón, teclas, carpetas e idioma</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>&amp;Panel de lectura</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>La lectura terminó con un error.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>Memoria USB de derivación de estos estudios…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>Memoria USB de derivación…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>Informe de este estudio…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>Informes de estos estudios…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>Restaurado. El archivo de lecturas que estaba ahí se conserva: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Guardar de nuevo</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>Decir qué está fracturado, y dónde, en una línea</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>Segundas opiniones ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>Ver el programa en acción con radiografías artificiales; de nuevo: el paso siguiente</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>Hay varias líneas elegidas: decida y firme de una en una</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>Mostrar todo lo hallado</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>Mostrar una proyección del estudio</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>Mostrar solo los estudios con estas palabras</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>Mostrar el hallazgo de la IA solo tras su veredicto</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>Mostrar los estudios cuyo resultado crítico está aún por comunicar</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>Mostrar esta radiografía</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>Firme primero la lectura: solo una firmada se pasa a otros.</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>Firmado: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>Las teclas sueltas descansan aquí; volver a la lista</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>Hay que avisar a alguien de este estudio, o ya no</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>Detener la lectura tras el lote en curso; lo hecho se conserva</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>Detenido. Abra de nuevo la carpeta para continuar.</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>Deteniendo tras este lote…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>Deshacer el último cambio en la lectura de este estudio</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>La IA frente a lo firmado aquí</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>El archivo de lecturas está como se escribió.</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>El archivo de lecturas no está como este programa lo escribió. {first} Las lecturas se pueden consultar, pero no se fíe de lo que se nombra.</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>No se pudo leer la carpeta</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>El modelo es ahora {model} ({id}).</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>Los puntos de operación han cambiado. {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>La radiografía en toda la pantalla, y volver; también con doble clic</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>La lectura sigue firmada. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>La lectura NO se guardó. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>La lectura NO se firmó. {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>La segunda opinión está guardada; figura en el panel de lectura.</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>Los ajustes contienen una tecla para «{id}», que esta versión no conoce.</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>Se retiró la firma de {study}: vuelve a ser un borrador. El archivo de lecturas conserva la lectura firmada y esta retirada.</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>El estudio vuelve a ser un borrador; el archivo de lecturas conserva ambos</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>El texto tendrá un {size} % desde el próximo inicio.</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>La ventana hablará {language} desde el próximo inicio.</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>La ventana sigue abierta: no se pudo guardar %n lectura.</numerusform>
        <numerusform>La ventana sigue abierta: no se pudieron guardar %n lecturas.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>No hay ningún archivo en esta carpeta.</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>Aquí no hay ninguna fuente para la escritura {script}, así que la ventana habla inglés. Instale una fuente para ella, o instale Osteo Desktop de nuevo, y reinicie.</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>Este archivo ha cambiado</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>Rige desde el próximo inicio.</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>Es una fotografía de una película, tal como la captó la cámara.</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>Esta radiografía no se puede mostrar</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>Esta lectura está firmada y bloqueada. Añada una adenda.</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>Esta segunda opinión ya estaba guardada; figura allí una sola vez.</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>Este estudio no fue reunido por un lector.</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>A la lista de trabajo</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>No se pudo hacer la copia de seguridad de hoy. {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>Demasiado pronto: esta proyección acaba de aparecer</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>Entrenar un modelo con radiografías etiquetadas</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>Dos filas de dos proyecciones</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>Dos proyecciones una al lado de otra</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>Deshacer la firma</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>Deshacer la firma ({seconds} s)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>Deshecho: {what}.</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>No utilizable por&amp;que…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>Veredicto y firma: en la radiografía a la vista</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>Veredictos y firmas: de uno en uno, nunca para varios</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>Verificando y copiando {file}…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>Verificando {model}…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>Espere a que se lea la carpeta, o detenga la lectura, y luego restaure.</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>Vigilando. Último en llegar: %n archivo.</numerusform>
        <numerusform>Vigilando. Últimos en llegar: %n archivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>Lo que no está como se escribió</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>Lo que se muestra lo encontró el anterior.</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>Debe constar quién hace puntuar una radiografía rechazada. Indique el lector.</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>Quien mueve los puntos de operación debe constar. Indique el lector.</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>Ventana y lectura</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Trabajando…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>Escribir como se&amp;gunda opinión…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>Escribir mi lectura como segunda opinión</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>Escribir el informe en archivos</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>Escrito: {file}. No nombra a ningún paciente ni archivo; sus palabras están en él.</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Su veredicto: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>Sus palabras pueden revelar quién es el paciente: un nombre, una fecha o un número. ¿Pasarlas a otros?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>Ampliar, mover y ajustar ventana de todas a la vez</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>un cambio</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>una fractura escrita aún no se ha tomado: tómela o bórrela</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>un veredicto</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrado</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>calibración</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>calibración borrada</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>hay fracturas descritas en una radiografía cuyo veredicto es Sin fractura</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>sus archivos nombran a varios pacientes. Elija en el panel para cuál de ellos es</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>imagen clave</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>las marcas</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>no se puede mostrar ninguna radiografía de este estudio</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>firmado</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>la indicación «no utilizable»</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>el resultado crítico</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>las fracturas descritas</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>los otros hallazgos</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>la identidad</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>la conclusión</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>el aplazamiento</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>las notas</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>falta el nombre del lector</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>el motivo de decidir otra cosa</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>lo que el archivo no dice</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>{count} archivos y carpetas se leen como parte de {folder}, con las lecturas hechas de ellos allí. Lo leído de uno de ellos abierto solo se conserva con ese.</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} conocida de antes</numerusform>
        <numerusform>{count} conocidas de antes</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{count} de {folder}</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done} encontrada</numerusform>
        <numerusform>{done} encontradas</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>quedan {duration}</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} fractura, {doubts} duda</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} la usa «{user}»; «{action}» conserva las teclas que tenía.</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} puede abrir un menú; «{action}» conserva las teclas que tenía.</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} mueve y elige en todas partes; «{action}» conserva las teclas que tenía.</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark}: borrado</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark}: trazado</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark}: desplazamiento</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: texto desplazado</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: texto escrito</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} no se puede usar</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} está íntegro</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} no se cargó; sigue el modelo anterior. {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} Se volverá a vigilar cuando esté de nuevo.</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>«{action}» debe tener una tecla; conserva la suya.</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>«{key}» no es una tecla; «{action}» conserva la suya.</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ Resultados críticos por comunicar: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ Añadido: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ {model} lee desde ahora.</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ Error</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  punto de alta sensibilidad: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  punto de alta especificidad: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  el peor: {error} del lado</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count} excluidas, sin puntuar</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count} excluidas, el lector duda</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, dejada fuera: {share} de {count} rechazadas</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: {share} rechazadas, en validación cruzada</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (¿quiso decir '{near}'?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (completo como número {number} en la hoja de textos largos)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! cambiado</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! nueva</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! ¿paciente?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' elige otro</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' es {value}, ni un número ni un texto</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' no es una ruta como {expected}</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(¿Quiso decir uno de: {possibilities}?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(INCOMPLETO: {read} archivos leídos)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(INCOMPLETO: {read} de {found} archivos leídos)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(solo archivos elegidos)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(el archivo ha cambiado desde entonces, o ya no está)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(habitual)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, que eligieron los ajustes{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: escriba ocho números, x,y de cuatro esquinas dentro de la imagen ({columns} x {rows} píxeles), en sentido horario desde la superior izquierda.</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data y --out son para las copias, no para una orden que les siga.</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external necesita un modelo o un --recipe.</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold elige con qué se mide un modelo; las rondas toman todos los pliegues.</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out no imprime nada, así que no admite --printer ni --copies.</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: indique un archivo que termine en .png.</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule necesita --reader NAME: se guarda con la puntuación.</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places necesita --rights, un JSON con sus fuentes y derechos</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores y --data van juntos.</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient y --signed necesitan --out DIR.</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too va con --true-size.</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 o 0 (yes o no, true o false)</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>1 radiografía: {views}.</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % SEGÚN UN ESPACIADO QUE NO ES EL DEL PACIENTE: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>Una sección del PDF por cada estudio, no solo por los firmados, FRACTURA y DUDA.</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>Una VOI LUT no se puede leer y se ignora.</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>Hay un hueso roto. Eso es lo que se vio en sus radiografías.</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>Un recuadro de {name}: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>Un ajuste de brillo del archivo no se puede usar y se ignora.</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>Un número de caso en vez de nombre, ID y fechas.</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>Una imagen en color, no una radiografía.</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Una puntuación baja no la descarta.</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>Un mapa por otro método</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>Un milímetro en el papel es uno del paciente.</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>Un modelo son dos archivos en una carpeta, {pair}; copie ambos</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>Un modelo que enseña mientras el nuevo aprende; varias veces para su media. [predeterminado: primero se entrena el maestro de la propia receta, si lo tiene]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>Una red con pesos de ImageNet, o el .safetensors de un modelo; varias veces para más.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>Una fotografía de una película que nadie ha mirado aún: haga de ella una radiografía en la ventana (Archivo, Fotografía de una película) o con 'osteo-desktop rectify'.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>Una fotografía de una película que nadie ha mirado aún: haga de ella una radiografía con Archivo, Fotografía de una película.</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>Una firma se puede retirar durante {seconds} segundos, que ya pasaron</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>Una lectura firmada conserva las radiografías para las que se firmó</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>Una indicación del archivo no se puede entender y se ignora.</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>Una indicación del archivo sobre su escala no puede ser cierta y se ignora.</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>Una ventana con centro o ancho imposible se ignora.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisión IA</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>Decisión IA (código)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>Hallazgo de la IA</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>IA oculta</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>IA oculta hasta decidir</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>IA oculta hasta decidir: los veredictos se dieron antes de mostrarse el hallazgo de la IA.</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>IA a la vista</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>Puntuación IA</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>Puntuación IA, exacta</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>¡Interrumpido!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>N.º de acceso</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>Añadir un modelo: FILE.safetensors con su ficha FILE.json al lado. Antes se verifica.</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>Añádale una adenda</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>Añada una adenda; el texto firmado queda como está</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>Añada otra adenda</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>Añadido: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Adendas</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>Adenda de {who}, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>Contra la IA, porque</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>Contra la IA: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Edad</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>Toda la ficha, no solo su primera página.</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>Toda la ficha: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>Todos los estudios firmados.</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>Todos los estudios.</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>Todas se decidieron con la IA oculta.</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>Seguir también el entrenamiento con uno de estos, en archivos junto a --out.</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>También donde las palabras de la lectura puedan decir quién es el paciente.</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>Esta lectura tiene una adenda; su firma ya no se puede retirar</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>Una superposición del archivo no se puede leer y no se muestra.</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>Otro archivo que el suyo.</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>Otro archivo de modelo que el propio MODEL.</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>Otro modelo que el elegido: su nombre en la biblioteca ('osteo-desktop models list'), o un archivo .safetensors con su ficha al lado.</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>Otra que la habitual.</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>Añadir lo que ocurre, una línea JSON cada cosa.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivo de lecturas</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>Carpeta del archivo</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>Archivo: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>El argumento {name!r} admite {nargs} valores.</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>Ordénela como una de ellas, según docs/models.md</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Flecha</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>Pida permiso de lectura a su propietario, o cópielo adonde pueda leer</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>Pida hoy el resultado al médico que pidió las radiografías. No espere a que le llamen.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>Pregunte al médico que pidió las radiografías qué significa esto para usted y qué viene ahora.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>Pregunte al médico que pidió las radiografías si hacen falta otras nuevas.</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>Pida a quien la escribió que la envíe de nuevo; no se guardó nada de ella</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>Respaldar y comprobar el archivo.</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>Respaldar el archivo de lecturas, comprobarlo, recuperar un respaldo, unir varios.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Resumen del lote</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>No empezar ninguna época que terminaría más tarde; cada etapa tiene al menos una.</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>Empezar con pesos publicados o anteriores, o sin ellos. [predeterminado: como dice la receta]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>Junto a cada informe una página para el paciente en palabras sencillas, de estudios firmados.</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} no puede ser cierto; se usa BitsAllocated {allocated}.</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>Borrosa o movida</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>Radiografías óseas sin etiquetas que el filtro de ámbito debe aceptar; varias veces para más.</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>Por la hora de la firma, según el reloj del lector.</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Ángulo de Böhler</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (elegida)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, hilos: {threads})</translation>
    </message>
    <message>
      <source>CPU ({why})</source>
      <translation>CPU ({why})</translation>
    </message>
    <message>
      <source>CUDA ({gpu})</source>
      <translation>CUDA ({gpu})</translation>
    </message>
    <message>
      <source>Calibrate it by a known length, choose fewer to a page, or print it fitted</source>
      <translation>Calíbrela con una longitud conocida, elija menos por página, o imprímala ajustada</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>Calibrado allí: una línea de {millimetres} mm</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>Calibración a mano: esta línea mide {millimetres} mm</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>No se puede asignar memoria</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Ficha</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Ángulo de carga</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>Caso {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>Caso {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>Cambie el borrador mismo y fírmelo después</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>Cambiar la receta, como en stage.1.epochs=5; varias veces para más.</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>Comprobar huella, disposición, preparación y que puntúa; sin NAME, cada modelo.</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>Compruebe que es el archivo correcto; no se guardó nada de él</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>Comprobar el fichero del archivo y su rastro, y si cada respaldo se podría restaurar.</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>Revise el disco, o nombre otro archivo de lecturas con --archive</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>Revise el archivo en su origen, o abra de nuevo la carpeta para intentarlo otra vez</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>Revise el archivo en su origen; probablemente está dañado</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>Revise el archivo en su origen; probablemente está dañado o hecho para causar daño</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>Compruebe la ruta, o conecte el disco en que está</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>Comprobar esta instalación.</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>Comprobar versiones, dispositivo, códecs, la huella del modelo y las carpetas; código de salida 1 si algo falla.</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>Sumas de verificación de todos los archivos</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>Elija una carpeta que exista y en la que pueda escribir</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>Elija otro --out, o siga con lo empezado allí</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>Elija otra carpeta; lo que decidió está seguro en el archivo de lecturas</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>Elija otra, o guárdelo como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>Elija otra, o guárdela como PNG</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>Elija entre:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>Elija en la ventana para quién es la lectura y escriba después su informe</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>Elija los archivos de imagen del estudio; informes y directorios no tienen píxeles</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>Elija los pesos, un archivo como my-model{suffix} con my-model.json al lado</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>Elegido: {model}. Sus puntos débiles:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Círculo</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pregunta clínica</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>Cierre otros programas y abra de nuevo la carpeta, o ejecute 'osteo-desktop doctor'</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>Cierre otros programas e inicie Osteo Desktop de nuevo; mientras tanto se pueden leer radiografías sin la IA</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>Cierre otros programas, o dé más memoria a este, e inténtelo de nuevo; lo terminado se conserva</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>Cierre lo que lo usa e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>Cobb</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Ángulo de Cobb</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>Comparar el modelo con lo que se firmó aquí.</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>Completado: {model}. Sus puntos débiles:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculado por</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Se agotó el tiempo de conexión</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>Cópielo de nuevo desde su origen</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>Cópielo de nuevo desde su origen, o descomprímalo con otro programa</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>Cópiela o expórtela de nuevo desde su origen</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>Copiar el archivo ahora; se conservan las diez copias más recientes, en 'backups' junto a él.</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>Copie de nuevo la ficha desde su origen; si el cambio es intencionado, ejecute 'osteo-desktop models seal {weights}'</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>Copie el archivo a esa carpeta y nómbrelo desde ella, sin '..'</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>Corríjalo en el archivo; hasta entonces se usa su valor predeterminado</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>Corríjala, o liste las recetas con 'osteo-desktop recipes'</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>Corríjalo, o quítelo</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>Corrija uno de ellos, o quite ambos</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>Corrija o borre el archivo</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>Corrija el archivo o guárdelo de nuevo, en UTF-8</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>Corrija el archivo; la guía muestra uno</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>Corrija la red en la receta, o tome un modelo cuya ficha esté íntegra</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>No se pudieron leer</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>No se pudo mostrar: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>Contar lo firmado en un mes.</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>Contar lo firmado en un mes: hallazgos, resultados críticos y sus tiempos, coincidencia con la IA. Los nombres están solo en los archivos.</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>Resultado crítico</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>Resultados críticos</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>Resultados críticos aún por comunicar</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>Resultados críticos aún por comunicar ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>Recortar placas aunque sus esquinas no sean seguras.</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Cortada</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>Recortada y enderezada según esquinas que vio un lector.</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>Recortada y enderezada por el programa; nadie fijó sus esquinas.</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>Códecs DICOM</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>BORRADOR – sin firmar</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Carpeta de datos</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>Los datos que se dividen por sí mismos en train y val se toman así; si no, los pliegues 1-4 entrenan y el pliegue 5 juzga.</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Fecha del traumatismo</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>Desidentificado: se quitaron nombres, números y fechas.</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>Decidido antes de que la IA lo viera: {files}.</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>Descodificar archivos.</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>Descodificar los archivos que pide el programa. Para su propio uso.</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>Decodificar el archivo exige más memoria de la que una radiografía puede necesitar aquí</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>La decodificación del archivo se detuvo tras {seconds} segundos sin resultado</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>Defectos de la imagen (códigos)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>Borrar un modelo que usted añadió. Sus hallazgos en el archivo quedan.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>¿Quiso decir {possibility}?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Se superó la cuota de disco</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>Obturador de pantalla del archivo aplicado</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>Destilación</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>Duda</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>Dibujar allí pérdida y AUC (PNG).</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>Cifrar los PDF de la memoria USB con la contraseña de su primera línea; ninguna imagen junto a ellos nombra entonces a nadie.</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>Motores</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>Motores medidos</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>Motores: {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>Introducido a mano del estudio</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>Faltan las entradas {first} a {last} del registro</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>La entrada {entry} del registro fue alterada, insertada o movida</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>Época {epoch}/{epochs} ({stage}): pérdida {loss}, AUC al juzgar: {sources}; {seconds} s</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>Error: los dos valores introducidos no coinciden.</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>Error: entrada no válida</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>Error: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>Se mira cada entrada del rastro y cada lectura, hallazgo y fila de un estudio firmado.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>Todo está en orden.</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>Intercambiar negro y blanco: es un negativo.</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>Intercambiar izquierda y derecha, después de girarla.</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>Códigos de salida:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>Exporte de nuevo la radiografía desde su origen, en otro formato si eso también falla</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>Exporte la radiografía como DICOM, PNG, JPEG o TIFF</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>FALLO</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>Las cifras, las puntuaciones y la página van allí.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>El archivo ya existe</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Archivo demasiado grande</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>Archivos en esta memoria USB</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>Complete lo que falta y firme de nuevo</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>Complete lo que falta e inténtelo de nuevo</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>Película {number} de {of} en la fotografía; no se preguntó de quién es cada una.</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>Encontrar copias en los datos; 'audit verify' comprueba el archivo.</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>Encontrar copias de una misma radiografía dentro y entre datos etiquetados, solo por los píxeles.</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>Averiguar con las radiografías de entrenamiento de un modelo qué parte puede calcularse en int8.</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>Averigüe de quién son antes de que alguien la use; no se guardó nada de ella</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>Buscar puntos con las lecturas firmadas de este archivo; nada cambia.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>Abierta por primera vez</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>Primero, {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>Ajustada, {percent} % de su tamaño: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>Ajustado: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>Ajustada; no se conoce su tamaño, así que no hay barra de escala</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Carpeta: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>Para una carpeta que varios ordenadores leen por partes ('read --part'). Cada uno solo se lee, y se toma entero o nada; repetirlo no cambia nada. Donde ambos dicen algo distinto de un estudio, lo firmado aquí sigue vigente, y no se pierde nada de lo dicho. Antes se respalda este archivo. Lea después la carpeta una vez más: nada se calcula de nuevo, y lo que ninguna parte leyó, se lee.</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>Fractura</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>Foco de fractura</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>Sospecha de fractura</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>Sospecha de fractura desde {high}; por debajo, sin sospecha de fractura.</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>Sospecha de fractura desde {high}; sin sospecha por debajo de {low}; duda en medio.</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>Fracturas</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>Libere espacio o elija otro disco; lo que decidió está seguro en el archivo de lecturas</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>Otros hallazgos</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Ángulo de Gissane</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>Dé un archivo cuyos pesos se ajusten a la red, o entrene sin pesos preentrenados</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>Dé un modelo maestro del que la receta pueda aprender, o entrene sin él</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>Dé al menos 2 de cada, en uno o varios --data</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>Dé los --data y --fold que se puntuaron, o puntúelos de nuevo</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>Dé otro nombre al archivo</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>Volver a los puntos propios del modelo.</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>Vuelva a los del modelo: Lectura &gt; Puntos de operación, o 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>Argumento de más inesperado ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>Argumentos de más inesperados ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>Grafo</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>Entregar una lectura firmada como archivo pequeño, o leer lo que dice otro lector.</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>Pásela solo a quien pueda saber quién es: en la ventana confírmelo, en la línea de órdenes añada --although-named</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>Pida que la envíen de nuevo; no se guardó nada de ella</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>También los encabezados y palabras del CSV en ese idioma, para personas, no programas.</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>Aquí se refiere a {file}: {patient}, {date}.</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>Proyección de mayor puntuación del estudio</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>Proyección de mayor puntuación: {decision}, puntuación {score} ({file}). Es la puntuación de esa radiografía, no una probabilidad del estudio.</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Eje cadera-rodilla-tobillo</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>Comparar otros motores con PyTorch en radiografías con las que el modelo no se entrenó.</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>Contiene borradores sin firmar</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>Cómo se imprime cada radiografía; varias veces. [predeterminado: marcas y mapa]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>Cuántos otros se probaron antes.</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>Cómo se hace ese mapa; uno distinto de Grad-CAM llega hasta su propio valor máximo.</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>Cómo decide la IA</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>ID {mark}</source>
      <translation>ID {mark}</translation>
    </message>
    <message>
      <source>ID {patient_id}</source>
      <translation>ID {patient_id}</translation>
    </message>
    <message>
      <source>Identity entered by hand</source>
      <translation>Identidad introducida a mano</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>Si todo lo demás está bien, borre ese archivo; se crea de nuevo</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusión</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>La conclusión y las notas se escribieron antes.</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>La conclusión, las notas, la identidad y el resultado crítico se escribieron para todas estas proyecciones</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>La conclusión, las notas, la identidad o el resultado crítico de estos estudios difieren</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>En medio: duda.</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>Con la ventana del propio archivo.</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>Traumatismo</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Error de entrada/salida</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Instale de nuevo Osteo Desktop</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Instale Osteo Desktop de nuevo, o elija otro modelo con --model</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>Instálelo: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>Instale en sus ordenadores la misma versión de Osteo Desktop, con el mismo modelo, que aquí</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Institución</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>Argumento no válido</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>Valor no válido para {param_hint}: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>Valor no válido: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>Invertida, y el archivo no lo dice</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>Invertida: se intercambiaron negro y blanco.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>Es una carpeta</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>Llegó después de firmar el estudio y no forma parte de la lectura firmada.</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>No se puede imprimir ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>No se puede registrar que el resultado crítico se comunicó: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>No se pudo leer y se firmó sin veredicto.</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>Se guarda en la ficha. Mida después con «models bounds».</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>Aún no se ha puntuado.</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>Tiene las rayas de una pantalla: pueden perderse o aparecer líneas finas.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>Se refiere también a 1 radiografía que no está en este archivo de lecturas.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>Se refiere también a 1 radiografía que no está en este estudio.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>Se refiere también a {count} radiografías que no están en este archivo de lecturas.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>Se refiere también a {count} radiografías que no están en este estudio.</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>No se sabe con certeza si hay un hueso roto.</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>No se imprime a tamaño real ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>No consta si se leyeron todos los archivos de esta carpeta: los leyó una versión anterior. Abra de nuevo la carpeta para asegurarse.</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>Dice que el resultado es crítico ({state}).</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>Muestra varias películas, y no todas las esquinas son seguras.</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>Ya estaba guardada; figura una sola vez.</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>Se tomó en un ángulo pronunciado: longitudes, ángulos y formas pueden ser erróneos.</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>Se tomó con demasiada inclinación.</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>Uno de sus recuadros</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>Su primera página es lo que hay que leer antes de fiarse de él; --all muestra el resto. NAME también puede ser el id de un modelo o un archivo .safetensors.</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>Su huella muestra que está como se escribió; nada prueba quién la escribió. Pregunte quién la envió.</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>JSON para 'models complete --time'.</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>JSON para la ficha: uso previsto, límites, licencias (véase resources/model-cards).</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>JSON de la auditoría de fugas: las copias que halló se omiten.</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>JSON de lo que dicen personas del modelo.</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON: por nombre de cada carpeta así su "source" y "rights", para la ficha.</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: fuente y derechos por nombre de carpeta (véase resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>Interlínea articular</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>Guarde una copia para recuperarlo, y nombre otro con --archive</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>Déjelos en uno de los estudios y léalos juntos después</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>Guardar allí lo que la red vio de las imágenes, para la próxima vez.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Guardada.</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Imagen clave</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>Radiografías etiquetadas (images/, labels.csv, boxes.csv); varias veces para más fuentes.</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>Radiografías etiquetadas para medir una vez al final, nunca para elegir.</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>Radiografías etiquetadas de cada fuente, una de cada n; 0: todas.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>Radiografías etiquetadas con las que nunca se entrena; sus cifras van aparte.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>Radiografías etiquetadas que solo se miden; el modelo nunca se entrenó con ellas.</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>Radiografías etiquetadas, como las toma 'train'; varias veces para más fuentes.</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>Radiografías etiquetadas: las de los pliegues 1-4, sin sus etiquetas.</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>Lateralidad</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>Aprender de nuevo lo que un modelo rehúsa puntuar; su red y sus puntuaciones quedan igual.</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>Aprendido en los pliegues 1-4 de las radiografías etiquetadas, con --bones y contra --foreign; cada carpeta ajena se deja fuera una vez, y la parte de ella que se rechaza figura luego en la ficha.</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>Aprendizaje del ámbito</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>Deje fuera los originales o la contraseña, o desidentifique</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>Dejar la luz desigual como está.</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>Omitido: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Longitud de las piernas</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>Que BACKUP, un nombre de la lista o un fichero, sea el archivo; sin él, listar los respaldos.</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>Hacer que un modelo marque regiones: ajustar los niveles con lo que fijó sus puntos, y ponerlos en su ficha.</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>Que desde ahora lea un modelo de la biblioteca; se muestran sus puntos débiles.</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>Déjelo; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>Para que lea: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>No deje que nada más funcione entretanto.</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Dejar que los procesos de un clúster Ray decodifiquen y puntúen, EQUIPO:PUERTO, del que este ordenador es parte; «local» inicia uno aquí. Solo esta orden escribe el archivo.</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Bibliotecas</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>Listar los modelos; un asterisco marca el que lee.</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>Listar las impresoras, primero la habitual.</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>Listar las recetas que toman 'train' y 'evaluate'.</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>Liste las sesiones con 'osteo-desktop export --list'</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>Listar las sesiones, primero la última abierta.</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>Listar los estudios firmados de SESSION por sus claves, con sus archivos.</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>Listar las recetas de entrenamiento.</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>Listar, mostrar, añadir y elegir modelos.</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Carpeta de registros</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>Textos largos</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>Tiempo más largo de la firma a la comunicación, en minutos</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>Mire la imagen, tape en negro lo que nombre a alguien y diga quién ha mirado</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>Mire las imágenes antes de entregarlas: los nombres en una imagen quedan.</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>Revise la impresora y su cola, o guárdelo como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>Busque claves de estudio, ID de pacientes y firmas: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>Tabla de conversión del archivo</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Compresión con pérdida</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>Punto de operación inferior</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>Punto de operación inferior, exacto</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>El seguimiento con MLflow</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 y PresentationLUTShape IDENTITY se contradicen; blanco y negro pueden estar intercambiados.</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>Hacer una red base con que empezar el entrenamiento.</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>Hacer una radiografía de la placa de PHOTO: recortada, enderezada, en gris.</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>Déle permiso de escritura a este usuario, o indique otro lugar con OSTEO_HOME</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>Hacer radiografías de placas fotografiadas.</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>Crear por código radiografías de muestra, leerlas, escribir PDF y CSV, abrir la ventana.</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>Crear radiografías de muestra, leerlas e informarlas.</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Marcas y medidas</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>Medir un modelo con datos etiquetados.</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>Medir un modelo, o una receta por rondas, con radiografías etiquetadas.</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>Medir cuánto tarda un modelo en una radiografía y en un estudio en esta máquina.</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>Medir el modelo con las lecturas firmadas de este archivo, y listar dónde discrepan.</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>Mida la barra de escala en el papel: las impresoras pueden cambiar la escala.</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>Mida la barra de escala cuando esté en papel, impresa al 100 %: las impresoras pueden cambiar la escala.</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Medidas</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Medición</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>Minutos de la firma a la comunicación</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>En espejo: se intercambiaron izquierda y derecha.</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>Falta el argumento</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Falta la orden.</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>Falta la opción</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>Falta el parámetro</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>Modelo medido</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>Pesos del modelo</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>Modelo: {name}id {model}, preparación {pipeline}.</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>Acerque la carpeta a la raíz del disco, o dé nombres más cortos a sus carpetas</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>Mover los puntos de operación del modelo que lee para que convengan a este centro, y devolverlos.</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>Mover los puntos de operación para que convengan a este centro.</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>NADIE HA MIRADO si queda un nombre en las imágenes. Mire cada una antes de enviarla; la ventana tiene un pincel para ello (Imagen &gt; Imagen para mensajería).</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>INCOMPLETO: la lectura se detuvo antes de hallar todos los {what}; se leyeron {read}.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>INCOMPLETO: se leyeron {read} archivos antes de encontrarlos todos.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>INCOMPLETO: se leyeron {read} de {found} archivos.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>INCOMPLETO: {unread} de {found} {what} no se leyeron esta vez; se lista lo que una lectura anterior dejó de ellos.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>INCOMPLETO: {unread} de {found} {what} no se leyeron.</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>NO LEÍDO por un lector</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>NO LEÍDO – solo hallazgo de la IA</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>NO TODA LA CARPETA: solo se leyeron archivos elegidos en ella.</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>VPN {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>Indique una sesión por su número, o --list para ver las impresoras.</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>Indique una sesión por su número, o --list para verlas.</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>Nombre e ID: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>Indíquelo como EQUIPO:PUERTO y haga que este ordenador sea parte de él: «ray status» lo dice; «--ray local» inicia uno aquí</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>Nombre no indicado</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>Nombre uno de estos con --engine: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>Nombre la carpeta a la que llegan los archivos</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>Indique los datos etiquetados, --data DIR, o la orden 'verify'.</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>Nombre {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>Los nombres que están en la propia imagen no se quitan: mire las páginas.</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>Ni invertida, ni girada, ni en espejo.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>Hoy no se hizo ningún respaldo: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>No se vio ningún hueso roto en sus radiografías.</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>Ningún resultado crítico de este estudio está aún por comunicar</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>En ella no se distingue ninguna película.</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>Sin fractura</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>Sin sospecha de fractura</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>Aquí no hay ninguna impresora instalada</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>Aquí no hay ninguna impresora configurada; --out FILE.pdf escribe un PDF.</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>Sin radiografía</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>No se puntuó ninguna radiografía.</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>No son radiografías</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>Ningún lector ha leído este estudio.</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>No se registró ningún motivo.</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>Sin informe de {files}: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>Sin mapa de saliencia: no se guardó ninguno</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>Sin mapa de saliencia: sin puntuar</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Aún no hay sesiones. Lea primero una carpeta: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>Ninguna fuente incluida tiene estas escrituras, cuyas letras se imprimen como puntos de código: {scripts}.</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>Ninguna lectura firmada da una radiografía para entrenar ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>Ningún estudio de la sesión es el que se pidió</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>No existe la orden {name!r}.</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>No existe ese dispositivo</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>No existe la opción {name!r}.</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>Sin veredicto de un lector</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>No queda ningún proceso del clúster Ray ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Ningún proceso del clúster Ray {address} puede leer para este ordenador ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>Nadie ha mirado si la imagen aún muestra un nombre.</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>Nadie ha mirado si las imágenes aún muestran un nombre. El programa tapó en negro los sitios que pueden ser texto.</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>Nadie ha dicho que no queda ningún nombre en la imagen</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Con ruido</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>No es una carpeta</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>No es una radiografía: la modalidad es {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>No es una radiografía: la modalidad es {modality}.</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>No se pudieron usar todas las imágenes. Las que no se pudieron usar pueden ocultar algo.</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>No está en esta memoria USB: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>No impreso, {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sin puntuar</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>No indicado: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>No se usa: {why}.</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>No entera</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>Las notas y las explicaciones sobre la IA están en el informe completo.</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>Ahí no se puede escribir nada ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>No se imprime nada.</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>En esta sesión no hay nada firmado.</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>Nada de ello se pierde. Mire estos estudios, y firme de nuevo lo que deba cambiar.</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>Nada de la IA, ni palabras ni mapas.</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>Nada de {files}: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>No se guardó nada.</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} no puede ser cierto; se supone 1.</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>De una fotografía de una placa: mostrar al modelo la placa recortada y enderezada donde sus esquinas son seguras; ask: no puntuar ninguna antes de que alguien la haya mirado ('osteo-desktop rectify', o la ventana); o no recortar nunca.</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>De todos los estudios firmados.</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>Del PDF y de una hoja de cálculo; si no, el elegido en las preferencias para informes, y si no inglés.</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>De los archivos, sin sufijo; la guía nombra los campos.</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>De la memoria USB: sin nombres, números ni fechas.</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>De los estudios de este paciente.</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>De estos informes.</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>De este estudio; varias veces.</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>En las radiografías en que se hallaron, los puntos parecen mejores de lo que son. Espere lo que hacen, en una quinta parte de los estudios, los puntos hallados en las otras cuatro.</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>Un objeto JSON por línea.</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>Un PDF por estudio, por paciente, o el informe del lote entero.</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>Uno de los dos está en duda</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>Solo una carpeta puede vigilarse por si llegan archivos nuevos</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>Solo una lectura firmada se pasa a otros; haga que la firmen y escríbala de nuevo</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>Solo pueden leerse juntos archivos que no nombran estudio</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>Solo estos pliegues de los datos.</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>Solo se pueden leer {count} de {frames} imágenes; el archivo termina antes de tiempo o está dañado.</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>Solo {reader}, que firmó esta lectura, puede retirar la firma</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>En la memoria USB: también los archivos de las radiografías.</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>Abrir una carpeta en la ventana.</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>Abra de nuevo su carpeta para volver a leerlo</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>Abra su carpeta otra vez y escriba de nuevo la segunda opinión</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>Abra de nuevo la carpeta para ver lo que se registró entretanto</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>Abra los mismos archivos que se enviaron e importe de nuevo la opinión</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>Abrir la ventana en PATH: una carpeta, un ZIP o TAR, un DICOMDIR o un archivo.</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Puntos de operación</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>Puntos de operación de este centro, fijados por {reader} el {date} con {count} radiografías firmadas: {low} y {high}; los del modelo son {own_low} y {own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>Operación no permitida</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>La opción {name!r} no admite un valor.</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>La opción {name!r} requiere un argumento.</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>La opción {name!r} requiere {nargs} argumentos.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>allí no está instalado Osteo Desktop de esta versión</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>Otros estudios de este paciente</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>Memoria insuficiente: se sigue con lotes de {batch}</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>Fuera de ámbito</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>Fuera del ámbito del modelo.</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>Fuera del ámbito del modelo: el lector {reader} anuló el filtro, {at}.</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Sobreexpuesta</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>Superposición del archivo dibujada</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>VPP {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>Líneas paralelas</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>Parciales, leídas hasta donde llegan</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>Parciales: {count}; ninguna queda descartada</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID del paciente</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>Paciente elegido por el lector</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>Nombre del paciente</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>Por fuente, con intervalos del 95 % sobre los pacientes: metrics.json, las puntuaciones en CSV, y una página en PDF y HTML. Una serie de rondas detenida sigue con la misma orden.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Permiso denegado</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>Perpendicular</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>Fotografía de una película sin letra de lado, según un lector: puede estar en espejo.</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>Fotografía de una película cuya letra de lado es legible, según un lector.</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>Fotografía de una película: puede estar en espejo, pues una película puede colgarse del revés.</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} contradice SamplesPerPixel {samples}; se supone {usual}.</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>Imágenes de cualquier otra cosa, que el filtro de ámbito debe rechazar; varias veces para más.</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>Imágenes de cualquier cosa, sin etiquetas.</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>Imágenes de cada carpeta, al azar; 0: todas.</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>Imágenes sin cabecera, nombres de archivos y pacientes sustituidos por huellas con clave. Los nombres que son parte de una imagen quedan en ella: mire antes de entregar la carpeta.</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>Espaciado de píxeles no indicado</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>Espaciado de píxeles no indicado; píxeles {aspect} veces más altos que anchos</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>Espaciado de píxeles {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Localización del dolor</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>Lugares tapados en sus imágenes: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>Sitios que pueden ser texto, tapados en negro por el programa: {count}.</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>Puntos hallados en estas radiografías, {low} y {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Polilínea</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>Preparación</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>Preparación de los lugares</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>Preparación para juzgar</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Preparación para entrenar</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>Mostrar la ficha de un modelo, primero los puntos débiles; sin NAME, del que lee.</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>Imprimir placas o informes de una sesión.</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>Imprimir estudios de SESSION, el número que muestran 'read' y 'export --list'.</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>Imprímalos por partes: algunos estudios, los de un paciente o los firmados</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>Poner cifras en la ficha de un modelo: de las rondas y cruces de su receta, y las suyas.</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>Poner en vigor los puntos que halla 'propose'. Las lecturas firmadas quedan igual.</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>Póngalas en su sitio, o quítelas del archivo</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>Qt se carga</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Pregunta: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinación y altura radiales</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>Informe de lectura de radiografías</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>Informe de radiografía</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>Informe de radiografía, sin firmar</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>Radiografía {number} de {count}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiografías</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>Radiografías e informes</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>Radiografías en archivos, para visores de DICOM y de imágenes</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>Radiografías dadas por no utilizables</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>En este momento no se pueden leer radiografías. Cierre otros programas y abra de nuevo la carpeta; si sigue así, pregunte a quien cuida este ordenador.</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>Radiografías en ellos</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>Radiografías firmadas sin veredicto</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>Radiografías cuyos recuadros solo muestran dónde hay fracturas, como cuando todas están fracturadas: nunca se aprenden como radiografías enteras con etiqueta, nunca se juzgan. Necesita --rights.</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>Radiografías, tantas por página; sin ello el informe de cada estudio.</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>Radiografías, sin etiquetas.</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>Radiografías.</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>Datos crudos del detector (FOR PROCESSING): use la imagen FOR PRESENTATION</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>Datos crudos del detector (FOR PROCESSING): use la imagen FOR PRESENTATION.</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>Ray dice: {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, procesos: {workers}, ordenadores: {computers}; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>Leer una carpeta de radiografías; escribir informes.</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>Lea y firme más estudios, mejor con la IA oculta hasta decidir</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>Lea y firme más, mejor con la IA oculta hasta decidir</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>Leer radiografías óseas: una lista de trabajo por sospecha, mapas de calor, informes.</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>Leer una segunda opinión: decir de qué es, y luego guardarla junto a la lectura.</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>Léala sin la IA</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>Leer solo la K-ésima de N partes de FOLDER, como otros ordenadores leen las demás; los estudios quedan juntos. Una sus archivos con 'osteo-desktop archive merge'.</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>Leído sin la IA: los veredictos se dieron antes de mostrarse el hallazgo de la IA.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>Lector e IA</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>Lector e IA concuerdan</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>Veredicto del lector</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>Veredicto del lector</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>Veredicto del lector (código)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>Lectura de los lugares</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>Estado de lectura</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>Lectura sin IA. {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lectura de {name}</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Lee</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>Motivo del estudio</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>Elemento {number} de {table}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>Rectificada para el modelo: vio la película recortada y de frente.</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>Médico solicitante</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>Regiones del mapa</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>Regiones: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>N.º de registro</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>Quitado: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>Cambie el nombre de sus dos archivos, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>Repita para confirmar</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>Fuentes de los informes</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>Comunique esto con el texto entre paréntesis; mientras tanto se puede escribir el informe del lote</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope es 0 y se ignora.</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>Solo para investigación – no es un producto sanitario</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>Recurso no disponible por el momento</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>Restaure una copia de seguridad, o pregunte a quien cuida este archivo de lecturas quién lo cambió</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>Restaure una copia de seguridad; el archivo de lecturas se cambió por uno más antiguo, o desaparecieron entradas</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>Restaurado: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>falta Rows o Columns</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>Ejecute 'osteo-desktop audit verify' para ver qué se alteró</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>Ejecute 'osteo-desktop doctor', o exporte el estudio sin comprimir</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>Ejecute la orden otra vez</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>Ejecute la orden otra vez cuando el clúster funcione; sigue donde esta terminó</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>Ejecute de nuevo la orden sin cerrarla; lo terminado se conserva</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>SHA-256 del archivo</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, como dice su ficha</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>AÚN POR COMUNICAR</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>Mapa de saliencia; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>Muestras: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>Guárdela como CSV en UTF-8 con una primera línea que nombre sus columnas, entre ellas file</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>Se guarda tras cada época; un entrenamiento hallado allí se continúa. [predeterminado: junto a --out]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>Decir qué se alteró, quitó, añadió o movió en el archivo desde que se escribió.</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>Decir de qué es, y no guardar nada.</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>Diga qué escribir, uno o más: {options}.</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Diga qué: uno de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>Decir qué puntos de operación rigen.</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espacio escafolunar</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>Ámbito anulado el</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>Ámbito anulado por</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>Puntuación igual o superior a {high} (punto de operación de alta especificidad): sospecha de fractura. Puntuación inferior a {low} (punto de operación de alta sensibilidad): sin sospecha de fractura.</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>Puntuar cada IMAGE: decisión, puntuación, archivo y lo que hay que decir de él, una línea cada uno.</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>Puntuar cada radiografía de FOLDER (o de un ZIP, TAR, DICOMDIR, un archivo).</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>Puntuar imágenes, una línea cada una.</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>Puntuar este archivo de la carpeta aunque el filtro de ámbito lo rechace, nombrado como en el CSV; varias veces para más. Quién lo pidió se guarda y se dice con la puntuación.</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>Puntuar también lo que rechaza el filtro de ámbito; el resultado lleva el sello «fuera del ámbito».</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>Sellado: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>Segunda opinión</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>Segunda opinión de {who}, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>Segunda opinión {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>Segundas opiniones</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>Las segundas opiniones figuran enteras en el informe completo.</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>Vea 'opinion list SESSION' para las claves de sus estudios firmados</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>Vea 'osteo-desktop models list', o nombre un archivo .safetensors</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>Vea en docs/models.md la estructura esperada</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado a {printer}.</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>Sesión {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>Sesión {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>Fijar de nuevo ambos puntos de operación, con --scores: los que se cumplen en las radiografías que los fijaron, o con un margen para pacientes no vistos. El modelo recibe otro id.</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>Instale una en los ajustes del sistema, o guárdelo como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Carpeta de ajustes</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>Varias placas dan varios archivos, FILE con un número antes de su sufijo. PHOTO no cambia; una copia se guarda junto a FILE en una carpeta .originals. Lo que se hizo se dice, y figura en el archivo.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>Mostrar tantas imágenes de cada origen también como fotografías de películas, hechas por un modelo de cámara.</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostrar este mensaje y salir.</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>Mostrar de dónde viene un error, y todas las advertencias.</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>Lado no indicado</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>Firme primero lecturas como Fractura o Sin fractura; lo dudoso queda fuera</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>Firme primero lecturas en la ventana</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>Firme primero la lectura</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>Firma de {reader}</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>Firmado aunque {count} proyección no se pudo leer ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>Firmado aunque {count} proyecciones no se pudieron leer ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>Firmado el</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>Firmado el, exacto</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Firmado por</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>Firmado por {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>Lecturas firmadas</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>Firmado sin veredicto</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>Puntos propios del centro</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>Algunas fracturas se ven mal en las radiografías. Esto no es ni un sí ni un no.</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>Algunos valores de la cabecera incumplen la norma DICOM; se leen como están.</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>También se vio otra cosa. Está en el informe completo.</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>Algo en el archivo no está como debería; mire si la radiografía está entera.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>Algo falló dentro del programa. Lo que decidió antes está guardado; el registro dice dónde ocurrió.</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>La que se busca en el punto de alta sensibilidad.</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>La que se busca en el punto de alta especificidad.</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>Se buscó: sensibilidad de al menos {sensitivity}, especificidad de al menos {specificity}.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Identificador de archivo obsoleto</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>La salida estándar está cerrada, así que los resultados no se pueden mostrar</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>Quedarse, y leer lo que llega a FOLDER o cambia, hasta Ctrl-C. Los informes se escriben de nuevo cada vez.</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>Se detiene tras lo que se calcula ahora. Pulse Ctrl-C otra vez para interrumpir de inmediato.</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>Muy comprimida</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>Estudios en duda</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>Estudios en que lector e IA concuerdan</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>Estudios en que no concuerdan</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>Estudios firmados</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>Estudios con fractura</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>Estudios sin fractura</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>Estudios sin veredicto, porque ninguna de sus radiografías es utilizable</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>Estudios: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>Study Instance UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Fecha del estudio</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>Estudio del {date}</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Estudio sin fecha</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>Estudio {number} de {count}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>miembro del TAR</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: clínica, dirección, logotipo, quién firma. [predeterminado: la clínica de las preferencias]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>TAMAÑO REAL, 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>Aceptar una ficha tal como está, después de que usted la editó: hasta entonces se rechaza una ficha alterada.</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>Use otra memoria USB u otra carpeta; esta puede estar dañada</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>Tome uno de --password-file y --ask-password.</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>Use una de al menos ocho caracteres, y dígala solo a quien deba abrirlo</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>Quítelos de la lectura y lea después las proyecciones por separado</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>Lleve esta página con usted. El informe completo es para el médico.</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>Tomar en este archivo lo que hay en los archivos OTHER: sesiones, hallazgos, borradores, lecturas firmadas.</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>Enseñar a una red base a ver como otras, con imágenes sin etiquetas.</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>Técnica</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>Diga al médico si le sigue doliendo o si algo empeora.</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>Avise al médico que trata al paciente y anote a quién avisó; el papel viene después</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>Los textos del archivo no corresponden a su juego de caracteres; los nombres pueden estar alterados.</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>El .safetensors que se escribe.</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>La IA no dio ninguna decisión</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>La memoria de la GPU está llena: se sigue en la CPU</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>La Modality LUT no se puede leer y se ignora.</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>El PNG que se escribe.</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>El clúster Ray {address} no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>El archivo de lecturas no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>El archivo de lecturas no contiene la sesión {session}</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>El archivo de lecturas está dañado ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>El archivo de lecturas está dañado ({detail}); no se cambió nada en él</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>El archivo de lecturas no está como se escribió ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>El archivo que estaba allí se conserva: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>El archivo de lecturas lo escribió un Osteo Desktop más nuevo (esquema {found}, conocido {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>Las redes base van allí.</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>El modelo elegido no está: 'osteo-desktop models choose NAME'.</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>Los píxeles comprimidos ({syntax}) no se pueden decodificar aquí ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>Los píxeles comprimidos y PixelRepresentation se contradicen sobre el signo; se usa PixelRepresentation.</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>El decodificador informa: {printed}.</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>El disco está lleno, el archivo no se escribió</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>El obturador de pantalla no se puede usar y se ignora; se muestra toda la imagen.</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>Otra vez las cifras de una ejecución anterior, desde su CSV de puntuaciones.</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>El archivo pide un modo de mostrar el brillo que aquí se desconoce; se usa el habitual.</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>El archivo no lleva nombre de paciente ni de archivo: solo el contenido de las radiografías dice de cuál es.</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>El archivo dice tener {columns} x {rows} píxeles, más de lo que puede ser cierto o leerse aquí</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>El archivo se contradice sobre el negro y el blanco; pueden estar intercambiados.</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>El archivo se contradice sobre sus niveles de gris; se muestra como es más probable.</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>El archivo no se pudo leer por un fallo de este programa ({kind}). Comuníquelo; los demás archivos no están afectados.</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>El archivo no se pudo escribir ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>El archivo no dice correctamente cómo están escritos sus textos; los nombres pueden estar alterados.</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>El archivo termina antes de tiempo.</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>El archivo termina antes de tiempo: falta la parte inferior de la radiografía.</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>El archivo termina antes de tiempo; los píxeles más allá de su final se desconocen.</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>El archivo ha cambiado desde que se leyó: lo que se dijo de la imagen anterior queda aparte y no cuenta para esta.</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>El archivo ha cambiado desde que se firmó el estudio; la imagen que se leyó ya no está.</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>El archivo no contiene imagen ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>El archivo está vacío (0 bytes)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>El archivo es más grande de lo que puede ser una segunda opinión ({most} MB)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>El archivo ya no está; su fila se conserva por la lectura. Conecte el disco en que estaba o vuelva a poner el archivo.</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>El archivo no es una segunda opinión que se pueda leer ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>El archivo no es una imagen que se pueda leer aquí ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>El archivo hizo terminar su decodificador ({detail}); los demás archivos no están afectados</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>El archivo hizo terminar a dos procesos del clúster, uno tras otro ({workers}); los demás archivos no se ven afectados</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>Este usuario no puede abrir el archivo o la carpeta</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>El archivo indica que hay textos, quizá nombres, grabados en sus píxeles.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>El archivo indica {origin}; sus textos se leyeron como Latin-1, los nombres pueden estar alterados.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>El archivo indica {origin}; sus textos se leyeron como UTF-8.</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>El archivo que se leyó ya no está en esta carpeta.</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>El contenido del archivo cambió desde que fue {since}</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>Los archivos nombran a varios pacientes; el lector eligió para cuál es esta lectura.</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>La película tiene muy pocos píxeles en ella.</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>La película quizá continúa más allá del borde de la fotografía.</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>Los bordes de la película no están claros.</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>Las cuatro esquinas de la placa en píxeles de PHOTO, en sentido horario desde la superior izquierda, donde no se encuentran, o no bien.</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>Hallazgo de {model} para el archivo con SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>El mapa del hallazgo permanece; para otro, haga leerla con el modelo que se usa ahora</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>La carpeta no corresponde a ninguna estructura de datos etiquetados ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>La carpeta no contiene ninguna radiografía.</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>La carpeta contiene rondas empezadas con {other}</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>La carpeta ha vuelto.</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>La carpeta de {file}</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>Las radiografías con fractura son de {fractured} estudios, las otras de {normal}; se necesitan {least} para cada clase para juzgar puntos de operación en estudios dejados aparte</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>La imagen está dañada y no se puede decodificar ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>Los puntos de CLAIM y TRIPOD+AI, cada uno respondido o no.</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>Los datos etiquetados no se pueden usar ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>No se pueden leer sus etiquetas ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>La última época completa se conserva; repita la misma orden para seguir desde ahí</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>El membrete no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>La lista de pacientes no se puede leer ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>El mapa mostrado es del modelo {shown}, no de {signed}, cuyo hallazgo se firmó.</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>El modelo no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>El modelo no se puede usar ({detail}). Elija otro, o instale Osteo Desktop de nuevo.</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>El modelo no puede enseñar ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>El modelo falló en esta radiografía ({kind}); comuníquelo.</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>El archivo del modelo está dañado ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>El modelo no ha visto imágenes como esta (puede ser una placa de tórax, una fotografía, un documento u otro tipo de exploración).</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>El modelo no se usa, porque su ficha fue alterada después de escribirse ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>El modelo no se usa, pues su ficha se modificó después de escribirse. Copie de nuevo la ficha desde su origen, o pregunte a quien cuida este ordenador.</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>El modelo vio la fotografía tal cual; esas puntuaciones son menos fiables.</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>El modelo no se añadió: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>El modelo no se quitó: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>El modelo no se entrenó con esta región ({part}).</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>El archivo del modelo está dañado ({detail}). Elija otro, o instale Osteo Desktop de nuevo.</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>Las características del modelo no hallan nada como esta imagen en aquello con que se entrenó.</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>Rigen los puntos de operación propios del modelo: {low} y {high}.</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>Los puntos del modelo, {low} y {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>Los modelos incluidos, los que usted añadió, y el que lee.</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>Punto inferior propio del modelo</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>Punto superior propio del modelo</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>El nombre no es un texto válido, y otros archivos se llaman como se escribiría aquí</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>Esa red no se puede construir ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>La carpeta nueva que se escribe.</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>El número de imágenes que indica el archivo no puede ser cierto; se lee una.</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>La forma de una página: sin notas, dos imágenes.</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>Los puntos de operación de este centro no se pueden usar ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>Los puntos de operación de este centro no se pueden usar ({detail}). Vuelva a los del modelo: Lectura &gt; Puntos de operación.</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>La contraseña no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>La ruta es más larga de lo que este sistema puede abrir; lo que hay ahí no se leyó</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>El patrón de nombres de archivo es erróneo ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>La imagen no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>La imagen está vacía.</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>La imagen está comprimida de un modo que aquí no se puede abrir. Exporte el estudio sin comprimir, o pregunte a quien cuida este ordenador.</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>El archivo actual se conserva al lado con un nombre fechado. Cierre antes la ventana.</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>Los pesos preentrenados no se pueden usar ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>No se pudo iniciar el proceso que decodifica archivos ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>La radiografía no se puede puntuar de todos modos: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>La radiografía no se pudo mostrar: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>La radiografía no está completa: una puntuación baja no la descarta.</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>Las radiografías de este estudio nombran a pacientes distintos</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>Las radiografías de este estudio nombran a pacientes distintos: {patients}.</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>Los archivos originales de las radiografías no se pueden cifrar, y nombrarían al paciente</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>El lector está de acuerdo</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>El lector no está de acuerdo</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>El veredicto del lector cuenta como la verdad, que no tiene por qué serlo. Aparte se cuentan las lecturas decididas con la IA oculta, pues el lector que ve lo que dice la IA tiende a coincidir con ella.</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>La lectura no se puede firmar: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>La receta no se puede usar ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>El informe no se puede componer ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>Los informes solo se abren con contraseña. Pídala al remitente por otra vía que esta memoria USB.</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>El resultado no está escrito en esta página. Es mejor hablarlo con usted.</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>Fila de {file}, imagen {frame}, en el estudio {study}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>El mapa de saliencia muestra lo que movió la puntuación; no delimita una fractura. La decisión es del clínico.</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>Lo mismo, con una contraseña que se pide.</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>La puntuación es una probabilidad calibrada de una radiografía donde {share} de las radiografías muestran fractura.</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>Las puntuaciones no corresponden a los datos etiquetados ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>La segunda opinión es de otro paciente o de otra imagen: ninguna radiografía de aquí tiene el contenido al que se refiere</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>La segunda opinión es de radiografías que aquí son de pacientes distintos</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>La segunda opinión no la firma nadie</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>La segunda opinión se modificó después de escribirla</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>La segunda opinión la escribió una versión posterior de Osteo Desktop ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>La sesión no tiene ningún estudio con esta clave</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>Los ajustes no se pueden leer ({detail}); se usan los predeterminados</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>La memoria USB como un solo ZIP.</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>Los estudios de este paciente.</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>El estudio, como lo da 'opinion list'.</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>El maestro: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>El registro no tiene una entrada {entry} como la que recuerda {file}</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>El entrenamiento se interrumpió: terminó con el código {code}.</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>El entrenamiento se interrumpió: terminó sin decir por qué.</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>El entrenamiento se interrumpió: el sistema lo terminó ({signal}); quizá se agotó la memoria.</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>Toda la ficha como JSON.</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>La ventana necesita la biblioteca del sistema {library}, que falta. Ejecute: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>La ventana se abre solo en un terminal con pantalla. Su propio archivo no se toca.</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>La ventana no se abrió. {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>Las palabras de esta lectura pueden revelar quién es el paciente (un nombre, una fecha, un número largo)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>El {kind} no se puede abrir ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>Falta el elemento {kind} {name} del archivo de lecturas</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>El elemento {kind} {name} del archivo de lecturas no está como se creó</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>El elemento {kind} {name} lo puso otro programa en el archivo de lecturas</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>Hay {fractured} radiografías con fractura y {normal} otras para entrenar</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>Hay {fractured} radiografías firmadas con fractura y {normal} otras con puntuación de este modelo; se necesitan {least} de cada para mover sus puntos de operación</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>Aún no hay archivo, así que nada puede haberse alterado.</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Aún no hay archivo. Lea primero una carpeta: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>Aún no hay respaldo: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>No hay pantalla (DISPLAY y WAYLAND_DISPLAY no están definidos), así que no se puede abrir ninguna ventana. Entre con un escritorio, use 'ssh -X', o trabaje sin ventana: 'osteo-desktop read'.</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>No hay ningún motor llamado {name}</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>No hay ningún modelo llamado '{name}'{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>No hay página para el paciente: el resultado crítico está aún por comunicar</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>No hay página para el paciente: el estudio no está firmado</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>Ahora no hay ninguna impresora {printer!r}; hay: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>Aún no hay lectura firmada con que comparar un modelo</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>No hay tal archivo en esta carpeta.</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>No hay tal mapa de esta radiografía ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>Hay muy poca memoria para seguir</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>Estos se excluyen entre sí: {names}.</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>Estos archivos nombran pacientes distintos; no se leen juntos</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>Estos puntos de operación los fijó este centro; los del modelo son {low} y {high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>Estos puntos de operación los fijó este centro; no son los del modelo</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>Estas radiografías ya son un estudio</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>Este archivo dice por sí mismo a qué estudio pertenece</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>Esta carpeta contiene radiografías e informes. Abra INDEX.HTM en cualquier navegador; no hace falta red. Los mismos informes están en los archivos REPORT*.PDF. SHA256SUMS.TXT contiene una suma de verificación de cada archivo, para reconocer una copia dañada.</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>Esta carpeta contiene informes cifrados. Abra REPORT*.PDF en un programa para archivos PDF y escriba la contraseña, que llega por otra vía que esta carpeta.</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>Esta no es la imagen que se firmó con este nombre: el archivo ha cambiado desde entonces. Aquella lectura no es una lectura de esta.</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>Este modelo ya se está entrenando</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>Esta parte la calculó un modelo de investigación. No es un hallazgo; lo que cuenta es lo que el lector dice arriba.</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>Esta lectura no dice para qué radiografías se firmó</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>Esta lectura no está firmada, así que no admite adenda</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>Esta lectura no está firmada; no hay firma que retirar</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>Esta lectura está firmada y bloqueada</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>Entretanto este estudio se cambió en otra ventana u otro programa</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>Este estudio; varias veces.</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>Este terminal no tiene letras para el idioma {code}.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>A tener en cuenta</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>A tener en cuenta de estas</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Comunicado el</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>Comunicado el, exacto</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Comunicado por</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Comunicado a</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>Comunicado a {who}, {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>Muy pocas se decidieron con la IA oculta, así que sirven todas: quien vio la IA tiende a coincidir con ella, y las cifras son demasiado buenas.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>Demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>Demasiado pequeña para juzgarla ({columns} x {rows} píxeles)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>Demasiado pequeña para juzgarla ({columns} x {rows} píxeles).</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>Entrenar un modelo con radiografías etiquetadas según una receta.</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>Entrenar un modelo con radiografías etiquetadas.</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>Entrenar de nuevo esta receta en cada ronda en vez de medir un modelo.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>El entrenamiento se detuvo ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>Pruebe '{command} {option}' para obtener ayuda.</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>Girarla en sentido horario tantos grados.</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>Girada {degrees}° en sentido horario.</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Varianza cubital</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>Subexpuesta</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>Se quitó la luz desigual.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>No utilizable</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>Radiografías no utilizables</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>Radiografías no utilizables (códigos)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>No utilizable, porque (código)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>No utilizable, según el lector</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>No utilizable: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Actualice Osteo Desktop, o pida que la envíen como PDF; no se guardó nada de ella</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Actualice Osteo Desktop; no se cambió nada en el archivo de lecturas</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>Punto de operación superior</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>Punto de operación superior, exacto</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Uso:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>Use los campos entre llaves que nombra la guía, y ningún otro</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction es desconocida; sus ventanas se muestran como LINEAR.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>Versión {version} de la lectura del estudio {study}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>Muy pocos píxeles</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Inclinación palmar</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>Espere, deténgalo, o nombre otro archivo para el modelo</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>En espera de lectura: {files}.</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>La vigilancia ha terminado; lo leído se conserva.</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>Vigilando {folder}. Pulse Ctrl-C para terminar.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>Los pesos, los puntos de operación y el id quedan igual.</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>Lo que escribió 'models time --out'.</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>En qué idioma se dice todo esto; si no, en el de la ventana, y si no en el del sistema. JSON, CSV y códigos de salida quedan igual.</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>Lo que cuestan las malas imágenes: N radiografías fracturadas y N otras por fuente, cada una girada, desenfocada, cortada, etc.</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>Lo que calcula: uno de los que nombra 'osteo-desktop doctor'.</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>Lo que se halla va a su ficha. Un motor de 16 bits solo se toma por sí mismo después de eso.</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>Lo que escribe lo toman 'train' y 'evaluate' como --weights. Detenida o interrumpida, la misma orden sigue tras la última época entera.</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>Lo que aprende; varias veces para varias a la vez.</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>Lo que cuestan las fotografías de placas: N radiografías fracturadas y N otras por fuente, tal como son, fotografiadas por un modelo de cámara, y rectificadas.</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>Lo que figura bajo el nombre del lector.</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>Lo que tales puntos hacen en estudios dejados aparte</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>Lo que dijo la IA</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>Lo que el archivo de lecturas recuerda del final de su registro no concuerda (entrada {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Qué hacer ahora</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>Qué entrenar y cómo; véase 'osteo-desktop recipes'.</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>Lo que ya se leyó no se calcula de nuevo; una lectura detenida sigue donde estaba. El código de salida 0 significa que cada archivo tiene su fila, sea una puntuación, un motivo o un error.</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>Ahora se muestra lo que se dijo allí; Deshacer devuelve lo que usted dijo aquí</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Lo que se vio</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>Lo escrito no se puede leer tal como era ({name}); no se dejó nada allí</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>Lo que usted vio de la letra de lado en la radiografía tal como se escribe.</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>Dónde van las muestras, los informes y el archivo propio de la demostración.</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>Dónde calcular.</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>Qué hueso: {bones}.</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>Quién lo decide.</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>Quién lo ordena; si no, el lector de los ajustes.</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>De quién son los puntos de operación</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>Ventana {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter y WindowWidth difieren en número; lo que no tiene pareja se ignora.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>Windows imprime en su impresora habitual y puede cambiar la escala de la página; use la ventana para ambas cosas.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>Windows imprime en su impresora habitual, una copia; elija otras en la ventana</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>Con 'verify': contrastar el archivo de lecturas con su rastro de auditoría.</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Con --out, --stick o --messenger diga de qué: uno de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>Con --places: JSON de fuente y derechos por nombre de carpeta (véase resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>Con --points: CSV de 'evaluate --model' con este modelo.</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>Con --points: lo que se puntuó.</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>Con --recipe. [predeterminado: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>Con --recipe: empezar cada entrenamiento con estos. [predeterminado: como dice la receta]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>Con --recipe: cambiarla, como en stage.1.epochs=5; varias veces para más.</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>Con --recipe: tantas rondas, cada una probada con lo que nunca vio. [predeterminado: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>Con --recipe: entrenar y puntuar solo esta ronda, como otro proceso hace las demás; la misma orden sin ello da luego las cifras.</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>Con --recipe: entrenar con un --data, probar con otro, y con todos para cada --external.</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>Con --scores: diferencias pareadas respecto a estas, con intervalos.</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>Con --true-size: también con un espaciado en el detector, o de tipo desconocido.</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>Sin una orden se abre la ventana.</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>Sin la curva de grises para papel.</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>En los textos escritos por personas se buscaron los nombres del paciente y de los médicos; los nombres de otras personas en ellos no se conocen.</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>Procesos perdidos: {workers}; archivos entregados a otros: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>Lista de trabajo, lo más sospechoso primero</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>Escribir un PDF, y no imprimir nada.</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>Escribir allí una carpeta para llevar al siguiente médico: informes, imágenes, un índice que abre cualquier navegador, sumas de control.</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>Escribir allí una fila por estudio.</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>Escribir una segunda opinión, o leer una.</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>Escribir allí cada radiografía con su mapa de calor, como PNG.</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>Escribirla también como FILE.pdf o FILE.html.</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>Escribirlo allí.</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>Escribir allí leaks.json, leaks.txt y pairs.csv.</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>Escribir allí un objeto JSON por radiografía, con tipos.</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>Escribir allí una fila por radiografía.</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>Escribir allí un JPEG pequeño de cada uno de estos estudios, sin nombre. Lo que puede ser texto en la imagen se tapa en negro; nadie lo mira, y la imagen lo dice.</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>Escribir informes de una sesión anterior.</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>Escribir allí informes: de los estudios que indican --study, --patient, --signed o --all.</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>Escribir lecturas firmadas como datos de entrenamiento.</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>Escribir allí las discrepancias.</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>Escribir las radiografías de sus lecturas firmadas como datos etiquetados para entrenar.</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>Escribir allí el informe.</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>Escribir los informes de SESSION, el número que muestran 'read' y '--list'.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>Escribir allí lo mismo como hoja de cálculo, para personas.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>Escribir allí lo mismo como hoja de cálculo.</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>Escribir la lectura firmada de un estudio de SESSION como segunda opinión.</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>Escrita en otro lugar, sobre las mismas radiografías. Aquí no decide nada, y nada prueba quién la escribió.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>Imagen radiográfica: {view}, {shown}.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>Imagen radiográfica: {view}.</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>Las radiografías no muestran todas las fracturas.</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>Sus radiografías no se pudieron usar. No dicen si hay un hueso roto.</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>Sus radiografías muestran un hueso que se rompió hace algún tiempo.</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>Sus radiografías, en palabras sencillas</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>miembro del ZIP</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[imagen {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>se necesitan [network] y [preparation]</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>un archivo DICOM sin datos de píxeles</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>un ZIP o TAR dentro de otro no se abre</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>una red base</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>un recuadro pertenece a la imagen {key}, que no está</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>un recuadro de {name} es {value}, no [x, y, width, height]</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>un lienzo de {canvas} píxeles es demasiado pequeño para formas de {longest}; más píxeles en las formas necesitan un framing.canvas igual de grande</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>una ficha se escribe como .pdf o .html</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>un cruce necesita un segundo --data, o un --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>una imagen comprimida (deflate) no se puede descomprimir</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>un fallo de este programa, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>hay un archivo donde estaría la carpeta</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>un filtro</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>una lista de {count}</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>una radiografía artificial obtiene {first}, y de nuevo {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>un modelo</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>ya hay un modelo suyo llamado '{name}'</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>un momento con su zona, como 2026-03-01T09:30:00+01:00</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>un plan que no se puede leer: {why}</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>una puntuación no está entre 0 y 1, o t_low es mayor que t_high</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>una tabla</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>se espera una tabla de claves, no {value}</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>una tabla o una entrada no se puede entender: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>una tabla o lista</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>un PDF etiquetado, pero no PDF/A ni PDF/UA: no todas sus letras tienen una fuente adecuada</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>un modelo maestro lee {done} de {count} radiografías</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>un texto</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>un texto en él no es UTF-8</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>abdomen</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>acetábulo</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>articulación acromioclavicular</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>acromion</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>aguda</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>ajustada</translation>
    </message>
    <message>
      <source>age</source>
      <translation>edad</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>ala</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>un SVG puede contener programas y enlaces; guárdelo como PNG</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>una entrada no se puede entender: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>ya hay un modelo instalado llamado '{name}'</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>un número impar de píxeles no puede ser YBR_FULL_422</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>un juego de caracteres desconocido ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>ángulo</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>angulada {degrees}°</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>angulada {degrees}° {direction}</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>angulada {direction}</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>tobillo</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>otro archivo JSON, de la parte '{part}', también nombra {file}</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>otro archivo ocupó su lugar mientras estaba abierto; lo que estaba abierto se guarda como {kept}</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>lo leyó otro modelo: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{what}: distinto del de {file}; las respuestas se calculan de nuevo</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>otro programa lo está usando</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>otra ventana o programa lo tiene abierto; ciérrelo</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>otro contenido de {what}</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>parte anterior</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>apófisis anterior</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>arco</translation>
    </message>
    <message>
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>brazo</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>artefacto</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>tal como se muestra</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>como en el archivo</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>tal como se escribió</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>como se ve en pantalla</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>según consta, calibración desconocida</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>como está en el archivo</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>se necesita al menos una [[stage]]</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>en el detector</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>en el paciente, estimado</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automática</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>avulsión</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>axial</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>falta backbone</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>barra {millimetres} mm</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>barra de {millimetres} mm, {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>fecha de nacimiento</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>borrosa</translation>
    </message>
    <message>
      <source>body</source>
      <translation>cuerpo</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>región</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>lesión ósea</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>ambos lados</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>pero el veredicto es Sin fractura</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>por un objeto de tamaño conocido</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>por la geometría de la exposición</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>calcáneo</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrado</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>calibrado a mano</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>calibrado a mano en una fotografía</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>no se pueden leer: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>capítulo</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>articulación carpometacarpiana</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>carpo</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>columna cervical</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>tórax</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>elegido por el lector</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>archivos elegidos</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>radio del círculo</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>clavícula</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>pregunta clínica</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn no tiene características con paso 32 que se puedan enseñar</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>cóccix</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>conminuta</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>comparando pares que se parecen</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>por compresión</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>apófisis coracoides</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>apófisis coronoides</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>crossings.json de 'evaluate'.</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>cortada</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>fecha del traumatismo</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>predeterminado: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>cambio degenerativo</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>diámetro</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>¿quiso decir {near}?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>difiere de {keyword}</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>luxación</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>desplazada</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>desplazada sin contacto de los extremos</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>extremo distal</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>metáfisis distal</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>falange distal</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>polo distal</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>articulación radiocubital distal</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>tercio distal de la diáfisis</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>cúpula</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>hecho, pero algunas imágenes de 'predict' no se pudieron leer, o algunos informes de 'export --out' o placas de 'print' no se pudieron hacer</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>hecho, pero el archivo no está tal como se escribió ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>fragmento dorsal</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>línea de puntos</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>borrador, sin firmar</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>dropout sigue a capas densas, y dense está vacío</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>cada formato necesita un archivo propio</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>codo</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>introducido a mano</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>época {epoch} de {epochs}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>época {epoch}: {step}/{steps}, pérdida {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>error; una línea en la salida de errores dice qué, qué archivo y qué hacer después</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>evento {word} desconocido; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>extraarticular</translation>
    </message>
    <message>
      <source>female</source>
      <translation>femenino</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>fémur</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>peroné</translation>
    </message>
    <message>
      <source>files</source>
      <translation>archivos</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>archivos y pares</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>archivos de esta carpeta</translation>
    </message>
    <message>
      <source>film</source>
      <translation>película</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>dedo de la mano</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>articulación del dedo de la mano</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>pie</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>antebrazo</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>cuerpo extraño</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>hay fracturas descritas en {file}, cuyo veredicto es Sin fractura</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>espacio</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>glenoides</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>trocánter mayor</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>troquíter</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>en tallo verde</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>curva de grises para papel</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>niveles de gris como en pantalla</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>fisis o hueso accesorio</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>fisura</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>mano</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>material de osteosíntesis</translation>
    </message>
    <message>
      <source>head</source>
      <translation>cabeza</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>en consolidación</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>talón</translation>
    </message>
    <message>
      <source>height</source>
      <translation>altura</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>alta sensibilidad</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>alta especificidad</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>proyección de mayor puntuación</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>cadera</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>gancho del ganchoso</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>húmero</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>ala ilíaca</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>imagen {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>la imagen {key} no tiene file_name</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>la imagen {key} está dos veces</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>impactada</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>conclusión</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>en duda</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>en la ronda {number} de {folds} las radiografías con que entrenar o evaluar no son de ambas clases; dé más datos o menos --folds</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>inclinación</translation>
    </message>
    <message>
      <source>index</source>
      <translation>índice</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>polo inferior</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>rama inferior del pubis</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>eminencia intercondílea</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>intertrocantérea</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>intraarticular</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>en valgo</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>en varo</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>es un número demasiado grande, o no es un número</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>isquion</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>responde de otro modo que PyTorch</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>vino con el programa</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>no se puede leer: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>no puede puntuar una radiografía ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>cambió mientras se copiaba</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>no se pudo probar ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>no respondió en {seconds} segundos</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>no dice cuándo</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>no dice qué versión es</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>no dice a quién</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>no indica {what} de {name}; {made} no se hace con imágenes de derechos desconocidos</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>terminó</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>terminó {count} veces sin acabar un archivo</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>termina tras {found} de {stated} bytes</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>termina antes de sus píxeles</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>termina antes de tiempo</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>termina antes de tiempo y quizá nombraba más archivos; abra en su lugar su carpeta</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>no da ningún nombre</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>tiene menos de {least} caracteres</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>tiene más de {most} páginas</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>no tiene la columna {columns}</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>ya no tiene la imagen {frame}</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>no tiene procesadores que dar</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>no tiene {key}, así que no es lo que se pidió</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>contiene más de {most} archivos</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>no contiene ninguna radiografía en el pliegue {fold}</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>no contiene ninguna tabla de tensores con nombre</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>no contiene {what}</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>contiene lo que este programa no escribe</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>contiene {tensor}, que {backbone} no tiene: es de otra red</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>es un DICOMDIR, el directorio de un disco</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>es un dispositivo, una tubería o un socket, no un archivo</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>es una carpeta; nombre un archivo dentro de ella</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>es una animación, no una sola radiografía</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>es otro tipo de archivo</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>está cifrado</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>supera los 2 GB</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>supera los 20 MB o las 5000 líneas</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>supera los {most} bytes</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>no es un archivo COCO: no hay lista '{name}' de objetos</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>no es JSON: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>no es el registro de un entrenamiento, o aún no figura nada en él</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>no es un archivo corriente</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>no es una imagen que escriba una cámara</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>no es DICOM</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>no es UTF-8</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>no es una simple tabla de tensores, y el código que contenga nunca se ejecuta</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>no está tal como se escribió, así que no se tomó nada de él: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>tiene la estructura '{name}', pero no contiene nada</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>es una de las radiografías que se leyeron</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>está guardado con huecos, como archivo disperso</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>es el archivo de lecturas</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>es el que lee</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>ya existe; nombre una carpeta nueva</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>mide {width} × {height} mm, y su lugar en la página {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>no juzga lugares, así que su respuesta no se puede cortar para un recorte</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>este usuario no puede abrirlo</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>este usuario no puede escribir en él</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>no nombra ningún archivo</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>no nombra ninguna imagen de {count} estudios etiquetados, el primero {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>él o su carpeta no se puede abrir ni escribir</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>lee radiografías preparadas de otro modo: campo {field}, contraste {contrast}, no {our_field} y {our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>lee radiografías preparadas de otro modo: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>rechaza esta red ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>allí se ejecuta otro programa de la versión {version}: se modificó allí o aquí</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>allí se ejecuta la versión {there}, aquí la {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>no dice nada de lugares, y la receta los quiere</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>puntúa la misma radiografía de forma distinta cada vez</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>no indica {name}</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>descomprimido ocupa más de 1 GB</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>descomprimido ocupa más de {ratio} veces su tamaño</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>se dio más de una vez</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>lo hizo una versión anterior de este programa, que preparaba las radiografías de otro modo; hay que entrenarlo de nuevo</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>no fue rechazada</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>se entrenó para la preparación {pipeline}, este programa prepara las radiografías según {ours}</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>se entrenó con {known} de las radiografías que deben juzgar</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>se uniría consigo mismo</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>sus respuestas no se pueden leer después de guardarlas</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>sus respuestas ocuparían {gigabytes} GB en disco; omita teacher.kept, y se calculan mientras la red aprende</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>sus llaves no casan</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>su ficha no se puede leer: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>su ficha no indica {what}</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>falta su ficha: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>su ficha no indica ninguna preparación: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>su paleta de colores falta o está dañada</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>su contenido no corresponde a la huella de su ficha</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>su contenido no es una imagen conocida</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>su conjunto de datos comprimido (deflate) no se puede descomprimir</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>su archivo no dio ninguna imagen.</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>su archivo no contiene texto</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>sus archivos nombran a varios pacientes ({names}), y no se eligió a ninguno</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>su carpeta no se puede usar: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>su carpeta no existe</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>no se permite escribir en su carpeta</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>sus carpetas {names} sirven cada una: délas una por una</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>su grafo no es de esta red</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>su huella no concuerda</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>su cabecera no se puede leer, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>su cabecera tiene más de {most} elementos</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>su logotipo {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>sus milímetros son {origin}, así que el hueso mismo es menor o mayor</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>su modelo es {there}, aquí es {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>su modelo {model} tiene otros pesos que el de aquí</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>su nombre no es como NAME{suffix}</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>su preparación necesita formas de {least}-{most} píxeles de lado</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>su preparación dice {value}; se conocen: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>su filtro de ámbito no encaja con las estadísticas de este programa</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>su filtro de ámbito está incompleto o es de otra versión</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>su filtro de ámbito no es el de su red</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>su puntuación de una radiografía artificial no es un número</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>sus datos {form} están dañados o incompletos</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>mandíbula</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>derrame articular</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>clave {word} desconocida; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>tipo de traumatismo</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>rodilla</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>se conocen: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>conocido por otra proyección o estudio</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>supera los {most} MB; guárdelo más pequeño</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>supera los {most} kB</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>lateral</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>cóndilo lateral</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>epicóndilo lateral</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>maléolo lateral</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>parte lateral</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>meseta lateral</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>apófisis lateral</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>tercio lateral</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>auditoría de fugas</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>excluido: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>pierna</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>trocánter menor</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>troquín</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>extremidad</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>la línea {line} no tiene tantas celdas como el encabezado</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>línea {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>línea {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>línea {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>líneas</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>material flojo o roto</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>columna lumbar</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>semilunar</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>factor de ampliación {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>manubrio</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>media {mean}, DE {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>cóndilo medial</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>epicóndilo medial</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>maléolo medial</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>meseta medial</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>tercio medial</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>metacarpiano</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>articulación metacarpofalángica</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>metal, yeso o artefacto</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>metatarsiano</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>articulación metatarsofalángica</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>metrics.json de 'evaluate --model': lo que no se leyó o se rechazó, y sexo y edad.</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>metrics.json de 'evaluate --recipe'.</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>falange media</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>tercio medio</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>tercio medio de la diáfisis</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>mínimamente desplazada</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>no vista por la IA</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study no es ni normal ni abnormal</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>deben ser tantos como los grupos</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>debe ser uno de {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>debe ser {wanted}</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>debe ser {wanted}, no {value}</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>debe estar entre 0 y 1, no {value}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>cuello</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>neck {neck} une etapas de una ResNet; cnn tiene una sola</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>necesita {what}</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>la más reciente {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>ningún archivo JSON con nombre de annotations, instances, coco o su parte</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>ningún juego de caracteres</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>sin códec ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>aquí no existe ningún códec para ello</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>ninguna columna se llama {names}</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>ninguna columna nombra los archivos</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>no se pudo guardar una copia antes de actualizarlo</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>no hay carpeta de radiografías: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>no hay carpeta {what}</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>de esta red no se puede hacer un grafo</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>no hay otro motor</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>no se pudo leer ninguna imagen</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>no se pudo leer ninguna radiografía</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>no se pudo leer ninguna radiografía que no haya entrenado el modelo</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>ninguna radiografía tiene puntuación en ambos archivos</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>no se puede mostrar ninguna radiografía de este estudio</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>no son radiografías: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>ninguna etapa de la receta {recipe} toma lugares; vea sampling.places, como en --set stage.1.sampling.places=0.2</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>no se encontró ninguna GPU NVIDIA utilizable</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>sin veredicto</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>no es una imagen PNG o JPEG entera</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>no hay {what}</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>nadie nombrado</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>ninguno junto a él; se hace cuando se necesita por primera vez</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>no hay ninguno cargado</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>ninguna de sus radiografías se puede leer</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>ninguna de sus radiografías fijó los puntos de operación de este modelo</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>ninguna aún: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>no es una radiografía</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>no con {engine}, porque {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>no desplazada</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>sin fractura, pero {table} tiene un recuadro para {file}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>no leído</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>sin firmar</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>no indicado de {files}</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>no anotado: {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>nada responde allí: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>sin contorno: por debajo del punto de alta sensibilidad</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>sin contorno: está vacío</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>sin contorno: no llega a {level} en ningún sitio</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>oblicua</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>proyección oblicua</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>odontoides</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>de antigüedad incierta</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>bien</translation>
    </message>
    <message>
      <source>old</source>
      <translation>antigua</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>fractura antigua o consolidada</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>olécranon</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>puntos de operación de este centro</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>osteopenia</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>otro hueso del carpo</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>otro hallazgo</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>otro motivo</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>otro hueso del tarso</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>en contorno desde {level}</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>fuera de ámbito</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>fuera de ámbito, anulado</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>sobreexpuesta</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>superposición o proyección</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>páginas</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>parcial</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>rótula</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>articulación femororrotuliana</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>patológica</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>pelvis</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>perímetro</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>falange del pie</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>falange de la mano</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>photographs.json de 'evaluate'.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>localización del dolor</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>pilón</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>incurvación plástica</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>pooling 'located' da por sí mismo su único logit, así que {name} debe omitirse; o elija pooling 'average'</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>mala calidad de la radiografía</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>maléolo posterior</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>parte posterior</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>apófisis posterior</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>metáfisis proximal</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>falange proximal</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>polo proximal</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>tercio proximal de la diáfisis</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>radiografías</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>radiografías: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>radio</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leído</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>leer en un clúster</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>receta {word} desconocida; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>médico solicitante</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>las regiones necesitan {fewest} radiografías con fractura, {fewest} otras y {fewest} lugares en recuadros donde el mapa no esté vacío; de una de estas cosas hay {least}</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>informes</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obligatorio</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>costilla</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>costillas</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>derecha menos izquierda</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>derechos de las imágenes</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>robustness.json de 'evaluate --robustness': lo que las malas imágenes cuestan a este mismo modelo.</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>articulación sacroilíaca</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>sacro</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>hablan dos veces de un mismo lugar</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>dice {word}, que no se conoce; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>escafoides</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>escápula</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>buscando pares que se parecen</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>segmentaria</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>sensibilidad {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>sensibilidad, la duda cuenta como sospecha</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>sex es '{value}', no F, M ni O</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>diáfisis</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>incluido</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>hombro</translation>
    </message>
    <message>
      <source>side</source>
      <translation>lado</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>lado no indicado</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>firmado</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>cráneo</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>tumefacción de partes blandas</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>línea continua</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>especificidad {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>especificidad, la duda no cuenta</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>columna</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>proceso espinoso</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>espiroidea</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>esternón</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>detenido con Ctrl-C; lo terminado se conserva</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>por estrés</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>estudios</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>fecha del estudio</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>el estudio {study} tiene un borrador en ambos: el de aquí sigue vigente, y el otro se conserva como versión anterior</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>el estudio {study} se firmó aquí y allí se lee de otro modo: lo firmado aquí queda, y la otra lectura se conserva en el rastro</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>el estudio {study} se firmó allí: esa lectura rige, y el borrador que había aquí se conserva como versión anterior</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>apófisis estiloides</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>subluxación</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>articulación subastragalina</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>subtrocantérea</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>polo superior</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>rama superior del pubis</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>supracondílea</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>cuello quirúrgico</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>sustentáculo</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>tabla de cifras</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>astrágalo</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>tangencial</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>articulación tarsometatarsiana</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>tarso</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>detalles técnicos: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>eso no es EQUIPO:PUERTO</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>la memoria de la GPU está llena</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>el controlador de NVIDIA es demasiado antiguo</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>la adenda está vacía</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>la adenda necesita el nombre del lector</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>el recuadro no tiene anchura o no tiene altura</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>la ficha tiene cifras de {points} en sus puntos; dé también sus puntuaciones</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>el texto de la ficha no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>el juego de caracteres {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>no se puede reanudar desde el punto de control: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>la elección de este motor no se pudo guardar, y se mide de nuevo en cada inicio</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>los datos tienen recuadros, pero mass_in_boxes o iou está vacío</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>el disco está lleno; lo que se guardó antes está seguro</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>el disco comunica un error</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>el archivo no se puede leer</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>el archivo no dice cuánto mide un píxel</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>el archivo está dañado, no contiene ajustes</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>el archivo está dañado, tiene demasiados niveles anidados</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>el archivo está dañado, no es JSON</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>el archivo está dañado, no es UTF-8</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>el archivo no lo escribió este programa</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>el archivo dice {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>la carpeta en que debe estar no existe</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>el grafo junto a él es de esta red</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>el grafo junto al modelo es de otra versión</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>el grafo junto al modelo es de otros pesos</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>la cabecera de un miembro está dañada</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>la cabecera de un miembro es demasiado grande</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>la auditoría de fugas no se puede usar: {what} en ella</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>el cargador terminó con el código {code}</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>la pérdida llegó a {loss} en la época {epoch}; puede ayudar un --learning-rate menor</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>la pérdida llegó a {loss} en la época {epoch}; puede ayudar un learning_rate menor o un clip en la receta</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>los mapas de estas radiografías no dan ninguna regla para regiones</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>el modelo falló en esta radiografía</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>el modelo no hizo nada de ella</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>el modelo se entrenó con todo lo que de ellas se pudo leer</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>la ficha del modelo no dice qué parte puede calcularse en int8</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>el archivo del modelo contiene ahora otros pesos</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>el grafo del modelo no se pudo guardar, y se hace de nuevo en cada inicio</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>el grafo del modelo está dañado</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>la red no responde con un número en las radiografías que la juzgan; puede ayudar un learning_rate menor o unos --weights publicados</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>la imagen está vacía</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>no se indican los derechos de las imágenes; nombre un archivo que los dé</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>la impresora no aceptó la página; puede estar apagada o no estar</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>el sistema de impresión no respondió</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>el programa {program!r} no está instalado</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>falta el nombre del lector</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>se cambió la receta: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>el mismo paciente por una identidad introducida a mano</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>la ejecución guardada se hizo con otra receta, otros datos u otra semilla; nombre otro --state, o borre este archivo para empezar de nuevo</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>el lado introducido a mano es {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>la firma {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>el estado no se guardó: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>falta la biblioteca del sistema {library}</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what}: no se puede leer: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>no hay pesos destilados para {backbone}, pero sí para {there}; 'osteo-desktop distil' los crea</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>hay rondas de 1 a {folds}, no {number}</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>no hay columna '{column}', solo: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>no hay modelo</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>no hay {name}</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>no hay memoria suficiente para puntuar una radiografía</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>hay muy poca memoria para cargarlo</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>estas cifras son de otros pesos o de otros umbrales</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>estas cifras son de la receta {other}; el modelo se hizo con {recipe}</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>no están entre 0 y 1, el más bajo primero</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>se puntuaron con otros puntos que los que {model_id} tiene ahora</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>se fijaron para {others}, y quien lee es {model_id}</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>se fijaron para {other}, no para {model_id}</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>los escribió un Osteo Desktop más nuevo</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>muslo</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>este PyTorch se compiló sin CUDA</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>este procesador no calcula en {precision}</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>este programa imprime en él; nombre otro archivo</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>columna torácica</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>los de {backbone} vienen en el paquete {package}, que no está instalado: instálelo con pip install, o dé un archivo</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>a través de la fisis</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>pulgar</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>tibia</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>hacia anterior</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>por comunicar</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>hacia distal</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>hacia dorsal</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>hacia lateral</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>hacia medial</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>hacia palmar</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>hacia plantar</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>hacia posterior</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>hacia proximal</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>hacia radial</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>hacia cubital</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>dedo del pie</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>articulación del dedo del pie</translation>
    </message>
    <message>
      <source>told</source>
      <translation>comunicado</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>muy pocas entrenaron el modelo y están cerca de sus umbrales</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>muy pocas radiografías para aprender de ellas un ámbito</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>demasiado pequeña para una barra de escala</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>torchvision no publica ninguno para {backbone}; 'imagenet' es para resnet18-152</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>la descarga de torchvision falló: {why}; descargue {url} en una máquina con red y dé ese archivo en lugar de 'imagenet'</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>en rodete (torus)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>transversa</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>proceso transverso</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>disparador</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>piramidal</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>tróclea</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>verdadero o falso</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>tubérculo</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>tuberosidad</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>penacho</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>dos --data tienen el mismo nombre; cambie el nombre de una de las carpetas</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>dos columnas son {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>cúbito</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>indefinido</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>subexpuesta</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>error inesperado ({kind}). Ejecute otra vez 'osteo-desktop --debug ...' y comunique lo que muestra.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>clave desconocida {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>{name} desconocido: {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>impar</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>brazo (superior)</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>habitual de {least} a {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>version debe ser un número entero</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>la versión {version} es desconocida</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>versión {version}, como en este programa</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>vértebra</translation>
    </message>
    <message>
      <source>view</source>
      <translation>proyección</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>cintura</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>en espera: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>lo que responde allí no es Ray de esta versión</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>lo dibujado no está en ninguna radiografía, o no nombra ninguna</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>no se entiende lo que la ficha del modelo dice de int8</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>lo que la ficha del modelo dice de int8 es de otros pesos</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>donde el mapa es más caliente, los recuadros no son más probables: sin regiones</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>quien leía la salida se fue, como hace 'head'; la orden hizo su trabajo</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>íntegro</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>con el mapa y las regiones de la IA</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>con las marcas de {who}</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>con las marcas del lector</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>muñeca</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>escríbalo como 3/16, la tercera de dieciséis partes.</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>región equivocada</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>paciente equivocado</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>lado equivocado</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>uso incorrecto</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>cero filas o columnas</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>zoom debe ser dos números, el menor primero</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, según la fecha de nacimiento</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, cambio {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} no es un cambio; escriba stage.1.epochs=5 o average=0.99</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: hay etapas de 1 a {stages}, no {step}</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} píxeles, como máximo {most} por lado; guárdelo más pequeño</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} es '{value}', no un número</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} es '{value}', no un número entero hasta {most}</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} está vacío</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>Fallaron {count} comprobaciones.</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>{count} discrepancias, primero lo que el modelo pasó por alto</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>{count} fallos</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>{count} archivos no se pudieron leer y quedan fuera</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} desaparecidas, cambiadas o ilegibles</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} en duda</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{count} en {folder}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>{count} de las radiografías etiquetadas no tienen fila, la primera es {first}; ¿se puntuó otro --data o --fold?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>{count} de los {wanted} tensores de {backbone} están en él; el primero que falta es {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>{count} de los {wanted} tensores de {backbone} están en él; el primero que falta es {first}; el resnetv2 de timm da sus pasos en otros bloques, sus pesos no encajan</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count} radiografías son copias o no tienen recuadro: excluidas</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count} radiografías están firmadas, ninguna con claridad</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>{count} radiografías no se pudieron leer y quedan fuera</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>{count} radiografías: {views}.</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{count} radiografías firmadas con puntuación de {model}, {fractured} de ellas con fractura</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} lectura firmada es de archivos que ya no están en esta carpeta o contienen ahora otra imagen; cada una se cuenta como se firmó.</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} lecturas firmadas son de archivos que ya no están en esta carpeta o contienen ahora otra imagen; cada una se cuenta como se firmó.</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} firmadas con veredictos distintos</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>{count} estudios son demasiados para una impresión, de {most} como máximo</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} estudios no tienen sección en este informe: sin firmar, y sin fractura ni duda.</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} estudio no tiene sección en este informe: sin firmar, y sin fractura ni duda.</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} lo estaban, pero ya no se pueden usar</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} con anotaciones grabadas en la imagen</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} sin veredicto</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: en radiografías así este modelo encuentra {share} de las fracturas; en las demás, {usual}.</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: de las radiografías así sin fractura este modelo reconoce {share} como sin fractura; de las demás, {usual}.</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{displaced} {direction}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} Ejecute 'osteo-desktop audit verify'.</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} a mano</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} y {count} más</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>{files} archivos, {rows} filas en {time} ({device}, {model}): {computed} calculadas, {reused} reutilizadas de antes</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (imagen {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} y {more} más no tienen veredicto</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file} no tiene etiqueta para {study}</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} no tiene veredicto</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>{file} contenía otra imagen cuando se leyó allí; lo leído aquí queda</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} está dañado: las respuestas del modelo maestro se calculan de nuevo</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} se lee allí con otros archivos que aquí; queda como está aquí</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, imagen {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, que recuerda el final del registro, no se puede entender</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} y {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} o {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (se puede escribir)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: {radiographs} radiografías, {fractured} fracturadas, {patients} pacientes</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}; sin las letras de {scripts}</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>{found_columns} x {found_rows} píxeles comprimidos, {columns} x {rows} declarados</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{frames} imágenes de {columns}</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} no se puede leer y se ignora.</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} no es un número y se ignora.</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} no es un par de números positivos y se ignora.</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} es demasiado largo para ser cierto y se ignora.</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} no puede ser cierto y se ignora.</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} figura dos veces; borre una</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>{kind} al cargarlo</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} a {high}, ahora {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}; mapa al azar {random}, mapa centrado {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>{millimetres} mm entre dos puntos</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} millones de pesos encajan en ella</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}; tampoco sirve una carpeta dentro de ella</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>Faltan {missing} de las {named} radiografías que nombra, la primera {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding}: radiografías firmadas: {count}, con fractura: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: {done} de {count} puntos respondidos</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} se da con --data y con --places; lo que se usa para entrenar por sus etiquetas tiene sus recuadros de todos modos</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} son nombres distintos, no {value}</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} son nombres, no {value}</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name} no tiene recuadro, y por tanto tampoco etiqueta</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name} no tiene anchura o no tiene altura</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} es una lista de {most} entradas como máximo, no {value}</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} es un número desde 0 hasta menos de 1, no {value}</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} es un número entero {least}-{most}, no {value}</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} no es ninguno de {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} no está entre {least} y {most}</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} no está en los datos etiquetados {sources}</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} no está instalado</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} sirve de prueba, así que no se entrena con sus lugares</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} debe ser mayor que 0</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} debe ser al menos {least}</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} necesita --stick DIR.</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} necesita un modelo, y no admite --external.</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} necesita {other}.</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} figura dos veces</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, no {ours}</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, ID {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}; sensibilidad {sensitivity}, especificidad {specificity}; {refused} de {radiographs} rechazadas</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: puntuando {count} radiografías</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: paso 16 {stride16}, paso 32 {stride32}, respuestas {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}; punto de alta sensibilidad: sensibilidad {sensitivity}, especificidad {specificity}; {fractured} de {radiographs} fracturadas</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} día</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} días</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} h</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} min</translation>
    </message>
    <message>
      <source>{number} month</source>
      <translation>{number} mes</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} meses</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} anchos de píxel (los píxeles no son cuadrados)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>{number} píxeles</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>{number} week</source>
      <translation>{number} semana</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} semanas</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>{number} año</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} años</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} y {other} van juntos</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} y {other} no dejan sitio para los demás</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} necesita una preparación de una sola forma</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} necesita {other}</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} necesita {other}, o debe ser 0</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} van con --films.</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} páginas, la última de {columns}</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (tal como se escribió; {count} sesiones)</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (ninguno aún; lo crea la primera carpeta leída)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count} archivos, {size} MB, vueltos a leer)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} ({count} páginas)</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} ({count} radiografías)</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} kB, {count} lugares tapados)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: un modelo instalado también tiene este nombre. Cambie el nombre de sus dos archivos.</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: tal como se escribió; {entries} entradas en su rastro.</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: {count} fallos.</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} no es un ajuste; ¿quiso decir {meant}?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: {sessions} sesiones, {rows} filas, {findings} hallazgos, {readings} versiones de lecturas, {opinions} segundas opiniones</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}; {entries} entradas en su rastro.</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (continuación)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>{precision} bits por muestra comprimida, {allocated} declarados</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} La vigilancia sigue cuando vuelva.</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose} necesita el paquete de Python {package}, que no está instalado</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} está en el archivo de lecturas, pero ninguna entrada del registro lo dice</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} no está como lo selló la entrada {entry} del registro</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} sustituye a una lectura firmada, lo que solo puede una adenda o una retirada</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>Falta {record}, que selló la entrada {entry} del registro</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, época {epoch}: pérdida {loss}, AUC de las radiografías que juzgan {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>{samples} muestras de {bits} bits por píxel</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high}; {hits} de {of})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} es {has} en él y {needs} en {backbone}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: diferencia en {what} {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {auc} en {count} radiografías</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: {recognised} de {photographs} reconocidas como fotografías; esquinas de la placa seguras en {sure}, a menos del 1 % del lado en {near}</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, sin firmar</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, véase abajo</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} procesadores</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there}, pero dentro no hay carpeta {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there}, pero no hay {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there}, pero no hay {what} al lado</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, por {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}; registrado después de la firma</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} no coincide con el formato {format}.</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} no coincide con los formatos {formats}.</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} no es un número posible aquí.</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} no es uno de {choices}.</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} no es {choice}.</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (a mano)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (introducido a mano)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} no es un número</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} no está en el intervalo {range}.</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} no se pudo mostrar: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>{wanted} radiografías calibraron {model_id}, y de estas se dice que {count} lo hicieron; evalúelo en todas ellas</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} Sus últimas palabras: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>falta en él {what}</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}; quizá contenía más archivos</translation>
    </message>
    <message>
      <source>{what}; {hint}</source>
      <translation>{what}; {hint}</translation>
    </message>
    <message>
      <source>{what}; {printed}</source>
      <translation>{what}; {printed}</translation>
    </message>
    <message>
      <source>{what}; {why}</source>
      <translation>{what}; {why}</translation>
    </message>
    <message>
      <source>{where} and {other} disagree whether {name} is fractured</source>
      <translation>{where} y {other} discrepan sobre si {name} tiene fractura</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} nombra un archivo fuera de la carpeta de datos: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} dice '{value}' donde solo puede estar {allowed}</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} No se escribió nada. Indique las esquinas de la placa con --corners, colóquelas en la ventana, o tome la fotografía otra vez: placa entera, de frente.</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} Rigen los puntos de operación propios del modelo.</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}; borre el archivo</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… en espera</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ aplazado</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! Incompleto: {read} archivos leídos</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! Incompleto: {read} de {found} archivos leídos</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisión IA</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>N.º de acceso</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>IA: todo</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>Toda región</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>Todo estado</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>Por región</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Por fecha</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>Por archivo</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Por carpeta</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>Por número</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>Por paciente</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>Por puntuación</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Por estado</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>Por proyección</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>Resultado crítico comunicado a {whom}, {at}.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>Archivos que no son radiografías</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>Archivos que son otra cosa, cada uno con su motivo</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>Filtrado: {shown} de {count} línea</numerusform>
        <numerusform>Filtrado: {shown} de {count} líneas</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>Filtros que usted guarda con un nombre</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>Buscar en la lista</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>Ir a paciente, número, archivo…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>Ir al estudio con estas palabras</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>Lo más sospechoso primero</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>Nombre. Se guarda en los ajustes: no ponga en él nombres de pacientes.</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>No son radiografías: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>Orden y columnas</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>Orden y columnas de la lista</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>Al revés</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>Seguir leyendo; lo leído no se calcula de nuevo</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Guardar este filtro</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Guardar este filtro…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Filtros guardados</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>Mostrar solo los estudios de una clase: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>Muestra los estudios en los que aparecen todas estas palabras: nombre, número, archivo, número de acceso</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>La IA aún no la ha visto; ya se puede abrir.</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>El archivo ha cambiado: se leyó otra imagen con su nombre. Lo que se dijo de aquella no vale para esta.</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>Los archivos de este estudio nombran a varios pacientes. Diga en el panel para cuál de ellos es la lectura.</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>La lista no está completa</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>El lector reunió estas proyecciones.</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>Esta proyección llegó después de firmar el estudio; no forma parte del informe.</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>Esta proyección es {place} en su estudio. → despliega el estudio, ← lo pliega.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Proyecciones</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>Lista de trabajo</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>primera de {views}</numerusform>
        <numerusform>primera de {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>la más alta de {views}</numerusform>
        <numerusform>la más alta de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>no hay tal estudio</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>no indicada</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>una de {views}</numerusform>
        <numerusform>una de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>firmados: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (si la lista es bastante ancha)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>{count} líneas elegidas: para introducir lo que falta, aplazar, leer juntas y exportar. Los veredictos y las firmas se dan de uno en uno.</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} firmados)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, {place} proyecciones</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ Un resultado crítico está aún por comunicar.</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ Resultado crítico por comunicar</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ Resultado crítico comunicado</translation>
    </message>
  </context>
</TS>
