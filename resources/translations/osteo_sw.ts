<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! Hakuna aliyetazama kama jina limebaki kwenye picha; mahali palipofunikwa kwa nyeusi: {count}.</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! Si vyote vilivyosomwa, na ripoti inasema hivyo.</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! mstari mwingine pia ni wa picha hii</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! mstari ulioharibika: seli nyingi mno, au hakuna faili</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! faili au msomaji anasema vingine: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! hakuna picha ya eksirei ya jina hili iliyofunguliwa</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! picha kadhaa za eksirei zina jina hili</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! umetiwa sahihi, au bado haujasomwa</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>uchunguzi %n uliochaguliwa</numerusform>
        <numerusform>chunguzi %n zilizochaguliwa</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Ongeza…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>Filamu nyin&amp;gine</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>Fanya &amp;nakala sasa</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>&amp;Kitovu</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Kagua</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>Kona kama &amp;zilivyopatikana</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>&amp;Bila utambulisho: nambari ya kisa badala ya jina</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>Geuza &amp;rangi: ni negativu</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>&amp;Weka asilimia hizi kwa {part}</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>&amp;Urefu wa mstari</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Kioo</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Rejesha…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>&amp;Tumia</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>&amp;Tendua</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>&amp;Tumia modeli hii…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Hakiki</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>&amp;Kamili, pamoja na jina, nambari na tarehe</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Upana</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>&amp;Ndiyo, herufi inasomeka</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>Msaada wa kusoma picha za eksirei za mifupa kwa ajili ya utafiti: daktari ndiye anayeamua. Alama ya AI si utambuzi wa ugonjwa, na picha bila matokeo zinaweza kuwa na mvunjiko. Kwa uchunguzi, orodha huonyesha alama ya kila mwelekeo; hakuna ambayo ni uwezekano wa uchunguzi. Faili halisi hazibadilishwi kamwe, na hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>Faili ya uchunguzi huu inataja mgonjwa mwingine: {names}.</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>Filamu inaweza kupigwa picha kutoka nyuma: je, herufi ya upande inasomeka kwenye picha ya eksirei iliyo kando?</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>AI</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>AI imefichwa</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>Juu ya jedwali huwekwa tu kisichojulikana bado: kilichoingizwa awali kuhusu uchunguzi hubaki.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Kitendo</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Vitendo na vitufe vyake</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ongeza</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>Ongeza faili ya .safetensors yenye kadi yake kando</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>Ongeza modeli (kadi yake, .json, iko kando)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>Ongeza nyongeza</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>Nyongeza</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>Makubaliano na AI</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Zote</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>Uchunguzi wote %n wa mgonjwa huyu</numerusform>
        <numerusform>Chunguzi zote %n za mgonjwa huyu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>Mwelekeo %n wa uchunguzi</numerusform>
        <numerusform>Mielekeo yote %n ya uchunguzi</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>Ka&amp;di yote</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>Pia ukurasa wa mgonjwa, kwa lugha rahisi</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>Hata kama haina uhakika</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>Pia pale milimita ni zile za kwenye kigunduzi, au hazijulikani vizuri</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>Jina la msomaji mwingine</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>Jibu kwanza swali la herufi ya upande.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Hifadhi</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>Hifadhi na nakala rudufu</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>Kwa ukubwa inavyotumwa</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>Kama &amp;ZIP moja</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>Kama inavyoonekana kwenye skrini</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>Kama inavyoonekana, pamoja na alama na maneno</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>Kama ilivyo kwenye faili</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>Kwa pikseli halisi za picha ya eksirei</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>Rudi kwa za modeli</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Nakala rudufu</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>Nakala rudufu, mpya zaidi kwanza:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>Funika kwa nyeusi, &amp;brashi</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>Funika kwa nyeusi, &amp;mstatili</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Sehemu</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>Sehemu ya mwili, upande na mwelekeo</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>Asilimia (percentile) ya mwangaza zaidi</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Na</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>Kwa kibodi: mishale husogeza msalaba (Shift kidogo kidogo, Ctrl mbali), Return huanza mstatili na kuumaliza, Delete huondoa mmoja</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>Sawazisha skrini hii</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>Ghairi uhamishaji</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Imeghairiwa; hakuna kilichoandikwa.</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>Kadi ya modeli</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Kitovu</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>Kagua alama yake ya hash, muundo wake na kwamba inatoa alama</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>Chagua faili ya kuandikia.</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>Chagua folda.</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>Chagua kitendo, bofya kwenye sehemu na ubonyeze kitufe kipya. Vitufe bila Ctrl au Alt hupumzika unapoandika.</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>Chagua mahali {kind} inapoandikwa</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chagua…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Swali la kitabibu</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Funga orodha hii</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Funga dirisha hili</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>Safuwima ambazo hazijaeleweka: {columns}.</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Nakala</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>Nakili &amp;zote zilizoonyeshwa</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>Nakili &amp;safu</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>Nakili &amp;thamani</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>Nakili hifadhi; nakala kumi mpya zaidi huwekwa</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>Matokeo ya dharura yaliambiwa</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>DD/MM/YYYY</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>Sehemu nyeusi ziwe angavu zaidi, kwa karatasi</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>Asilimia (percentile) ya giza zaidi</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Tarehe ya jeraha</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>Tarehe za orodha hii zinaweza kuwa siku mbili. Ni</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Kifaa</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Kutokubaliana</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>Kutokubaliana ({count}), kwanza AI ilichokosa</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>Buruta ukingo wa dirisha, au kilicho kati ya kingo zake.</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>Matokeo ya awali na usomaji uliotiwa sahihi hubaki yalivyo. Folda inayosomwa husomwa tena kwa modeli hii. {disclaimer}.</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>Ingiza wagonjwa kutoka kwenye orodha</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>Ingiza kinachokosekana</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>Ingiza {number}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Hamisha nje</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>Ukoo, Jina</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Faili</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Jina la faili</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Filamu</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>Filamu {number} kati ya {of}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Tafuta tena</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>Tafuta kwenye tagi, neno kuu na thamani</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folda</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>Folda ya picha</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>Folda ya picha</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Folda ya ripoti</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>Kwa zilizo hapa chini ambazo bado hazina</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Fomati</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>Mivunjiko isiyoshukiwa</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Kutoka kwenye faili</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>Toa folda, na jina la faili bila / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>Toa tarehe ya kuzaliwa au umri, si vyote viwili.</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>Rudi kwenye nakala iliyochaguliwa; hifadhi ya sasa huwekwa</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>Rangi za kijivu</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Kikundi</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramu</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>Weka rula kwenye skrini na upime mstari kutoka alama hadi alama. Huwekwa kwa skrini hii ({screen}); pima tena baada ya ubora wake wa picha kubadilishwa.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Vipi</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>Nimetaza&amp;ma: hakuna jina lililobaki</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>Ikiwa imeandikwa kama kwenye kioo, bonyeza kwanza Kioo.</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>Jumuisha chunguzi zote kwenye PDF</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>Ukurasa wake wa kwanza unasema yanayopaswa kujulikana kabla ya kuiamini modeli</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – ndogo zaidi, kwa upotevu kiasi</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>Baki na modeli ya sasa</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Kitufe</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Vitufe</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Neno kuu</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>Aina ya jeraha</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>Urefu unaojulikana kwa milimita</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>Lugha ya PDF na XLSX</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Lugha ya ripoti</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Inapanga kurasa…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Urefu wa mstari</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Kichwa cha barua</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Mstari</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>Mstari wa kupima</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>Mistari ya orodha</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>Tazama picha yote; kubofya kulia au Delete huondoa mmoja.</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>Tazama kama chochote kimebadilishwa au kimeharibika</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>Inatafuta printa…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>Kona ya chini kushoto</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>Kona ya chini kulia</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/YYYY</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>Tengeneza picha ya eksirei ya &amp;filamu hii</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>Tengeneza picha ya eksirei</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>Tengeneza picha {count} za eksirei</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>Inatengeneza picha…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>Tia alama &amp;urefu unaojulikana</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>Pima mstari wa kipimo kwenye karatasi: printa inaweza kubadilisha ukubwa.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modeli</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modeli</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>Modeli (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Zaidi</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>Sogeza pointi za uamuzi…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>Jina, nambari na tarehe</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>Majina ndani ya picha yenyewe hubaki: tazama kurasa.</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>Hakuna takwimu zilizotajwa: hakuna anayeweza kusema modeli hii ni nzuri kiasi gani.</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>Hakuna filamu iliyochaguliwa.</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>Hakuna picha wala faili ya picha ya eksirei iliyo kando yake.</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>Hakuna printa iliyosanidiwa</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>Bila chochote cha AI</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>Hapa bado hakuna kilichotiwa sahihi ambacho AI ilikipa alama.</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>Sasa andika urefu wake.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Chunguzi</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>Kati ya mivunjiko 100 inakosa mingi kiasi hiki pale ilipo dhaifu zaidi ({group}). Inachosema hakishukiwi kinaweza kuwa kimevunjika: wewe ndiye unayeamua.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Mara nyingine</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Fungua</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Fungua folda</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Fungua folda yake</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Pointi za uamuzi</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>Pointi za uamuzi za kituo hiki</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>Mpangilio wa tarehe</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>La sivyo vichwa na maneno yake ni kama programu zinavyoyasoma</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>Vinginevyo: usomaji uliotiwa sahihi, na usiotiwa ambao AI imesema Mvunjiko au Shaka</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Matokeo</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>Matokeo ya uhamishaji</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – hakuna kinachopotea</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Karatasi</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Nenosiri</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>Nambari ya mgonjwa</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>Asilimia (percentile)</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>Asilimia (percentile) huchukuliwa ndani ya eneo lililomulikwa. Shift na mshale hubadilisha dirisha kwenye picha, pamoja na Ctrl kwa hatua ndogo.</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>Picha ya kamera ya filamu</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>Picha ya kamera yenye kona za filamu</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>Picha ya kutuma kwa ujumbe</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Mahali pa maumivu</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>Mahali pa picha panapoweza kuwa maandishi pamefunikwa kwa nyeusi, na hakuna anayetazama: tazama kila moja kabla ya kuituma.</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>Mahali panapoweza kuwa maandishi, pamefunikwa kwa nyeusi: {count}. </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Mapendeleo</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Chapisha</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printa</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Inachapisha…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>Weka vishikizo kwenye kona za filamu: viburute, au nenda kwenye kona kwa Tab na uisogeze kwa vitufe vya mshale, pamoja na Shift kwa hatua kubwa zaidi. Picha ya kamera haibadilishwi kamwe.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Swali</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Picha ya eksirei</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Picha za eksirei</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>Picha ambazo AI na msomaji aliyetia sahihi walisema jambo lilelile. Mivunjiko ambayo AI haikuishuku: {missed} kati ya {fractured}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Msomaji</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Sababu</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Rekodi</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>Flashi ya USB ya rufaa</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>Daktari aliyeagiza</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>Ondoa kitufe hiki</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Ripoti</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>Ripoti ya</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>Ripoti ya uchunguzi huu</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>Ripoti ya uchunguzi %n, kwa PDF</numerusform>
        <numerusform>Ripoti za chunguzi %n, kila moja na PDF yake</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Rudisha zote</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>Rudisha hii</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>Hifadhi mielekeo</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>Inahifadhi rasimu kwanza…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>Sema nani alitazama, na picha iandikwe wapi.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Alama</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>Kitufe cha pili</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>Ona udhaifu wake, kisha iache isome</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>Ona kilicho chini</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>Usikivu usiopungua</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>Weka kona za filamu ambayo haikupatikana</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Jinsia</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>Je, “{model}” isome? Kwanza, udhaifu wake:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>Muundo mfupi, kwenye ukurasa mmoja</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Upande</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>Vitufe vya herufi moja hufanya kazi orodha au picha ikiwa imelengwa, na hupumzika kwingine. Kipanya na gurudumu kwenye picha: dirisha kwa kuburuta, kuza kwa gurudumu, sogeza kwa kitufe cha kati. Vitufe hubadilishwa kwenye Faili &gt; Mapendeleo.</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>Umahususi usiopungua</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>Flashi ya USB au folda</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Simamisha</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>Imesimama. Ambacho printa ilikwisha pokea bado kinaweza kutoka.</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>Imesimamishwa; hakuna kilichoachwa hapo.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Inasimama…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Uchunguzi</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tagi</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tagi</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>Tagi za {file}</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>&amp;Ondoa zote</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>Ondoa &amp;mwanga usio sawa</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>Uchunguzi uliochaguliwa (%n)</numerusform>
        <numerusform>Chunguzi zilizochaguliwa (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>CSV kwa lugha hii pia, kwa ajili ya watu</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>Nyongeza ni tupu.</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>Jeraha lingekuwa baada ya uchunguzi.</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>Jeraha lingekuwa kabla ya mgonjwa kuzaliwa.</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>Modeli ilikuja na pointi za uamuzi zilizopatikana kwenye data yake. Zinaweza kusogezwa zifae picha zinazosomwa hapa, na kurudishwa. Usomaji uliotiwa sahihi hubaki ulivyo. {disclaimer}.</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>Za modeli yenyewe zinatumika.</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>Kuanzia sasa jina hili linatia sahihi usomaji na nyongeza.</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>Mgonjwa angekuwa amezaliwa baada ya uchunguzi. Angalia tarehe zote mbili.</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>Mgonjwa angekuwa mzee kuliko mtu yeyote. Angalia tarehe ya kuzaliwa.</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>Picha kama inavyotumwa</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>Swali la herufi ya upande bado liko wazi kwa filamu {films}.</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>Picha ya eksirei pekee, kama ilivyo kwenye faili yake</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>Picha ya eksirei jinsi itakavyotengenezwa</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>Picha ya eksirei ya mstari huu</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>&amp;Faili halisi za picha za eksirei pia</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>Uamuzi wa msomaji huchukuliwa kuwa ukweli, ingawa si lazima uwe. Kwenye pointi ya usikivu wa juu shaka huhesabiwa kuwa dhana. Kwenye mabano ni vipindi vya 95%; kwa picha chache ni vipana. {disclaimer}.</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>Ripoti hufunguka kwa nenosiri tu; lipeleke kwa njia nyingine. Atakayelipoteza hawezi kuzifungua.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>Usomaji uliotiwa sahihi unabaki ulivyo. Inaongezwa kwake, kwa jina la {reader}, kwamba mtu aliambiwa matokeo ya dharura.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>Usomaji uliotiwa sahihi unabaki ulivyo. Nyongeza inatiwa sahihi na {reader}.</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>Mwelekeo unaoonekana</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>Thamani nzima</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>&amp;Hakuna herufi inayoonekana</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Bado hakuna nakala rudufu.</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>Hii ni data ya mgonjwa, kama ilivyo kwenye faili; hakuna kinachobadilishwa.</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>Hii ni data ya mgonjwa. Baadhi haikuweza kusomwa au ni nyingi mno.</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>Radiografia hizi pia ziliweka vizingiti vyake: tarajia zaidi mahali pengine.</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>Chunguzi hizi ni za wagonjwa tofauti ({names}): jina, nambari, tarehe ya kuzaliwa, umri na jinsia haviwezi kuingizwa kwa zote kwa pamoja.</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>Mstari huu ni wa</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>Huyu anasoma</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>Printa hii hukata hadi mm {mm} ukingoni.</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Uchunguzi huu</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>Kwa kila ukurasa</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Aliyeambiwa</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>Ukubwa halisi (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>Zungusha ku&amp;shoto</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>Zungusha ku&amp;lia</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>Andika nenosiri lile lile mara nyingine.</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>Kipimo cha umri</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>Kona ya juu kushoto</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>Kona ya juu kulia</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>Itumie, ukijua haya</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>Tumia pointi zilizopatikana hapa</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>Utumie modeli hii?</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Thamani</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Mwelekeo</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>Udhaifu wa {model}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Nini</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Kitakachofanyika</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>Kisichotiwa sahihi husema hivyo kwenye kila ukurasa.</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>Faili zinachosema hakifutwi kwa kingine, wala kilichoingizwa awali.</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>Unachoandika huhifadhiwa na usomaji na huonyeshwa “imeingizwa kwa mkono” popote kilipo; faili haibadilishwi. Faili zinachosema hakiwezi kufutwa kwa kingine.</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>Pale mwanga mtupu unapoonekana kuzunguka filamu; vinginevyo huachwa.</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>Mahali {kind} inapoandikwa</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Ipi</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>Ni siku ipi iliyokusudiwa?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>Anayetazama</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>Waliosoma hapa awali</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>Nani anasoma?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Upana</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>Thamani za dirisha</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>Pamoja na jina la mgonjwa kwenye picha</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>Kwa pointi zilizopatikana hapa, kati ya mivunjiko 100 takriban {missed} haishukiwi, na kati ya picha 100 zisizo na mvunjiko takriban {called} zinaitwa mvunjiko. Kwa pointi za modeli yenyewe ni {missed_before} na {called_before}.</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>Bila urefu unaojulikana hakuna kinachopimwa kwa milimita.</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>Bila hii PDF ina usomaji uliotiwa sahihi na Mvunjiko na Shaka za AI. Kisichotiwa sahihi kina alama “{stamp}”. CSV ina kila safu.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Andika</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>Andika {kind} kwenye</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Inaandika…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>Zilizoitwa mvunjiko kimakosa</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>imeongezwa</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>kama kliniki inavyoandika</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>kama orodha inavyosema</translation>
    </message>
    <message>
      <source>at</source>
      <translation>saa</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>wakati wa uchunguzi</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>pigo</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>haiwezi kutumika</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>huja na programu</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>kupondwa</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>siku kabla ya mwezi: 3/4 ni tarehe 3 Aprili</translation>
    </message>
    <message>
      <source>days</source>
      <translation>siku</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>kuanguka</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>inatumika</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>umeachwa</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>mwezi kabla ya siku: 3/4 ni tarehe 4 Machi</translation>
    </message>
    <message>
      <source>months</source>
      <translation>miezi</translation>
    </message>
    <message>
      <source>no</source>
      <translation>hapana</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>hakuna jeraha linalojulikana</translation>
    </message>
    <message>
      <source>none</source>
      <translation>hakuna</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>hakuna: yeyote anaweza kuzisoma</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>hakuna: iache</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>haujulikani</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>hakuna cha kuingiza: tayari inajulikana</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>au umri</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>tupu</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>michezo</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>kwa mfano “mvunjiko?”</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>kile cha mapendeleo</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>msomaji</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>ajali ya barabarani</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>kusokotwa</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>wiki</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>pamoja na alama</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>pamoja na ramani ya AI</translation>
    </message>
    <message>
      <source>years</source>
      <translation>miaka</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ndiyo</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>{count} kati ya 100 zimekoswa</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (imebadilika tangu hapo, au haipo)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{found} kati ya {all}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>{missed} kati ya 100 zimekoswa, kama awali</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>{missed} kati ya 100 zimekoswa, si {missed_before}</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm kwa pikseli, imesawazishwa kwa mkono kwenye picha ya kamera.</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>chunguzi {number}</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>Mistari {ready} kati ya {all} itaingizwa; mingine haitaingizwa.</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{same} kati ya {count} sawa</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>“{disclaimer}” huwekwa kwenye kila mwonekano kama unavyoonekana, na kando ya ramani jina la modeli. Maneno yaliyochomwa ndani ya picha ya eksirei hubaki ndani yake: tazama kabla ya kuipitisha.</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>“{file}”</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>“{text}” si tarehe; andika YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>“{text}” si jinsia; andika F, M au O.</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>“{text}” si upande; andika L au R.</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>“{text}” si umri ambao mgonjwa anaweza kuwa nao.</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>“{text}” ni zamani mno.</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>“{text}” bado haijafika.</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>“{text}” inaweza kuwa siku mbili: sema ni ipi.</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ Imetumwa kwa {printer}.</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ Imeandikwa na kusomwa tena: {place} (faili {files}, MB {size})</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ Imeandikwa.</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ Imeandikwa: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ Imeandikwa: {place} (kB {size})</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ itaingizwa</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>Yaliyomo</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Tafuta kwenye mwongozo</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>Mwongozo kamili (Kiingereza)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Mwongozo</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Mwongozo mfupi</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>Mwongozo hauna maneno haya.</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>&amp;Sawazisha skrini hii…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Nakili</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>Rangi za kij&amp;ivu</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>&amp;Utofauti wa mahali</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>Picha ya kujaribu &amp;skrini</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>Thamani ya &amp;pikseli chini ya kielekezi</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>Ripoti ya uchun&amp;guzi huu…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>&amp;Hifadhi mielekeo…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Onyesha</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>&amp;Tagi za faili…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>&amp;Ukubwa halisi</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>Ku&amp;za na kuzungusha</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>Folda au ZIP ya kupelekwa kwa daktari anayefuata, kwa kivinjari chochote</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>&amp;Ramani ya AI</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>Yote ambayo faili inasema mbali na pikseli zake</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>Kama ilivyo kwenye faili, kwa dirisha linaloonekana</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>Kwa ukubwa wake wa kweli, kwenye skrini iliyopimwa kwa rula</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>Kwa pikseli zake halisi, kama ilivyo kwenye faili, kwa dirisha linaloonekana</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>Imenakiliwa, pamoja na jina la mgonjwa</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>Imenakiliwa, bila jina la mgonjwa</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>Imenakiliwa; maneno yaliyochomwa kwenye picha yamo ndani yake</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>Nakili kama &amp;inavyoonekana</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>Nakili kama inavyoonekana, kwa ukubwa &amp;kamili</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>Nakili kama inavyoonekana, pamoja na &amp;jina la mgonjwa</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>Nakili &amp;picha ya eksirei pekee</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>Nakili picha ya eksirei pekee, kwa ukubwa wa &amp;skrini</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>Chora mstatili; pia kwa Ctrl na kitufe cha kushoto</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>Kila hatua ya kijivu lazima itofautiane na inayofuata; miraba ya ndani ya 0 % na 100 % lazima yote ionekane; kila mstari lazima uwe mkali, hata kwenye pembe; miraba lazima iwe ya mraba. Hii haichukui nafasi ya jaribio la fotomita. Kitufe chochote huifunga.</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>Kw&amp;a mgonjwa…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>Hatua za kijivu, miraba hafifu na mistari kwenye skrini nzima</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>&amp;Histogramu…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>Weka upande wa pili kama kioo, kulinganisha; tena: uondoe</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>Kila rangi ya kijivu ipo mara ngapi, na dirisha la kuburuta</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Picha</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>&amp;Pima</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>Ramani ya modeli {model}: si utambuzi wa ugonjwa</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>Kioo kando yake</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>Picha ya kujaribu skrini</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>Utofauti zaidi kwa hatua tatu, kisha zima; AI haioni chochote cha hili</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>Hakuna kidhibiti faili kilichoweza kufunguliwa. Faili iko kwenye {folder}</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>Hakuna picha nyingine ya mgonjwa huyu iliyofunguliwa</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>Hakuna nafasi ya pikseli: ukubwa wake halisi haujulikani</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>Hakuna kilichonakiliwa: programu nyingine inashikilia ubao wa kunakili. Jaribu tena.</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>Hakuna kilichonakiliwa: picha nyingine ilichaguliwa kabla ya nakala kufanywa.</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>PDF moja ya kukabidhi: kwanza maneno ya msomaji, kisha ya AI</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>Pikseli moja ya picha ya eksirei ni moja ya nakala; bila jina</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>Picha moja ndogo isiyo na jina, mtu akishaitazama</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>Fungua kwanza picha ya eksirei, kisha uchapishe.</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>Upande wa pili kama kioo &amp;kando…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>Picha ya kutuma kwa ujum&amp;be…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>Flashi ya USB ya &amp;rufaa…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>&amp;Noa</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>Imehifadhiwa kwenye {folder}: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>Sema mstari kwenye skrini hii una urefu gani</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>Kali zaidi kwa hatua tatu, kisha zima; AI haioni chochote cha hili</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>Onyesha kwenye &amp;folda</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>Onyesha faili kwenye kidhibiti faili cha mfumo</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>Thamani iliyohifadhiwa, na maana yake pale faili inaposema</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>Nakala inafanywa…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>Ripoti, na ukurasa kwa lugha rahisi wa ulichotia sahihi</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>Mwonekano wenye alama na maneno, na ni wa nani</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>Mwonekano wenye alama na maneno, bila jina la mgonjwa</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>Mwelekeo huu au mielekeo yote ya uchunguzi kama PNG au JPEG</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>Ukubwa halisi kwenye skrini hii (nafasi ya pikseli {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Jaribu tena</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>Andika kitovu na upana, au asilimia (percentile)</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>&amp;Thamani za dirisha…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>Kuza &amp;mstatili</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>upande haujatajwa</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} haipo tena kwenye folda yake.</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – si upande wa pili</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Pembe</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Pembe ya &amp;Cobb</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>&amp;Futa alama</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Duaradufu</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>Mstari wa &amp;kiungo</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>Picha mu&amp;himu</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Urefu</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>Maandi&amp;shi</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>Urefu kwa mm, kama 50 au 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>&amp;Mshale</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Pembe ya Böhler</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>Dua&amp;ra</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>Sa&amp;wazisha…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Pembe ya kubebea</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>Futa alama iliyochaguliwa</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>Chora mstari ambao unajua urefu wake</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>Chora mshale: buruta hadi unachoelekeza</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>Chora duaradufu kuzunguka mahali pa mvunjiko</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>Kiwiko</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc huacha</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>Ma&amp;hali pa mvunjiko</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Pembe ya Gissane</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>Vipimo vya kuon&amp;gozwa</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>Kisigino</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Mhimili wa nyonga-goti-kifundo</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>Urefu unaojulikana kwa mm</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>Kwa mibofyo mitano kwenye kiwiko cha mbele kilichonyooka; chini ya 0° ni varasi</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>Kwa mibofyo minne kwenye kifundo cha mkono cha mbele: uso wa kiungo dhidi ya mhimili wa radiasi</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>Kwa mibofyo minne kwenye kifundo cha mkono cha mbele; juu ya 0 alna ndiyo ndefu zaidi</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>Kwa mibofyo minne kwenye kisigino (kalkaneasi) cha pembeni; chini ya 0° faseti imezama</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>Kwa mibofyo minne kwenye kifundo cha mkono cha pembeni; chini ya 0° uso unaelekea dorsali</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>Kwa mibofyo minne kwenye mguu mzima, wima; chini ya 180° ni varasi</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>Kwa mibofyo minne kwenye miguu yote miwili mizima; juu ya 0 mguu wa kulia ndio mrefu zaidi</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>Kwa mibofyo mitatu kwenye kisigino (kalkaneasi) cha pembeni</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>Kwa mibofyo miwili kwenye kifundo cha mkono cha mbele, katikati ya kiungo</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>Mguu</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Urefu wa miguu</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>Wastani na mkengeuko wa rangi za kijivu kwenye mstatili</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>Wastani na mkengeuko wa rangi za kijivu kwenye duaradufu</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>Pima nafasi ya kiungo: buruta mstari kandokando ya kila mfupa; pembe na pengo lake</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>Pima urefu: buruta, au bofya ncha zote mbili</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>Pima kando ya mstari uliopinda: bofya pointi baada ya pointi; bofya mara mbili au Enter huumaliza</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>Pima pembe: upande mmoja, kipeo, upande mwingine</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>Pima kati ya mistari miwili sambamba: buruta wa kwanza, kisha bofya ulipo wa pili</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>Pima umbali wa pointi kutoka mstari: buruta mstari, kisha bofya pointi</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>Pima mzingo na eneo la umbo: bofya kona baada ya kona; Enter humaliza</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>Pima pembe kati ya mistari miwili: buruta kila mmoja</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>Mistari sam&amp;bamba</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>Umba&amp;li wa pembemraba</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>Mstari wa &amp;vipande</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>P&amp;oligoni</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Mwinamo na kimo cha radiasi</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>Nusu kipenyo na kipenyo cha duara linalopita pointi tatu: bofya kila moja</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>Msta&amp;tili</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Enter humaliza, pointi {number} hadi sasa</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Pengo la skafoidi na lunati</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>Picha hii inaonyesha cha muhimu</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Tofauti ya alna</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Mwinamo wa palmari</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>Kinachoandikwa hapa</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>Maneno kando ya alama</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>Kifundo cha mkono</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>Andika kwenye picha: bofya mahali</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>bofya pointi upande mmoja</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>bofya pointi kwenye duara</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>bofya pointi upande mwingine</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>bofya pointi ya pili kwenye duara</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>bofya pointi ya tatu kwenye duara</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>bofya kona moja ya fremu yake, au buruta kutoka hapo</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>bofya kona moja, au buruta kutoka hapo</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>bofya ncha moja ya mstari wa mfupa wa kwanza, au uburute</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>bofya ncha moja ya mstari wa kwanza, au uburute</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>bofya ncha moja ya mstari, au uburute</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>bofya ncha moja ya mstari wa mfupa wa pili, au uburute</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>bofya ncha moja ya mstari wa pili, au uburute</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>bofya ncha moja, au buruta kutoka hapo</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>bofya mwisho wa nyuma wa faseti ya nyuma</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>bofya ukingo wa dorsali wa uso wa kiungo wa radiasi</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>bofya mwisho wa kichwa cha alna</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>bofya kona ya kwanza</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>bofya kichwa cha fibula: upande huo ndio wa nje</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>bofya kichwa cha radiasi: upande huo ndio wa nje</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>bofya sehemu ya juu kabisa ya mchomozo wa mbele</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>bofya sehemu ya juu kabisa ya tuberositi ya kisigino</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>bofya sehemu ya juu kabisa ya faseti ya nyuma</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>bofya sehemu ya chini kabisa, ambapo faseti na mchomozo wa mbele hukutana</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>bofya ukingo wa lunati ulio mkabala</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>bofya katikati ya kifundo cha mguu</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>bofya katikati ya kichwa cha femuri</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>bofya katikati ya shina la humerasi, karibu zaidi na kiwiko</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>bofya katikati ya shina la humerasi, juu kabisa ya kiwiko</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>bofya katikati ya goti</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>bofya katikati ya kifundo cha mguu wa kushoto</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>bofya katikati ya shina la radiasi, karibu zaidi na kifundo cha mkono</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>bofya katikati ya shina la radiasi, juu kabisa ya kifundo cha mkono</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>bofya katikati ya kifundo cha mguu wa kulia</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>bofya katikati ya shina la alna, chini zaidi</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>bofya katikati ya shina la alna, karibu na kiwiko</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>bofya kona inayofuata</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>bofya pointi inayofuata</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>bofya kona iliyo mkabala</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>bofya ncha nyingine</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>bofya ncha nyingine ya mstari wa mfupa wa kwanza</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>bofya ncha nyingine ya mstari wa kwanza</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>bofya ncha nyingine ya mstari</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>bofya ncha nyingine ya mstari wa mfupa wa pili</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>bofya ncha nyingine ya mstari wa pili</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>bofya pointi ambayo umbali wake unatakiwa</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>bofya ukingo wa skafoidi, katikati ya kiungo</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>bofya unyayo chini ya kisigino: upande huo ndio wa chini</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>bofya ncha ya stailoidi ya radiasi</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>bofya kilele cha mchomozo wa mbele</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>bofya juu ya kichwa cha femuri ya kushoto</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>bofya juu ya kichwa cha femuri ya kulia</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>bofya kona ya upande wa alna ya uso wa kiungo wa radiasi</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>bofya kipeo</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>bofya ukingo wa palmari wa uso wa kiungo wa radiasi</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>bofya unachoelekeza</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>bofya mahali mshale unapoanzia, au uburute</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>bofya mahali mstari unapoanzia</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>bofya ulipo mstari wa pili</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>bofya mahali maneno yatakapokuwa</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>au vitufe vya mshale na Enter</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – Enter kuweka, Esc kuacha</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, kwa mkono</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} kati ya {all}</translation>
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
      <translation>Jina la faili linaweza kusomwa na yeyote anayeliona.</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>Sahihi huchapishwa tu chini ya usomaji ambao msomaji huyu ametia sahihi, kamwe si kwenye rasimu. Picha hunakiliwa kwenye folda ya programu yenyewe.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Anwani</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>Baada ya Shaka au Bila mvunjiko, mwelekeo unaofuata wa uchunguzi usio na uamuzi huja wenyewe.</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>Uhamishaji huipendekeza; kila ripoti inaweza kuandikwa kwa nyingine.</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>Mpaka huacha mfupa ulio ndani yake uking’aa sawa na wa nje.</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>Kama lugha ilivyo</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Kama dirisha</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Rudi kwenye chaguomsingi: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Chagua: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chagua…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>Kliniki</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>Kliniki na ripoti</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Rangi</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>Rangi za dirisha; picha ya eksirei hubaki juu ya nyeusi.</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Mistari ya viwango</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Giza</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Tarehe</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>Siku kwanza (28 Nov 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>Chaguomsingi: {value}.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Idara</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>Tafuta pendeleo</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>Folda ya ripoti</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Folda</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>Kuanzia uwashaji ujao.</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>Endelea baada ya uamuzi</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>Endelea baada ya kutia sahihi</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>Ficha AI hadi uamue</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>Jinsi tarehe zinavyoonekana kwenye skrini; faili na uhamishaji hubaki kama zilivyo.</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>Ukubwa wa maneno yote ya dirisha.</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>Jinsi ramani inavyofunika picha kwa nguvu.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>Lugha na tarehe</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>Lugha ya ripoti</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>Huweka juu ya kila picha kile AI ilichotazama.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Mwangaza</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Nembo</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Mwonekano</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>Mwonekano wa ramani ya AI</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>Mwezi kwanza (Nov 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>Kipanya na vitufe</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>Jina na cheo</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Hapana</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>Hakuna pendeleo lenye maneno haya.</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>Ya dirisha na ya mwongozo huu.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Uwazi wa ramani ya AI</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>Hufunguliwa pamoja na dirisha; kinachofika ndani yake husomwa kadiri kinavyofika.</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Mpaka</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Kurasa</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Karatasi</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>Nambari ya mgonjwa na tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>Jina la mgonjwa na tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Picha (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Msomaji</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Usomaji</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>Nambari ya usajili ya kliniki</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>Nambari ya usajili ya msomaji</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>Onyesha ramani ya AI</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>Huonyesha matokeo ya AI baada tu ya uamuzi wako mwenyewe.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>Hutia sahihi usomaji na nyongeza, kama itakavyokuwa chini ya ripoti.</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>Tarehe ya uchunguzi na hati</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>Simu, barua pepe</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>Nambari ya hati; haimtaji mtu</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>Kichwa cha barua kama kinavyochapishwa</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>Uchunguzi usiosomwa unaofuata huja wenyewe mara mmoja unapotiwa sahihi.</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>Ya mfumo ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Mandhari</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>Cheo chini ya sahihi</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Folda inayofuatiliwa</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>Kinachofanyika kinapotumika kwenye picha ya eksirei.</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>Majina ya ripoti</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>Karatasi ya ripoti; kila moja inaweza kuwa na nyingine.</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>Mahali uhamishaji unapopendekeza kuandika faili zake.</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Anayetia sahihi</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>Mwaka, mwezi, siku (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ndiyo</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>hakuna mtu</translation>
    </message>
    <message>
      <source>none</source>
      <translation>hakuna</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>folda yako mwenyewe</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – chagua…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! Kwa mkono uliingiza upande mwingine ({side}).</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! Mivunjiko imeelezwa, lakini uamuzi wako ni Bila mvunjiko. Iondoe au badilisha uamuzi.</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! HAIKUHIFADHIWA. Maandishi yako yapo hapa; usifunge dirisha.</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! Faili inasema huu ni upande mwingine ({side}).</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! Faili za uchunguzi huu zinataja mgonjwa %n. Usomaji ni wa nani?</numerusform>
        <numerusform>! Faili za uchunguzi huu zinataja wagonjwa %n. Usomaji ni wa nani kati yao?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! Picha haijakamilika: sehemu yake haipo.</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>mvunjiko %n ulioelezwa</numerusform>
        <numerusform>mivunjiko %n iliyoelezwa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>tokeo lingine %n</numerusform>
        <numerusform>matokeo mengine %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>alama %n</numerusform>
        <numerusform>alama %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>Mwelekeo %n haukuweza kusomwa. Unatia sahihi bila huo:</numerusform>
        <numerusform>Mielekeo %n haikuweza kusomwa. Unatia sahihi bila hiyo:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>Mahali pa mvunjiko pamechorwa, na bado hakuna mvunjiko ulioelezwa</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Alama ya chini haiondoi shaka ya mvunjiko.</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>Maoni ya pili yamefika. Amua kwanza: yanaweza kukushawishi.</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>Maoni ya pili yamefika. Yanabaki yamefichwa hadi uamue.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Uamuzi wa AI</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>AI imefichwa hadi uamue</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>Ongeza tokeo lingine</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>Ongeza nyongeza…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>Ongeza kwenye usomaji uliotiwa sahihi; maandishi yaliyotiwa sahihi hubaki</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Nyongeza</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>Nyongeza ya {reader}, {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Umri</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>Umri, ngozi</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>Uliopinda</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>Uliopinda kuelekea</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>Mianzo ya maneno kwa mpangilio wowote; kinachoeleweka kiko chini. Enter huchukua, Esc huacha</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Mfupa</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Kuzaliwa</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>Imesawazishwa kwa mkono: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Haisomeki</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>Chagua uga kwa uga yanayosemwa kuuhusu</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>Chagua msomaji…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Swali la kitabibu</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>Matokeo ya dharura yaliambiwa saa</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>Matokeo ya dharura yaliambiwa</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>Matokeo ya dharura, aliambiwa {whom}, {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>Matokeo ya dharura: lazima mtu aambiwe</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Digrii</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>Eleza mvunjiko</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>Eleza eneo la AI</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>Eleza nilichochora</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>Kuteguka kwa kiungo, maji kwenye kiungo, vifaa vya chuma na mengine yanayoonekana</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>Uliohama</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>Uliohama kuelekea</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>Kuhama</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>Chora mahali pa mvunjiko kuzunguka eneo {number}, na upaeleze</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>Chunguzi za awali</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Ingiza kinachokosekana…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>Inaleta usomaji wa awali…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Tokeo</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>Kwa picha ya eksirei ya mfupa ambayo modeli inaidhania kuwa kitu kingine. Jina lako na saa huhifadhiwa pamoja na alama.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Sahau</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>Umepatikana kwa utambulisho ulioingizwa kwa mkono</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>Uweke kando ya uchunguzi unaosomwa ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>Ficha alama zake</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>Nambari</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Hitimisho</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>Hitimisho kwa mstari mmoja</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>Hitimisho, maelezo na mgonjwa viliandikwa kabla {file} haijabadilishwa.</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>Jeraha: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>&amp;Inafaa hata hivyo</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Kiungo</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>Weka maelezo haya kama kiolezo</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Picha muhimu</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>Ilifanywa kwenye picha nyingine iliyokuwa na jina hili (maudhui {content}), na kuwekwa kando: {what}.</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>Alama kwenye picha hii</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>Inaweza kumaanisha mvunjiko %n: andika zaidi, au chagua kwa ↓ na Enter</numerusform>
        <numerusform>Inaweza kumaanisha mivunjiko %n: andika zaidi, au chagua kwa ↓ na Enter</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>Hakuna modeli: soma bila AI</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>Hakuna maneno yaliyoandikwa.</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Haina alama</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>Haijaeleweka: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Maelezo</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>Pointi za uamuzi za kituo hiki: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>Maneno yako</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>Mgonjwa: {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>Falanksi</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Mahali</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>Mahali pa maumivu: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>Weka kwenye maelezo maandishi unayotumia mara nyingi</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>Swali: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>Msomaji: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>Paneli ya usomaji</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>Sababu ya kuamua tofauti na AI</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>Rekodi kwamba mtu aliambiwa…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>Ondoa tokeo hili</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>Ondoa mvunjiko huu</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>Ripoti ya uchunguzi</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Hifadhi tena</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>Inahifadhi rasimu…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>Taja mvunjiko kwa mstari mmoja</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>Taja mvunjiko: radi dist ulioh dors 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>Ipe alama hata hivyo</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>Yaonyeshe kabla sijaamua</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>Onyesha alama zake, kwa mistari ya vipande</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>Onyesha au kunja kinachoweza kuchaguliwa</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Upande</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>Tia sahihi</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>Tia sahihi, funga, na uende kwenye uchunguzi usiosomwa unaofuata</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>Maandishi yaliyotiwa sahihi</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>Umetiwa sahihi bila mwelekeo %n ambao haukuweza kusomwa:</numerusform>
        <numerusform>Umetiwa sahihi bila mielekeo %n ambayo haikuweza kusomwa:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Inatia sahihi…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Ngozi</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>Hali ya usomaji</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Violezo</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>Violezo vya maelezo</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>Faili imebadilika: {reader} alitia sahihi picha nyingine yenye jina hili mnamo {at}, ya {patient} (maudhui {before}, sasa {now}). Usomaji huo unabaki ulivyotiwa sahihi na si usomaji wa picha hii.</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>Faili za uchunguzi huu zinataja mgonjwa %n. Ulichagua:</numerusform>
        <numerusform>Faili za uchunguzi huu zinataja wagonjwa %n. Ulichagua:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>Paneli inaendelea; bofya kuona sehemu iliyobaki</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>Picha inayoonekana haifai: sema kwa nini</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>Uchunguzi umetiwa sahihi na kufungwa, bila picha hii.</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>Hakuna cha kusoma hapa.</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>Mwelekeo huu ulikuja baada ya uchunguzi kutiwa sahihi na si sehemu ya ripoti. Ongeza nyongeza.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Aina</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>Andika ambacho faili haisemi kuhusu mgonjwa, uchunguzi na picha ya eksirei; huchapishwa “imeingizwa kwa mkono”</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Imeeleweka</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>Haifai kwa sababu…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>Uamuzi, umetiwa sahihi</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>Mielekeo ambayo haikuweza kusomwa</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>Inasubiri: AI bado haijaiona</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Maonyo</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>Kile mstari unaweza kumaanisha</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Namba</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>Upi? Chagua kwa ↓ na Enter</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>Anayesoma; jina hili linatia sahihi usomaji. Bofya kuchagua mwingine</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>Nani na lini; maandishi yaliyotiwa sahihi hubaki yalivyo</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>Kwa nini tofauti na AI?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Maneno</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>Yaliandikwa kuhusu picha nyingine, na kuwekwa kando: {what}.</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>Umeamua tofauti na AI. Kwa nini? (si lazima)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Uamuzi wako</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>Uamuzi wako kuhusu mwelekeo {number} kati ya {views} ya uchunguzi huu – %n bado hauna uamuzi</numerusform>
        <numerusform>Uamuzi wako kuhusu mwelekeo {number} kati ya {views} ya uchunguzi huu – %n bado haina uamuzi</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>Uamuzi wako kuhusu mwelekeo {number} kati ya {views} ya uchunguzi huu – yote yameamuliwa</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Uamuzi wako: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>badiliko</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>mgonjwa asiyetajwa</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>na mmoja wa zamani zaidi</numerusform>
        <numerusform>na %n za zamani zaidi</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>saa</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>kwa mkono</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>{whom} aliambiwa matokeo ya dharura</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>bila tarehe</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>haipo kwenye faili</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>bado hakuna kilichochaguliwa</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>maneno yako</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>aliyeambiwa</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>haujasomwa</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>nani (jina na wadhifa)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Enter huchukua</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (imechaguliwa na msomaji)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (rasimu)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>{verdict} kwenye picha inayoonyeshwa (kitufe {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>“kwa mkono”: umepatikana kwa utambulisho ulioingizwa kwa mkono</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>“{text}” si pembe: andika digrii 0 hadi {most}</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>“{text}” si neno la {field}; haikuchukuliwa</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>“{text}” inaweza kuwa maneno kadhaa ya {field}; haikuchukuliwa</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ zaidi chini</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ Haujasomwa</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ Rasimu imehifadhiwa</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ Imetiwa sahihi na {reader}, {at}. Imefungwa.</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>Dondosha folda, ZIP au faili hapa, au:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>Haipo tena mahali ilipokuwa.</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>Zimetengenezwa kwa programu: hazionyeshi mifupa ya mtu yeyote.</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>Inatengeneza mifano…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Hakuna picha za eksirei zilizofunguliwa</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>Fungua tena: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>Fungua folda…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>Fungua mifano</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>Picha ya kamera ya filamu…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>Soma mwongozo</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>Fanya ziara ya dakika mbili</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>Picha hizi zimetengenezwa kwa programu. Hazionyeshi mifupa ya mtu yeyote.</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>Mvunjiko wa {bone}, {side}.</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>Mvunjiko bila kuhama kwa mfupa.</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>Mvunjiko: {fractures}.</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>Hakuna mvunjiko wala mteguko wa kiungo unaoonekana.</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>Uvimbe wa tishu laini; hakuna mvunjiko unaoonekana. Ufuatiliaji ikiwa maumivu yataendelea baada ya siku 10–14.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>Mwangaza</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>Karibu zaidi</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E huandika PDF, CSV na nyinginezo mahali unapochagua.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Tayari</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>Buruta juu ya picha kwa kitufe cha kushoto; R huirudisha.</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>Kila mstari ni uchunguzi. Bofya mstari mwingine, au bonyeza ↓.</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>Maliza (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 hufungua mwongozo kwenye kilicholengwa sasa. Ni hayo tu.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Msaada</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>Iko hapa, pamoja na ramani juu ya picha (M). Picha hizi zimetengenezwa kwa programu: huenda modeli isiseme lolote kuzihusu.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Pima</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Inayofuata</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>Bonyeza 1 mvunjiko, 2 shaka au 3 bila mvunjiko. Ctrl+Z hutengua.</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Bonyeza Esc, kisha L, na uburute juu ya picha kupata urefu.</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>Bonyeza T na uandike neno. Huhifadhiwa unapoandika.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Ripoti</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S hutia sahihi uchunguzi. Unahitajika uamuzi kwa kila mwelekeo, na jina lako.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Tia sahihi</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>Orodha</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>Zungusha gurudumu ili kukuza; 0 huonyesha yote tena.</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>AI inasema nini</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Uamuzi wako</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>Maneno yako</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{number} kati ya {count} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation>&amp;Anzia</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Kifaa</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>&amp;Modeli ya kuandika</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>&amp;Resipe</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>Folda haiwezi kutumika, au lebo zake bado zinasomwa.</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>Folda ya picha zenye lebo</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>Mafunzo yanaendelea. Yasimamishwe, au yaendelee baada ya dirisha kufungwa?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>Mafunzo yenye mipangilio mingine yalikatizwa hapo; taja modeli nyingine.</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>AUC kwenye picha za tathmini</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>Ongeza folda ya picha zenye lebo.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ongeza folda…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>Ongeza kwenye modeli</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Otomatiki</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>Chagua resipe.</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Chagua: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chagua…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Funga Osteo Desktop</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Kifaa</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>Usifundishe kwa {folder}</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>Mzunguko {number} kati ya {epochs} umekamilika</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>Folda za mafunzo</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>Kutoka usomaji uliotiwa sahihi…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>Ipe folda ya picha pamoja na utambuzi wake, nayo hujifunza kuzitofautisha; mchoro unaonyesha inavyofaulu, kwenye picha ambazo haijifunzi kwazo.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Kadi ya michoro (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>Inajifunza kutokana na hizi, za wagonjwa takriban {patients}. {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>Picha zenye lebo</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>Zimeachwa: {reasons}.</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>Yaache yaendelee</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>Hasara kwa kila mzunguko</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>Modeli ya kuanzia</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>Modeli ya kuandika</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>Taja modeli ya kuandika.</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>Majina yaliyo sehemu ya picha hubaki ndani yake: tazama kabla ya kushiriki.</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>Bado hakuna mzunguko</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>Bado hakuna folda. Ongeza folda ya picha zenye lebo.</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>Kati ya 100, zenye mvunjiko: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>Kwenye mashine hii, ikiwa na shughuli kama ilivyo sasa, hilo huchukua takriban {time}.</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>Inaandaa picha; mzunguko wa kwanza huja baadaye…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Kichakataji (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Maendeleo ya mafunzo</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>Inasoma lebo zake…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>Tayari kufundisha.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Resipe</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>Ondoa {folder}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Badilisha</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Anza</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Inaanza…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>Usimamishe mafunzo? Mzunguko kamili wa mwisho huhifadhiwa; Endelea huanzia hapo.</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>Simamisha mafunzo</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>Imesimama kabla ya mzunguko wa kwanza kukamilika; Anza huanza upya.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>Imesimama; mzunguko kamili %n umehifadhiwa. Endelea huanzia hapo.</numerusform>
        <numerusform>Imesimama; mizunguko kamili %n imehifadhiwa. Endelea huanzia hapo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Inasimama…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>Simamisha…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>Mafunzo yanaendelea. Yasimamishwe, au yaendelee unaposoma?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>Mafunzo haya yalikatizwa; Endelea huanzia baada ya mzunguko kamili wa mwisho.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Fundisha modeli</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>Mafunzo: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>Uzito {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Kilichotokea</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>Mahali pa kuweka folda ya picha za usomaji uliotiwa sahihi</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>Andika picha za usomaji wako uliotiwa sahihi, bila majina, kama data ya mafunzo</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>Inaandika picha {done} kati ya {total}…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>Inaandika picha za usomaji wako uliotiwa sahihi…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>faili mpya ya {suffix}</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>imebaki takriban saa {hours} dak {minutes}</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>imebaki takriban dak {minutes}</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>zote pamoja</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>bora {auc} kwenye mzunguko {number}</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>inasawazisha na kupima…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>imebaki chini ya dakika moja</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>hakuna: kama resipe inavyoanza</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>picha {count} ya eksirei</numerusform>
        <numerusform>picha {count} za eksirei</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>Picha {count} ya usomaji uliotiwa sahihi, {fractured} zenye mvunjiko, iko kwenye {folder}.</numerusform>
        <numerusform>Picha {count} za usomaji uliotiwa sahihi, {fractured} zenye mvunjiko, ziko kwenye {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} ipo. Ufundishe upya na kuibadilisha mafunzo yakimalizika?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · picha {count} · {fractured} zenye mvunjiko · wagonjwa au makundi {blocks}</numerusform>
        <numerusform>{layout} · picha {count} · {fractured} zenye mvunjiko · wagonjwa au makundi {blocks}</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ Imeongezwa kwenye modeli kama {model}. Tazama kadi yake kwanza.</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ Imefundishwa.</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ Imefundishwa. AUC {auc} kwenye picha zilizochagua mzunguko na vizingiti vyake: yenye matumaini.</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! Onyo %n</numerusform>
        <numerusform>! Maonyo %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>mahali %n pa moto</numerusform>
        <numerusform>mahali %n pa moto</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Dirisha</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>Lenzi chini ya kielekezi</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>Ramani ya AI</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>Mpaka wa ramani ya AI kuanzia {level}</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>Ramani ya AI inaonyeshwa</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>Maeneo ya AI, nukta nukta: usikivu wa juu</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>Maeneo ya AI, mstari kamili: umahususi wa juu</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>AI: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>Dirisha otomatiki</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>Picha tupu</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>Kando ya chuma (bamba, msumari, kiungo)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>Sehemu ya mwili na mwelekeo havijatajwa</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>Mfupa: utofauti mkubwa</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  W {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>Bofya ili kusoma mwelekeo huu</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>Funika kinachofunikwa na pazia la onyesho la faili, au kionyeshe</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>Mazingira ya giza</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>Kila thamani ya ramani kwa rangi yake, juu ya mfupa</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>Badilisha nyeusi na nyeupe</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>Badilisha kushoto na kulia</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>Badilisha juu na chini</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>IMEGEUZWA KUSHOTO–KULIA</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>IMEGEUZWA JUU–CHINI</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Tosheza</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>Tosheza eneo lililomulikwa</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>Tosheza picha kwenye dirisha</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>Geuza kushoto–kulia</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>Geuza juu–chini</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>Kwa eksirei hii: Grad-CAM ambayo mahali kadhaa panaweza kushiriki</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>Kwa eksirei hii: mahali kwa mahali, kinachoongezwa kwenye alama</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>Kwa eksirei hii: mahali kwa mahali, kinachoinua alama</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Fremu {frame} kati ya {frames}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>Nenda mahali pafuatapo penye moto kwenye ramani</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>Shikilia: bila ramani wala alama</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>Nambari {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>RANGI IMEGEUZWA</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>Ndani ya eneo</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Geuza rangi</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>PICHA MUHIMU</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>UTOFAUTI WA MAHALI {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Kubwa zaidi</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>Upande haujatajwa</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>Acha nje kingo zilizozuiwa na mazingira; mara nyingine kwa picha nzima</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>Kitufe cha kushoto</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>Mistari pale ramani inapopita 0.25, 0.5 na 0.75</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>RAMANI NA ALAMA ZIMEFICHWA</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>KIOO KWA KULINGANISHA</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>Kikuza</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>Ramani kama mistari</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>Ramani kama mpaka</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>Ramani kwa Grad-CAM</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>Ramani kwa Grad-CAM++</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>Ramani kwa HiResCAM</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>Ramani kwa LayerCAM</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>Ramani kuanzia {least}</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>Ramani kwa rangi kamili</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>Kizingiti cha ramani</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>Ramani: Grad-CAM; {method} inakokotolewa…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>Ramani: {method}, hadi thamani yake ya juu kabisa</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>Kitufe cha kati</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Sogeza</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>Eneo la AI lifuatalo</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>Mwelekeo unaofuata na uliotangulia</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>Dirisha lifuatalo</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>Hakuna maeneo ya AI: modeli nyingine ilisoma picha hii</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>Hakuna maeneo ya AI: chini ya pointi ya usikivu wa juu</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>Hakuna maeneo ya AI: ramani ni tupu</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>Hakuna maeneo ya AI: modeli haitaji viwango vyake</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>Hakuna utambulisho wa mgonjwa kwenye faili</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>Hakuna nafasi ya pikseli</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>Hakuna nafasi ya pikseli; kimo cha pikseli ni mara {aspect} ya upana</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>Hakuna tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>Hakuna kilicho kando ya picha inayosomwa</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>Pikseli moja ya picha kwa moja ya skrini</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>Mwelekeo, dirisha na ukuzaji kama kwenye faili</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>Picha nyingine ya uchunguzi</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>Mwelekeo mwingine wa uchunguzi</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>Mielekeo mingine – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>Mistari ya nje pekee: nukta nukta kwa usikivu wa juu, kamili kwa umahususi wa juu</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>Tabaka la juu limefichwa</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>Tabaka la juu la faili</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>Tabaka la juu linaonyeshwa</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>Yako, {low}–{high} % – kwa sehemu hii ya mwili</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>Pikseli kwa pikseli (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>Pikseli {column}, {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>Pikseli {column}, {row}: {stored} imehifadhiwa, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>IMEZUNGUSHWA 180°</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>IMEZUNGUSHWA 90° KUSHOTO</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>IMEZUNGUSHWA 90° KULIA</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Picha ya eksirei</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>Kionyeshi cha picha za eksirei</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Rudisha</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>Kitufe cha kulia</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>Zungusha kushoto</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>Zungusha kulia</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>IMENOLEWA {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>Onyesha mazingira meupe ya eneo lililomulikwa kwa giza, au kama kwenye faili</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>Onyesha au ficha ramani ya AI</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>Onyesha au ficha mistari na maneno ambayo faili huweka juu ya picha</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>Onyesha au ficha maneno</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>Onyesha ramani kuanzia 0, 0.25, 0.5 au 0.75</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>Pazia limetumika</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>Pazia limeondolewa</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>Pazia la faili</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Ndogo zaidi</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>Tishu laini</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>Mazingira yametiwa giza</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>FAILI PUNGUFU</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>IMEZUNGUSHWA {degrees}° KUSHOTO</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>IMEZUNGUSHWA {degrees}° KULIA</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>Ramani ya matokeo; viwango vya modeli ni vyake</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>Dirisha lifuatalo ambalo faili inatoa</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>Sehemu nene (nyonga, mgongo, goti)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>Mifupa myembamba (mkono, kifundo, mguu)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>Zungusha 1° kushoto</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>Zungusha 1° kulia</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>Zungusha 90° kushoto</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>Zungusha 90° kulia</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>Zungusha kidogo kushoto</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>Zungusha kidogo kulia</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>MANENO YAMEFICHWA</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Gurudumu</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Dirisha</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>Dirisha kutoka rangi za kijivu ndani ya eneo</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>Jedwali la dirisha la faili</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>Dirisha {number} la faili: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>Maneno kwenye picha</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Kuza</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Kuza</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>Kuza kidogo</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Punguza</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>Punguza kidogo</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>Kuza {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>kuz. {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – kwa sehemu hii ya mwili</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (chini) × {column} (upana) mm/pikseli</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/pikseli</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> na </translation>
    </message>
    <message>
      <source> or </source>
      <translation> au </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n zaidi</numerusform>
        <numerusform>%n zaidi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>picha %n ya eksirei haina uamuzi</numerusform>
        <numerusform>picha %n za eksirei hazina uamuzi</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>&amp;Kuhusu Osteo Desktop</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>&amp;Matokeo ya dharura</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>&amp;Shaka</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Hamisha nje…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Faili</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>Mielekeo mi&amp;nne</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>&amp;Mvunjiko</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Mwongozo</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>M&amp;saada</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>&amp;Ficha AI hadi uamue</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>Pi&amp;cha</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Weka</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Njia za mkato za &amp;kibodi</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>&amp;Unganisha mielekeo</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Pima</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>&amp;Modeli…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>&amp;Bila mvunjiko</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>Mwelekeo m&amp;moja</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>&amp;Fungua folda…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>&amp;Picha ya kamera ya filamu…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Mapendeleo…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Toka</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Usomaji</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>Za &amp;karibuni</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rudia</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>Dirisha la &amp;pili</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>&amp;Tia sahihi</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>&amp;Ziara ya dakika mbili</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>&amp;Fundisha modeli…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>Mielekeo mi&amp;wili</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>T&amp;endua</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Mwonekano</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>Fu&amp;atilia folda hii</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>&amp;Orodha ya kazi</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>&amp;Andika hata hivyo</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>&amp;Andika maelezo</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>Mvunjiko huelezwa baada ya uamuzi Mvunjiko au Shaka.</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>Usomaji wa chunguzi hizi haujahifadhiwa au unatiwa sahihi; jaribu tena.</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>Makubaliano na A&amp;I…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>Kuhusu Osteo Desktop</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>Ongeza &amp;nyongeza…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Faili zote</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>Vitufe vyote ni vya programu tena.</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>Nyongeza inahitaji jina la msomaji. Chagua msomaji na ujaribu tena.</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>Hifadhi na &amp;nakala rudufu…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>Nakala imefanywa: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>Kwa majina, hakuna faili zisizosomwa ambazo hakika ni uchunguzi mmoja.</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>Kwa majina, faili {files} ni chunguzi {studies}, kama {example}. Ni kweli?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Ghairi</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>Kagua hifadhi, inakili, rudisha nakala</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>Chagua moja uitazame sasa, kabla AI haijaiona.</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>&amp;Chagua msomaji…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>Chagua modeli inayosoma; ona udhaifu wake</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>Chagua jina linalotia sahihi usomaji</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Funga hata hivyo</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>Rudi &amp;baadaye</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>Rudi baadaye, au si tena</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>Nakili jina la faili</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>E&amp;leza mvunjiko</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Maelezo zaidi</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Ondoa ujumbe huu</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>Ondoa ujumbe huu (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>Imerudiwa: {what}.</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>Buruta kubadili ukubwa; bofya mara mbili kukunja paneli au kuirudisha</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>Dondosha folda, ZIP au faili hapa,
au chagua Faili &gt; Fungua folda…{keys}.</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>UCHUNGUZI WA AWALI</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>Kila moja ya faili hizi ni uchunguzi wake tena.</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>Ingiza wa&amp;gonjwa kutoka kwenye orodha…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>Ingiza kinac&amp;hokosekana…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Ingiza kinachokosekana…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Hamisha nje</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>Hamisha nje chunguzi hizi…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>Uhamishaji – chunguzi zilizochaguliwa: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>Faili zinasomwa</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>Faili bado zinasomwa; jaribu tena zikimalizika.</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>Tafuta faili ambazo kwa majina ni mielekeo ya uchunguzi mmoja</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>Tafuta kwenye &amp;orodha</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>Inamaliza kundi na kuhifadhi…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>Kunja paneli ya usomaji, au irudishe</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>Kunja orodha ya kazi, au irudishe</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>Kuanzia sasa, hadi utakaporudi, {model} huamua kwa {low} na {high} kwenye kompyuta hii. Kilichotiwa sahihi hubaki kilivyo.</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>Urudi kwenye nakala rudufu ya {when}? Kilichosomwa na kutiwa sahihi tangu wakati huo hakimo. Hifadhi ya sasa huwekwa kwa jina lingine.</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>Endelea ilipoishia</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>Weka mielekeo mingine kwenye dirisha lake</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>Ficha AI</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Picha</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>Si faili iliyosomwa tena. Fungua folda tena.</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>Itapewa alama mara folda itakapokuwa imesomwa.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Njia za mkato za kibodi</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>Mistari iliyochaguliwa: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>Orodha ya wagonjwa</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Inapakia</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>Inapakia modeli {model}…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Inapakia modeli…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>Inapakia {model}…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>Inatafuta picha za eksirei</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>Zilizotengenezwa: {count}. Picha ya kamera haikubadilishwa; nakala imewekwa kwenye {folder}.</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>Itengenezee picha ya eksirei…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>Fanya kila faili uchunguzi wake tena</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>Unganisha uchunguzi huu na ule wa juu</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>Tengeneza picha za eksirei za filamu zilizo kwenye picha ya kamera</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Alama na vipimo</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Ujumbe</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>Modeli: inapakia…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Zana zaidi</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>Sogeza pointi za uamuzi zifae kituo hiki, na kurudi</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>Usogeze pointi za uamuzi?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Zisogeze</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>Ifuatayo &amp;isiyosomwa</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>Safu ifuatayo</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>Mwelekeo unaofuata wa uchunguzi huu: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>Hakuna hifadhi: hakuna kinachoweza kusomwa</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>Hakuna modeli: usomaji bila AI</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Hakuna picha za eksirei zilizofunguliwa</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>Hakuna uchunguzi juu ya huu.</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>Hakuna uchunguzi usiosomwa unaofuata: hakuna kilichobaki kusomwa.</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>Hakuna uchunguzi usiosomwa unaofuata: zimebaki rasimu tu.</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>Hakuna uchunguzi usiosomwa unaofuata: umebaki walioahirishwa na rasimu tu.</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Bado hakuna uamuzi</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>Hakuna kati ya hizi inayoweza kuahirishwa: zimetiwa sahihi, au bado hazijasomwa.</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>Si yote yalikuwa yamemalizika Osteo Desktop ilipofunguliwa mara ya mwisho. Kilichosemwa kimehifadhiwa kipo.</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>Hakuna kinachoweza kuingizwa hapa: tayari kimetiwa sahihi, au bado hakijasomwa.</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>Hakuna cha kutendua kwenye uchunguzi huu.</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>Hakuna cha kusoma</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>Hakuna kilichofunguliwa: vilivyodondoshwa haviko kwenye folda moja, au viko kwenye diski kadhaa. Viweke kwenye folda moja, au dondosha kimoja kimoja.</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>Hakuna kilichotenduliwa kwenye uchunguzi huu.</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>Kwa mtu anayeruhusiwa kujua mgonjwa ni nani tu.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Uwazi wa ramani ya AI</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>Fungua fa&amp;ili au ZIP…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>Fungua folda kwanza; kisha inaweza kufuatiliwa kwa ajili ya faili mpya.</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>Fungua folda kwanza; kisha usomaji wake unaweza kuhamishwa nje.</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>Fungua folda ya picha za eksirei</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>Fungua picha ya kamera ya filamu</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>Fungua picha ya eksirei, ZIP, TAR au DICOMDIR</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Fungua folda tena.</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>Fungua mwongozo kwenye kilicholengwa sasa</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Inafungua</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>&amp;Pointi za uamuzi…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>Picha ya kutuma kwa ujumbe…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>Safu iliyotangulia</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Chapisha…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>Maendeleo ya kusoma folda</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>Ahirisha uchunguzi huu, au acha kuuahirisha</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Picha ya eksirei</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>Picha p&amp;eke yake</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>Picha za eksirei haziwezi kusomwa sasa</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>Picha za eksirei au ripoti kwenye karatasi, jinsi zitakavyoonekana</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>Pa&amp;kia maoni ya pili…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>Soma folda; inaweza pia kudondoshwa hapa</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Soma tena</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>Pakia maoni ya pili</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>Soma mielekeo kando &amp;kando</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>Soma mielekeo kando kando</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>Zisome pamoja</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>Soma pamoja kama uchunguzi mmoja</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>Zimesomwa pamoja kama uchunguzi mmoja: mwelekeo %n.</numerusform>
        <numerusform>Zimesomwa pamoja kama uchunguzi mmoja: mielekeo %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>Unganisha kwa ma&amp;jina ya faili…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>Soma pamoja na uchunguzi wa &amp;juu</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>Soma pamoja na uchunguzi wa juu</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>Soma pamoja na uchunguzi unaoonekana</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>Soma kinachofika kwenye folda kadiri kinavyofika</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>Msomaji, mwonekano, kipanya, vitufe, folda na lugha</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>P&amp;aneli ya usomaji</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>Usomaji umeisha kwa kosa.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Tayari</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>Flashi ya USB ya rufaa ya chunguzi hizi…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>Flashi ya USB ya rufaa…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>Ripoti ya uchunguzi huu…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>Ripoti za chunguzi hizi…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Rejesha</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>Imerejeshwa. Hifadhi iliyokuwa hapo imewekwa: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Hifadhi tena</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>Taja kilichovunjika, na wapi, kwa mstari mmoja</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>Maoni ya pili ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>Ona programu ikifanya kazi kwenye picha za kutengenezwa; tena: hatua inayofuata</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>Mistari kadhaa imechaguliwa: amua na utie sahihi mmoja mmoja</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>Onyesha yote yaliyopatikana</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Onyesha kwenye folda</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>Onyesha mwelekeo mmoja wa uchunguzi</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>Onyesha tu chunguzi zenye maneno haya</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>Onyesha matokeo ya AI baada tu ya uamuzi wako</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>Onyesha chunguzi ambazo mtu bado hajaambiwa matokeo ya dharura</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>Onyesha picha hii</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>Tia sahihi usomaji kwanza: uliotiwa sahihi tu ndio hupitishwa.</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>Umetiwa sahihi: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>Vitufe vya herufi moja hupumzika hapa; rudi kwenye orodha</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>Mtu lazima aambiwe kuhusu uchunguzi huu, au si lazima tena</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>Simamisha usomaji baada ya kundi linaloendelea; yaliyofanyika huhifadhiwa</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>Imesimama. Fungua folda tena ili kuendelea.</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>Inasimama baada ya kundi hili…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>Majedwali (*.csv *.tsv *.txt);;Faili zote (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>Tendua badiliko la mwisho la usomaji wa uchunguzi huu</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Ukubwa wa &amp;maandishi</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>AI dhidi ya yaliyotiwa sahihi hapa</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>Hifadhi iko kama ilivyoandikwa.</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>Hifadhi si kama programu hii ilivyoiandika. {first} Usomaji unaweza kuonekana, lakini usitegemee kilichotajwa.</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>Folda haikuweza kusomwa</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>Modeli sasa ni {model} ({id}).</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>Pointi za uamuzi zimebadilika. {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>Picha kwenye skrini nzima, na kurudi; pia kwa kubofya mara mbili</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>Usomaji bado umetiwa sahihi. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>Usomaji HAUKUHIFADHIWA. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>Usomaji HAUKUTIWA SAHIHI. {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>Maoni ya pili yamewekwa; yako kwenye paneli ya usomaji.</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>Mipangilio ina kitufe cha “{id}”, ambacho toleo hili halikijui.</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>Sahihi ya {study} imeondolewa: ni rasimu tena. Hifadhi huweka usomaji uliotiwa sahihi na uondoaji huu.</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>Uchunguzi unakuwa rasimu tena; hifadhi huweka vyote viwili</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>Maandishi yatakuwa {size} % kuanzia uwashaji ujao.</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>Dirisha litazungumza {language} kuanzia uwashaji ujao.</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>Dirisha linabaki wazi: usomaji %n haukuweza kuhifadhiwa.</numerusform>
        <numerusform>Dirisha linabaki wazi: usomaji %n haukuweza kuhifadhiwa.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>Hakuna faili kwenye folda hii.</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>Hapa hakuna fonti ya maandishi ya {script}, hivyo dirisha linatumia Kiingereza. Sakinisha fonti yake, au sakinisha Osteo Desktop tena, kisha anza upya.</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>Faili hii haiwezi kusomwa</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>Faili hii imebadilika</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>Hii itatumika kuanzia uwashaji ujao.</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>Hii ni picha ya kamera ya filamu, kama kamera ilivyoiona.</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>Picha hii ya eksirei haiwezi kuonyeshwa</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>Usomaji huu umetiwa sahihi na kufungwa. Ongeza nyongeza badala yake.</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>Maoni haya ya pili yaliwekwa awali; yapo hapo mara moja tu.</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>Uchunguzi huu haukuunganishwa na msomaji.</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>Kwenye orodha ya kazi</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>Nakala rudufu ya leo haikuweza kufanywa. {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>Mapema mno: mwelekeo huu umeonekana sasa hivi tu</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Zana</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>Fundisha modeli kwa picha za eksirei zenye lebo</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>Safu mbili za mielekeo miwili</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>Mielekeo miwili kando kwa kando</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>Tendua sahihi</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>Tendua sahihi (sek. {seconds})</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>Imetenduliwa: {what}.</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>Hai&amp;fai kwa sababu…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>Uamuzi na sahihi: kwenye picha inayoonekana</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>Maamuzi na sahihi: moja kwa wakati, kamwe si kwa kadhaa</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>Inahakiki na kunakili {file}…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>Inahakiki {model}…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>Subiri folda isomwe, au simamisha usomaji wake, kisha rejesha.</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>Inafuatilia. Mwisho kufika: faili %n.</numerusform>
        <numerusform>Inafuatilia. Mwisho kufika: faili %n.</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>Kisicho kama kilivyoandikwa</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>Kinachoonyeshwa kilipatikana na iliyotangulia.</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>Anayetaka picha iliyokataliwa ipewe alama lazima atajwe. Jaza jina la msomaji.</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>Anayesogeza pointi za uamuzi lazima atajwe. Jaza msomaji.</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>Dirisha na usomaji</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Inafanya kazi…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>An&amp;dika kama maoni ya pili…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>Andika usomaji wangu kama maoni ya pili</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>Andika ripoti kwenye faili</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>Imeandikwa: {file}. Haitaji mgonjwa wala faili yoyote; maneno yako yamo ndani yake.</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Uamuzi wako: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>Maneno yako yanaweza kufichua mgonjwa ni nani: jina, tarehe au nambari. Yapitishwe?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>Kuza, sogeza na rekebisha dirisha la yote pamoja</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>badiliko</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>mvunjiko ulioandikwa bado haujachukuliwa: uchukue, au uufute</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>uamuzi</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>imesawazishwa</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>usawazishaji</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>usawazishaji umefutwa</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>mivunjiko imeelezwa kwenye picha ambayo uamuzi wake ni Bila mvunjiko</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>faili zake zinataja wagonjwa kadhaa. Chagua kwenye paneli ni ya nani kati yao</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>picha muhimu</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>alama</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>hakuna picha ya uchunguzi huu inayoweza kuonyeshwa</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>umetiwa sahihi</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>kwamba haifai</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>matokeo ya dharura</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>mivunjiko iliyoelezwa</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>matokeo mengine</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>utambulisho</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>hitimisho</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>kuahirisha</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>maelezo</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>jina la msomaji halipo</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>sababu ya kuamua tofauti</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>ambacho faili haisemi</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>Faili na folda {count} zinasomwa kama sehemu ya {folder}, pamoja na usomaji wake wa hapo. Kilichosomwa cha mojawapo ikifunguliwa peke yake hubaki nayo.</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} inajulikana tayari</numerusform>
        <numerusform>{count} zinajulikana tayari</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{count} za {folder}</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done} imepatikana</numerusform>
        <numerusform>{done} zimepatikana</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} kati ya {total}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>imebaki {duration}</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>mvunjiko {fractures}, shaka {doubts}</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} kinatumiwa na “{user}”; “{action}” inabaki na vitufe vyake.</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} kinaweza kufungua menyu; “{action}” inabaki na vitufe vyake.</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} husogeza na kuchagua kila mahali; “{action}” inabaki na vitufe vyake.</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark}: imefutwa</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark}: imechorwa</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark}: imesogezwa</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: maneno yamesogezwa</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: maneno yameandikwa</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} haiwezi kutumika</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} ni nzima</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} haikupakiwa; modeli ya awali inaendelea. {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} Itafuatiliwa tena itakaporudi.</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>“{action}” lazima iwe na kitufe; inabaki na chake.</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>“{key}” si kitufe; “{action}” inabaki na chake.</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ Matokeo ya dharura ya kumwambia mtu: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ Imeongezwa: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ {model} inasoma kuanzia sasa.</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ Kosa</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  pointi ya usikivu wa juu: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  pointi ya umahususi wa juu: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  mbaya zaidi: {error} ya upande</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count} zimeachwa, hazina alama</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count} zimeachwa, msomaji ana shaka</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, ikiachwa kando: {share} ya {count} zimekataliwa</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: {share} zimekataliwa, katika uthibitishaji mtambuka</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (ulimaanisha '{near}'?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (kwa ukamilifu kama nambari {number} kwenye laha ya maandishi marefu)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! imebadilika</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! mpya</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! mgonjwa yupi?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' huchagua nyingine</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' ni {value}, si namba wala maandishi</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' si njia kama {expected}</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(Je, ulimaanisha moja ya hizi: {possibilities}?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(HAIJAKAMILIKA: faili {read} zimesomwa)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(HAIJAKAMILIKA: faili {read} kati ya {found} zimesomwa)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(faili zilizochaguliwa tu)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(faili imebadilika tangu wakati huo, au haipo tena)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(ya kawaida)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, ambayo mipangilio iliichagua{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: andika namba nane, x,y za kona nne ndani ya picha (pikseli {columns} x {rows}), kwa mwelekeo wa saa kuanzia ya juu kushoto.</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data na --out ni za nakala, si za amri inayofuata baada yake.</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external inahitaji modeli au --recipe.</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold huchagua modeli inapimwa kwa nini; raundi huchukua mafungu yote.</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out haichapishi chochote, kwa hiyo haikubali --printer wala --copies.</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: taja faili inayoishia na .png.</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule inahitaji --reader NAME: huhifadhiwa pamoja na alama.</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places inahitaji --rights, JSON ya vyanzo vyake na haki zake</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores na --data hutumika pamoja.</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient na --signed zinahitaji --out DIR.</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too hutumika na --true-size.</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 au 0 (yes au no, true au false)</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>Picha 1 ya eksirei: {views}.</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % KWA NAFASI YA PIKSELI ISIYO YA MGONJWA: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>Sehemu ya PDF kwa kila uchunguzi, si kwa zilizotiwa sahihi, MVUNJIKO na SHAKA tu.</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>VOI LUT moja haiwezi kusomwa na imepuuzwa.</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>Mfupa umevunjika. Hicho ndicho kilichoonekana kwenye picha zako za eksirei.</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>Kisanduku cha {name}: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>Mpangilio wa mwangaza wa faili hauwezi kutumika na umepuuzwa.</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>Nambari ya kisa badala ya jina, nambari na tarehe.</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>Picha ya rangi, si ya eksirei.</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Alama ya chini haiondoi shaka ya mvunjiko.</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>Ramani kwa mbinu nyingine</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>Milimita kwenye karatasi ni milimita moja ya mgonjwa.</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>Modeli ni faili mbili kwenye folda moja, {pair}; nakili zote mbili</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>Modeli inayofundisha wakati mpya inajifunza; mara kadhaa kwa wastani wao. [kawaida: mwalimu wa resipe yenyewe hufunzwa kwanza, ikiwa anaye]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>Mtandao wenye uzito wa ImageNet, au faili ya .safetensors ya modeli; mara kadhaa kwa zaidi.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>Picha ya kamera ya filamu ambayo hakuna aliyeiangalia bado: itengenezee picha ya eksirei kwenye dirisha (Faili, Picha ya kamera ya filamu) au kwa 'osteo-desktop rectify'.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>Picha ya kamera ya filamu ambayo hakuna aliyeiangalia bado: itengenezee picha ya eksirei kwa Faili, Picha ya kamera ya filamu.</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>Sahihi inaweza kuondolewa kwa sekunde {seconds}, ambazo zimepita</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>Usomaji uliotiwa sahihi hubaki na picha ulizotiwa sahihi</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>Taarifa ya faili haieleweki na imepuuzwa.</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>Taarifa ya faili kuhusu kipimo chake haiwezi kuwa kweli na imepuuzwa.</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>Dirisha lenye kitovu au upana usiowezekana limepuuzwa.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Uamuzi wa AI</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>Uamuzi wa AI (msimbo)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>Matokeo ya AI</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>AI imefichwa</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>AI ilifichwa hadi uamuzi</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>AI ilifichwa hadi uamuzi: maamuzi yalitolewa kabla ya matokeo ya AI kuonyeshwa.</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>AI inaonekana</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>Alama ya AI</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>Alama ya AI, kamili</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>Imekatishwa!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>Nambari ya ombi</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>Ongeza modeli: FILE.safetensors pamoja na kadi yake FILE.json kando yake. Huthibitishwa kwanza.</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>Uongezee nyongeza badala yake</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>Ongeza nyongeza; maandishi yaliyotiwa sahihi hubaki yalivyo</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>Ongeza nyongeza nyingine</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>Imeongezwa: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Nyongeza</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>Nyongeza ya {who}, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>Dhidi ya AI, kwa sababu</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>Dhidi ya AI: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Umri</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>Kadi yote, si ukurasa wake wa kwanza tu.</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>Kadi yote: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>Chunguzi zote zilizotiwa sahihi.</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>Chunguzi zote.</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>Zote ziliamuliwa AI ikiwa imefichwa.</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>Fuatilia mafunzo pia kwa moja ya hizi, kwenye faili kando ya --out.</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>Pia pale ambapo maneno ya usomaji yanaweza kueleza mgonjwa ni nani.</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>Usomaji huu una nyongeza; sahihi yake haiwezi kuondolewa tena</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>Tabaka la juu la faili haliwezi kusomwa na halionyeshwi.</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Pembe</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>Hifadhi nyingine isiyo yako.</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>Faili nyingine ya modeli isiyo MODEL yenyewe.</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>Modeli nyingine isiyo iliyochaguliwa: jina lake kwenye maktaba ('osteo-desktop models list'), au faili ya .safetensors pamoja na kadi yake kando yake.</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>Printa nyingine isiyo ya kawaida.</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>Ongeza kinachotokea, mstari wa JSON kwa kila kimoja.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Hifadhi</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>Folda ya hifadhi</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>Hifadhi: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>Hoja {name!r} huchukua thamani {nargs}.</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>Ipange kama mmojawapo, kama docs/models.md inavyoonyesha</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Mshale</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>Mwombe mwenyewe ruhusa ya kusoma, au inakili mahali unapoweza kusoma</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>Muulize daktari aliyekutuma matokeo leo. Usisubiri hadi mtu akupigie simu.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>Muulize daktari aliyekutuma hii ina maana gani kwako na nini kinafuata.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>Muulize daktari aliyekutuma kama picha mpya zinahitajika.</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>Mwombe aliyeyaandika ayatume tena; hakuna kilichowekwa</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>Weka nakala rudufu ya hifadhi na uikague.</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>Weka nakala rudufu ya hifadhi ya usomaji, ikague, rejesha nakala rudufu, unganisha kadhaa.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Nakala rudufu</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Muhtasari wa kundi</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>Usianze mzunguko ambao ungeisha baadaye ya hapo; kila hatua ina angalau mmoja.</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>Anza na uzito uliochapishwa au wa awali, au bila huo. [kawaida: kama resipe inavyosema]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>Kando ya kila ripoti ukurasa kwa ajili ya mgonjwa kwa maneno rahisi, wa chunguzi zilizotiwa sahihi.</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} haiwezi kuwa kweli; BitsAllocated {allocated} inatumika.</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>Haiko wazi au imetikisika</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Sehemu</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>Picha za eksirei za mifupa zisizo na lebo ambazo kichujio cha upeo lazima kizikubali; mara kadhaa kwa zaidi.</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>Kwa wakati wa kutia sahihi, kwa saa ya msomaji.</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Pembe ya Böhler</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (imechaguliwa)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, nyuzi: {threads})</translation>
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
      <translation>Isawazishe kwa urefu unaojulikana, chagua chache kwa kila ukurasa, au ichapishe ikitoshezwa</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>Ilisawazishwa huko: mstari wa mm {millimetres}</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>Usawazishaji kwa mkono: mstari huu una urefu wa mm {millimetres}</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>Kumbukumbu haiwezi kutengwa</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Haisomeki</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Kadi</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Pembe ya kubebea</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>Kisa {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>Kisa {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>Badilisha rasimu yenyewe, kisha itie sahihi</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>Badilisha resipe, kama kwenye stage.1.epochs=5; mara kadhaa kwa zaidi.</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>Kagua hash, muundo, maandalizi na kwamba inatoa alama; bila NAME, kila modeli.</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>Hakikisha ni faili sahihi; hakuna kilichowekwa</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>Kagua faili ya hifadhi na kumbukumbu yake ya ukaguzi, na kama kila nakala rudufu ingeweza kurejeshwa.</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>Kagua diski, au taja hifadhi nyingine kwa --archive</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>Kagua faili kwenye chanzo chake, au fungua folda tena ili kujaribu mara nyingine</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>Kagua faili kwenye chanzo chake; huenda imeharibika</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>Kagua faili kwenye chanzo chake; huenda imeharibika au imetengenezwa kudhuru</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>Kagua njia, au unganisha diski iliyo nayo</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>Kagua usakinishaji huu.</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>Kagua matoleo, kifaa, kodeki, hash ya modeli na folda; msimbo wa kutoka 1 ikiwa kimoja kinashindwa.</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>Hesabu za uhakiki za faili zote</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>Chagua folda iliyopo na unayoweza kuandika</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>Chagua --out nyingine, au endelea na kilichoanzishwa hapo</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>Chagua folda nyingine; ulichoamua kiko salama kwenye hifadhi</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>Chagua nyingine, au ihifadhi kama PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>Chagua nyingine, au ihifadhi kama PNG</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>Chagua kati ya:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>Chagua kwenye dirisha usomaji ni wa nani, kisha andika ripoti yake</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>Chagua faili za picha za uchunguzi; ripoti na saraka hazina pikseli</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>Chagua uzito, faili kama my-model{suffix} ikiwa na my-model.json kando yake</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>Imechaguliwa: {model}. Udhaifu wake:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Duara</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Swali la kitabibu</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>Funga programu nyingine na ufungue folda tena, au endesha 'osteo-desktop doctor'</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>Funga programu nyingine na uanze Osteo Desktop tena; kwa sasa picha za eksirei zinaweza kusomwa bila AI</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>Funga programu nyingine, au ipe hii kumbukumbu zaidi, na ujaribu tena; kilichomalizika kimewekwa</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>Funga kinachoitumia na ujaribu tena</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>Cobb</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Pembe ya Cobb</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Amri</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>Linganisha modeli na kilichotiwa sahihi hapa.</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>Imekamilishwa: {model}. Udhaifu wake:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Inakokotolewa na</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Muda wa muunganisho umeisha</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>Inakili tena kutoka chanzo chake</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>Inakili tena kutoka chanzo chake, au ifungue kwa programu nyingine</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>Inakili au ihamishe tena kutoka chanzo chake</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>Nakili hifadhi sasa; nakala kumi mpya zaidi huwekwa, kwenye 'backups' kando yake.</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>Nakili kadi tena kutoka ilikotoka; badiliko likiwa la makusudi, endesha 'osteo-desktop models seal {weights}'</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>Nakili faili kwenye folda hiyo na uitaje kutoka hapo, bila '..'</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>Isahihishe kwenye faili; hadi hapo thamani yake ya kawaida inatumika</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>Isahihishe, au orodhesha resipe kwa 'osteo-desktop recipes'</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>Isahihishe, au iondoe</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>Sahihisha mojawapo, au ondoa zote mbili</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>Sahihisha au futa faili</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>Sahihisha faili au ihifadhi tena, kama UTF-8</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>Sahihisha faili; mwongozo unaonyesha moja</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>Sahihisha mtandao kwenye resipe, au chukua modeli yenye kadi nzima</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Hazikuweza kusomwa</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>Haikuweza kuonyeshwa: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>Hesabu kilichotiwa sahihi katika mwezi.</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>Hesabu kilichotiwa sahihi katika mwezi: matokeo, matokeo ya dharura na nyakati zake, kukubaliana na AI. Majina yako kwenye faili tu.</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>Matokeo ya dharura</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>Matokeo ya dharura</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>Matokeo ya dharura ambayo mtu bado hajaambiwa</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>Matokeo ya dharura ambayo mtu bado hajaambiwa ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>Kata filamu ingawa kona zake hazina uhakika.</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Imekatwa</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>Imekatwa na kunyooshwa kwa kona ambazo msomaji aliziona.</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>Imekatwa na kunyooshwa na programu; hakuna aliyeweka kona zake.</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>Kodeki za DICOM</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>RASIMU – haijatiwa sahihi</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Folda ya data</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>Data zinazojigawa zenyewe kuwa train na val huchukuliwa hivyo; la sivyo mafungu 1-4 hufundisha, fungu 5 hutathmini.</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Tarehe ya jeraha</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>Utambulisho umeondolewa: majina, nambari na tarehe zimetolewa.</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>Iliamuliwa kabla AI haijaiona: {files}.</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>Simbua faili.</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>Simbua faili ambazo programu inaagiza. Kwa matumizi yake yenyewe.</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>Kusimbua faili kunahitaji kumbukumbu zaidi ya ambayo picha ya eksirei inaweza kuhitaji hapa</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>Kusimbua faili kulisimamishwa baada ya sekunde {seconds} bila matokeo</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>Kasoro za picha (misimbo)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>Futa modeli uliyoongeza. Matokeo yake kwenye hifadhi hubaki.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Kifaa</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Kifaa au rasilimali inatumika</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>Je, ulimaanisha {possibility}?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Kiwango cha diski kimezidishwa</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>Pazia la onyesho la faili limetumika</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>Inajifunza kutoka kwa modeli mwalimu</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Hati</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>Shaka</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Rasimu</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>Chora hasara na AUC hapo (PNG).</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Duaradufu</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>Fumba PDF za flashi ya USB kwa nenosiri lililo kwenye mstari wa kwanza wa faili hiyo; hapo hakuna picha kando yake inayomtaja mtu yeyote.</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>Injini</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>Upimaji wa injini</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>Injini: {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>Yaliyoingizwa kwa mkono ya uchunguzi</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>Maingizo {first} hadi {last} ya kumbukumbu ya ukaguzi hayapo</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>Ingizo {entry} la kumbukumbu ya ukaguzi limebadilishwa, limepachikwa au limehamishwa</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>Mzunguko {epoch}/{epochs} ({stage}): hasara {loss}, AUC ya tathmini: {sources}; sek {seconds}</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>Hitilafu: Thamani mbili zilizoingizwa hazilingani.</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>Hitilafu: maingizo batili</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>Hitilafu: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>Kila ingizo la kumbukumbu ya ukaguzi na kila usomaji, tokeo na safu ya uchunguzi uliotiwa sahihi hutazamwa.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>Kila kitu kiko sawa.</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>Badilishana nyeusi na nyeupe: ni negativu.</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>Badilishana kushoto na kulia, baada ya kuzungushwa.</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>Misimbo ya kutoka:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>Hamisha picha tena kutoka chanzo chake, kwa umbizo lingine hilo nalo likishindikana</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>Hamisha picha kama DICOM, PNG, JPEG au TIFF</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>IMESHINDWA</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>Takwimu, alama na ukurasa huandikwa hapo.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Faili</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>Faili tayari ipo</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Jina la faili ni refu mno</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Faili ni kubwa mno</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Faili</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>Faili kwenye flashi hii ya USB</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>Jaza kinachokosekana na utie sahihi tena</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>Jaza kinachokosekana na ujaribu tena</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>Filamu {number} kati ya {of} kwenye picha ya kamera; haikuulizwa kila moja ni ya nani.</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>Tafuta nakala kwenye data; 'audit verify' hukagua hifadhi.</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>Tafuta nakala za picha moja ya eksirei ndani ya data zenye lebo na baina yake, kwa pikseli pekee.</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>Gundua kwa eksirei za mafunzo za modeli ni nini chake kinaweza kukokotolewa katika int8.</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>Tafuta ni za nani kabla mtu yeyote hajayatumia; hakuna kilichowekwa</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>Tafuta pointi kwa usomaji uliotiwa sahihi wa hifadhi hii; hakuna kinachobadilishwa.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Matokeo</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>Ilifunguliwa mara ya kwanza</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>Kwanza, {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>Imetoshezwa, {percent} % ya ukubwa wake: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>Imelinganishwa: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>Imetoshezwa; ukubwa wake haujulikani, kwa hiyo hakuna mstari wa kipimo</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folda</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Folda: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Folda</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>Kwa folda inayosomwa na kompyuta kadhaa kwa sehemu ('read --part'). Kila hifadhi husomwa tu, na huchukuliwa yote au haichukuliwi kabisa; kurudia hakubadilishi chochote. Ambapo mbili zinasema tofauti kuhusu uchunguzi mmoja, kilichotiwa sahihi hapa kinaendelea kutumika, na hakuna kilichosemwa kinachopotea. Hifadhi hii huwekewa nakala rudufu kwanza. Soma folda mara nyingine baadaye: hakuna kinachokokotolewa upya, na ambacho hakuna sehemu iliyokisoma kinasomwa.</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>Mvunjiko</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>Mahali pa mvunjiko</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>Mvunjiko unashukiwa</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>Mvunjiko unashukiwa kuanzia {high}; chini yake, hakuna mvunjiko unaoshukiwa.</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>Mvunjiko unashukiwa kuanzia {high}; hakuna unaoshukiwa chini ya {low}; kati yake ni shaka.</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>Mivunjiko</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Fremu</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>Ongeza nafasi au chagua diski nyingine; ulichoamua kiko salama kwenye hifadhi</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>Matokeo mengine</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Pembe ya Gissane</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>Toa faili ambayo uzito wake unafaa mtandao, au fundisha bila uzito wa awali</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>Toa modeli mwalimu ambayo resipe inaweza kujifunza kwayo, au fundisha bila mwalimu</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>Toa angalau 2 za kila aina, kwenye --data moja au zaidi</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>Toa --data na --fold zilizopewa alama, au zipe alama tena</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>Ipe faili jina lingine</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>Rudi kwenye pointi za modeli yenyewe.</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>Rudi kwa za modeli: Usomaji &gt; Pointi za uamuzi, au 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>Hoja ya ziada isiyotarajiwa ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>Hoja za ziada zisizotarajiwa ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>Grafu</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>Toa usomaji uliotiwa sahihi kama faili ndogo, au pakia anachosema msomaji mwingine.</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>Upitishe kwa mtu anayeruhusiwa kujua ni nani tu: kwenye dirisha thibitisha hilo, kwenye mstari wa amri ongeza --although-named</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>Omba yatumwe tena; hakuna kilichowekwa</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>Vichwa na maneno ya CSV kwa lugha hiyo pia, kwa ajili ya watu, si programu.</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>Hapa yanahusu {file}: {patient}, {date}.</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>Mwelekeo wenye alama ya juu zaidi wa uchunguzi</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>Mwelekeo wenye alama ya juu zaidi: {decision}, alama {score} ({file}). Ni alama ya picha hiyo, si uwezekano wa uchunguzi.</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Mhimili wa nyonga-goti-kifundo</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>Linganisha injini nyingine na PyTorch kwa picha za eksirei ambazo modeli haikufunzwa kwazo.</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>Ina rasimu ambazo hazijatiwa sahihi</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>Kila picha ya eksirei inachapishwaje; mara kadhaa. [kawaida: alama na ramani]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>Ni modeli nyingine ngapi zilizojaribiwa kabla.</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>Jinsi ramani hiyo inavyotengenezwa; isiyo Grad-CAM hufika thamani yake ya juu kabisa.</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>Jinsi AI inavyoamua</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>Nambari</translation>
    </message>
    <message>
      <source>ID {mark}</source>
      <translation>Nambari {mark}</translation>
    </message>
    <message>
      <source>ID {patient_id}</source>
      <translation>Nambari {patient_id}</translation>
    </message>
    <message>
      <source>Identity entered by hand</source>
      <translation>Utambulisho ulioingizwa kwa mkono</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>Mengine yote yakiwa sawa, futa faili hiyo; hutengenezwa upya</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Hitimisho</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>Hitimisho na maelezo viliandikwa kabla.</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>Hitimisho, maelezo, utambulisho na matokeo ya dharura viliandikwa kwa mielekeo hii yote</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>Hitimisho, maelezo, utambulisho au matokeo ya dharura ya chunguzi hizi hutofautiana</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>Kati yake: shaka.</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>Kwa dirisha la faili lenyewe.</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>Jeraha</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Hitilafu ya kuingiza/kutoa</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Sakinisha Osteo Desktop tena</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Sakinisha Osteo Desktop tena, au chagua modeli nyingine kwa --model</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>Kisakinishe: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>Sakinisha toleo lilelile la Osteo Desktop, na modeli ileile, kwenye kompyuta zake kama hapa</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Taasisi</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>Hoja si sahihi</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>Thamani batili kwa {param_hint}: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>Thamani batili: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>Rangi zimegeuzwa, na faili haisemi hivyo</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>Rangi imegeuzwa: nyeusi na nyeupe zimebadilishwa.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>Ni folda</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>Ilikuja baada ya uchunguzi kutiwa sahihi na si sehemu ya usomaji uliotiwa sahihi.</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>Haiwezi kuchapishwa ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>Haiwezi kurekodiwa kwamba mtu aliambiwa matokeo ya dharura: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>Haikuweza kusomwa na ilitiwa sahihi bila uamuzi.</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>Huingia kwenye kadi. Kisha pima kwa 'models bounds'.</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>Bado haijapewa alama.</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>Ina michirizi ya skrini: mistari myembamba inaweza kupotea au kujitokeza.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>Yanahusu pia picha 1 ya eksirei ambayo haimo kwenye hifadhi hii.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>Yanahusu pia picha 1 ya eksirei ambayo haimo kwenye uchunguzi huu.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>Yanahusu pia picha {count} za eksirei ambazo hazimo kwenye hifadhi hii.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>Yanahusu pia picha {count} za eksirei ambazo hazimo kwenye uchunguzi huu.</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>Haijulikani kwa hakika kama mfupa umevunjika.</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>Haichapishwi kwa ukubwa halisi ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>Haikurekodiwa kama faili zote za folda hii zilisomwa: toleo la awali lilizisoma. Fungua folda tena kuhakikisha.</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>Yanasema matokeo ni ya dharura ({state}).</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>Inaonyesha filamu kadhaa, na si kona zote zina uhakika.</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>Yalihifadhiwa tayari; yako hapo mara moja.</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>Ilipigwa kwa pembe kali: urefu, pembe na maumbo yanaweza kuwa na makosa.</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>Ilipigwa kwa mshazari mno.</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>Kisanduku chake kimoja</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>Ukurasa wake wa kwanza ndio wa kusoma kabla ya kuiamini; --all huchapisha mengine. NAME inaweza pia kuwa kitambulisho cha modeli au faili ya .safetensors.</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>Hash yake inaonyesha kwamba yako kama yalivyoandikwa; hakuna kinachothibitisha nani aliyaandika. Uliza nani aliyatuma.</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>JSON kwa 'models complete --time'.</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>JSON ya kadi: matumizi yaliyokusudiwa, mipaka, leseni (tazama resources/model-cards).</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>JSON ya ukaguzi wa uvujaji: nakala ilizozipata huachwa.</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>JSON ya wanachosema watu kuhusu modeli.</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON: kwa jina la kila folda kama hiyo "source" na "rights" zake, kwa ajili ya kadi.</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: chanzo na haki kwa jina la folda (tazama resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>Mstari wa kiungo</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>Weka nakala yake kwa uokoaji, kisha taja hifadhi nyingine kwa --archive</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>Yaweke kwenye uchunguzi mmoja, kisha zisome pamoja</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>Hifadhi hapo kile mtandao ulichokiona kwenye picha, kwa mara ijayo.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Yamehifadhiwa.</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Picha muhimu</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>Picha za eksirei zenye lebo (images/, labels.csv, boxes.csv); mara kadhaa kwa vyanzo zaidi.</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>Picha za eksirei zenye lebo za kupima mara moja mwishoni, kamwe si za kuchagua.</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>Picha za eksirei zenye lebo za kila chanzo, moja kati ya kila n; 0: zote.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>Picha za eksirei zenye lebo ambazo hazitumiki kamwe kufundisha; takwimu zake ziko kando.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>Picha za eksirei zenye lebo zinazopimwa tu; modeli haikuwahi kufunzwa kwazo.</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>Picha za eksirei zenye lebo, kama 'train' inavyozichukua; mara kadhaa kwa vyanzo zaidi.</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>Picha za eksirei zenye lebo: zile za mafungu 1-4, bila lebo zake.</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>Upande</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>Jifunze upya kile ambacho modeli inakataa kukipa alama; mtandao wake na alama zake hubaki kama zilivyo.</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>Hujifunzwa kwa mafungu 1-4 ya picha za eksirei zenye lebo, kwa --bones na dhidi ya --foreign; kila folda ya kigeni huachwa kando mara moja, na sehemu yake inayokataliwa huandikwa kwenye kadi.</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>Inajifunza upeo</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>Acha faili halisi au nenosiri, au ondoa utambulisho</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>Acha mwanga usio sawa kama ulivyo.</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>Imeachwa: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Urefu wa miguu</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Urefu</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>Fanya BACKUP, jina la orodha au faili, kuwa hifadhi; bila hiyo, orodhesha nakala rudufu.</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>Ruhusu modeli iweke alama kwenye maeneo: linganisha viwango na kilichoweka pointi zake, na uviweke kwenye kadi yake.</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>Ruhusu modeli ya maktaba isome kuanzia sasa; udhaifu wake huchapishwa.</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>Iache; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>Iruhusu isome: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>Usiruhusu kitu kingine kufanya kazi wakati huo.</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Acha watendaji wa kundi la Ray wasimbue na kutoa alama, HOST:PORT, ambalo kompyuta hii ni mojawapo; 'local' huanzisha moja hapa. Amri hii pekee huandika hifadhi.</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Maktaba za programu</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>Orodhesha modeli; nyota huonyesha ile inayosoma.</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>Orodhesha printa, ya kawaida kwanza.</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>Orodhesha resipe ambazo 'train' na 'evaluate' huchukua.</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>Orodhesha vipindi kwa 'osteo-desktop export --list'</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>Orodhesha vipindi, kilichofunguliwa mwisho kwanza.</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>Orodhesha chunguzi zilizotiwa sahihi za SESSION kwa funguo zake, pamoja na faili zake.</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>Orodhesha resipe za mafunzo.</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>Orodhesha, onyesha, ongeza na chagua modeli.</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Folda ya kumbukumbu za programu</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>Maandishi marefu</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>Muda mrefu zaidi kutoka sahihi hadi mtu kuambiwa, dakika</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>Tazama picha, funika kwa nyeusi kinachomtaja mtu, na useme nani alitazama</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>Tazama picha kabla ya kuzitoa: majina yaliyo kwenye picha hubaki.</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>Angalia printa na foleni yake, au ihifadhi kama PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>Tafuta funguo za chunguzi, nambari za wagonjwa na sahihi: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>Jedwali la ubadilishaji la faili</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Imebanwa kwa upotevu</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>Pointi ya uamuzi ya chini</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>Pointi ya uamuzi ya chini, kamili</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>Ufuatiliaji wa MLflow</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 na PresentationLUTShape IDENTITY zinapingana; nyeusi na nyeupe zinaweza kuwa zimebadilishana.</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>Tengeneza mtandao wa msingi wa kuanzia mafunzo.</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>Tengeneza picha ya eksirei kutoka filamu iliyo kwenye PHOTO: imekatwa, inatazamwa moja kwa moja, kwa kijivu.</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>Ifanye iandikike kwa mtumiaji huyu, au taja mahali pengine kwa OSTEO_HOME</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>Tengeneza picha za eksirei kutoka filamu zilizopigwa picha.</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>Tengeneza picha za mfano za eksirei kwa programu, zisome, andika PDF na CSV, fungua dirisha.</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>Tengeneza picha za mfano za eksirei, zisome na uziandikie ripoti.</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Alama na vipimo</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>Pima modeli kwa data zenye lebo.</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>Pima modeli, au resipe kwa raundi, kwa picha za eksirei zenye lebo.</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>Pima modeli inachukua muda gani kwa picha moja ya eksirei na kwa uchunguzi kwenye mashine hii.</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>Pima modeli kwa usomaji uliotiwa sahihi wa hifadhi hii, na orodhesha ambapo haikubaliani nao.</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>Pima mstari wa kipimo kwenye karatasi: printa zinaweza kubadilisha ukubwa.</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>Pima mstari wa kipimo ukishakuwa kwenye karatasi, umechapishwa kwa 100 %: printa zinaweza kubadilisha ukubwa.</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Vipimo</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Inapima</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Ujumbe</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>Dakika kutoka sahihi hadi mtu kuambiwa</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>Imegeuzwa kama kwenye kioo: kushoto na kulia zimebadilishwa.</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>Hoja inakosekana</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Amri inakosekana.</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>Chaguo linakosekana</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>Kigezo kinakosekana</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modeli</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>Upimaji wa modeli</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>Uzito wa modeli</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>Modeli: {name}id {model}, maandalizi {pipeline}.</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>Sogeza folda karibu na mzizi wa diski, au zipe folda zake majina mafupi zaidi</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>Sogeza pointi za uamuzi za modeli inayosoma ziendane na kituo hiki, na uzirudishe.</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>Sogeza pointi za uamuzi ziendane na kituo hiki.</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>HAKUNA ALIYETAZAMA kama jina limebaki kwenye picha. Tazama kila moja kabla ya kuituma; dirisha lina brashi ya kazi hiyo (Picha &gt; Picha ya kutuma kwa ujumbe).</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>HAIJAKAMILIKA: usomaji ulisimama kabla ya {what} zote kupatikana; {read} zilisomwa.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>HAIJAKAMILIKA: faili {read} zilisomwa kabla ya zote kupatikana.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>HAIJAKAMILIKA: faili {read} kati ya {found} zilisomwa.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>HAIJAKAMILIKA: {unread} kati ya {found} {what} hazikusomwa safari hii; kilichoachwa na usomaji wa awali kuzihusu kimeorodheshwa.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>HAIJAKAMILIKA: {unread} kati ya {found} {what} hazikusomwa.</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>HAUJASOMWA na msomaji</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>HAUJASOMWA – matokeo ya AI pekee</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>SI FOLDA YOTE: zilisomwa tu faili zilizochaguliwa ndani yake.</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>thamani hasi ya utabiri (NPV) {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>Taja kipindi kwa nambari yake, au --list kuona printa.</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>Taja kipindi kwa nambari yake, au --list kuviona.</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>Jina na nambari: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>Litaje kama HOST:PORT, na kompyuta hii iwe mojawapo: 'ray status' husema; '--ray local' huanzisha moja hapa</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>Jina halijatajwa</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>Taja moja ya hizi kwa --engine: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>Taja folda ambayo faili zinafika</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>Taja data zenye lebo, --data DIR, au amri 'verify'.</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>Jina {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>Majina yaliyo ndani ya picha yenyewe hayaondolewi: tazama kurasa.</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>Haijageuzwa rangi, haijazungushwa wala kugeuzwa kama kwenye kioo.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Mtandao</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>Leo hakuna nakala rudufu iliyowekwa: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>Hakuna mfupa uliovunjika ulioonekana kwenye picha zako za eksirei.</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>Hakuna matokeo ya dharura ya uchunguzi huu ambayo mtu bado hajaambiwa</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>Hakuna filamu inayoonekana wazi ndani yake.</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>Bila mvunjiko</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>Hakuna mvunjiko unaoshukiwa</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>Hakuna printa iliyosanidiwa hapa</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>Hakuna printa iliyowekwa hapa; --out FILE.pdf huandika PDF.</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>Hakuna picha ya eksirei</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>Hakuna picha ya eksirei iliyopewa alama.</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>Si picha za eksirei</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>Hakuna msomaji aliyesoma uchunguzi huu.</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>Hakuna sababu iliyorekodiwa.</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>Hakuna ripoti ya {files}: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>Hakuna ramani ya umuhimu: hakuna iliyowekwa</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>Hakuna ramani ya umuhimu: haina alama</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Bado hakuna vipindi. Soma folda kwanza: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>Hakuna fonti iliyokuja na programu yenye maandishi haya, ambayo herufi zake huchapishwa kama misimbo ya herufi: {scripts}.</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>Hakuna usomaji uliotiwa sahihi unaotoa picha ya kufundishia ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>Hakuna nafasi iliyobaki kwenye kifaa</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>Hakuna uchunguzi wa kipindi ambao ndio ulioombwa</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>Hakuna amri kama hiyo: {name!r}.</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>Hakuna kifaa kama hicho</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Hakuna faili au folda kama hiyo</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>Hakuna chaguo kama hilo: {name!r}.</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>Hakuna uamuzi wa msomaji</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>Hakuna mtendaji wa kundi la Ray aliyebaki ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Hakuna mtendaji wa kundi la Ray {address} anayeweza kusomea kompyuta hii ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>Hakuna aliyetazama kama picha bado inaonyesha jina.</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>Hakuna aliyetazama kama picha bado zinaonyesha jina. Mahali panapoweza kuwa maandishi pamefunikwa kwa nyeusi na programu.</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>Hakuna aliyesema kwamba hakuna jina lililobaki kwenye picha</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Ina chembechembe</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>Si folda</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>Si picha ya eksirei: aina ni {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>Si picha ya eksirei: aina ni {modality}.</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>Si picha zote zilizoweza kutumika. Zile ambazo hazikuweza huenda zinaficha kitu.</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>Haimo kwenye flashi hii ya USB: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>Haikuchapishwa, {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Haina alama</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>Haijatajwa: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>Haitumiki: {why}.</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>Haijakamilika</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Maelezo</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>Maelezo na ufafanuzi kuhusu AI viko kwenye ripoti kamili.</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>Hakuna kinachoweza kuandikwa hapo ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>Hakuna kinachochapishwa.</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>Hakuna kilichotiwa sahihi katika kipindi hiki.</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>Hakuna chake kilichopotea. Tazama chunguzi hizi, na utie sahihi tena kwa kinachopaswa kubadilika.</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>Hakuna cha AI, wala maneno wala ramani.</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>Hakuna cha {files}: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} haiwezi kuwa kweli; 1 imechukuliwa.</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>Kwa picha ya kamera ya filamu: onyesha modeli filamu ikiwa imekatwa na kutazamwa moja kwa moja pale kona zake zina uhakika; au uliza: usitoe alama kabla mtu hajatazama ('osteo-desktop rectify', au dirisha); au usikate yoyote kamwe.</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>Za chunguzi zote zilizotiwa sahihi.</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>Ya PDF na ya lahajedwali; la sivyo iliyochaguliwa kwenye mapendeleo ya ripoti, la sivyo Kiingereza.</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>Ya faili, bila kiambishi; mwongozo unataja sehemu.</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>Ya flashi ya USB: bila majina, nambari na tarehe.</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>Za chunguzi za mgonjwa huyu.</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>Za ripoti hizi.</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>Za uchunguzi huu; mara kadhaa.</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>Kwenye picha zilikopatikana, pointi huonekana bora kuliko zilivyo. Tarajia kile pointi zilizopatikana kwenye sehemu nne kati ya tano za chunguzi hufanya kwenye sehemu ya tano.</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>Kipengee kimoja cha JSON kwa kila mstari.</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>PDF moja kwa kila uchunguzi, kwa kila mgonjwa, au ripoti ya kundi ya zote.</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>Mmoja kati ya hao wawili ana shaka</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>Folda pekee inaweza kufuatiliwa kwa ajili ya faili mpya</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>Usomaji uliotiwa sahihi tu ndio hupitishwa; fanya utiwe sahihi, kisha uuandike tena</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>Faili zisizotaja uchunguzi tu ndizo zinaweza kusomwa pamoja</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>Mafungu haya tu ya data.</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>Fremu {count} tu kati ya {frames} zinaweza kusomwa; faili inaishia mapema au imeharibika.</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>Ni {reader} tu, aliyetia sahihi usomaji huu, anayeweza kuondoa sahihi</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>Kwenye flashi ya USB: faili za picha za eksirei pia.</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>Fungua folda kwenye dirisha.</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>Fungua folda yake tena ili kuisoma upya</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>Fungua folda yake mara nyingine, kisha uandike maoni ya pili tena</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>Fungua folda tena ili kuona kilichorekodiwa wakati huo</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>Fungua faili zilezile zilizotumwa, kisha pakia maoni tena</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>Fungua dirisha kwa PATH: folda, ZIP au TAR, DICOMDIR au faili moja.</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Pointi za uamuzi</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>Pointi za uamuzi za kituo hiki, zilizowekwa na {reader} tarehe {date} kutoka picha {count} zilizotiwa sahihi: {low} na {high}; za modeli ni {own_low} na {own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>Kitendo hakiruhusiwi</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>Chaguo {name!r} halikubali thamani.</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>Chaguo {name!r} linahitaji hoja.</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>Chaguo {name!r} linahitaji hoja {nargs}.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Chaguo</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>Osteo Desktop ya toleo hili haijasakinishwa huko</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>Chunguzi nyingine za mgonjwa huyu</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>Kumbukumbu haitoshi: inaendelea kwa makundi ya {batch}</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>Nje ya upeo</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>Nje ya upeo wa modeli.</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>Nje ya upeo wa modeli: kichujio kilitenguliwa na msomaji {reader}, {at}.</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Mwangaza umezidi</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>Tabaka la juu la faili limechorwa</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>thamani chanya ya utabiri (PPV) {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>Mistari sambamba</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>Sehemu tu, zimesomwa hadi zinapoishia</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>Sehemu tu: {count}; hakuna hata moja ambayo mvunjiko umeondolewa shaka</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Nenosiri</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>Nambari ya mgonjwa</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>Mgonjwa aliyechaguliwa na msomaji</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>Jina la mgonjwa</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>Kwa kila chanzo, pamoja na vipindi vya uhakika vya 95% kwa wagonjwa: metrics.json, alama kama CSV, na ukurasa kama PDF na HTML. Mfululizo wa raundi uliosimamishwa huendelea kwa amri ile ile.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Ruhusa imekataliwa</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>Umbali wa pembemraba</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>Picha ya kamera ya filamu isiyo na herufi ya upande, asema msomaji: huenda imegeuzwa kama kwenye kioo.</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>Picha ya kamera ya filamu, ambayo herufi yake ya upande inasomeka, asema msomaji.</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>Picha ya kamera ya filamu: huenda imegeuzwa kama kwenye kioo, kwa sababu filamu inaweza kutundikwa kinyumenyume.</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} inapingana na SamplesPerPixel {samples}; {usual} imechukuliwa.</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>Picha za kitu kingine chochote, ambazo kichujio cha upeo lazima kizikatae; mara kadhaa kwa zaidi.</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>Picha za kitu chochote, zisizo na lebo.</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>Picha za kila folda, zilizochaguliwa kwa bahati; 0: zote.</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>Picha bila kichwa cha faili, majina ya faili na wagonjwa yakibadilishwa kwa hash zenye ufunguo. Majina yaliyo sehemu ya picha hubaki ndani yake: tazama kabla ya kutoa folda.</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>Nafasi ya pikseli haijatajwa</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>Nafasi ya pikseli haijatajwa; kimo cha pikseli ni mara {aspect} ya upana</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>Nafasi ya pikseli {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Mahali pa maumivu</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>Mahali palipofunikwa kwa nyeusi kwenye picha zake: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>Mahali panapoweza kuwa maandishi, pamefunikwa kwa nyeusi na programu: {count}.</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>Pointi zilizopatikana kwenye picha hizi, {low} na {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Poligoni</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Mstari wa vipande</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>Maandalizi</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>Inaandaa mahali</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>Inajiandaa kwa tathmini</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Inajiandaa kwa mafunzo</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>Chapisha kadi ya modeli, udhaifu kwanza; bila NAME, ya ile inayosoma.</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>Chapisha filamu au ripoti za kipindi.</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>Chapisha chunguzi za SESSION, nambari ambayo 'read' na 'export --list' huonyesha.</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>Zichapishe kwa sehemu: baadhi ya chunguzi, za mgonjwa mmoja, au zilizotiwa sahihi</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programu</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>Weka takwimu kwenye kadi ya modeli: za raundi na tathmini mtambuka za resipe yake, na zake yenyewe.</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>Anza kutumia pointi ambazo 'propose' inazipata. Usomaji uliotiwa sahihi hubaki kama ulivyo.</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>Ziweke mahali pake, au ziondoe kwenye faili</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>Qt inapakiwa</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Swali: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Mwinamo na kimo cha radiasi</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Picha ya eksirei</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>Ripoti ya usomaji wa picha za eksirei</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>Ripoti ya picha ya eksirei</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>Ripoti ya picha ya eksirei, haijatiwa sahihi</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>Picha ya eksirei {number} kati ya {count}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Picha za eksirei</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>Picha za eksirei na ripoti</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>Picha za eksirei kama faili, kwa programu za kuonyesha DICOM na picha</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>Picha zilizosemwa hazifai</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>Picha za eksirei haziwezi kusomwa kwa sasa. Funga programu nyingine na ufungue folda tena; ikiendelea hivyo, muulize anayetunza kompyuta hii.</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>Picha za eksirei ndani yake</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>Picha zilizotiwa sahihi bila uamuzi</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>Picha za eksirei ambazo masanduku yake yanaonyesha tu mivunjiko ilipo, kama pale ambapo zote zina mvunjiko: hazifunzwi kamwe kama picha nzima zenye lebo, hazitumiki kamwe kutathmini. Inahitaji --rights.</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>Picha za eksirei, idadi hii kwa ukurasa; bila hii, ripoti ya kila uchunguzi.</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>Picha za eksirei, zisizo na lebo.</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>Picha za eksirei.</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>Data ghafi ya kigunduzi (FOR PROCESSING): tumia picha ya FOR PRESENTATION</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>Data ghafi ya kigunduzi (FOR PROCESSING): tumia picha ya FOR PRESENTATION.</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>Ray inasema: {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, watendaji: {workers}, kompyuta: {computers}; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>Soma folda ya picha za eksirei; andika ripoti.</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>Soma na utie sahihi chunguzi zaidi, bora AI ikiwa imefichwa hadi uamuzi</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>Soma na utie sahihi zaidi, bora AI ikiwa imefichwa hadi uamuzi</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>Soma picha za eksirei za mifupa: orodha ya kazi kwa kiwango cha shaka, ramani za joto, ripoti.</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>Pakia maoni ya pili: sema yanahusu nini, kisha yaweke kando ya usomaji.</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>Isome bila AI</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>Soma sehemu ya K tu kati ya sehemu N za FOLDER, huku kompyuta nyingine zikisoma nyingine; chunguzi hubaki pamoja. Unganisha hifadhi zake kwa 'osteo-desktop archive merge'.</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>Umesomwa bila AI: maamuzi yalitolewa kabla ya matokeo ya AI kuonyeshwa.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Mfumo wa faili ni wa kusoma tu</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Msomaji</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>Msomaji na AI</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>Msomaji na AI wanakubaliana</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>Uamuzi wa msomaji</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>Uamuzi wa msomaji</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>Uamuzi wa msomaji (msimbo)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Usomaji</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>Inasoma mahali</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>Hali ya usomaji</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>Usomaji bila AI. {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Inasoma {name}</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Inasoma</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Sababu</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>Sababu ya uchunguzi</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Sababu: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>Rekodi {number} ya {table}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Mstatili</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>Imenyooshwa kwa ajili ya modeli: iliona filamu ikiwa imekatwa na kutazamwa moja kwa moja.</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>Daktari aliyeagiza</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>Maeneo ya ramani</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>Maeneo: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Nambari ya usajili</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>Imeondolewa: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>Badilisha majina ya faili zake zote mbili, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>Rudia ili kuthibitisha</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Ripoti</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>Fonti za ripoti</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>Toa taarifa ya hili pamoja na maandishi ya kwenye mabano; kwa sasa ripoti ya kundi inaweza kuandikwa</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Ripoti</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope ni 0 na imepuuzwa.</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>Kwa utafiti tu – si kifaa cha matibabu</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>Rasilimali haipatikani kwa sasa</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>Rejesha nakala rudufu, au muulize anayetunza hifadhi hii ni nani aliyeibadilisha</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>Rejesha nakala rudufu; hifadhi ilibadilishwa kwa ya zamani zaidi, au maingizo yametoweka</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>Imerejeshwa: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>Rows au Columns haipo</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>Endesha 'osteo-desktop audit verify' kuona kilichobadilishwa</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>Endesha 'osteo-desktop doctor', au hamisha uchunguzi bila kubana</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>Endesha amri tena</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>Endesha amri tena kundi likiwa sawa; inaendelea pale hii ilipoishia</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>Endesha amri tena bila kulifunga; kilichomalizika kimewekwa</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>SHA-256 ya faili</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, kama kadi yake inavyosema</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>MTU BADO HAJAAMBIWA</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>Ramani ya umuhimu; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>Sampuli: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>Ihifadhi kama CSV kwa UTF-8 yenye mstari wa kwanza unaotaja safuwima zake, file ikiwemo</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>Huhifadhiwa baada ya kila mzunguko; mafunzo yanayopatikana hapo huendelezwa. [kawaida: kando ya --out]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>Sema nini kwenye hifadhi kimebadilishwa, kimeondolewa, kimepachikwa au kimehamishwa tangu ilipoandikwa.</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>Sema yanahusu nini, na usihifadhi chochote.</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>Sema cha kuandika, kimoja au zaidi: {options}.</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Sema nini: kimoja kati ya --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>Sema pointi zipi za uamuzi zinatumika.</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Pengo la skafoidi na lunati</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>Wakati upeo ulipotenguliwa</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>Upeo ulitenguliwa na</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Alama</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>Alama ya {high} au zaidi (pointi ya uamuzi ya umahususi wa juu): mvunjiko unashukiwa. Alama chini ya {low} (pointi ya uamuzi ya usikivu wa juu): hakuna mvunjiko unaoshukiwa.</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>Toa alama kwa kila IMAGE: uamuzi, alama, faili na kinachopaswa kusemwa juu yake, mstari mmoja kwa kila moja.</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>Toa alama kwa kila picha ya eksirei kwenye FOLDER (au ZIP, TAR, DICOMDIR, faili moja).</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>Toa alama kwa picha, mstari mmoja kila moja.</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>Toa alama kwa faili hii ya folda ingawa kichujio cha upeo kinaikataa, kwa jina lake kwenye CSV; mara kadhaa kwa zaidi. Aliyeidai huhifadhiwa na hutajwa pamoja na alama.</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>Toa alama pia kwa kile kichujio cha upeo kinachokataa; matokeo hugongwa muhuri 'nje ya upeo'.</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>Imetiwa muhuri: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>Maoni ya pili</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>Maoni ya pili ya {who}, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>Maoni ya pili {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>Maoni ya pili</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>Maoni ya pili yako kwa ukamilifu kwenye ripoti kamili.</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>Tazama 'opinion list SESSION' kwa funguo za chunguzi zake zilizotiwa sahihi</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>Tazama 'osteo-desktop models list', au taja faili ya .safetensors</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>Tazama docs/models.md kwa mpangilio unaotarajiwa</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Imetumwa kwa {printer}.</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>Kipindi {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>Kipindi {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>Weka pointi zote mbili za uamuzi upya, kutoka --scores: zinazotimizwa kwa picha za eksirei zilizoziweka, au pamoja na ukingo kwa wagonjwa ambao hawajaonekana. Modeli hupata kitambulisho kingine.</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>Sanidi moja kwenye mipangilio ya mfumo, au ihifadhi kama PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Mipangilio</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Folda ya mipangilio</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>Filamu kadhaa huwa faili kadhaa, FILE pamoja na nambari kabla ya kiambishi chake. PHOTO haibadilishwi; nakala yake huwekwa kando ya FILE kwenye folda .originals. Kilichofanywa husemwa, na huandikwa kwenye faili.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Jinsia</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>Onyesha idadi hii ya kila chanzo pia kama picha za filamu, zilizotengenezwa na modeli ya kamera.</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>Onyesha toleo na utoke.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Onyesha ujumbe huu na utoke.</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>Onyesha hitilafu inatoka wapi, na maonyo yote.</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Upande</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>Upande haujatajwa</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>Tia sahihi kwanza usomaji kama Mvunjiko au Bila mvunjiko; chenye shaka huachwa</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>Tia sahihi usomaji kwenye dirisha kwanza</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>Tia sahihi usomaji kwanza</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>Sahihi ya {reader}</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>Umetiwa sahihi ingawa mwelekeo {count} haukuweza kusomwa ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>Umetiwa sahihi ingawa mielekeo {count} haikuweza kusomwa ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>Wakati wa kutia sahihi</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>Wakati wa kutia sahihi, kamili</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Aliyetia sahihi</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>Imetiwa sahihi na {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>Usomaji uliotiwa sahihi</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>Imetiwa sahihi bila uamuzi</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>Pointi za kituo chenyewe</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>Mivunjiko mingine ni vigumu kuonekana kwenye picha za eksirei. Hii si ndiyo wala si hapana.</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>Baadhi ya thamani za kichwa zinavunja kiwango cha DICOM; zimesomwa zilivyo.</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>Kitu kingine pia kilionekana. Kiko kwenye ripoti kamili.</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>Kuna kitu kwenye faili si kama inavyotakiwa; angalia kama picha ya eksirei imekamilika.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>Kuna hitilafu ndani ya programu. Uliyoamua awali yamehifadhiwa; faili ya kumbukumbu inasema ilitokea wapi.</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>Inayotafutwa kwenye pointi ya usikivu wa juu.</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>Inayotafutwa kwenye pointi ya umahususi wa juu.</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>Kilichotafutwa: usikivu usiopungua {sensitivity}, umahususi usiopungua {specificity}.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Kitambulisho cha faili kimepitwa na wakati</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>Tokeo sanifu limefungwa, hivyo matokeo hayawezi kuonyeshwa</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Hali</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>Kaa, na usome kinachofika kwenye FOLDER au kinachobadilika, hadi Ctrl-C. Ripoti huandikwa upya kila mara.</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>Inasimama baada ya kinachokokotolewa sasa. Bonyeza Ctrl-C tena kukatisha mara moja.</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>Imebanwa sana</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Chunguzi</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>Chunguzi zenye shaka</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>Chunguzi ambazo msomaji na AI wanakubaliana</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>Chunguzi ambazo hawakubaliani</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>Chunguzi zilizotiwa sahihi</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>Chunguzi zenye mvunjiko</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>Chunguzi bila mvunjiko</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>Chunguzi bila uamuzi, kwa kuwa hakuna picha yake inayofaa</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>Chunguzi: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Uchunguzi</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>Study Instance UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>Uchunguzi wa {date}</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Uchunguzi bila tarehe</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>Uchunguzi {number} kati ya {count}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Muhtasari</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Mfumo</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>sehemu ya TAR</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: kliniki, anwani, nembo, nani anatia sahihi. [kawaida: kliniki ya mapendeleo]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>UKUBWA HALISI, 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>Kubali kadi kama ilivyo, baada ya kuihariri: kadi iliyobadilishwa hukataliwa hadi hapo.</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>Tumia flashi nyingine ya USB au folda nyingine; hii huenda imeharibika</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>Chagua moja kati ya --password-file na --ask-password.</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>Tumia lenye angalau herufi nane, na umwambie tu mtu atakayefungua</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>Viondoe kwenye usomaji, kisha soma mielekeo kando kando</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>Chukua ukurasa huu uende nao. Ripoti kamili ni ya daktari.</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>Chukua yaliyomo kwenye hifadhi nyingine OTHER na kuyaweka kwenye hii: vipindi, matokeo, rasimu, usomaji uliotiwa sahihi.</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>Fundisha mtandao wa msingi kuona kama mingine inavyoona, kwa picha zisizo na lebo.</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>Mbinu</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>Mwambie daktari kama bado kunauma, au kama chochote kinazidi kuwa kibaya.</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>Mwambie daktari anayemtibu mgonjwa na uandike ulimwambia nani; karatasi huja baadaye</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Maandishi</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>Maandishi ya faili hayalingani na seti yake ya herufi; majina yanaweza kuwa yameharibika.</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>Faili ya .safetensors ya kuandika.</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>AI haikutoa uamuzi</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>Kumbukumbu ya GPU imejaa: inaendelea kwenye CPU</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>Modality LUT haiwezi kusomwa na imepuuzwa.</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>PNG ya kuandika.</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>Kundi la Ray {address} haliwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>Hifadhi haiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>Hifadhi haina kipindi {session}</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>Hifadhi imeharibika ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>Hifadhi imeharibika ({detail}); hakuna kilichobadilishwa ndani yake</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>Hifadhi si kama ilivyoandikwa ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>Hifadhi iliyokuwa hapo imewekwa: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>Hifadhi iliandikwa na Osteo Desktop mpya zaidi (skima {found}, inayojulikana {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>Mitandao ya msingi huandikwa hapo.</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>Modeli iliyochaguliwa haipo: 'osteo-desktop models choose NAME'.</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>Pikseli zilizobanwa ({syntax}) haziwezi kusimbuliwa hapa ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>Pikseli zilizobanwa na PixelRepresentation zinapingana kuhusu ishara; PixelRepresentation inatumika.</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>Kisimbuzi kinaripoti: {printed}.</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>Diski imejaa, faili haikuandikwa</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>Pazia la onyesho haliwezi kutumika na limepuuzwa; picha yote inaonyeshwa.</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>Takwimu za uendeshaji wa awali tena, kutoka CSV yake ya alama.</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>Faili inaomba namna ya kuonyesha mwangaza isiyojulikana hapa; ya kawaida inatumika.</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>Faili haina jina la mgonjwa wala la faili: maudhui ya picha za eksirei pekee hueleza ni ya ipi.</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>Faili inadai pikseli {columns} x {rows}, zaidi ya inavyoweza kuwa kweli au kusomwa hapa</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>Faili inajipinga kuhusu nyeusi na nyeupe; zinaweza kuwa zimebadilishana.</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>Faili inajipinga kuhusu viwango vyake vya kijivu; inaonyeshwa jinsi inavyoelekea zaidi kuwa.</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>Faili haikuweza kusomwa kwa sababu ya hitilafu katika programu hii ({kind}). Iripoti; faili nyingine hazijaathiriwa.</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>Faili haikuweza kuandikwa ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>Faili haisemi vizuri jinsi maandishi yake yalivyoandikwa; majina yanaweza kuwa yameharibika.</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>Faili inaishia mapema.</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>Faili inaishia mapema: sehemu ya chini ya picha haipo.</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>Faili inaishia mapema; pikseli zilizo baada ya mwisho wake hazijulikani.</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>Faili imebadilika tangu iliposomwa: kilichosemwa kuhusu picha ya awali kimewekwa kando na hakihesabiki kwa hii.</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>Faili imebadilika tangu uchunguzi utiwe sahihi; picha iliyosomwa haipo tena.</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>Faili haina picha ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>Faili ni tupu (baiti 0)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>Faili ni kubwa kuliko maoni ya pili yanavyoweza kuwa (MB {most})</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>Faili haipo tena; safu yake inahifadhiwa kwa ajili ya usomaji. Unganisha diski iliyokuwa na faili hiyo au irudishe faili.</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>Faili si maoni ya pili yanayoweza kusomwa ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>Faili si picha inayoweza kusomwa hapa ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>Faili ilisababisha kisimbuzi chake kuishia ({detail}); faili nyingine haziathiriki</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>Faili ilifanya watendaji wawili wa kundi kukoma, mmoja baada ya mwingine ({workers}); faili nyingine haziathiriki</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>Mtumiaji huyu haruhusiwi kufungua faili au folda</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>Faili inasema maandishi, labda majina, yamechomwa kwenye pikseli zake.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>Faili inataja {origin}; maandishi yake yamesomwa kama Latin-1, majina yanaweza kuwa yameharibika.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>Faili inataja {origin}; maandishi yake yamesomwa kama UTF-8.</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>Faili iliyosomwa haipo tena kwenye folda hii.</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>Maudhui ya faili yamebadilika tangu {since}</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>Faili zinataja wagonjwa kadhaa; msomaji alichagua usomaji huu ni wa nani.</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>Filamu ina pikseli chache mno ndani yake.</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>Huenda filamu inaendelea nje ya ukingo wa picha ya kamera.</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>Kingo za filamu haziko wazi.</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>Kona nne za filamu kwa pikseli za PHOTO, kwa mwelekeo wa saa kuanzia ya juu kushoto, pale zisipopatikana au zisipopatikana sawasawa.</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>Matokeo ya {model} kwa faili yenye SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>Ramani ya matokeo yenyewe inabaki; kwa nyingine, isomwe na modeli inayosoma sasa</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>Folda hailingani na mpangilio wowote wa data yenye lebo ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>Folda haina picha ya eksirei.</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>Folda ina raundi zilizoanzishwa na {other}</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>Folda imerudi.</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>Folda ya {file}</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>Picha zenye mvunjiko ni za chunguzi {fractured}, nyingine ni za {normal}; {least} zinahitajika kwa kila aina kuhukumu pointi za uamuzi kwenye chunguzi zilizoachwa kando</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>Picha imeharibika na haiwezi kusimbuliwa ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>Vipengele vya CLAIM na TRIPOD+AI, kila kimoja kimejibiwa au la.</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>Data yenye lebo haiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>Lebo haziwezi kusomwa kutoka kwake ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>Mzunguko kamili wa mwisho umehifadhiwa; toa amri ile ile tena ili kuendelea hapo</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>Kichwa cha barua hakiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>Orodha ya wagonjwa haiwezi kusomwa ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>Ramani inayoonyeshwa ni ya modeli {shown}, si ya {signed}, ambayo matokeo yake yalitiwa sahihi.</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>Modeli haiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>Modeli haiwezi kutumika ({detail}). Chagua nyingine, au sakinisha Osteo Desktop tena.</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>Modeli haiwezi kufundisha ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>Modeli imeshindwa kwenye picha hii ({kind}); ripoti jambo hili.</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>Faili ya modeli imeharibika ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>Modeli haijaona picha kama hii (inaweza kuwa ya kifua, ya kamera, hati au uchunguzi wa aina nyingine).</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>Modeli haitumiki, kwa kuwa kadi yake ilibadilishwa baada ya kuandikwa ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>Modeli haitumiki, kwa sababu kadi yake ilibadilishwa baada ya kuandikwa. Nakili kadi tena kutoka chanzo chake, au muulize anayetunza kompyuta hii.</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>Modeli iliiona picha ya kamera kama ilivyo; alama za namna hiyo haziaminiki sana.</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>Modeli haikuongezwa: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>Modeli haikuondolewa: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>Modeli haikufundishwa kwa sehemu hii ya mwili ({part}).</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>Faili ya modeli imeharibika ({detail}). Chagua nyingine, au sakinisha Osteo Desktop tena.</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>Sifa za modeli hazipati chochote kama picha hii kwenye iliyofundishwa.</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>Pointi za uamuzi za modeli yenyewe ndizo zinazotumika: {low} na {high}.</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>Pointi za modeli, {low} na {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>Modeli zinazokuja na programu, ulizoongeza, na ile inayosoma.</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>Pointi ya chini ya modeli yenyewe</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>Pointi ya juu ya modeli yenyewe</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>Jina si maandishi halali, na faili nyingine zina jina kama lingeandikwa hapa</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>Mtandao huo hauwezi kujengwa ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>Folda mpya ya kuandika.</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>Idadi ya picha inayotajwa na faili haiwezi kuwa kweli; inasomwa moja.</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>Fomu ya ukurasa mmoja: bila maelezo, picha mbili.</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>Pointi za uamuzi za kituo hiki haziwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>Pointi za uamuzi za kituo hiki haziwezi kutumika ({detail}). Rudi kwa za modeli: Usomaji &gt; Pointi za uamuzi.</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>Nenosiri haliwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>Njia ni ndefu kuliko mfumo huu unavyoweza kufungua; kilichopo hapo hakikusomwa</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>Kigezo cha majina ya faili si sahihi ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>Picha haiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>Picha ni tupu.</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>Picha imebanwa kwa namna isiyoweza kufunguliwa hapa. Hamisha uchunguzi bila kubana, au muulize anayetunza kompyuta hii.</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>Hifadhi ya sasa huwekwa kando yake kwa jina lenye tarehe. Funga dirisha kwanza.</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>Uzito uliofunzwa awali hauwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>Mchakato unaosimbua faili haukuweza kuanzishwa ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>Picha haiwezi kupewa alama hata hivyo: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>Picha ya eksirei haikuweza kuonyeshwa: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>Radiografu si kamili: alama ya chini haiondoi shaka ya kuvunjika.</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>Picha za uchunguzi huu zinataja wagonjwa tofauti</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>Picha za uchunguzi huu zinataja wagonjwa tofauti: {patients}.</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>Faili halisi za picha za eksirei haziwezi kusimbwa kwa siri, na zingemtaja mgonjwa</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>Msomaji anakubali</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>Msomaji hakubali</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>Uamuzi wa msomaji huhesabiwa kuwa ukweli, jambo ambalo si lazima liwe hivyo. Huhesabiwa kando: usomaji ulioamuliwa AI ikiwa imefichwa, kwa kuwa msomaji anayeona neno la AI huelekea kukubaliana nayo.</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>Usomaji hauwezi kutiwa sahihi: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>Resipe haiwezi kutumika ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>Ripoti haiwezi kupangwa ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>Ripoti hufunguka kwa nenosiri tu. Mwombe aliyetuma, kwa njia nyingine isiyo flashi hii ya USB.</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>Matokeo hayajaandikwa kwenye ukurasa huu. Yanapaswa kuzungumzwa nawe.</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>Safu ya {file}, fremu {frame}, kwenye uchunguzi {study}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>Ramani ya umuhimu inaonyesha kilichoathiri alama; haichori mpaka wa mvunjiko. Uamuzi ni wa daktari.</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>Hayo hayo, kwa nenosiri linaloulizwa.</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>Alama ni uwezekano uliosawazishwa wa picha moja ya eksirei pale ambapo {share} ya picha zinaonyesha mvunjiko.</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>Alama hazilingani na data yenye lebo ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>Maoni ya pili ni ya mgonjwa mwingine au picha nyingine: hakuna picha ya eksirei hapa yenye maudhui yanayohusika</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>Maoni ya pili ni ya picha za eksirei ambazo hapa ni za wagonjwa tofauti</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>Maoni ya pili hayajatiwa sahihi na mtu yeyote</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>Maoni ya pili yalibadilishwa baada ya kuandikwa</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>Maoni ya pili yaliandikwa na toleo la baadaye la Osteo Desktop ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>Kipindi hakina uchunguzi wenye ufunguo huu</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>Mipangilio haiwezi kusomwa ({detail}); chaguo-msingi zinatumika</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>Flashi ya USB kama ZIP moja.</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>Chunguzi za mgonjwa huyu.</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>Uchunguzi, kama 'opinion list' inavyouonyesha.</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>Modeli mwalimu: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>Kumbukumbu ya ukaguzi haina ingizo {entry} kama lile ambalo {file} inakumbuka</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>Mafunzo yamekatika: yameisha kwa msimbo {code}.</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>Mafunzo yamekatika: yameisha bila kusema kwa nini.</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>Mafunzo yamekatika: mfumo umeyasimamisha ({signal}); huenda kumbukumbu ya kompyuta imeisha.</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>Kadi yote kama JSON.</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>Dirisha linahitaji maktaba ya mfumo {library}, ambayo haipo. Endesha: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>Dirisha hufunguka tu kwenye terminali yenye skrini. Hifadhi yako mwenyewe haiguswi.</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>Dirisha halikufunguliwa. {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>Maneno ya usomaji huu yanaweza kufichua mgonjwa ni nani (jina, tarehe, nambari ndefu)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>{kind} haiwezi kufunguliwa ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>{kind} {name} ya hifadhi haipo</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>{kind} {name} ya hifadhi si kama ilivyotengenezwa</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>{kind} {name} iliwekwa kwenye hifadhi na programu nyingine</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>Kuna picha {fractured} zenye mvunjiko na {normal} nyingine za kufundishia</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>Kuna picha {fractured} zilizotiwa sahihi zenye mvunjiko na {normal} nyingine zenye alama ya modeli hii; {least} za kila aina zinahitajika kusogeza pointi zake za uamuzi</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>Bado hakuna hifadhi, kwa hiyo hakuna kinachoweza kuwa kimebadilishwa.</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Bado hakuna hifadhi. Soma folda kwanza: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>Bado hakuna nakala rudufu: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>Hakuna skrini (DISPLAY na WAYLAND_DISPLAY hazijawekwa), kwa hiyo hakuna dirisha linaloweza kufunguka. Ingia kwenye eneo-kazi, tumia 'ssh -X', au fanya kazi bila dirisha: 'osteo-desktop read'.</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>Hakuna injini inayoitwa {name}</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>Hakuna modeli iitwayo '{name}'{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>Hakuna ukurasa wa mgonjwa: mtu bado hajaambiwa matokeo ya dharura</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>Hakuna ukurasa wa mgonjwa: uchunguzi haujatiwa sahihi</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>Hakuna printa {printer!r} sasa; zilizopo: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>Bado hakuna usomaji uliotiwa sahihi wa kulinganisha na modeli</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>Hakuna faili kama hiyo kwenye folda hii.</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>Hakuna faili au folda kama hiyo</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>Hakuna ramani kama hiyo ya eksirei hii ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>Kumbukumbu ya kompyuta haitoshi kuendelea</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>Hizi haziwezi kutumika pamoja: {names}.</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>Faili hizi zinataja wagonjwa tofauti; hazisomwi pamoja</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>Pointi hizi za uamuzi ziliwekwa na kituo hiki; za modeli yenyewe ni {low} na {high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>Pointi hizi za uamuzi ziliwekwa na kituo hiki; si za modeli yenyewe</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>Picha hizi tayari ni uchunguzi mmoja</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>Faili hii yenyewe inasema ni ya uchunguzi gani</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>Folda hii ina picha za eksirei na ripoti. Fungua INDEX.HTM kwenye kivinjari chochote; mtandao hauhitajiki. Ripoti zilezile ziko kwenye faili za REPORT*.PDF. SHA256SUMS.TXT ina hesabu ya uhakiki ya kila faili, ili nakala iliyoharibika itambulike.</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>Folda hii ina ripoti zilizosimbwa kwa siri. Fungua REPORT*.PDF kwenye programu ya faili za PDF na uandike nenosiri, ambalo huja kwa njia nyingine isiyo folda hii.</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>Hii si picha iliyotiwa sahihi kwa jina hili: faili imebadilika tangu hapo. Usomaji ule si usomaji wa hii.</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>Modeli hii tayari inafundishwa</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>Sehemu hii ilikokotolewa na modeli ya utafiti. Si tokeo la uchunguzi; kinachohesabika ni kile msomaji anachosema hapo juu.</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>Usomaji huu hausemi ulitiwa sahihi kuhusu picha zipi za eksirei</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>Usomaji huu haujatiwa sahihi, hivyo haupokei nyongeza</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>Usomaji huu haujatiwa sahihi; hakuna sahihi ya kuondoa</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>Usomaji huu umetiwa sahihi na kufungwa</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>Wakati huo uchunguzi huu ulibadilishwa katika dirisha au programu nyingine</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>Uchunguzi huu; mara kadhaa.</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>Terminali hii haina herufi za lugha {code}.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Kwa</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>Ya kuzingatia</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>Ya kuzingatia kuhusu hizi</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Wakati wa kuambiwa</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>Wakati wa kuambiwa, kamili</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Aliyemwambia</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Aliyeambiwa</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>Aliambiwa {who}, {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>Chache mno ziliamuliwa AI ikiwa imefichwa, hivyo zote zinatumika: aliyeiona AI huelekea kukubaliana nayo, na takwimu ni nzuri kupita kiasi.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>Viwango vingi mno vya viungo vya ishara</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>Faili nyingi mno zimefunguliwa</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>Ndogo mno kuamuliwa ({columns} x {rows} pikseli)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>Ndogo mno kuamuliwa ({columns} x {rows} pikseli).</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>Fundisha modeli kwa picha za eksirei zenye lebo kwa resipe.</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>Fundisha modeli kwa picha za eksirei zenye lebo.</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>Fundisha resipe hii upya katika kila raundi badala ya kupima modeli.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Inafunzwa</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>Mafunzo yamesimama ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>Jaribu '{command} {option}' kwa msaada.</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>Izungushe kwa mwelekeo wa saa kwa digrii hizi.</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>Imezungushwa {degrees}° kufuata mwendo wa saa.</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Tofauti ya alna</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>Mwangaza umepungua</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>Mwanga usio sawa umeondolewa.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Haisomeki</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>Haifai</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>Picha zisizofaa</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>Picha zisizofaa (misimbo)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>Haifai, kwa sababu (msimbo)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>Haifai, asema msomaji</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>Haifai: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Sasisha Osteo Desktop, au omba yatumwe kama PDF; hakuna kilichowekwa</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Sasisha Osteo Desktop; hakuna kilichobadilishwa kwenye hifadhi</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>Pointi ya uamuzi ya juu</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>Pointi ya uamuzi ya juu, kamili</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Matumizi:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>Tumia sehemu za kwenye mabano mapindo zinazotajwa na mwongozo, si nyingine</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction haijulikani; madirisha yake yanaonyeshwa kama LINEAR.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Uamuzi</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>Toleo {version} la usomaji wa uchunguzi {study}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>Pikseli chache sana</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Mwelekeo</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Mwinamo wa palmari</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>Isubiri, isimamishe, au taja faili nyingine ya modeli</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>Zinazosubiri kusomwa: {files}.</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>Ufuatiliaji umeisha; kilichosomwa kimehifadhiwa.</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>Inafuatilia {folder}. Bonyeza Ctrl-C kumaliza.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Uzito</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>Uzito, pointi za uamuzi na kitambulisho hubaki kama vilivyo.</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>Kilichoandikwa na 'models time --out'.</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>Lugha ambayo yote haya husemwa; la sivyo lugha ya dirisha, la sivyo ya mfumo. JSON, CSV na misimbo ya kutoka hubaki kama ilivyo.</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>Gharama ya picha mbaya: picha N zenye mvunjiko na N nyingine kwa kila chanzo, kila moja imezungushwa, imetiwa ukungu, imekatwa na kadhalika.</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>Kinachokokotoa: kimoja kati ya vile 'osteo-desktop doctor' inavyovitaja.</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>Kinachopatikana huandikwa kwenye kadi yake. Injini ya biti 16 hutumika yenyewe baada ya hapo tu.</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>Inachoandika, 'train' na 'evaluate' hukichukua kama --weights. Ikisimamishwa au kuuawa, amri ile ile huendelea baada ya mzunguko kamili wa mwisho.</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>Kinachojifunza; mara kadhaa kwa kadhaa kwa pamoja.</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>Gharama ya picha za kamera za filamu: picha N zenye mvunjiko na N nyingine kwa kila chanzo, kama zilivyo, zilizopigwa kwa mfano wa kamera, na zilizonyooshwa.</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>Kinachoandikwa chini ya jina la msomaji.</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>Kile pointi kama hizo hufanya kwenye chunguzi zilizoachwa kando</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>AI ilisema nini</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>Hifadhi inachokumbuka kuhusu mwisho wa kumbukumbu yake ya ukaguzi hakilingani (ingizo {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>La kufanya sasa</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>Cha kufundisha na jinsi gani; tazama 'osteo-desktop recipes'.</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>Kilichosomwa kabla hakikokotolewi tena; uendeshaji uliosimamishwa huendelea ulipokuwa. Msimbo wa kutoka 0 unamaanisha kwamba kila faili ina safu yake, iwe alama, sababu au hitilafu.</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>Yaliyosemwa huko yanaonyeshwa sasa; Tendua hurudisha uliyosema hapa</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Kilichoonekana</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>Kilichoandikwa hakiwezi kusomwa tena kama kilivyokuwa ({name}); hakuna kilichoachwa hapo</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>Ulichokiona cha herufi ya upande kwenye picha ya eksirei inavyoandikwa.</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>Mahali pa sampuli, ripoti na hifadhi ya onyesho lenyewe.</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>Pa kukokotolea.</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>Mfupa upi: {bones}.</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>Nani anaamua hili.</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>Nani anatengua; la sivyo msomaji wa mipangilio.</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>Pointi za uamuzi ni za nani</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Dirisha</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>Dirisha {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter na WindowWidth zinatofautiana kwa idadi; isiyo na jozi imepuuzwa.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>Windows huchapisha kwenye printa yake ya kawaida na inaweza kubadilisha ukubwa wa ukurasa; tumia dirisha kwa yote mawili.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>Windows huchapisha kwenye printa yake ya kawaida, nakala moja; chagua nyingine kwenye dirisha</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>Pamoja na 'verify': linganisha hifadhi ya usomaji na kumbukumbu yake ya ukaguzi.</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Pamoja na --out, --stick au --messenger sema za nini: kimoja kati ya --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>Pamoja na --places: JSON ya chanzo na haki kwa jina la folda (tazama resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>Pamoja na --points: CSV ya 'evaluate --model' kwa modeli hii.</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>Pamoja na --points: kilichopewa alama.</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>Pamoja na --recipe. [kawaida: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>Pamoja na --recipe: anza kila mafunzo kwa hizi. [kawaida: kama resipe inavyosema]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>Pamoja na --recipe: ibadilishe, kama kwenye stage.1.epochs=5; mara kadhaa kwa zaidi.</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>Pamoja na --recipe: raundi idadi hii, kila moja ikijaribiwa kwa ambacho haikuwahi kukiona. [kawaida: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>Pamoja na --recipe: fundisha na toa alama kwa raundi hii tu, huku mchakato mwingine ukifanya zile nyingine; amri ile ile bila hii kisha hutoa takwimu.</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>Pamoja na --recipe: fundisha kwa --data moja, jaribu kwa nyingine, na kwa zote kwa kila --external.</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>Pamoja na --scores: tofauti za jozi na hizi, pamoja na vipindi vya uhakika.</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>Pamoja na --true-size: pia kwa nafasi ya pikseli kwenye kigunduzi, au ya aina isiyojulikana.</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>Bila amri, dirisha hufunguka.</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>Bila mkunjo wa kijivu wa karatasi.</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>Maneno yaliyoandikwa na watu yalitafutwa majina ya mgonjwa na ya madaktari; majina ya watu wengine ndani yake hayajulikani.</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>Watendaji waliopotea: {workers}; faili zilizopewa wengine: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>Orodha ya kazi, zinazoshukiwa zaidi kwanza</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>Andika PDF, na usichapishe chochote.</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>Andika folda hapo ya kupelekwa kwa daktari anayefuata: ripoti, picha, faharasa ambayo kivinjari chochote hufungua, hesabu za uhakiki.</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>Andika safu kwa kila uchunguzi hapo.</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>Andika maoni ya pili, au yapakie.</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>Andika kila picha ya eksirei pamoja na ramani yake ya joto hapo, kama PNG.</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>Iandike kama FILE.pdf au FILE.html pia.</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>Yaandike hapo.</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>Andika leaks.json, leaks.txt na pairs.csv hapo.</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>Andika kipengee kimoja cha JSON kwa kila picha ya eksirei hapo, chenye aina za thamani.</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>Andika safu moja kwa kila picha ya eksirei hapo.</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>Andika JPEG moja ndogo ya kila moja ya chunguzi hizi hapo, bila jina. Kinachoweza kuwa maandishi kwenye picha hufunikwa kwa nyeusi; hakuna anayetazama, na picha inasema hivyo.</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>Andika ripoti za kipindi cha awali.</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>Andika ripoti hapo: za chunguzi ambazo --study, --patient, --signed au --all zinazitaja.</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>Andika usomaji uliotiwa sahihi kama data za mafunzo.</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>Andika kutokubaliana hapo.</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>Andika picha za eksirei za usomaji wako uliotiwa sahihi kama data zenye lebo za kufundishia.</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>Andika ripoti hapo.</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>Andika ripoti za SESSION, nambari ambayo 'read' na '--list' huonyesha.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>Andika hayo hayo kama lahajedwali hapo, kwa ajili ya watu.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>Andika hayo hayo kama lahajedwali hapo.</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>Andika usomaji uliotiwa sahihi wa uchunguzi wa SESSION kama maoni ya pili.</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>Yaliandikwa kwingine, kuhusu picha zilezile za eksirei. Hayaamui chochote hapa, na hakuna kinachothibitisha nani aliyaandika.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>Picha ya eksirei: {view}, {shown}.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>Picha ya eksirei: {view}.</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>Picha za eksirei hazionyeshi kila mvunjiko.</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>Picha zako za eksirei hazikuweza kutumika. Hazisemi kama mfupa umevunjika.</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>Picha zako za eksirei zinaonyesha mfupa uliovunjika muda fulani uliopita.</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>Picha zako za eksirei, kwa lugha rahisi</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>sehemu ya ZIP</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[fremu {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>[network] na [preparation] zinahitajika</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>faili ya DICOM isiyo na data ya pikseli</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>ZIP au TAR iliyo ndani ya nyingine haifunguliwi</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>mtandao msingi</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>kisanduku ni cha picha {key}, ambayo haipo</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>kisanduku cha {name} ni {value}, si [x, y, width, height]</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>turubai ya pikseli {canvas} ni ndogo mno kwa maumbo ya {longest}; pikseli zaidi kwenye maumbo zinahitaji framing.canvas kubwa vivyo hivyo</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>kadi huandikwa kama .pdf au .html</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>tathmini mtambuka inahitaji --data ya pili, au --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>fremu iliyobanwa (deflate) haiwezi kufumuliwa</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>hitilafu katika programu hii, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>kuna faili mahali folda ingekuwa</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>kichujio</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>orodha</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>orodha ya {count}</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>picha ya eksirei ya kutengenezwa inapata {first}, na tena {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>modeli</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>tayari kuna modeli yako inayoitwa '{name}'</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>wakati pamoja na ukanda wake, kama 2026-03-01T09:30:00+01:00</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>namba</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>mpango usioweza kusomwa: {why}</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>alama moja haiko kati ya 0 na 1, au t_low iko juu ya t_high</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>jedwali</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>jedwali la funguo linatarajiwa, si {value}</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>jedwali au ingizo halieleweki: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>jedwali au orodha</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>PDF yenye tagi, lakini si PDF/A wala PDF/UA: si kila herufi ndani yake ina fonti inayofaa</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>modeli mwalimu inasoma picha {done} kati ya {count}</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>maandishi</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>maandishi ndani yake si UTF-8</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>namba nzima</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>tumbo</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>asetabulamu</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>kiungo cha akromioni na mtulinga</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>akromioni</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>mpya</translation>
    </message>
    <message>
      <source>added</source>
      <translation>imeongezwa</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>limerekebishwa</translation>
    </message>
    <message>
      <source>age</source>
      <translation>umri</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>bawa</translation>
    </message>
    <message>
      <source>all</source>
      <translation>zote</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>SVG inaweza kuwa na programu na viungo; ihifadhi kama PNG</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>ingizo halieleweki: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>tayari kuna modeli iliyosakinishwa inayoitwa '{name}'</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>idadi witiri ya pikseli haiwezi kuwa YBR_FULL_422</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>seti ya herufi isiyojulikana ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>na {count} zaidi</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>pembe</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>uliopinda {degrees}°</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>uliopinda {degrees}° {direction}</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>uliopinda {direction}</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>kifundo cha mguu</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>faili nyingine ya JSON, ya sehemu '{part}', inataja {file} pia</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>faili nyingine imechukua nafasi yake ilipokuwa wazi; kilichokuwa wazi kimehifadhiwa kama {kept}</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>modeli nyingine iliisoma: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{what}: tofauti na ya {file}; majibu yanakokotolewa upya</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>programu nyingine inaitumia</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>dirisha au programu nyingine imeifungua; ifunge hiyo</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>{what} tofauti</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>sehemu ya mbele</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>mchomozo wa mbele</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>tao</translation>
    </message>
    <message>
      <source>area</source>
      <translation>eneo</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>mkono</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>dosari</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>kama inavyoonyeshwa</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>kama kwenye faili</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>kama ilivyoandikwa</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>kama inavyoonekana kwenye skrini</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>kama ilivyotajwa, usawazishaji haujulikani</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>kama ilivyo kwenye faili</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>angalau [[stage]] moja inahitajika</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>kwenye kigunduzi</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>kwa mgonjwa, makadirio</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>otomatiki</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>wa kunyofoka</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>aksiali</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>backbone haipo</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>mstari wa mm {millimetres}</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>mstari wa mm {millimetres}, {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>kitako</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>tarehe ya kuzaliwa</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>haiko wazi</translation>
    </message>
    <message>
      <source>body</source>
      <translation>mwili</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>sehemu ya mwili</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>kidonda cha mfupa</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>pande zote</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>lakini uamuzi ni Bila mvunjiko</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>kwa kitu chenye ukubwa unaojulikana</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>kwa jiometri ya upigaji picha</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>kisigino (kalkaneasi)</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>imesawazishwa</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>imesawazishwa kwa mkono</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>imesawazishwa kwa mkono kwenye picha ya kamera</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>hazisomeki: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>kapitelumu</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>kiungo cha karpali na metakapali</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>karpasi</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>uti wa mgongo wa shingo</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>kifua</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>imechaguliwa na msomaji</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>faili zilizochaguliwa</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>nusu kipenyo cha duara</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>mtulinga</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>swali la kitabibu</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>uliofungwa</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn haina sifa za hatua 32 zinazoweza kufundishwa</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>koksiksi</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>wa vipande vingi</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>inalinganisha jozi zinazofanana</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>wa kugandamizwa</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>mchomozo wa korakoidi</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>mchomozo wa koronoidi</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>crossings.json ya 'evaluate'.</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>imekatwa</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>tarehe ya jeraha</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>kawaida: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>mabadiliko ya uchakavu</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>kipenyo</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>ulimaanisha {near}?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>inatofautiana na {keyword}</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>kuteguka kwa kiungo</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>uliohama</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>uliohama bila ncha kugusana</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>mwisho wa distali</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>metafisisi ya distali</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>falanksi ya distali</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>ncha ya distali</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>kiungo cha distali cha radiasi na alna</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>theluthi ya distali ya shina</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>kuba</translation>
    </message>
    <message>
      <source>done</source>
      <translation>imekamilika</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>imekamilika, lakini baadhi ya picha za 'predict' hazikuweza kusomwa, au baadhi ya ripoti za 'export --out' au filamu za 'print' hazikuweza kutengenezwa</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>imekamilika, lakini hifadhi si kama ilivyoandikwa ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>kipande cha dorsali</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>nukta nukta</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>rasimu</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>rasimu, haijatiwa sahihi</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>dropout hufuata tabaka za dense, na dense ni tupu</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>kila fomati inahitaji faili yake yenyewe</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>kiwiko</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>imeingizwa kwa mkono</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>mzunguko {epoch} kati ya {epochs}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>mzunguko {epoch}: {step}/{steps}, hasara {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>hitilafu; mstari mmoja kwenye mkondo wa kawaida wa hitilafu husema ni nini, faili gani na cha kufanya baadaye</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>tukio {word} halijulikani; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>msimbo wa kutoka {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>nje ya kiungo</translation>
    </message>
    <message>
      <source>female</source>
      <translation>mwanamke</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>fupa la paja (femuri)</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>fibula</translation>
    </message>
    <message>
      <source>files</source>
      <translation>faili</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>faili na jozi</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>faili za folda hii</translation>
    </message>
    <message>
      <source>film</source>
      <translation>filamu</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>kidole cha mkono</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>kiungo cha kidole cha mkono</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>wayo wa mguu</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>kigasha</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>kitu kigeni</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>mivunjiko imeelezwa kwenye {file}, ambayo uamuzi wake ni Bila mvunjiko</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>pengo</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>glenoidi</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>trokanta kubwa</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>tuberositi kubwa</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>wa tawi bichi</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>mkunjo wa kijivu kwa karatasi</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>rangi za kijivu kama kwenye skrini</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>bamba la ukuaji au mfupa wa ziada</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>wa ufa</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>kiganja cha mkono</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>vifaa vya chuma</translation>
    </message>
    <message>
      <source>head</source>
      <translation>kichwa</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>unaopona</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>kisigino</translation>
    </message>
    <message>
      <source>height</source>
      <translation>kimo</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>imefichwa</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>usikivu wa juu</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>umahususi wa juu</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>mwelekeo wenye alama ya juu zaidi</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>nyonga</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>ndoano ya hamati</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>mfupa wa mkono wa juu (humerasi)</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>bawa la iliamu</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>picha {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>picha {key} haina file_name</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>picha {key} ipo mara mbili</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>uliobanana</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>hitimisho</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>kwenye shaka</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>kwenye raundi {number} kati ya {folds} picha za kufundishia au za tathmini si za aina zote mbili; toa data zaidi au --folds chache zaidi</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>mwinamo</translation>
    </message>
    <message>
      <source>index</source>
      <translation>faharasa</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>ncha ya chini</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>tawi la chini la pubisi</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>mwinuko wa kati ya kondili</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>kati ya trokanta</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>ndani ya kiungo</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>kwa valgasi</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>kwa varasi</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>haipo</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>ni namba kubwa mno, au si namba</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>iskiamu</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>inajibu tofauti na PyTorch</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>ilikuja na programu</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>haiwezi kusomwa: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>haiwezi kuipa picha alama ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>ilibadilika ilipokuwa ikinakiliwa</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>haikuweza kujaribiwa ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>hakujibu ndani ya sekunde {seconds}</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>haisemi lini</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>haisemi ni toleo lipi</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>haisemi nani aliambiwa</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>haitaji {what} ya {name}; {made} haitengenezwi kwa picha zenye haki zisizojulikana</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>alikoma</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>alikoma mara {count} bila kumaliza faili</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>inaishia baada ya baiti {found} kati ya {stated}</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>inaishia kabla ya pikseli zake</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>inaishia mapema</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>inaishia mapema na huenda ilitaja faili zaidi; fungua folda yake badala yake</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>inaishia ndani ya kichwa chake</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>hakitoi jina</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>lina herufi chini ya {least}</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>ina kurasa zaidi ya {most}</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>haina safuwima {columns}</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>haina tena fremu {frame}</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>halina vichakataji vya kutoa</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>haina {key}, hivyo si kile kilichoombwa</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>ina faili zaidi ya {most}</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>haina picha yoyote kwenye fungu {fold}</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>haina jedwali la tensa zenye majina</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>haina {what}</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>ina kile ambacho programu hii haiandiki</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>ina {tensor}, ambayo {backbone} haina: ni ya mtandao mwingine</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>ni DICOMDIR, saraka ya diski</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>ni kifaa, paipu au soketi, si faili</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>ni folda; taja faili ndani yake</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>ni uhuishaji, si picha moja ya eksirei</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>ni aina nyingine ya faili</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>imesimbwa kwa siri</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>inazidi GB 2</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>inazidi MB 20 au mistari 5,000</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>linazidi baiti {most}</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>si faili ya COCO: hakuna orodha '{name}' ya vitu</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>si JSON: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>si faili</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>si kumbukumbu ya mafunzo, au bado haina kitu</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>si faili ya kawaida</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>si picha inayoandikwa na kamera</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>si DICOM</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>si UTF-8</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>si faili</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>si jedwali la kawaida la tensa, na msimbo ulio ndani yake hauendeshwi kamwe</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>si kama ilivyoandikwa, kwa hiyo hakuna kilichochukuliwa kutoka kwake: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>ina mpangilio '{name}', lakini haina kitu</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>ni moja ya picha zilizosomwa</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>imehifadhiwa ikiwa na mianya, kama faili yenye mapengo</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>ni hifadhi yenyewe</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>ni hifadhidata ya programu nyingine</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>ndiyo inayosoma</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>tayari ipo; taja folda mpya</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>ina mm {width} × {height}, na nafasi yake kwenye ukurasa ni mm {room_width} × {room_height}</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>haiamui mahali, hivyo jibu lake haliwezi kukatwa kwa kipande cha picha</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>mtumiaji huyu haruhusiwi kuifungua</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>mtumiaji huyu haruhusiwi kuiandika</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>haitaji faili zozote</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>haitaji picha yoyote ya chunguzi {count} zenye lebo, wa kwanza {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>hiyo au folda yake hairuhusiwi kufunguliwa wala kuandikwa</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>inasoma picha zilizoandaliwa kwa namna nyingine: uga {field}, kontrasti {contrast}, si {our_field} na {our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>inasoma picha zilizoandaliwa kwa namna nyingine: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>inakataa mtandao huu ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>programu nyingine ya toleo {version} inaendeshwa huko: ilibadilishwa huko au hapa</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>toleo {there} linaendeshwa huko, hapa ni {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>haisemi lolote kuhusu mahali, na resipe inapataka</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>inaipa picha ileile alama tofauti kila mara</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>haitaji {name}</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>ikifunguliwa inazidi GB 1</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>ikifunguliwa inazidi mara {ratio} ya ukubwa wake</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>imetolewa zaidi ya mara moja</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>ilitengenezwa na toleo la awali la programu hii, lililoandaa picha kwa namna nyingine; lazima ifundishwe upya</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>haikukataliwa</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>ilifundishwa kwa maandalizi {pipeline}, programu hii huandaa picha kwa {ours}</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>ilifundishwa kwa {known} kati ya picha zinazopaswa kutathmini</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>ingeunganishwa na yenyewe</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>majibu yake hayawezi kusomwa baada ya kuhifadhiwa</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>majibu yake yangechukua GB {gigabytes} kwenye diski; acha teacher.kept, nayo yatakokotolewa mtandao unapojifunza</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>mabano mapindo yake hayalingani</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>kadi yake haiwezi kusomwa: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>kadi yake haitaji {what}</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>kadi yake haipo: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>kadi yake haitaji maandalizi yoyote: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>jedwali lake la rangi halipo au limeharibika</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>maudhui yake hayalingani na hash iliyo kwenye kadi yake</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>maudhui yake si picha inayojulikana</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>seti yake ya data iliyobanwa (deflate) haiwezi kufumuliwa</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>faili yake haikutoa picha.</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>faili yake haina maandishi</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>faili zake zinataja wagonjwa kadhaa ({names}), na hakuna aliyechaguliwa kati yao</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>folda yake haiwezi kutumika: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>folda yake haipo</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>hairuhusiwi kuandika kwenye folda yake</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>folda zake {names} kila moja inafaa: zitoe moja moja</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>grafu yake si ya mtandao huu</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>hash yake hailingani</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>kichwa chake hakiwezi kusomwa, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>kichwa chake kina elementi zaidi ya {most}</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>nembo yake {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>milimita zake ni {origin}, kwa hiyo mfupa wenyewe ni mdogo au mkubwa zaidi</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>modeli yake ni {there}, hapa ni {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>modeli yake {model} ina uzani mwingine kuliko ya hapa</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>jina lake si kama NAME{suffix}</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>maandalizi yake yanahitaji maumbo ya pikseli {least}-{most} kwa upande</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>maandalizi yake yanasema {value}; yanayojulikana ni: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>kichujio chake cha upeo hakilingani na takwimu za programu hii</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>kichujio chake cha upeo hakijakamilika au ni cha toleo jingine</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>kichujio chake cha upeo si cha mtandao wake</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>alama yake ya picha ya eksirei ya kutengenezwa si namba</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>data yake ya {form} imeharibika au haijakamilika</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>taya</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>maji ndani ya kiungo</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>ufunguo {word} haujulikani; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>aina ya jeraha</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>goti</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>zinazojulikana ni: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>inajulikana kwa mwelekeo au uchunguzi mwingine</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>inazidi MB {most}; ihifadhi ikiwa ndogo zaidi</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>inazidi kB {most}</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>laterali</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>kondili ya laterali</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>epikondili ya laterali</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>maleolasi ya laterali</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>sehemu ya laterali</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>plato ya laterali</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>mchomozo wa laterali</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>theluthi ya laterali</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>ukaguzi wa uvujaji</translation>
    </message>
    <message>
      <source>left</source>
      <translation>kushoto</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>imeachwa: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>mguu wa chini</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>trokanta ndogo</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>tuberositi ndogo</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>mkono au mguu</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>mstari {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>idadi ya seli za mstari {line} si sawa na ya kichwa cha jedwali</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>mstari {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>mstari {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>mstari {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>mistari</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>vifaa vya chuma vilivyolegea au kuvunjika</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>hasara</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>uti wa mgongo wa kiuno</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>lunati</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>kizidishi cha ukuzaji {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>mwanamume</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>manubriamu</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>wastani {mean}, mkengeuko {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>kondili ya mediali</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>epikondili ya mediali</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>maleolasi ya mediali</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>plato ya mediali</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>theluthi ya mediali</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>metakapali</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>kiungo cha metakapali na falanksi</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>chuma, plasta au dosari</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>metatasali</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>kiungo cha metatasali na falanksi</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>metrics.json ya 'evaluate --model': ambacho hakikusomwa au kilikataliwa, na jinsia na umri.</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>metrics.json ya 'evaluate --recipe'.</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>falanksi ya kati</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>theluthi ya kati</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>theluthi ya kati ya shina</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>uliohama kidogo</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>AI iliukosa</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study si normal wala abnormal</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>lazima iwe na idadi sawa na vikundi</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>lazima iwe moja kati ya {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>lazima iwe {wanted}</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>lazima iwe {wanted}, si {value}</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>lazima iwe kati ya 0 na 1, si {value}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>jina</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>shingo</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>neck {neck} huunganisha hatua za ResNet; cnn ina moja tu</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>inahitaji {what}</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>mpya zaidi {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>hapana</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>hakuna faili ya JSON yenye jina la annotations, instances, coco au sehemu yake</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>hakuna seti ya herufi</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>hakuna kodeki ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>hapa hakuna kodeki yake</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>hakuna safuwima inayoitwa {names}</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>hakuna safuwima inayotaja faili</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>nakala haikuweza kuhifadhiwa kabla ya kupandishwa toleo</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>bila tarehe</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>hakuna folda ya picha za eksirei: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>hakuna folda {what}</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>hakuna grafu inayoweza kutengenezwa ya mtandao huu</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>hakuna injini nyingine</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>hakuna picha iliyoweza kusomwa</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>hakuna picha iliyoweza kusomwa</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>hakuna picha ambayo haikufundisha modeli iliyoweza kusomwa</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>hakuna picha yenye alama kwenye faili zote mbili</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>hakuna picha ya uchunguzi huu inayoweza kuonyeshwa</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>si picha za eksirei: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>hakuna hatua ya resipe {recipe} inayochukua mahali; angalia sampling.places, kama katika --set stage.1.sampling.places=0.2</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>hakuna GPU ya NVIDIA inayoweza kutumika iliyopatikana</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>hakuna uamuzi</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>si picha nzima ya PNG au JPEG</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>hakuna {what}</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>hakuna aliyetajwa</translation>
    </message>
    <message>
      <source>none</source>
      <translation>hakuna</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>hakuna kando yake; hutengenezwa inapohitajika mara ya kwanza</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>hakuna iliyopakiwa</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>hakuna picha yake inayoweza kusomwa</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>hakuna picha yake iliyoweka pointi za uamuzi za modeli hii</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>bado hakuna: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>si picha ya eksirei</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>si kwa {engine}, kwa sababu: {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>usiohama</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>haina mvunjiko, lakini {table} ina kisanduku cha {file}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>haijasakinishwa</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>haujasomwa</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>haujatiwa sahihi</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>haijatajwa</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>haijatajwa kwa {files}</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>haikuandikwa: {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>maelezo</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>hakuna kitu</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>hakuna kinachojibu hapo: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>hakuna mpaka: chini ya pointi ya usikivu wa juu</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>hakuna mpaka: ni tupu</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>hakuna mpaka: haifiki {level} popote</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>wa mshazari</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>mwelekeo wa mshazari</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>mchomozo wa odontoidi</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>wa umri usiojulikana</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>sawa</translation>
    </message>
    <message>
      <source>old</source>
      <translation>wa zamani</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>mvunjiko wa zamani au uliopona</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>olekranoni</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>kingine</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ulio wazi</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>pointi za uamuzi za kituo hiki</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>osteopenia</translation>
    </message>
    <message>
      <source>other</source>
      <translation>nyingine</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>mfupa mwingine wa kifundo cha mkono</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>tokeo lingine</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>sababu nyingine</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>mfupa mwingine wa tarsali</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>mpaka kuanzia {level}</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>nje ya upeo</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>nje ya upeo, imetenguliwa</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>imemulikwa kupita kiasi</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>kupishana au makadirio</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>kurasa</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>sehemu tu</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>kilegesambwa</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>kiungo cha kilegesambwa na femuri</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>wa ugonjwa</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>nyonga (pelvisi)</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>mzingo</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>mfupa wa kidole cha mguu</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>mfupa wa kidole cha mkono</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>photographs.json ya 'evaluate'.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>picha</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>mahali pa maumivu</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>plafondi</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>wa kupinda</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>pooling 'located' hutoa yenyewe logit yake moja, hivyo {name} lazima iachwe; au chagua pooling 'average'</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>ubora duni wa picha</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>maleolasi ya nyuma</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>sehemu ya nyuma</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>mchomozo wa nyuma</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>metafisisi ya proksimali</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>falanksi ya proksimali</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>ncha ya proksimali</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>theluthi ya proksimali ya shina</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>picha za eksirei</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>picha za eksirei: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>radiasi</translation>
    </message>
    <message>
      <source>read</source>
      <translation>iliposomwa</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>kusoma kwenye kundi</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>resipe {word} haijulikani; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>daktari aliyeagiza</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>maeneo yanahitaji picha {fewest} zenye mvunjiko, nyingine {fewest} na mahali {fewest} ndani ya visanduku ambapo ramani si tupu; ya kimojawapo ziko {least}</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>ripoti</translation>
    </message>
    <message>
      <source>required</source>
      <translation>lazima</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>ubavu</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>mbavu</translation>
    </message>
    <message>
      <source>right</source>
      <translation>kulia</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>kulia kutoa kushoto</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>haki za picha</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>robustness.json ya 'evaluate --robustness': gharama ya picha mbaya kwa modeli hii hasa.</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>safu</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>kiungo cha sakramu na iliamu</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>sakramu</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>zinataja mahali pamoja mara mbili</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>inasema {word}, ambayo haijulikani; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>skafoidi</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>bega (skapula)</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>inatafuta jozi zinazofanana</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>wa sehemu mbili</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>usikivu {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>usikivu, shaka ikihesabiwa dhana</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>jinsia</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>sex ni '{value}', si F, M wala O</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>shina</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>imekuja na programu</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>bega</translation>
    </message>
    <message>
      <source>side</source>
      <translation>upande</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>upande haujatajwa</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>umetiwa sahihi</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>fuvu</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>uvimbe wa tishu laini</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>mstari kamili</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>tayari kuna kitu chenye jina hilo</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>umahususi {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>umahususi, shaka ikihesabiwa si dhana</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>uti wa mgongo</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>mchomozo wa mgongo</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>wa mzunguko</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>hatua</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>kidari</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>imesimamishwa kwa Ctrl-C; kilichomalizika kimehifadhiwa</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>wa uchovu</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>chunguzi</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>tarehe ya uchunguzi</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>uchunguzi {study} una rasimu pande zote mbili: iliyokuwa hapa inaendelea kutumika, na nyingine imewekwa kama toleo la awali</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>uchunguzi {study} ulitiwa sahihi hapa na unasomwa tofauti kule: kilichotiwa sahihi hapa kinabaki, na usomaji mwingine umewekwa kwenye kumbukumbu ya ukaguzi</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>uchunguzi {study} ulitiwa sahihi kule: usomaji huo ndio unaotumika, na rasimu iliyokuwa hapa imewekwa kama toleo la awali</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>mchomozo wa stailoidi</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>kuteguka nusu kwa kiungo</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>kiungo cha chini ya talasi</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>chini ya trokanta</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>ncha ya juu</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>tawi la juu la pubisi</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>juu ya kondili</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>shingo ya upasuaji</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>sustentakulamu</translation>
    </message>
    <message>
      <source>table</source>
      <translation>jedwali</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>jedwali la takwimu</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>talasi</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>tanjenti</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>kiungo cha tarsali na metatasali</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>tarsasi</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>maelezo ya kiufundi: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>hiyo si HOST:PORT</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>kumbukumbu ya GPU imejaa</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>kiendeshi cha NVIDIA ni cha zamani mno</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>nyongeza ni tupu</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>nyongeza inahitaji jina la msomaji</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>kisanduku hakina upana au hakina kimo</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>kadi ina takwimu za {points} kwenye pointi zake; toa alama zake pia</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>maandishi ya kadi hayawezi kusomwa: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>seti ya herufi {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>haiwezekani kuendelea kutoka hali iliyohifadhiwa: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>uchaguzi wa injini hii haukuweza kuhifadhiwa, na hupimwa upya kila inapoanza</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>data ina visanduku, lakini mass_in_boxes au iou ni tupu</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>diski imejaa; kilichohifadhiwa awali kiko salama</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>diski inaripoti hitilafu</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>faili haiwezi kusomwa</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>faili haisemi pikseli ina ukubwa gani</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>faili imeharibika, haina mipangilio</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>faili imeharibika, ina viwango vingi mno ndani kwa ndani</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>faili imeharibika, si JSON</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>faili imeharibika, si UTF-8</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>faili haikuandikwa na programu hii</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>faili inasema {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>folda ambamo inapaswa kuwa haipo</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>grafu iliyo kando yake ni ya mtandao huu</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>grafu iliyo kando ya modeli ni ya toleo jingine</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>grafu iliyo kando ya modeli ni ya uzito mwingine</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>kichwa cha sehemu moja kimeharibika</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>kichwa cha sehemu moja ni kikubwa mno</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>ukaguzi wa uvujaji hauwezi kutumika: {what} ndani yake</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>kipakiaji kimeisha kwa msimbo {code}</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>hasara imekuwa {loss} kwenye mzunguko {epoch}; --learning-rate ndogo zaidi inaweza kusaidia</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>hasara imekuwa {loss} kwenye mzunguko {epoch}; learning_rate ndogo zaidi au clip kwenye resipe inaweza kusaidia</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>ramani za picha hizi hazitoi kanuni ya maeneo</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>modeli imeshindwa kwenye picha hii</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>modeli haikufanya chochote nayo</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>modeli ilifunzwa kwa zote zilizoweza kusomwa kati yake</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>kadi ya modeli haisemi ni nini chake kinaweza kuwa katika int8</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>faili ya modeli sasa ina uzani mwingine</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>grafu ya modeli haikuweza kuhifadhiwa, na hutengenezwa upya kila programu inapoanza</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>grafu ya modeli imeharibika</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>mtandao haujibu kwa namba kwenye picha zinazoutathmini; learning_rate ndogo zaidi au --weights zilizochapishwa zinaweza kusaidia</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>picha ni tupu</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>haki za picha hazijatajwa; taja faili yenye haki hizo</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>printa haikupokea ukurasa; huenda imezimwa au haipo</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>mfumo wa uchapishaji haukujibu</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>programu {program!r} haijasakinishwa</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>jina la msomaji halipo</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>resipe imebadilishwa: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>mgonjwa yuleyule kwa utambulisho ulioingizwa kwa mkono</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>mafunzo yaliyohifadhiwa yalifanywa kwa resipe, data au mbegu nyingine; taja --state nyingine, au futa faili hii ili kuanza upya</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>upande ulioingizwa kwa mkono ni {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>sahihi {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>hali haikuhifadhiwa: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>maktaba ya mfumo {library} haipo</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what} haiwezi kusomwa: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>hakuna uzito uliochujwa wa {backbone}, lakini upo wa {there}; 'osteo-desktop distil' huutengeneza</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>kuna raundi 1 hadi {folds}, si {number}</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>hakuna safuwima '{column}', zipo tu: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>hakuna modeli</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>hakuna {name}</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>kumbukumbu ya kompyuta haitoshi kuipa picha moja alama</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>kumbukumbu ya kompyuta haitoshi kuipakia</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>takwimu hizi ni za uzito mwingine au vizingiti vingine</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>takwimu hizi ni za resipe {other}; modeli ilitengenezwa kwa {recipe}</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>haziko kati ya 0 na 1, ya chini ikiwa ya kwanza</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>zilipewa alama kwa pointi tofauti na ambazo {model_id} inazo sasa</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>ziliwekwa kwa ajili ya {others}, na inayosoma ni {model_id}</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>ziliwekwa kwa ajili ya {other}, si {model_id}</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>iliandikwa na Osteo Desktop ya toleo jipya zaidi</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>paja</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>PyTorch hii iliundwa bila CUDA</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>kichakataji hiki hakikokotoi kwa {precision}</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>programu hii inachapisha humo; taja faili nyingine</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>uti wa mgongo wa kifua</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>wa {backbone} huja kwenye kifurushi {package}, ambacho hakijasakinishwa: kisakinishe kwa pip install, au toa faili</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>kupitia bamba la ukuaji</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>kidole gumba</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>tibia</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>kuelekea mbele</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>mtu aambiwe</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>kuelekea distali</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>kuelekea dorsali</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>kuelekea laterali</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>kuelekea mediali</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>kuelekea palmari</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>kuelekea plantari</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>kuelekea nyuma</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>kuelekea proksimali</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>kuelekea radiali</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>kuelekea alnari</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>kidole cha mguu</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>kiungo cha kidole cha mguu</translation>
    </message>
    <message>
      <source>told</source>
      <translation>ameambiwa</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>chache mno kati yake zilifundisha modeli na ziko karibu na vizingiti vyake</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>picha ni chache mno kujifunza upeo kwazo</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>ndogo mno kwa mstari wa kipimo</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>torchvision haichapishi wowote wa {backbone}; 'imagenet' ni ya resnet18-152</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>upakuaji wa torchvision umeshindwa: {why}; pakua {url} kwenye kompyuta yenye mtandao na utoe faili hiyo badala ya 'imagenet'</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>wa torasi (uvimbe)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>wa mkato</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>mchomozo wa kando</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>kichochezi</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>trikwetramu</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>troklea</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>kweli au si kweli</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>tuberkili</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>tuberositi</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>tufti</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>--data mbili zina jina moja; badilisha jina la folda moja</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>safuwima mbili ni {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>alna</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>haijafafanuliwa</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>imemulikwa kidogo mno</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>hitilafu isiyotarajiwa ({kind}). Endesha 'osteo-desktop --debug ...' tena na utoe taarifa ya inachochapisha.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>haijulikani</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>ufunguo usiojulikana {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>{name} isiyojulikana: {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>bila jozi</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>haujasomwa</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>mkono wa juu</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>kwa kawaida {least} hadi {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>version lazima iwe namba nzima</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>toleo {version} halijulikani</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>toleo {version}, kama kwenye programu hii</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>pingili ya uti wa mgongo</translation>
    </message>
    <message>
      <source>view</source>
      <translation>mwelekeo</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>kiuno</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>zinasubiri: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>kinachojibu hapo si Ray wa toleo hili</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>kilichochorwa hakipo juu ya picha yoyote ya eksirei, au haitaji hata moja</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>kadi ya modeli inachosema kuhusu int8 hakieleweki</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>kadi ya modeli inachosema kuhusu int8 ni cha uzani mwingine</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>pale ramani ilipo na moto zaidi, visanduku haviko kwa uwezekano zaidi: hakuna maeneo</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>aliyekuwa akisoma matokeo ameondoka, kama 'head' inavyofanya; amri ilifanya kazi yake</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>nzima</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>pamoja na ramani na maeneo ya AI</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>pamoja na alama za {who}</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>pamoja na alama za msomaji</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>bila jina</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>kifundo cha mkono</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>iandike kama 3/16, sehemu ya tatu kati ya kumi na sita.</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>sehemu ya mwili isiyo sahihi</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>mgonjwa asiye sahihi</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>upande usio sahihi</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>matumizi yasiyo sahihi</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ndiyo</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>safu au safuwima sifuri</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>zoom lazima iwe namba mbili, ndogo kwanza</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, kutokana na tarehe ya kuzaliwa</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, badiliko {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} si badiliko; andika stage.1.epochs=5 au average=0.99</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: kuna hatua 1 hadi {stages}, si {step}</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>pikseli {columns} x {rows}, zisizozidi {most} kila upande; ihifadhi ikiwa ndogo zaidi</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} ni '{value}', si namba</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} ni '{value}', si namba nzima isiyozidi {most}</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} ni tupu</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>Ukaguzi {count} umeshindwa.</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>Kutokubaliana {count}, kwanza modeli ilichokosa</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>hitilafu {count}</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>faili {count} hazikuweza kusomwa na zimeachwa</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} hazipo, zimebadilika au hazisomeki</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} kwenye shaka</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{count} kwenye {folder}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>{count} kati ya picha zenye lebo hazina safu, ya kwanza ni {first}; je, --data au --fold nyingine ndiyo iliyopewa alama?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>tensa {count} kati ya {wanted} za {backbone} zimo; ya kwanza isiyokuwepo ni {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>tensa {count} kati ya {wanted} za {backbone} zimo; ya kwanza isiyokuwepo ni {first}; resnetv2 ya timm hupiga hatua kwenye bloku nyingine, uzito wake hauingii</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>kurasa {count}</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>picha {count} ni nakala, au hazina kisanduku: zimeachwa</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>picha {count} zimetiwa sahihi, hakuna iliyo wazi</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>picha {count} hazikuweza kusomwa na zimeachwa</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>Picha {count} za eksirei: {views}.</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>picha {count} zilizotiwa sahihi zenye alama ya {model}, kati yake {fractured} zina mvunjiko</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>Usomaji {count} uliotiwa sahihi ni wa faili ambazo hazipo tena kwenye folda hii au sasa zina picha nyingine; kila mmoja unatajwa kama ulivyotiwa sahihi.</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>Usomaji {count} uliotiwa sahihi ni wa faili ambazo hazipo tena kwenye folda hii au sasa zina picha nyingine; kila mmoja unatajwa kama ulivyotiwa sahihi.</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} zimetiwa sahihi kwa maamuzi tofauti</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>Chunguzi {count} ni nyingi mno kwa uchapishaji mmoja, wa zisizozidi {most}</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>Chunguzi {count} hazina sehemu kwenye ripoti hii: hazijatiwa sahihi, na hazina mvunjiko wala shaka.</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>Uchunguzi {count} hauna sehemu kwenye ripoti hii: haujatiwa sahihi, na hauna mvunjiko wala shaka.</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} zilikuwa hivyo, lakini haziwezi kutumika tena</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} zenye maelezo yaliyochomwa ndani ya picha</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} bila uamuzi</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: kwenye picha za namna hiyo modeli hii inapata {share} ya mivunjiko, kwenye nyingine {usual}.</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: kati ya picha za namna hiyo zisizo na mvunjiko modeli hii inatambua {share} kuwa hazina mvunjiko, kati ya nyingine {usual}.</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{displaced} {direction}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} kati ya {total}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} Endesha 'osteo-desktop audit verify'.</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} kwa mkono</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} na nyingine {count}</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>Faili {files}, safu {rows} kwa {time} ({device}, {model}): {computed} zimekokotolewa, {reused} zimetumika tena kutoka awali</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (fremu {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} na nyingine {more} hazina uamuzi</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file} haina lebo ya {study}</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} haina uamuzi</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>{file} ilikuwa na picha nyingine iliposomwa kule; kilichosomwa hapa kinabaki</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} imeharibika: majibu ya modeli mwalimu yanakokotolewa upya</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} inasomwa pamoja na faili nyingine kule kuliko hapa; inabaki kama ilivyo hapa</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, fremu {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, inayokumbuka mwisho wa kumbukumbu ya ukaguzi, haieleweki</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} na {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} au {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (inaandikika)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: picha za eksirei {radiographs}, zenye mvunjiko {fractured}, wagonjwa {patients}</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}; bila herufi za {scripts}</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>pikseli zilizobanwa {found_columns} x {found_rows}, zimetajwa {columns} x {rows}</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>fremu {frames} za {columns}</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} haiwezi kusomwa na imepuuzwa.</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} si nambari na imepuuzwa.</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} si jozi ya nambari chanya na imepuuzwa.</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} ni ndefu mno kuwa kweli, hivyo imepuuzwa.</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} haiwezi kuwa kweli na imepuuzwa.</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} imetajwa mara mbili; futa moja</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>{kind} wakati wa kuipakia</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} hadi {high}, sasa {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}; ramani ya nasibu {random}, ramani ya katikati {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>{millimetres} mm kati ya pointi mbili</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>uzito milioni {millions} unaingia ndani yake</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}; wala folda iliyo ndani yake haifai</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>{missing} kati ya picha {named} inazotaja hazipo, ya kwanza {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding}: picha zilizotiwa sahihi: {count}, zenye mvunjiko: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: vipengele {done} kati ya {count} vimejibiwa</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} imetolewa kwa --data na kwa --places; inayotumika kufundishia kwa lebo zake ina visanduku vyake kwa vyovyote</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} ni majina tofauti, si {value}</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} ni majina, si {value}</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name} haina kisanduku, na hivyo haina lebo</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name} haina upana au haina kimo</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} ni orodha ya maingizo yasiyozidi {most}, si {value}</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} ni namba kuanzia 0 hadi chini ya 1, si {value}</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} ni namba nzima {least}-{most}, si {value}</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} si yoyote kati ya {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} haiko kati ya {least} na {most}</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} haipo kwenye data yenye lebo {sources}</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} haijasakinishwa</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} ni ya majaribio, hivyo mahali pake hapatumiki kufundishia</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} lazima iwe juu ya 0</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} lazima iwe angalau {least}</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} inahitaji --stick DIR.</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} inahitaji modeli, na haikubali --external.</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} inahitaji {other}.</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} imetajwa mara mbili</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, si {ours}</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, nambari {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}; usikivu {sensitivity}, umahususi {specificity}; {refused} kati ya {radiographs} zimekataliwa</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: picha {count} za eksirei zinapewa alama</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: hatua 16 {stride16}, hatua 32 {stride32}, majibu {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}; pointi ya usikivu wa juu: usikivu {sensitivity}, umahususi {specificity}; {fractured} kati ya {radiographs} zina mvunjiko</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>siku {number}</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>siku {number}</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>saa {number}</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>dak {number}</translation>
    </message>
    <message>
      <source>{number} month</source>
      <translation>mwezi {number}</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>miezi {number}</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>upana wa pikseli {number} (pikseli si za mraba)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>pikseli {number}</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>sek {number}</translation>
    </message>
    <message>
      <source>{number} week</source>
      <translation>wiki {number}</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>wiki {number}</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>mwaka {number}</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>miaka {number}</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} na {other} huenda pamoja</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} na {other} haziachi nafasi kwa nyingine</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} inahitaji maandalizi ya umbo moja</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} inahitaji {other}</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} inahitaji {other}, au lazima iwe 0</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} hutumika na --films.</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>kurasa {pages}, wa mwisho wa {columns}</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (kama ilivyoandikwa; vipindi {count})</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (bado haipo; folda ya kwanza itakayosomwa itaitengeneza)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} (faili {count}, MB {size}, zimesomwa tena)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} (kurasa {count})</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} (picha za eksirei {count})</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} (kB {size}, mahali {count} pamefunikwa kwa nyeusi)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: Modeli iliyosakinishwa ina jina hili pia. Badilisha majina ya faili zake zote mbili.</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: kama ilivyoandikwa; maingizo {entries} kwenye kumbukumbu yake ya ukaguzi.</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: hitilafu {count}.</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} si mpangilio; je, ulimaanisha {meant}?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: vipindi {sessions}, safu {rows}, matokeo {findings}, matoleo ya usomaji {readings}, maoni ya pili {opinions}</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}; maingizo {entries} kwenye kumbukumbu yake ya ukaguzi.</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (inaendelea)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>biti {precision} kwa sampuli iliyobanwa, zimetajwa {allocated}</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} Ufuatiliaji utaendelea itakaporudi.</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose} inahitaji kifurushi cha Python {package}, ambacho hakijasakinishwa</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} iko kwenye hifadhi, lakini hakuna ingizo la kumbukumbu ya ukaguzi linalosema hivyo</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} si kama ingizo {entry} la kumbukumbu ya ukaguzi lilivyoitia muhuri</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} imechukua nafasi ya usomaji uliotiwa sahihi, jambo linaloruhusiwa kwa nyongeza au uondoaji tu</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>{record}, iliyotiwa muhuri na ingizo {entry} la kumbukumbu ya ukaguzi, haipo</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, mzunguko {epoch}: hasara {loss}, AUC ya picha za tathmini {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>sampuli {samples} za biti {bits} kwa pikseli</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high}; {hits} kati ya {of})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} ni {has} ndani yake na {needs} kwenye {backbone}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: tofauti ya {what} {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {auc} kwa picha {count} za eksirei</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: {recognised} kati ya {photographs} zimetambuliwa kuwa picha za kamera; kona za filamu zina uhakika katika {sure}, ndani ya 1% ya upande katika {near}</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, haujatiwa sahihi</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, tazama chini</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, vichakataji {count}</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there}, lakini ndani yake hakuna folda {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there}, lakini hakuna {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there}, lakini hakuna {what} kando yake</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>{time} zimebaki</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, na {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}; ilirekodiwa baada ya sahihi</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} hailingani na muundo {format}.</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} hailingani na miundo {formats}.</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} si namba inayoweza kuwa hapa.</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} si moja ya {choices}.</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} si {choice}.</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (kwa mkono)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (imeingizwa kwa mkono)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} si namba</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} haiko ndani ya masafa {range}.</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} haikuweza kuonyeshwa: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>picha {wanted} zilisawazisha {model_id}, na kati ya hizi {count} zinatajwa kufanya hivyo; itathmini kwa zote</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} Maneno yake ya mwisho: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>{what} haipo ndani yake</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}; huenda ilikuwa na faili zaidi</translation>
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
      <translation>{where} na {other} hazikubaliani kama {name} ina mvunjiko</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} inataja faili nje ya folda ya data: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} inasema '{value}' mahali panaporuhusu {allowed} tu</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} Hakuna kilichoandikwa. Taja kona za filamu kwa --corners, ziweke kwenye dirisha, au piga picha tena: filamu nzima, moja kwa moja.</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} Pointi za uamuzi za modeli yenyewe ndizo zinazotumika.</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}; futa faili</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… inasubiri</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ baadaye</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! Haijakamilika: faili {read} zimesomwa</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! Haijakamilika: faili {read} kati ya {found} zimesomwa</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Uamuzi wa AI</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>Nambari ya ombi</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>AI: yote</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>Eneo lote</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>Hali yoyote</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Sehemu</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>Kwa sehemu ya mwili</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Kwa tarehe</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>Kwa faili</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Kwa folda</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>Kwa nambari</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>Kwa mgonjwa</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>Kwa alama</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Kwa hali</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>Kwa mwelekeo</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Safuwima</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>{whom} aliambiwa matokeo ya dharura, {at}.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tarehe</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Faili</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>Faili ambazo si picha za eksirei</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>Faili ambazo ni kitu kingine, kila moja na sababu yake</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>Zimechujwa: mstari {shown} kati ya {count}</numerusform>
        <numerusform>Zimechujwa: mistari {shown} kati ya {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>Vichujio unavyoweka kwa jina</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>Tafuta kwenye orodha</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Tafuta…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folda</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Endelea</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>Nenda kwa mgonjwa, nambari, faili…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>Nenda kwenye uchunguzi wenye maneno haya</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>Zinazoshukiwa zaidi kwanza</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>Jina. Huwekwa kwenye mipangilio: usiweke jina la mgonjwa ndani yake.</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>Si picha za eksirei: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nambari</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Mpangilio</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>Mpangilio na safuwima</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>Mpangilio na safuwima za orodha</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>Kinyume</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picha</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>Endelea kusoma; kilichosomwa hakikokotolewi tena</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Msomaji</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Sababu</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ondoa</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Hifadhi kichujio hiki</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Hifadhi kichujio hiki…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Vichujio vilivyohifadhiwa</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Alama</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Onyesha zote</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>Onyesha tu chunguzi za aina moja: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>Huonyesha tafiti zenye maneno haya yote: jina, namba, faili, namba ya usajili</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Upande</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Hali</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>AI bado haijaiona; inaweza kufunguliwa sasa.</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>Faili imebadilika: picha nyingine ilisomwa kwa jina lake. Yaliyosemwa kuhusu hiyo hayahusu hii.</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>Faili za uchunguzi huu zinataja wagonjwa kadhaa. Sema kwenye paneli usomaji ni wa nani kati yao.</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>Orodha haijakamilika</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>Msomaji aliunganisha mielekeo hii.</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>Mwelekeo huu ulikuja baada ya uchunguzi kutiwa sahihi; si sehemu ya ripoti.</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>Mwelekeo huu ni {place} katika uchunguzi wake. → hukunjua uchunguzi, ← huukunja.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Mwelekeo</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Mielekeo</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>Orodha ya kazi</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>ya kwanza kati ya {views}</numerusform>
        <numerusform>ya kwanza kati ya {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>ya juu kati ya {views}</numerusform>
        <numerusform>ya juu kati ya {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>hakuna uchunguzi kama huo</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>haijatajwa</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>moja kati ya {views}</numerusform>
        <numerusform>moja kati ya {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>zimetiwa sahihi: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (pale orodha inapokuwa pana ya kutosha)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>Mistari {count} imechaguliwa: kwa kuingiza kinachokosekana, kuahirisha, kusoma pamoja na kuhamisha nje. Maamuzi na sahihi hutolewa kimoja kimoja.</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} zimetiwa sahihi)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, mielekeo {place}</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ Mtu bado hajaambiwa matokeo ya dharura.</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ Matokeo ya dharura: mtu aambiwe</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ Matokeo ya dharura: ameambiwa</translation>
    </message>
  </context>
</TS>
