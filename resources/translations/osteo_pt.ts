<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! Ninguém olhou se resta um nome nas imagens; lugares cobertos: {count}.</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! Nem tudo foi lido, e o laudo diz isso.</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! outra linha também é para esta radiografia</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! linha danificada: células demais, ou sem arquivo</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! o arquivo ou o leitor dizem outra coisa: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! nenhuma radiografia com este nome está aberta</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! várias radiografias têm este nome</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! assinado, ou ainda não lido</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>%n estudo escolhido</numerusform>
        <numerusform>%n estudos escolhidos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Adicionar…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>&amp;Outro filme</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>Copiar a&amp;gora</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>&amp;Centro</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Conferir</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>&amp;Cantos como achados</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>&amp;Desidentificado: um número de caso no lugar do nome</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>&amp;Inverter: é um negativo</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>&amp;Manter os percentis para {part}</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>&amp;Comprimento da linha</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>Es&amp;pelhar</translation>
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
      <translation>&amp;Desfazer</translation>
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
      <translation>&amp;Completo, com nome, números e datas</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Largura</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>&amp;Sim, a letra está legível</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>Um auxílio simultâneo à leitura de radiografias ósseas para pesquisa: quem decide é o clínico. O escore da IA não é um diagnóstico, e radiografias sem achado podem ter fratura. Em um estudo, a lista mostra o escore de cada incidência; nenhum é uma probabilidade do estudo. Os arquivos originais nunca são alterados, e nada sai deste computador.</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>Um arquivo deste estudo cita outro paciente: {names}.</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>Um filme pode ser fotografado por trás: a letra de lado está legível na radiografia ao lado?</translation>
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
      <translation>Acima da tabela só se define o que ainda não é conhecido: o que já foi informado de um estudo permanece.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Ação</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Ações e suas teclas</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>Adicionar um arquivo .safetensors com sua ficha ao lado</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>Adicionar um modelo (sua ficha, .json, está ao lado)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>Adicionar adendo</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>Adendo</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>Concordância com a IA</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>O estudo deste paciente (%n)</numerusform>
        <numerusform>Os %n estudos deste paciente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>A incidência do estudo (%n)</numerusform>
        <numerusform>As %n incidências do estudo</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>Toda a &amp;ficha</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>Também uma página para o paciente, em palavras simples</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>Mesmo se incerto</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>Também onde os milímetros são os do detector, ou incertos</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>Nome de outro leitor</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>Responda primeiro à pergunta da letra de lado.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Acervo</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>Acervo e cópias de segurança</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>No tamanho em que é enviada</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>Como um único &amp;ZIP</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>Como se vê na tela</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>Como se vê, com marcas e textos</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>Como está no arquivo</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>Nos próprios pixels da radiografia</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>Voltar aos do modelo</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Cópias de segurança</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>Cópias de segurança, a mais nova primeiro:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Data de nascimento</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>Tarjar com &amp;pincel</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>Tarjar com &amp;retângulo</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Região</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>Região, lado e incidência</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>Percentil mais claro</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>Pelo teclado: as setas movem uma cruz (Shift pouco, Ctrl muito), Enter começa e termina um retângulo, Delete tira um</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>Calibrar esta tela</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>Cancelar exportação</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>Ficha do modelo</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centro</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>Conferir seu hash, sua estrutura e que ele pontua</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>Escolha um arquivo em que gravar.</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>Escolha uma pasta.</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>Escolha uma ação, clique em um campo e pressione a nova tecla. Teclas sem Ctrl nem Alt descansam enquanto você digita.</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>Escolher onde o {kind} é gravado</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pergunta clínica</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Fechar esta lista</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Fechar esta janela</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>Colunas não entendidas: {columns}.</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Cópias</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>Copiar &amp;tudo o que aparece</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>Copiar a &amp;linha</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>Copiar o &amp;valor</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>Copiar o acervo; as dez cópias mais novas são mantidas</translation>
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
      <translation>Partes escuras mais claras, para papel</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>Percentil mais escuro</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Data do trauma</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>Há datas desta lista que podem ser dois dias. São</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Discordâncias</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>Discordâncias ({count}), primeiro o que a IA não viu</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>Arraste uma borda da janela, ou o que está entre as bordas.</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>Achados anteriores e leituras assinadas ficam como estão. Uma pasta que está sendo lida é lida de novo com este modelo. {disclaimer}.</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>Informar pacientes de uma lista</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>Informar o que falta</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>Informar {number}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>Sobrenome, Nome</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Nome do arquivo</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Filme</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>Filme {number} de {of}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Buscar de novo</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>Procurar em tag, palavra-chave e valor</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>Pasta para a imagem</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>Pasta para as imagens</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Pasta para o laudo</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>Para as de baixo que ainda não têm</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>Fraturas não suspeitadas</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Do arquivo</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>Informe uma pasta, e um nome de arquivo sem / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>Informe a data de nascimento ou a idade, não ambas.</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>Voltar à cópia escolhida; o acervo atual é guardado</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>Níveis de cinza</translation>
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
      <translation>Ponha uma régua na tela e meça a linha de traço a traço. O valor fica guardado para esta tela ({screen}); meça de novo se a resolução dela for mudada.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Como</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>Eu &amp;olhei: não resta nenhum nome</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>Se estiver escrita em espelho, pressione primeiro Espelhar.</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>Incluir todos os estudos no PDF</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>Sua primeira página diz o que saber antes de confiar em um modelo</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – menor, com alguma perda</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>Manter o modelo atual</translation>
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
      <translation>Palavra-chave</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>Tipo de trauma</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>Comprimento conhecido em milímetros</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>Idioma do PDF e do XLSX</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Idioma do laudo</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Montando as páginas…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Comprimento da linha</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Timbre</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linha</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>Linha para medir</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>Linhas da lista</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>Olhe a imagem inteira; clique direito ou Delete tira um.</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>Ver se algo foi alterado ou está danificado</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>Procurando impressoras…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>Canto inferior esquerdo</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>Canto inferior direito</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/AAAA</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>Fazer uma radiografia deste &amp;filme</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>Fazer a radiografia</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>Fazer {count} radiografias</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>Criando a imagem…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>&amp;Marcar um comprimento conhecido</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>Meça a barra no papel: a impressora pode mudar a escala.</translation>
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
      <translation>Mais</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>Mover os pontos de operação…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>Nome, ID e datas</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>Nomes na própria imagem continuam: olhe as páginas.</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Próxima página</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>Não há números informados: ninguém pode dizer quão bom é este modelo.</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>Nenhum filme está escolhido.</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>Nenhuma imagem e nenhum arquivo de radiografia fica junto deles.</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>Nenhuma impressora está instalada</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>Nada da IA</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>Aqui ainda não foi assinado nada que a IA tivesse pontuado.</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>Agora digite quanto mede.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Estudos</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>De 100 fraturas, deixa passar tantas onde é mais fraco ({group}). O que ele chama de não suspeito pode estar fraturado: você decide.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Mais uma vez</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir pasta</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir sua pasta</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Pontos de operação</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>Pontos de operação deste serviço</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>Ordem das datas</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>Senão seus cabeçalhos e palavras são os que programas leem</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>Senão: leituras assinadas, e não assinadas com achado da IA Fratura ou Dúvida</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>Resultado da exportação</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – nada se perde</translation>
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
      <translation>Senha</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID do paciente</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>Percentis</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>Os percentis são tomados dentro do campo exposto. Shift e uma seta mudam a janela na imagem, com Ctrl em passos finos.</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>Fotografia de um filme</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>Fotografia com os cantos do filme</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>Imagem para mensagem</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Local da dor</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>Lugares das imagens que podem ser texto são cobertos de preto, e ninguém olha: olhe cada uma antes de enviar.</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>Lugares que podem ser texto, tarjados: {count}. </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferências</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Impressora</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Imprimindo…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>Ponha as alças nos cantos do filme: arraste-as, ou vá a um canto com Tab e mova-o com as setas, com Shift em passos maiores. A fotografia nunca é alterada.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pergunta</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografia</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiografias</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>Radiografias em que a IA e o leitor que assinou disseram o mesmo. Fraturas de que a IA não suspeitou: {missed} de {fractured}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Leitor</translation>
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
      <translation>Pen drive de encaminhamento</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>Médico solicitante</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>Remover esta tecla</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Laudo</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>Laudo de</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>Laudo deste estudo</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>Laudo de %n estudo, em PDF</numerusform>
        <numerusform>Laudos de %n estudos, um PDF cada</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restaurar tudo</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>Restaurar esta</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Salvar como PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Salvar como PDF…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>Salvar incidências</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>Salvando primeiro os rascunhos…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>Informe quem olhou e onde gravar a imagem.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Escore</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>Segunda tecla</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>Ver seus pontos fracos e deixá-lo ler</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>Ver o que há embaixo</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>Sensibilidade de ao menos</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>Definir os cantos de um filme que não foi achado</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>“{model}” deve ler? Primeiro, seus pontos fracos:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>Forma breve, em uma página</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Assinada</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>Teclas simples agem enquanto a lista ou a radiografia tem o foco, e descansam em outros lugares. Mouse e roda na radiografia: janela arrastando, zoom com a roda, mover com o botão do meio. As teclas mudam em Arquivo &gt; Preferências.</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>Especificidade de ao menos</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>Pen drive ou pasta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>Parado. O que a impressora já recebeu ainda pode sair.</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>Parado; nada ficou lá.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudo</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Data do estudo</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>Tags de {file}</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>Remover &amp;tudo</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>Remover a &amp;luz desigual</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>O estudo escolhido</numerusform>
        <numerusform>Os %n estudos escolhidos</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>O CSV também neste idioma, para pessoas</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>O adendo está vazio.</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>O trauma seria depois do estudo.</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>O trauma seria antes de o paciente nascer.</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>O modelo veio com pontos de operação achados em seus próprios dados. Eles podem ser movidos conforme as radiografias lidas aqui, e movidos de volta. Leituras assinadas ficam como estão. {disclaimer}.</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>Valem os do modelo.</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>A partir de agora este nome assina as leituras e os adendos.</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>O paciente teria nascido depois do estudo. Confira as duas datas.</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>O paciente seria mais velho que qualquer pessoa. Confira a data de nascimento.</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>A imagem como é enviada</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>A pergunta da letra de lado está aberta para o filme {films}.</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>Só a radiografia, como está em seu arquivo</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>A radiografia como será feita</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>A radiografia desta linha</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>Também os arquivos &amp;próprios das radiografias</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>O veredito do leitor conta como verdade, o que não precisa ser. No ponto de alta sensibilidade a dúvida conta como suspeita. Entre parênteses, intervalos de 95%; com poucas radiografias são largos. {disclaimer}.</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>Os laudos só abrem com a senha; informe-a por outro meio. Quem a perde não consegue abri-los.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>A leitura assinada fica como está. Acrescenta-se a ela, em nome de {reader}, que o resultado crítico foi comunicado.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>A leitura assinada fica como está. O adendo é assinado por {reader}.</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>A incidência à vista</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>O valor inteiro</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>&amp;Não se vê nenhuma letra</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Ainda não há cópia de segurança.</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>Estes são os dados do paciente, como estão no arquivo; nada é alterado.</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>Estes são os dados do paciente. Alguns não puderam ser lidos ou são demais.</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>Estas radiografias também definiram os seus limiares: espere mais noutros lugares.</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>Estes estudos são de pacientes diferentes ({names}): nome, ID, data de nascimento, idade e sexo não podem ser informados para todos de uma vez.</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>Esta linha é para</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>Esta pessoa lê</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>Esta impressora corta até {mm} mm na borda.</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Este estudo</translation>
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
      <translation>Tamanho real (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>Girar à &amp;direita</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>Digite a mesma senha mais uma vez.</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>Unidade da idade</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>Canto superior esquerdo</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>Canto superior direito</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>Usar, sabendo disto</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>Usar os pontos achados aqui</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>Usar este modelo?</translation>
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
      <translation>Incidência</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>Pontos fracos de {model}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>O que acontece</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>O que não foi assinado diz isso em cada página.</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>O que os arquivos dizem não é sobrescrito, nem o que foi informado antes.</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>O que você digita fica com a leitura e é mostrado “informado à mão” onde quer que apareça; o arquivo não é alterado. O que os arquivos dizem não pode ser sobrescrito.</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>Onde a luz direta é vista ao redor do filme; senão, fica como está.</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>Onde o {kind} é gravado</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Quais</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>De que dia se trata?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>Quem olha</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>Quem já leu aqui</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>Quem lê?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largura</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>Valores da janela</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>Com o nome do paciente na imagem</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>Com os pontos achados aqui, de 100 fraturas cerca de {missed} não são suspeitadas, e de 100 radiografias sem fratura cerca de {called} são dadas como fratura. Com os pontos do próprio modelo são {missed_before} e {called_before}.</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>Sem um comprimento conhecido nada é medido em milímetros.</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>Sem isto o PDF contém as leituras assinadas e as Fratura e Dúvida da IA. O que não foi assinado leva “{stamp}”. O CSV contém todas as linhas.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Gravar</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>Gravar o {kind} em</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Gravando…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>Dadas como fratura por engano</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>adicionado</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>como o serviço escreve</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>como diz a lista</translation>
    </message>
    <message>
      <source>at</source>
      <translation>em</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>na data do estudo</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>pancada</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>não pode ser usado</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>vem com o programa</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>esmagamento</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>dia antes do mês: 3/4 é 3 de abril</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dias</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>queda</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>em uso</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>excluída</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>mês antes do dia: 3/4 é 4 de março</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>sem trauma conhecido</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>nenhuma: qualquer um pode ler</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>nenhuma: excluí-la</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>não conhecido</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>nada a informar: já é conhecido</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>ou idade</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>puras</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>esporte</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>por exemplo “fratura?”</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>o das preferências</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>o leitor</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>acidente de trânsito</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>torção</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>com marcas</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>com o mapa IA</translation>
    </message>
    <message>
      <source>years</source>
      <translation>anos</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>{count} de 100 não vistas</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (mudou desde então, ou sumiu)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{found} de {all}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>{missed} de 100 não vistas, como antes</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>{missed} de 100 não vistas, e não {missed_before}</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm por pixel, calibrado à mão em uma fotografia.</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>{number} estudos</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>{ready} de {all} linhas serão informadas; as outras não.</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{same} de {count} iguais</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>“{disclaimer}” consta em cada vista como se vê, e ao lado de um mapa o nome do modelo. Os textos gravados em uma radiografia continuam nela: olhe antes de passá-la adiante.</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>“{file}”</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>“{text}” não é uma data; escreva AAAA-MM-DD.</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>“{text}” não é um sexo; escreva F, M ou O.</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>“{text}” não é um lado; escreva L ou R.</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>“{text}” não é uma idade que um paciente tenha.</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>“{text}” é de muito tempo atrás.</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>“{text}” ainda está por vir.</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>“{text}” pode ser dois dias: diga qual.</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ Enviado para {printer}.</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ Gravado e lido de volta: {place} ({files} arquivos, {size} MB)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ Gravado.</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ Gravado: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ Gravado: {place} ({size} kB)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ será informado</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>Sumário</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Procurar no guia</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>Guia completo (inglês)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guia</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Guia breve</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>O guia não contém estas palavras.</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>&amp;Calibrar esta tela…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>&amp;Níveis de cinza</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>Contraste &amp;local</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>Imagem de teste do &amp;monitor</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>Valor do &amp;pixel sob o cursor</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>Laudo &amp;deste estudo…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>&amp;Salvar incidências…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>Mos&amp;trar</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>Ta&amp;gs do arquivo…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>&amp;Tamanho real</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>&amp;Zoom e giro</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>Uma pasta ou ZIP para levar ao próximo médico, para qualquer navegador</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>&amp;Mapa IA</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>Tudo o que o arquivo diz além de seus pixels</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>Como está no arquivo, na janela à vista</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>Do tamanho que era, em uma tela medida com régua</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>Com seus próprios pixels, como está no arquivo, na janela à vista</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>Copiado, com o nome do paciente</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>Copiado, sem o nome do paciente</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>Copiado; inclui os textos gravados na radiografia</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>Copiar &amp;como se vê</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>Copiar como se vê, em &amp;tamanho total</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>Copiar como se vê, com o &amp;nome do paciente</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>Copiar só a &amp;radiografia</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>Copiar só a radiografia, no tamanho da t&amp;ela</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>Traçar um retângulo; também com Ctrl e o botão esquerdo</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>Cada degrau de cinza deve se distinguir do seguinte; os quadrados internos a 0 % e a 100 % devem ambos ser vistos; cada linha deve estar nítida, também nos cantos; os quadrados devem ser quadrados. Isto não substitui nenhum teste com fotômetro. Qualquer tecla a fecha.</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>Para &amp;o paciente…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>Degraus de cinza, quadrados tênues e linhas na tela inteira</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>&amp;Histograma…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>Pendurar o lado oposto espelhado, para comparar; de novo: tirá-lo</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>Com que frequência cada cinza aparece, e a janela para arrastar</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>M&amp;edir</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>Mapa do modelo {model}: não é um diagnóstico</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>Espelhado ao lado</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>Imagem de teste do monitor</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>Mais contraste em três passos, depois sem; a IA não vê nada disso</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>Nenhum gerenciador de arquivos pôde ser aberto. O arquivo está em {folder}</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>Não há outra radiografia deste paciente aberta</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>Sem espaçamento: seu tamanho real não é conhecido</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>Nada foi copiado: outro programa está usando a área de transferência. Tente de novo.</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>Nada foi copiado: outra radiografia foi escolhida antes de a cópia ser feita.</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>Um PDF para entregar: primeiro as palavras do leitor, depois as da IA</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>Um pixel da radiografia é um da cópia; sem nome</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>Uma imagem pequena sem nome, depois que alguém a olhou</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>Abra primeiro uma radiografia, depois imprima.</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>Outro lado es&amp;pelhado ao lado…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>&amp;Imagem para mensagem…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>Pen dri&amp;ve de encaminhamento…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>&amp;Nitidez</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>Salvo em {folder}: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>Informar o comprimento de uma linha nesta tela</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>Mais nítido em três passos, depois sem; a IA não vê nada disso</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>Mostrar na past&amp;a</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>Mostrar o arquivo no gerenciador de arquivos do sistema</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>Valor armazenado, e o que significa se o arquivo o diz</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>Fazendo a cópia…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>O laudo, e uma página em palavras simples do que você assinou</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>A vista com marcas e textos, e de quem é</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>A vista com marcas e textos, sem o nome do paciente</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>Esta incidência ou todas as do estudo como PNG ou JPEG</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>Tamanho real nesta tela (espaçamento {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>Digitar centro e largura, ou percentis</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>&amp;Valores da janela…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>Zoom no &amp;retângulo</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>lado não informado</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} não está mais em sua pasta.</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – não é o lado oposto</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Ângulo</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Ângulo de Co&amp;bb</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>&amp;Apagar marca</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Elipse</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>Interlinha articula&amp;r</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>&amp;Imagem-chave</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Comprimento</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>Um comprimento em mm, como 50 ou 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>&amp;Seta</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Ângulo de Böhler</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>Círcul&amp;o</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>Ca&amp;librar…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Ângulo de carregamento</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>Apagar a marca selecionada</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>Traçar uma linha cujo comprimento você sabe</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>Desenhar uma seta: arraste até o que ela aponta</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>Desenhar uma elipse em torno do foco da fratura</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>Cotovelo</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc sai</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>Foco da frat&amp;ura</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Ângulo de Gissane</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>&amp;Medidas guiadas</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>Calcanhar</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Eixo quadril-joelho-tornozelo</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>Comprimento conhecido em mm</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>Guiado por cinco cliques em um cotovelo de frente, estendido; abaixo de 0° é varo</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>Guiado por quatro cliques em um punho de frente: a superfície articular em relação ao eixo do rádio</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>Guiado por quatro cliques em um punho de frente; acima de 0 a ulna é a mais longa</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>Guiado por quatro cliques em um calcâneo de perfil; abaixo de 0° a faceta está afundada</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>Guiado por quatro cliques em um punho de perfil; abaixo de 0° a superfície olha para dorsal</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>Guiado por quatro cliques em uma perna inteira, em pé; menos de 180° é varo</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>Guiado por quatro cliques nas duas pernas inteiras; acima de 0 a perna direita é a mais longa</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>Guiado por três cliques em um calcâneo de perfil</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>Guiado por dois cliques em um punho de frente, no meio da articulação</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>Perna</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Comprimento das pernas</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>Média e desvio dos cinzas em um retângulo</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>Média e desvio dos cinzas em uma elipse</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>Medir um espaço articular: trace uma linha ao longo de cada osso; seu ângulo e seu espaço</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>Medir um comprimento: arraste, ou clique nas duas pontas</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>Medir ao longo de uma linha quebrada: clique ponto a ponto; um clique duplo ou Enter a termina</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>Medir um ângulo: um lado, o vértice, o outro lado</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>Medir entre duas linhas paralelas: trace a primeira, depois clique onde a segunda está</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>Medir a distância de um ponto a uma linha: trace a linha e depois clique no ponto</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>Medir o perímetro e a área de um contorno: clique canto após canto; Enter termina</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>Medir o ângulo entre duas linhas: trace cada uma</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>L&amp;inhas paralelas</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>Perpe&amp;ndicular</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>&amp;Polilinha</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>Polí&amp;gono</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinação e altura radiais</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>Raio e diâmetro do círculo por três pontos: clique em cada um</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>&amp;Retângulo</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Enter termina, {number} pontos até agora</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espaço escafolunar</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>Esta radiografia mostra o que importa</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Variância ulnar</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Inclinação volar</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>O que fica aqui</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>Texto ao lado da marca</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>Punho</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>Escrever na radiografia: clique onde</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>clique em um ponto de um lado</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>clique em um ponto do círculo</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>clique em um ponto do outro lado</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>clique em um segundo ponto do círculo</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>clique em um terceiro ponto do círculo</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>clique em um canto de sua moldura, ou arraste a partir dele</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>clique em um canto, ou arraste a partir dele</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>clique em uma ponta da linha do primeiro osso, ou trace-a</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>clique em uma ponta da primeira linha, ou trace-a</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>clique em uma ponta da linha, ou trace-a</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>clique em uma ponta da linha do segundo osso, ou trace-a</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>clique em uma ponta da segunda linha, ou trace-a</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>clique em uma ponta, ou arraste a partir dela</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>clique na extremidade de trás da faceta posterior</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>clique na borda dorsal da superfície articular do rádio</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>clique na extremidade da cabeça da ulna</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>clique no primeiro canto</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>clique na cabeça da fíbula: esse lado é o externo</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>clique na cabeça do rádio: esse lado é o externo</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>clique no ponto mais alto do processo anterior</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>clique no ponto mais alto da tuberosidade do calcâneo</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>clique no ponto mais alto da faceta posterior</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>clique no ponto mais baixo, onde a faceta e o processo anterior se encontram</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>clique na borda do semilunar em frente</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>clique no meio do tornozelo</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>clique no meio da cabeça femoral</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>clique no meio da diáfise do úmero, mais perto do cotovelo</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>clique no meio da diáfise do úmero, bem acima do cotovelo</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>clique no meio do joelho</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>clique no meio do tornozelo esquerdo</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>clique no meio da diáfise do rádio, mais perto do punho</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>clique no meio da diáfise do rádio, bem acima do punho</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>clique no meio do tornozelo direito</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>clique no meio da diáfise da ulna, mais abaixo</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>clique no meio da diáfise da ulna, perto do cotovelo</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>clique no próximo canto</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>clique no próximo ponto</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>clique no canto oposto</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>clique na outra ponta</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>clique na outra ponta da linha do primeiro osso</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>clique na outra ponta da primeira linha</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>clique na outra ponta da linha</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>clique na outra ponta da linha do segundo osso</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>clique na outra ponta da segunda linha</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>clique no ponto cuja distância se quer</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>clique na borda do escafoide, no meio da articulação</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>clique na planta sob o calcanhar: esse lado é o inferior</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>clique na ponta do estiloide radial</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>clique no topo do processo anterior</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>clique no topo da cabeça femoral esquerda</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>clique no topo da cabeça femoral direita</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>clique no canto ulnar da superfície articular do rádio</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>clique no vértice</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>clique na borda volar da superfície articular do rádio</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>clique no que ela aponta</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>clique onde a seta começa, ou trace-a</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>clique onde a linha começa</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>clique onde a segunda linha está</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>clique onde o texto fica</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>ou teclas de seta e Enter</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – Enter para manter, Esc para sair</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, à mão</translation>
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
      <translation>O nome de um arquivo pode ser lido por quem o vir.</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>Uma assinatura só é impressa abaixo de leituras que este leitor assinou, nunca em um rascunho. As imagens são copiadas para a pasta do próprio programa.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Endereço</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>Após Dúvida ou Sem fratura, a próxima incidência sem veredito do estudo vem sozinha.</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>A exportação o oferece; cada laudo pode ser escrito em outro.</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>Um contorno deixa o osso dentro dele tão claro quanto fora.</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>Conforme o idioma</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Como a janela</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Voltar ao padrão: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Escolher: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>Serviço</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>Serviço e laudos</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Cores</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>Cores da janela; a radiografia continua sobre preto.</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Curvas de nível</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datas</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>Dia primeiro (28 nov. 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>Padrão: {value}.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Setor</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>Procurar uma preferência</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>Pasta dos laudos</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Pastas</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>A partir do próximo início.</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>Continuar após um veredito</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>Continuar após assinar</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>Ocultar a IA até decidir</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>Como as datas aparecem na tela; arquivos e exportações ficam como estão.</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>O tamanho de todos os textos da janela.</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>Com que intensidade o mapa cobre a radiografia.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>Idioma e datas</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>Idioma dos laudos</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>Sobrepõe a cada radiografia o que a IA olhou.</translation>
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
      <translation>Aparência</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>Aspecto do mapa IA</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>Mês primeiro (nov. 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>Mouse e teclas</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>Nome e título</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Não</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>Nenhuma preferência tem estas palavras.</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>Da janela e deste guia.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacidade do mapa da IA</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>Aberta com a janela; o que chega a ela é lido à medida que chega.</translation>
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
      <translation>ID do paciente e data do estudo</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>Nome do paciente e data do estudo</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Leitor</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leitura</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>Nº de registro do serviço</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>Nº de registro do leitor</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>Mostrar o mapa IA</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>Mostra o achado da IA só após o seu próprio veredito.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>Assina as leituras e os adendos, como deve constar sob um laudo.</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>Data do estudo e documento</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>Telefone, e-mail</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>O número do documento; não cita ninguém</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>O timbre como é impresso</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>O próximo estudo não lido vem sozinho assim que um é assinado.</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>O do sistema ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>Título abaixo da assinatura</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Pasta vigiada</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>O que faz quando é usado na radiografia.</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>Nome dos laudos</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>Papel para os laudos; cada um pode ter outro.</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>Onde uma exportação propõe gravar seus arquivos.</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Quem assina</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>Ano, mês, dia (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sim</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ninguém</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>sua própria pasta</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – escolher…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! À mão você informou o outro lado ({side}).</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! Há fraturas descritas, mas seu veredito é Sem fratura. Remova-as ou mude o veredito.</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! NÃO SALVO. Seu texto fica aqui; não feche a janela.</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! O arquivo diz que é o outro lado ({side}).</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! Os arquivos deste estudo citam %n paciente. Para qual é a leitura?</numerusform>
        <numerusform>! Os arquivos deste estudo citam %n pacientes. Para qual deles é a leitura?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! A radiografia não está inteira: falta uma parte.</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n fratura descrita</numerusform>
        <numerusform>%n fraturas descritas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n outro achado</numerusform>
        <numerusform>%n outros achados</numerusform>
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
        <numerusform>%n incidência não pôde ser lida. Você assina sem ela:</numerusform>
        <numerusform>%n incidências não puderam ser lidas. Você assina sem elas:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>Um foco de fratura está desenhado, e nenhuma fratura foi descrita ainda</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Um escore baixo não a libera.</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>Chegou uma segunda opinião. Decida primeiro: ela pode influenciar você.</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>Chegou uma segunda opinião. Ela fica oculta até você decidir.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisão da IA</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>IA oculta até você decidir</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>Adicionar outro achado</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>Adicionar adendo…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>Completar uma leitura assinada; o texto assinado fica como está</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Adendos</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>Adendo de {reader}, {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Idade</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>Idade, pele</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>Angulada</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>Angulada para</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>Começos de palavras em qualquer ordem; o que é entendido aparece abaixo. Enter aceita, Esc sai</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Osso</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nasc.</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>Calibrado à mão: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Não pode ser lida</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>Escolher campo por campo o que se diz dela</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>Escolher o leitor…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pergunta clínica</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>Resultado crítico comunicado em</translation>
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
      <translation>Resultado crítico: alguém precisa ser avisado</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Graus</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>Descrever uma fratura</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>Descrever a região da IA</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>Descrever o que desenhei</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>Luxação, derrame, material e o que mais se vê</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>Desviada</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>Desviada para</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>Desvio</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>Desenhar um foco de fratura em volta da região {number} e descrevê-lo</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>Estudos anteriores</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Informar o que falta…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>Buscando leituras anteriores…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Achado</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>Para uma radiografia óssea que o modelo toma por outra coisa. Seu nome e a hora são guardados com o escore.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Esquecer</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>Achado pela identidade informada à mão</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>Pendurar ao lado do estudo que é lido ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>Ocultar suas marcas</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusão</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>Conclusão em uma linha</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>Conclusão, notas e paciente foram escritos antes de {file} ser trocado.</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>Trauma: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>Ela é &amp;utilizável, sim</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Articulação</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>Guardar estas notas como modelo</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Imagem-chave</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>Feito sobre outra imagem que estava com este nome (conteúdo {content}), e posto de lado: {what}.</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>Marcas nesta radiografia</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>Pode significar %n fratura: continue a escrever, ou escolha com ↓ e Enter</numerusform>
        <numerusform>Pode significar %n fraturas: continue a escrever, ou escolha com ↓ e Enter</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>Sem modelo: leitura sem IA</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>Nenhum texto foi escrito.</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sem escore</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>Não entendido: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>Pontos de operação deste serviço: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>Texto livre</translation>
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
      <translation>Local</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>Local da dor: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>Pôr nas notas um texto que você usa muito</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>Pergunta: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>Leitor: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>Painel de leitura</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>Motivo de decidir diferente da IA</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>Registrar que foi comunicado…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>Remover este achado</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>Remover esta fratura</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>Laudo do estudo</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Salvar de novo</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>Salvando o rascunho…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>Dizer uma fratura em uma linha</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>Dizer uma fratura: rad dist desv dors 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>Pontuá-la mesmo assim</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>Mostrá-la antes de decidir</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>Mostrar suas marcas, tracejadas</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>Mostrar ou recolher o que pode ser escolhido</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>Assinar</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>Assinar, bloquear e ir ao próximo estudo não lido</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>Texto assinado</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>Assinado sem %n incidência que não pôde ser lida:</numerusform>
        <numerusform>Assinado sem %n incidências que não puderam ser lidas:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Assinando…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Pele</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>Estado da leitura</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelos de texto</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>Modelos para as notas</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>O arquivo mudou: {reader} assinou outra imagem com este nome em {at}, de {patient} (conteúdo {before}, agora {now}). Aquela leitura fica como foi assinada e não é uma leitura desta imagem.</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>Os arquivos deste estudo citam %n paciente. Você escolheu:</numerusform>
        <numerusform>Os arquivos deste estudo citam %n pacientes. Você escolheu:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>O painel continua; clique para ver o resto</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>A radiografia mostrada é inutilizável: diga por quê</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>O estudo está assinado e bloqueado, sem esta imagem.</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>Não há nada para ler aqui.</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>Esta incidência chegou depois de o estudo ser assinado e não faz parte do laudo. Adicione um adendo.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>Digite o que o arquivo não diz de paciente, estudo e radiografia; é impresso “informado à mão”</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Entendido</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>Inutilizável porque…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>Veredito, assinado</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>Incidências que não puderam ser lidas</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>Aguardando: a IA ainda não a viu</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>O que a linha pode significar</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>Qual? Escolha com ↓ e Enter</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>Quem lê; o nome assina a leitura. Clique para escolher outro</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>A quem e quando; o texto assinado fica como está</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>Por que diferente da IA?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>Escrito sobre outras imagens, e posto de lado: {what}.</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>Você decidiu diferente da IA. Por quê? (opcional)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Seu veredito</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>Seu veredito sobre a incidência {number} de {views} deste estudo – %n ainda sem veredito</numerusform>
        <numerusform>Seu veredito sobre a incidência {number} de {views} deste estudo – %n ainda sem veredito</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>Seu veredito sobre a incidência {number} de {views} deste estudo – todas decididas</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Seu veredito: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>uma mudança</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>um paciente não informado</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>e um mais antigo</numerusform>
        <numerusform>e %n mais antigos</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>em</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>à mão</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>resultado crítico comunicado a {whom}</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sem data</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>não está no arquivo</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>nada escolhido ainda</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>texto livre</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>comunicado a</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>não lido</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>a quem (nome e função)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Enter aceita</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (escolhido pelo leitor)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (rascunho)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>{verdict} na radiografia mostrada (tecla {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>“à mão”: achado pela identidade informada à mão</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>“{text}” não é um ângulo: escreva de 0 a {most} graus</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>“{text}” não é palavra de {field}; não foi aceito</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>“{text}” pode ser várias palavras de {field}; não foi aceito</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ mais abaixo</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ Não lido</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ Rascunho salvo</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ Assinado por {reader}, {at}. Bloqueado.</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>Solte aqui uma pasta, um ZIP ou um arquivo, ou:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>Não está mais onde estava.</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>Feitas por código: não mostram os ossos de ninguém.</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>Criando os exemplos…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Nenhuma radiografia aberta</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>Abrir de novo: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>Abrir pasta…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>Abrir os exemplos</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>Fotografia de um filme…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>Ler o guia</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>Fazer uma visita de dois minutos</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>Estas radiografias são feitas por código. Não mostram os ossos de ninguém.</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>Fratura de {bone}, {side}.</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>Fratura sem desvio.</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>Fratura: {fractures}.</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>Não se observa fratura nem luxação.</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>Edema de partes moles; não se observa fratura. Controle se a dor persistir após 10–14 dias.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>Brilho</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>Mais perto</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E grava PDF, CSV e outros onde você escolher.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Concluído</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>Arraste sobre a radiografia com o botão esquerdo; R restaura.</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>Cada linha é um estudo. Clique em outra linha ou pressione ↓.</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>Encerrar (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 abre o guia no que tem o foco. Isso é tudo.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>Está aqui, com um mapa sobre a radiografia (M). Estas imagens são feitas por código: o modelo pode não dizer nada delas.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Próximo</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>Pressione 1 fratura, 2 dúvida ou 3 sem fratura. Ctrl+Z desfaz.</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Pressione Esc, depois L, e arraste sobre a radiografia para um comprimento.</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>Pressione T e escreva uma palavra. Ela é salva enquanto você escreve.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Laudo</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S assina o estudo. É preciso um veredito para cada incidência, e seu nome.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Assinar</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>A lista</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>Gire a roda para ampliar; 0 mostra tudo de novo.</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>O que a IA diz</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Seu veredito</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>Suas palavras</translation>
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
      <translation>&amp;Modelo a gravar</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>&amp;Receita</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>Uma pasta não pode ser usada, ou seus rótulos ainda estão sendo lidos.</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>Uma pasta de radiografias rotuladas</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>Há um treino em curso. Parar, ou deixar seguir depois de fechar a janela?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>Um treino com outras configurações foi interrompido ali; nomeie outro modelo.</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>AUC nas radiografias de avaliação</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>Adicione uma pasta de radiografias rotuladas.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Adicionar pasta…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>Adicionar aos modelos</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>Escolha uma receita.</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Escolher: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Fechar o Osteo Desktop</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>Não treinar com {folder}</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>Época {number} de {epochs} feita</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>Pastas de treino</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>Das leituras assinadas…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>Dê-lhe uma pasta de radiografias com seus diagnósticos e ele aprende a distingui-las; a curva mostra quão bem, em radiografias com as quais não aprende.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Placa gráfica (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>Ele aprende com estas, de cerca de {patients} pacientes. {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>Radiografias rotuladas</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>Excluídas: {reasons}.</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>Deixar seguir</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>Perda por época</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>Modelo de partida</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>Modelo a gravar</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>Nomeie o modelo a gravar.</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>Nomes que fazem parte de uma imagem ficam nela: olhe antes de compartilhar.</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>Nenhuma época ainda</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>Nenhuma pasta ainda. Adicione uma pasta de radiografias rotuladas.</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>De 100, com fratura: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>Nesta máquina, ocupada como está agora, isso leva aproximadamente {time}.</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>Preparando as radiografias; a primeira época vem depois…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processador (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Progresso do treino</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>Lendo seus rótulos…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>Pronto para treinar.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receita</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>Remover {folder}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Substituir</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Retomar</translation>
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
      <translation>Parar o treino? A última época completa é mantida; Retomar continua dali.</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>Parar o treino</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>Parado antes de a primeira época ficar completa; Iniciar começa de novo.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>Parado; %n época completa é mantida. Retomar continua dali.</numerusform>
        <numerusform>Parado; %n épocas completas são mantidas. Retomar continua dali.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>Parar…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>O treino está em curso. Parar, ou deixar seguir enquanto você lê?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>Este treino foi interrompido; Retomar continua após sua última época completa.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Treinar um modelo</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>Treino: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>Pesos {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>O que aconteceu</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>Onde criar a pasta com as radiografias das leituras assinadas</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>Gravar as radiografias das suas leituras assinadas, sem nomes, como dados de treino</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>Gravando radiografia {done} de {total}…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>Gravando as radiografias das suas leituras assinadas…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>um arquivo {suffix} novo</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>todas juntas</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>melhor {auc} na época {number}</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>calibrando e medindo…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>falta menos de um minuto</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>nenhum: como a receita começa</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} radiografia</numerusform>
        <numerusform>{count} radiografias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>{count} radiografia de leituras assinadas, {fractured} com fratura, está em {folder}.</numerusform>
        <numerusform>{count} radiografias de leituras assinadas, {fractured} com fratura, estão em {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} existe. Treinar de novo e substituí-lo quando o treino terminar?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} radiografia · {fractured} com fratura · {blocks} pacientes ou blocos</numerusform>
        <numerusform>{layout} · {count} radiografias · {fractured} com fratura · {blocks} pacientes ou blocos</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ Adicionado aos modelos como {model}. Veja primeiro sua ficha.</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ Treinado.</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ Treinado. AUC {auc} nas radiografias que escolheram sua época e limiares: otimista.</translation>
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
        <numerusform>%n ponto quente</numerusform>
        <numerusform>%n pontos quentes</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Janela</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>Uma lente sob o cursor</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>Mapa IA</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>Mapa IA em contorno a partir de {level}</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>Mapa IA à vista</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>Regiões da IA, pontilhado: alta sensibilidade</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>Regiões da IA, linha contínua: alta especificidade</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>IA: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>Janela auto</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>Radiografia pura</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>Junto a metal (placa, haste, prótese)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>Região e incidência não informadas</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>Osso: alto contraste</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  L {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>Clique para ler esta incidência</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>Cobrir o que o obturador de exibição do arquivo cobre, ou mostrá-lo</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>Entorno escuro</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>Cada valor do mapa em sua cor, sobre o osso</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>Trocar preto e branco</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>Trocar esquerda e direita</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>Trocar cima e baixo</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>ESPELHADA ESQ.–DIR.</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>ESPELHADA CIMA–BAIXO</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>Ajustar ao campo exposto</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>Ajustar a radiografia à janela</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>Espelhar esq.–dir.</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>Espelhar cima–baixo</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>Para esta radiografia: um Grad-CAM que vários lugares podem partilhar</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>Para esta radiografia: lugar a lugar, o que acrescenta à pontuação</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>Para esta radiografia: lugar a lugar, o que eleva a pontuação</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Imagem {frame} de {frames}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>Ir ao próximo lugar onde o mapa é quente</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>Segurar: nem mapa nem marcas</translation>
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
      <translation>Dentro do campo</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Inverter</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>IMAGEM-CHAVE</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>CONTRASTE LOCAL {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Maior</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>Lateralidade não informada</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>Deixar de fora as bordas colimadas e o entorno; outra vez para ver tudo</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>Botão esquerdo</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>Linhas onde o mapa passa 0,25, 0,5 e 0,75</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>MAPA E MARCAS OCULTOS</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>ESPELHADA PARA COMPARAÇÃO</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>Mapa em contornos</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>Mapa em contorno</translation>
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
      <translation>Mapa a partir de {least}</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>Mapa em cores plenas</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>Limiar do mapa</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>Mapa: Grad-CAM; {method} está a ser calculado…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>Mapa: {method}, até ao seu próprio valor máximo</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>Botão do meio</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>Próxima região IA</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>Incidência seguinte e anterior</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>Próxima janela</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>Sem regiões da IA: outro modelo leu esta radiografia</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>Sem regiões da IA: abaixo do ponto de alta sensibilidade</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>Sem regiões da IA: o mapa está vazio</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>Sem regiões da IA: o modelo não informa níveis para elas</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>Sem identidade do paciente no arquivo</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>Sem espaçamento</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>Sem espaçamento; pixels {aspect} vezes mais altos que largos</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>Sem data do estudo</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>Nada está pendurado ao lado da radiografia que é lida</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>Um pixel da radiografia em um da tela</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>Orientação, janela e zoom como no arquivo</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>Outra radiografia do estudo</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>Outra incidência do estudo</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>Outras incidências – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>Só contornos: pontilhados em alta sensibilidade, contínuos em alta especificidade</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>Sobreposição oculta</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>Sobreposição do arquivo</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>Sobreposição visível</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>Própria, {low}–{high} % – para esta região</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>Pixel a pixel (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>Pixel {column}, {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>Pixel {column}, {row}: {stored} armazenado, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>GIRADA 180°</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>GIRADA 90° À ESQUERDA</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>GIRADA 90° À DIREITA</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografia</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>Visualizador de radiografias</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>Botão direito</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>Girar à esquerda</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>Girar à direita</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>NITIDEZ {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>Mostrar escuro o entorno branco do campo exposto, ou como no arquivo</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>Mostrar ou ocultar o mapa IA</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>Mostrar ou ocultar as linhas e os textos que o arquivo sobrepõe</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>Mostrar ou ocultar os textos</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>Mostrar o mapa a partir de 0, 0,25, 0,5 ou 0,75</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>Obturador aplicado</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>Obturador removido</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>Obturador do arquivo</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Menor</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>Partes moles</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>Entorno escurecido</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>ARQUIVO TRUNCADO</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>GIRADA {degrees}° À ESQUERDA</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>GIRADA {degrees}° À DIREITA</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>O mapa do achado; os níveis do modelo valem para ele</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>A próxima janela que o arquivo oferece</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>Partes espessas (quadril, coluna, joelho)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>Ossos finos (mão, punho, pé)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>Girar 1° à esquerda</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>Girar 1° à direita</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>Girar 90° à esquerda</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>Girar 90° à direita</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>Girar um pouco à esquerda</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>Girar um pouco à direita</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>TEXTOS OCULTOS</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Roda</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Janela</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>Janela pelos cinzas dentro do campo</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>Tabela de janela do arquivo</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>Janela {number} do arquivo: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>Textos na imagem</translation>
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
      <translation>Ampliar um pouco</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Reduzir</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>Reduzir um pouco</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>Zoom {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>nasc. {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – para esta região</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (vertical) × {column} (horizontal) mm/pixel</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/pixel</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> e </translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>mais %n</numerusform>
        <numerusform>mais %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%n radiografia não tem veredito</numerusform>
        <numerusform>%n radiografias não têm veredito</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>&amp;Sobre o Osteo Desktop</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>Resultado &amp;crítico</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>&amp;Dúvida</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Arquivo</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>&amp;Quatro incidências</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>&amp;Fratura</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guia</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aj&amp;uda</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>&amp;Ocultar IA até decidir</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Imagem</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>&amp;Vincular incidências</translation>
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
      <translation>&amp;Sem fratura</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>&amp;Uma incidência</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>&amp;Fotografia de um filme…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferências…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Sair</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Leitura</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Recentes</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Refazer</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>&amp;Segunda janela</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>A&amp;ssinar</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>&amp;Visita de dois minutos</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>&amp;Treinar um modelo…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>&amp;Duas incidências</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Desfazer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Exibir</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>&amp;Vigiar esta pasta</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>&amp;Lista de trabalho</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>Gra&amp;var mesmo assim</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>Escre&amp;ver notas</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>Uma fratura é descrita após o veredito Fratura ou Dúvida.</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>Uma leitura destes estudos não está salva ou está sendo assinada; tente de novo.</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>C&amp;oncordância com a IA…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>Sobre o Osteo Desktop</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>Adicionar aden&amp;do…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>Todas as teclas são de novo as do programa.</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>Um adendo precisa do nome do leitor. Escolha o leitor e tente de novo.</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>Acervo e &amp;cópias de segurança…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>Cópia feita: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>Pelos nomes, nenhum arquivo não lido é com certeza um só estudo.</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>Pelos nomes, {files} arquivos são {studies} estudos, como {example}. São?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>Conferir o acervo, copiá-lo, recuperar uma cópia</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>Escolha um para vê-lo agora, antes que a IA o tenha visto.</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>&amp;Escolher o leitor…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>Escolher o modelo que lê; ver seus pontos fracos</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>Escolher o nome que assina as leituras</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Fechar mesmo assim</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>Vo&amp;ltar depois</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>Voltar depois, ou não mais</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>Copiar o nome do arquivo</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>Descrever &amp;uma fratura</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>Dispensar esta mensagem (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>Refeito: {what}.</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>Arraste para redimensionar; duplo clique para recolher o painel ou trazê-lo de volta</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>Solte aqui uma pasta, um ZIP ou um arquivo,
ou escolha Arquivo &gt; Abrir pasta…{keys}.</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>ESTUDO ANTERIOR</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>Cada um destes arquivos é de novo seu próprio estudo.</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>Informar p&amp;acientes de uma lista…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>&amp;Informar o que falta…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Informar o que falta…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>Exportar estes estudos…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>Exportação – estudos escolhidos: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>Arquivos sendo lidos</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>Ainda há arquivos sendo lidos; tente de novo quando terminarem.</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>Achar arquivos que, pelos nomes, são incidências de um estudo</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>Procurar na lis&amp;ta</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>Terminando o lote e salvando…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>Recolher o painel de leitura, ou trazê-lo de volta</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>Recolher a lista de trabalho, ou trazê-la de volta</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>A partir de agora, até você voltar, {model} decide por {low} e {high} neste computador. O que foi assinado fica como está.</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>Voltar à cópia de segurança de {when}? O que foi lido e assinado desde então não está nela. O acervo atual é guardado com outro nome.</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>Continuar de onde parou</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>Pendurar as outras incidências em uma janela à parte</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>Ocultar IA</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>Não é mais o arquivo que foi lido. Abra a pasta de novo.</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>Ela será pontuada assim que a pasta tiver sido lida.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atalhos de teclado</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>Linhas escolhidas: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>Lista de pacientes</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Carregando</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>Carregando o modelo {model}…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Carregando o modelo…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>Carregando {model}…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>Procurando radiografias</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>Criadas: {count}. A fotografia não foi alterada; uma cópia fica guardada em {folder}.</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>Fazer dela uma radiografia…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>Fazer de cada arquivo de novo seu próprio estudo</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>Unir este estudo ao de cima</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>Fazer radiografias dos filmes de uma fotografia</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Marcas e medidas</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensagem</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>Modelo: carregando…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Mais ferramentas</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>Mover os pontos de operação para este serviço, e voltar</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>Mover os pontos de operação?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Movê-los</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>Próximo &amp;não lido</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>Próxima linha</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>Próxima incidência deste estudo: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>Sem acervo: nada pode ser lido</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>Sem modelo: leitura sem IA</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Nenhuma radiografia aberta</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>Não há estudo acima deste.</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>Não há mais estudo não lido: não resta nada para ler.</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>Não há mais estudo não lido: restam só rascunhos.</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>Não há mais estudo não lido: restam só adiados e rascunhos.</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Ainda sem veredito</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>Nenhum destes pode ser adiado: assinados, ou ainda não lidos.</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>Nem tudo estava terminado quando o Osteo Desktop foi aberto pela última vez. O que foi dado como salvo está lá.</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>Nada pode ser informado aqui: já assinado, ou ainda não lido.</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>Nada pode ser desfeito neste estudo.</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>Nada para ler</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>Nada foi aberto: o que foi solto não está em uma pasta comum, ou está em vários discos. Ponha em uma pasta, ou solte um de cada vez.</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>Nada foi desfeito neste estudo.</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>Só a quem possa saber quem é o paciente.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacidade do mapa da IA</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>Abrir a&amp;rquivo ou ZIP…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>Abra primeiro uma pasta; depois ela pode ser vigiada em busca de arquivos novos.</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>Abra primeiro uma pasta; depois suas leituras podem ser exportadas.</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>Abrir uma pasta de radiografias</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>Abrir uma fotografia de um filme</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>Abrir uma radiografia, ZIP, TAR ou DICOMDIR</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Abra a pasta de novo.</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>Abrir o guia no que tem o foco</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Abrindo</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>&amp;Pontos de operação…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>Imagem para mensagem…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>Linha anterior</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>Progresso da leitura da pasta</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>Adiar este estudo, ou deixar de adiar</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografia</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>Só a &amp;radiografia</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>Radiografias não podem ser lidas agora</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>As radiografias ou o laudo em papel, como vão ficar</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>Importar uma segunda &amp;opinião…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>Ler uma pasta; também pode ser solta aqui</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Ler de novo</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>Importar uma segunda opinião</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>Ler as incidências se&amp;paradamente</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>Ler as incidências separadamente</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>Ler juntos</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>Ler juntos como um estudo</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>Lidas juntas como um estudo: %n incidência.</numerusform>
        <numerusform>Lidas juntas como um estudo: %n incidências.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>Reunir por no&amp;mes de arquivo…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>Ler com o estudo aci&amp;ma</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>Ler com o estudo acima</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>Ler com o estudo à vista</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>Ler o que chega à pasta à medida que chega</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>Leitor, aparência, mouse, teclas, pastas e idioma</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>&amp;Painel de leitura</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>A leitura terminou com um erro.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>Pen drive de encaminhamento destes estudos…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>Pen drive de encaminhamento…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>Laudo deste estudo…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>Laudos destes estudos…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>Restaurado. O acervo que estava ali foi guardado: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Salvar de novo</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>Dizer o que está fraturado, e onde, em uma linha</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>Segundas opiniões ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>Ver o programa em ação com radiografias artificiais; de novo: o próximo passo</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>Há várias linhas escolhidas: decida e assine uma de cada vez</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>Mostrar tudo o que foi achado</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar na pasta</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>Mostrar uma incidência do estudo</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>Mostrar só os estudos com estas palavras</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>Mostrar o achado da IA só após o seu veredito</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>Mostrar os estudos cujo resultado crítico ainda precisa ser comunicado</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>Mostrar esta radiografia</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>Assine primeiro a leitura: só uma assinada é passada adiante.</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>Assinado: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>Teclas simples descansam aqui; voltar à lista</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>É preciso avisar alguém sobre este estudo, ou já não</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>Parar a leitura após o lote em curso; o que está feito é mantido</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>Parado. Abra a pasta de novo para continuar.</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>Parando após este lote…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>Desfazer a última mudança na leitura deste estudo</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>A IA diante do que foi assinado aqui</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>O acervo está como foi gravado.</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>O acervo não está como este programa o gravou. {first} As leituras podem ser consultadas, mas não confie no que é citado.</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>A pasta não pôde ser lida</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>O modelo agora é {model} ({id}).</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>Os pontos de operação mudaram. {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>A radiografia na tela inteira, e voltar; também com duplo clique</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>A leitura continua assinada. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>A leitura NÃO foi salva. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>A leitura NÃO foi assinada. {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>A segunda opinião está guardada; ela consta no painel de leitura.</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>As configurações têm uma tecla para “{id}”, que esta versão não conhece.</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>A assinatura de {study} foi retirada: é rascunho de novo. O acervo guarda a leitura assinada e esta retirada.</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>O estudo volta a ser rascunho; o acervo guarda os dois</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>O texto terá {size} % a partir do próximo início.</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>A janela falará {language} a partir do próximo início.</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>A janela fica aberta: %n leitura não pôde ser salva.</numerusform>
        <numerusform>A janela fica aberta: %n leituras não puderam ser salvas.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>Não há arquivo nesta pasta.</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>Não há aqui fonte para a escrita {script}, por isso a janela fala inglês. Instale uma fonte para ela, ou instale o Osteo Desktop de novo, e reinicie.</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>Este arquivo não pode ser lido</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>Este arquivo mudou</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>Esta é uma fotografia de um filme, como a câmera a viu.</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>Esta radiografia não pode ser mostrada</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>Esta leitura está assinada e bloqueada. Adicione um adendo.</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>Esta segunda opinião já estava guardada; ela consta ali uma só vez.</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>Este estudo não foi reunido por um leitor.</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>À lista de trabalho</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>A cópia de segurança de hoje não pôde ser feita. {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>Cedo demais: esta incidência acabou de aparecer</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Ferramentas</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>Treinar um modelo com radiografias rotuladas</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>Duas fileiras de duas incidências</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>Duas incidências lado a lado</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>Desfazer assinatura</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>Desfazer assinatura ({seconds} s)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>Desfeito: {what}.</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>Inutilizável por&amp;que…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>Veredito e assinatura: na radiografia à vista</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>Vereditos e assinaturas: um de cada vez, nunca para vários</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>Verificando e copiando {file}…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>Verificando {model}…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>Espere até a pasta ser lida, ou pare a leitura, e depois restaure.</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>Vigiando. Último a chegar: %n arquivo.</numerusform>
        <numerusform>Vigiando. Últimos a chegar: %n arquivos.</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>O que não está como foi gravado</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>O que se vê foi achado pelo anterior.</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>Deve constar quem faz pontuar uma radiografia recusada. Informe o leitor.</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>Quem move os pontos de operação deve ser nomeado. Informe o leitor.</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>Janela e leitura</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Trabalhando…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>&amp;Gravar como segunda opinião…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>Gravar minha leitura como segunda opinião</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>Gravar o laudo em arquivos</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>Gravado: {file}. Não cita nenhum paciente nem arquivo; suas palavras estão nele.</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Seu veredito: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>Suas palavras podem revelar quem é o paciente: um nome, uma data ou um número. Passá-las adiante?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>Ampliar, mover e ajustar a janela de todas juntas</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>uma mudança</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>uma fratura digitada ainda não foi aceita: aceite-a ou apague-a</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>um veredito</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrado</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>calibração</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>calibração apagada</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>há fraturas descritas em uma radiografia cujo veredito é Sem fratura</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>seus arquivos citam vários pacientes. Escolha no painel para qual deles é</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>imagem-chave</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>as marcas</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>nenhuma radiografia deste estudo pode ser mostrada</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>assinado</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>a indicação “inutilizável”</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>o resultado crítico</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>as fraturas descritas</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>os outros achados</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>a identidade</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>a conclusão</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>o adiamento</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>as notas</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>falta o nome do leitor</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>o motivo de decidir diferente</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>o que o arquivo não diz</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>{count} arquivos e pastas são lidos como parte de {folder}, com as leituras feitas deles ali. O que foi lido de um deles aberto sozinho fica com ele.</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} já conhecida</numerusform>
        <numerusform>{count} já conhecidas</numerusform>
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
      <translation>faltam {duration}</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} fratura, {doubts} dúvida</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} é usada por “{user}”; “{action}” mantém as teclas que tinha.</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} pode abrir um menu; “{action}” mantém as teclas que tinha.</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} move e escolhe em toda parte; “{action}” mantém as teclas que tinha.</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark}: exclusão</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark}: traçado</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark}: deslocamento</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: texto deslocado</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: texto escrito</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} não pode ser usado</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} está íntegro</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} não foi carregado; o modelo anterior continua. {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} Ela volta a ser vigiada quando estiver de volta.</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>“{action}” precisa de uma tecla; mantém a sua.</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>“{key}” não é uma tecla; “{action}” mantém a sua.</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ Resultados críticos a comunicar: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ Adicionado: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ {model} lê a partir de agora.</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ Erro</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  ponto de alta sensibilidade: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  ponto de alta especificidade: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  o pior: {error} do lado</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count} excluídas, sem escore</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count} excluídas, o leitor está em dúvida</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, deixada de fora: {share} de {count} recusadas</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: {share} recusadas, em validação cruzada</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (você quis dizer '{near}'?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (na íntegra como número {number} na planilha de textos longos)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! mudou</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! nova</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! qual paciente?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' escolhe outro</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' é {value}, nem número nem texto</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' não é um caminho como {expected}</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(Quis dizer um de: {possibilities}?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(INCOMPLETO: {read} arquivos lidos)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(INCOMPLETO: {read} de {found} arquivos lidos)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(somente arquivos escolhidos)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(o arquivo mudou desde então, ou sumiu)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(habitual)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, que as configurações escolheram{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: escreva oito números, x,y de quatro cantos dentro da imagem ({columns} x {rows} pixels), em sentido horário a partir do superior esquerdo.</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data e --out são para cópias, não para um comando depois deles.</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external precisa de um modelo ou de um --recipe.</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold escolhe em que um modelo é medido; rodadas tomam todas as dobras.</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out não imprime nada, então não aceita --printer nem --copies.</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: indique um arquivo que termine em .png.</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule precisa de --reader NAME: ele é guardado com o escore.</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places precisa de --rights, um JSON de suas fontes e direitos</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores e --data vão juntos.</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient e --signed precisam de --out DIR.</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too vai com --true-size.</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 ou 0 (yes ou no, true ou false)</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>1 radiografia: {views}.</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % POR UM ESPAÇAMENTO QUE NÃO É O DO PACIENTE: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>Uma seção do PDF para cada estudo, não só para assinados, FRATURA e DÚVIDA.</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>Uma VOI LUT não pode ser lida e é ignorada.</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>Há um osso quebrado. Foi isso que se viu nas suas radiografias.</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>Uma caixa de {name}: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>Um ajuste de brilho do arquivo não pode ser usado e é ignorado.</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>Um número de caso em vez de nome, ID e datas.</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>Uma imagem colorida, não uma radiografia.</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Um escore baixo não a libera.</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>Um mapa por outro método</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>Um milímetro no papel é um do paciente.</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>Um modelo são dois arquivos em uma pasta, {pair}; copie os dois</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>Um modelo que ensina enquanto o novo aprende; várias vezes para sua média. [padrão: o professor da própria receita é treinado primeiro, se ela tem um]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>Uma rede com pesos da ImageNet, ou o .safetensors de um modelo; várias vezes para mais.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>Uma fotografia de um filme que ninguém olhou ainda: faça dela uma radiografia na janela (Arquivo, Fotografia de um filme) ou com 'osteo-desktop rectify'.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>Uma fotografia de um filme que ninguém olhou ainda: faça dela uma radiografia com Arquivo, Fotografia de um filme.</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>Uma assinatura pode ser retirada por {seconds} segundos, que já passaram</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>Uma leitura assinada mantém as radiografias para as quais foi assinada</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>Uma indicação do arquivo não pode ser entendida e é ignorada.</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>Uma indicação do arquivo sobre sua escala não pode ser verdade e é ignorada.</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>Uma janela com centro ou largura impossível é ignorada.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisão IA</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>Decisão IA (código)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>Achado da IA</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>IA oculta</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>IA oculta até decidir</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>IA oculta até decidir: os vereditos foram dados antes de o achado da IA ser mostrado.</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>IA à vista</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>Escore IA</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>Escore IA, exato</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>Abortado!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>Nº de acesso</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>Adicionar um modelo: FILE.safetensors com sua ficha FILE.json ao lado. Antes ele é verificado.</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>Adicione um adendo a ela</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>Adicione um adendo; o texto assinado fica como está</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>Adicione outro adendo</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>Adicionado: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Adendos</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>Adendo de {who}, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>Contra a IA, porque</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>Contra a IA: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Idade</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>Toda a ficha, não só a primeira página.</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>Toda a ficha: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>Todos os estudos assinados.</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>Todos os estudos.</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>Todas foram decididas com a IA oculta.</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>Acompanhar o treinamento também com um destes, em arquivos junto de --out.</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>Também onde as palavras da leitura podem dizer quem é o paciente.</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>Esta leitura tem um adendo; sua assinatura não pode mais ser retirada</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>Uma sobreposição do arquivo não pode ser lida e não é mostrada.</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Ângulo</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>Outro arquivo que não o seu.</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>Outro arquivo de modelo que não o próprio MODEL.</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>Outro modelo que não o escolhido: seu nome na biblioteca ('osteo-desktop models list'), ou um arquivo .safetensors com sua ficha ao lado.</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>Outra que não a habitual.</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>Acrescentar o que acontece, uma linha JSON cada.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Acervo</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>Pasta do arquivo</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>Arquivo: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>O argumento {name!r} aceita {nargs} valores.</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>Organize-a como uma delas, conforme docs/models.md</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Seta</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>Peça ao dono permissão de leitura, ou copie para onde você possa ler</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>Peça o resultado hoje ao médico que pediu as radiografias. Não espere que alguém ligue para você.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>Pergunte ao médico que pediu as radiografias o que isto significa para você e o que vem agora.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>Pergunte ao médico que pediu as radiografias se é preciso fazer outras.</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>Peça a quem a escreveu que a envie de novo; nada dela foi guardado</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>Fazer backup do arquivo e verificá-lo.</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>Fazer backup do arquivo de leituras, verificá-lo, trazer um backup de volta, unir vários.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Cópias de segurança</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Resumo do lote</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>Não começar nenhuma época que terminaria depois; cada etapa tem ao menos uma.</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>Começar com pesos publicados ou anteriores, ou sem. [padrão: como diz a receita]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>Junto de cada laudo uma página para o paciente em palavras simples, de estudos assinados.</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Data de nascimento</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} não pode ser verdade; usa-se BitsAllocated {allocated}.</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>Borrada ou tremida</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Região</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>Radiografias ósseas sem rótulos que o filtro de escopo deve aceitar; várias vezes para mais.</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>Pela hora da assinatura, no relógio do leitor.</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Ângulo de Böhler</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (escolhida)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, threads: {threads})</translation>
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
      <translation>Calibre-a por um comprimento conhecido, escolha menos por página, ou imprima-a ajustada</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>Calibrado lá: uma linha de {millimetres} mm</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>Calibração à mão: esta linha mede {millimetres} mm</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>Não é possível alocar memória</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Não pode ser lida</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Ficha</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Ângulo de carregamento</translation>
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
      <translation>Mude o próprio rascunho e depois assine</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>Mudar a receita, como em stage.1.epochs=5; várias vezes para mais.</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>Verificar hash, disposição, preparação e que ele pontua; sem NAME, cada modelo.</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>Confira se é o arquivo certo; nada dele foi guardado</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>Verificar o arquivo e sua trilha, e se cada backup poderia ser restaurado.</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>Confira o disco, ou nomeie outro acervo com --archive</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>Confira o arquivo na origem, ou abra a pasta de novo para tentar mais uma vez</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>Confira o arquivo na origem; provavelmente está danificado</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>Confira o arquivo na origem; provavelmente está danificado ou foi feito para causar dano</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>Confira o caminho, ou conecte o disco em que está</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>Verificar esta instalação.</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>Verificar versões, dispositivo, codecs, o hash do modelo e as pastas; código de saída 1 se algo falhar.</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>Somas de verificação de todos os arquivos</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>Escolha uma pasta que exista e em que você possa gravar</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>Escolha outro --out, ou continue o que foi iniciado ali</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>Escolha outra pasta; o que você decidiu está seguro no acervo</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>Escolha outra, ou salve como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>Escolha outra, ou salve-a como PNG</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>Escolha entre:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>Escolha na janela para quem é a leitura e depois grave seu laudo</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>Escolha os arquivos de imagem do estudo; laudos e diretórios não têm pixels</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>Escolha os pesos, um arquivo como my-model{suffix} com my-model.json ao lado</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>Escolhido: {model}. Seus pontos fracos:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Círculo</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Pergunta clínica</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>Feche outros programas e abra a pasta de novo, ou execute 'osteo-desktop doctor'</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>Feche outros programas e inicie o Osteo Desktop de novo; enquanto isso as radiografias podem ser lidas sem a IA</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>Feche outros programas, ou dê mais memória a este, e tente de novo; o que terminou é mantido</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>Feche o que o usa e tente de novo</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>Cobb</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Ângulo de Cobb</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>Comparar o modelo com o que foi assinado aqui.</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>Completado: {model}. Seus pontos fracos:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculado por</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Tempo de conexão esgotado</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>Copie-o de novo da origem</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>Copie-o de novo da origem, ou descompacte-o com outro programa</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>Copie-a ou exporte-a de novo da origem</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>Copiar o arquivo agora; ficam as dez cópias mais recentes, em 'backups' junto dele.</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>Copie a ficha de novo de onde veio; se a mudança é intencional, execute 'osteo-desktop models seal {weights}'</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>Copie o arquivo para essa pasta e nomeie-o a partir dela, sem '..'</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>Corrija no arquivo; até lá vale o padrão</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>Corrija-a, ou liste as receitas com 'osteo-desktop recipes'</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>Corrija, ou tire</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>Corrija um deles, ou tire ambos</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>Corrija ou apague o arquivo</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>Corrija o arquivo ou salve-o de novo, em UTF-8</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>Corrija o arquivo; o guia mostra um</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>Corrija a rede na receita, ou use um modelo cuja ficha esteja íntegra</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Não puderam ser lidas</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>Não pôde ser mostrada: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>Contar o que foi assinado num mês.</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>Contar o que foi assinado num mês: achados, resultados críticos e seus tempos, concordância com a IA. Nomes constam só nos arquivos.</translation>
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
      <translation>Resultados críticos ainda a comunicar</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>Resultados críticos ainda a comunicar ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>Recortar filmes embora seus cantos não sejam seguros.</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Cortada</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>Recortada e endireitada por cantos que um leitor viu.</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>Recortada e endireitada pelo programa; ninguém definiu seus cantos.</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>Codecs DICOM</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>RASCUNHO – não assinado</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Pasta dos dados</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>Dados que se dividem por si em train e val são tomados assim; senão as dobras 1-4 treinam, a dobra 5 julga.</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Data do trauma</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>Desidentificado: nomes, números e datas foram retirados.</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>Decidido antes de a IA ter visto: {files}.</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>Decodificar arquivos.</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>Decodificar os arquivos que o programa pede. Para uso próprio.</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>Decodificar o arquivo exige mais memória do que uma radiografia pode precisar aqui</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>A decodificação do arquivo foi parada após {seconds} segundos sem resultado</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>Defeitos da imagem (códigos)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>Apagar um modelo que você adicionou. Seus achados no arquivo ficam.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>Quis dizer {possibility}?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Cota de disco excedida</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>Obturador de exibição do arquivo aplicado</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>Destilação</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Documento</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>Dúvida</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Rascunhos</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>Desenhar ali perda e AUC (PNG).</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>Cifrar os PDFs do pen drive com a senha em sua primeira linha; nenhuma imagem junto deles nomeia então alguém.</translation>
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
      <translation>Informado à mão do estudo</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>Faltam as entradas {first} a {last} da trilha</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>A entrada {entry} da trilha foi alterada, inserida ou movida</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>Época {epoch}/{epochs} ({stage}): perda {loss}, AUC ao julgar: {sources}; {seconds} s</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>Erro: os dois valores digitados não são iguais.</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>Erro: entrada inválida</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>Erro: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>Olha-se cada entrada da trilha e cada leitura, achado e linha de um estudo assinado.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>Está tudo em ordem.</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>Trocar preto e branco: é um negativo.</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>Trocar esquerda e direita, depois de girar.</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>Códigos de saída:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>Exporte a radiografia de novo da origem, em outro formato se isso também falhar</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>Exporte a radiografia como DICOM, PNG, JPEG ou TIFF</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>FALHA</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>Os números, os escores e a página vão para lá.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>O arquivo já existe</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Nome de arquivo longo demais</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Arquivo grande demais</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Arquivos</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>Arquivos neste pendrive</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>Complete o que falta e assine de novo</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>Complete o que falta e tente de novo</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>Filme {number} de {of} na fotografia; não se perguntou de quem é cada um.</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>Encontrar cópias em dados; 'audit verify' verifica o arquivo.</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>Encontrar cópias de uma mesma radiografia em dados rotulados e entre eles, só pelos pixels.</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>Descobrir nas radiografias de treino de um modelo que parte pode ser calculada em int8.</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>Descubra de quem são antes que alguém a use; nada dela foi guardado</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>Procurar pontos nas leituras assinadas deste arquivo; nada muda.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Achados</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>Aberta pela primeira vez</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>Primeiro, {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>Ajustada, {percent} % do seu tamanho: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>Ajustado: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>Ajustada; seu tamanho não é conhecido, por isso não há barra de escala</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Pasta: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Pastas</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>Para uma pasta que vários computadores leem em partes ('read --part'). Cada um é apenas lido, e tomado inteiro ou nada; repetir não muda nada. Onde os dois dizem coisas diferentes de um estudo, o que está assinado aqui continua valendo, e nada do que foi dito se perde. Antes é feito um backup deste arquivo. Leia depois a pasta mais uma vez: nada é recalculado, e o que nenhuma parte leu é lido.</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>Fratura</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>Foco da fratura</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>Suspeita de fratura</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>Suspeita de fratura a partir de {high}; abaixo, sem suspeita de fratura.</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>Suspeita de fratura a partir de {high}; sem suspeita abaixo de {low}; dúvida entre eles.</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>Fraturas</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>Libere espaço ou escolha outro disco; o que você decidiu está seguro no acervo</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>Outros achados</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Ângulo de Gissane</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>Dê um arquivo cujos pesos sirvam à rede, ou treine sem pesos pré-treinados</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>Dê um modelo professor com que a receita possa aprender, ou treine sem ele</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>Dê pelo menos 2 de cada, em um ou vários --data</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>Dê o --data e o --fold que foram pontuados, ou pontue de novo</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>Dê outro nome ao arquivo</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>Voltar aos pontos do próprio modelo.</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>Volte aos do modelo: Leitura &gt; Pontos de operação, ou 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>Argumento a mais inesperado ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>Argumentos a mais inesperados ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>Grafo</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>Passar adiante uma leitura assinada como arquivo pequeno, ou ler o que outro leitor diz.</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>Passe-a só a quem possa saber quem é: na janela confirme isso, na linha de comando acrescente --although-named</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>Peça que a enviem de novo; nada dela foi guardado</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>Cabeçalhos e palavras do CSV também nesse idioma, para pessoas, não programas.</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>Aqui ela é de {file}: {patient}, {date}.</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>Incidência de maior escore do estudo</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>Incidência de maior escore: {decision}, escore {score} ({file}). É o escore dessa radiografia, não uma probabilidade do estudo.</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Eixo quadril-joelho-tornozelo</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>Comparar outros motores com o PyTorch em radiografias nas quais o modelo não foi treinado.</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>Contém rascunhos não assinados</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>Como cada radiografia é impressa; várias vezes. [padrão: marcas e mapa]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>Quantos outros foram tentados antes.</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>Como esse mapa é feito; outro que não Grad-CAM vai até ao seu próprio valor máximo.</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>Como a IA decide</translation>
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
      <translation>Identidade informada à mão</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>Se tudo o mais estiver bem, apague esse arquivo; ele é criado de novo</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusão</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>Conclusão e notas foram escritas antes.</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>Conclusão, notas, identidade e resultado crítico foram escritos para todas estas incidências</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>Conclusão, notas, identidade ou resultado crítico destes estudos diferem</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>Entre eles: dúvida.</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>Na janela do próprio arquivo.</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>Trauma</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Erro de entrada/saída</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Instale o Osteo Desktop de novo</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Instale o Osteo Desktop de novo, ou escolha outro modelo com --model</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>Instale-o: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>Instale nos seus computadores a mesma versão do Osteo Desktop, com o mesmo modelo, que aqui</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Instituição</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>Argumento inválido</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>Valor inválido para {param_hint}: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>Valor inválido: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>Invertida, e o arquivo não o diz</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>Invertida: preto e branco foram trocados.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>É uma pasta</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>Chegou depois de o estudo ser assinado e não faz parte da leitura assinada.</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>Não pode ser impresso ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>Não se pode registrar que o resultado crítico foi comunicado: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>Não pôde ser lida e foi assinada sem veredito.</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>Fica na ficha. Meça depois com «models bounds».</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>Ainda não foi pontuada.</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>Tem as listras de uma tela: linhas finas podem se perder ou aparecer.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>Ela é também de 1 radiografia que não está neste acervo.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>Ela é também de 1 radiografia que não está neste estudo.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>Ela é também de {count} radiografias que não estão neste acervo.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>Ela é também de {count} radiografias que não estão neste estudo.</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>Não se sabe com certeza se há um osso quebrado.</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>Não é impressa em tamanho real ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>Não consta se todos os arquivos desta pasta foram lidos: uma versão anterior os leu. Abra a pasta de novo para ter certeza.</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>Ela diz que o resultado é crítico ({state}).</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>Ela mostra vários filmes, e nem todos os cantos são certos.</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>Já estava guardada; consta uma só vez.</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>Foi tirada num ângulo acentuado: comprimentos, ângulos e formas podem estar errados.</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>Foi tirada muito inclinada.</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>Uma de suas caixas</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>Sua primeira página é o que ler antes de confiar nele; --all mostra o resto. NAME também pode ser o id de um modelo ou um arquivo .safetensors.</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>Seu hash mostra que está como foi gravada; nada prova quem a escreveu. Pergunte quem a enviou.</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>JSON para 'models complete --time'.</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>JSON para a ficha: uso previsto, limites, licenças (veja resources/model-cards).</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>JSON da auditoria de vazamentos: as cópias que encontrou são deixadas de fora.</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>JSON do que pessoas dizem do modelo.</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON: por nome de cada pasta assim seus "source" e "rights", para a ficha.</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: fonte e direitos por nome da pasta (veja resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>Interlinha articular</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>Guarde uma cópia para recuperação e nomeie outro acervo com --archive</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>Mantenha-os em um dos estudos e depois leia-os juntos</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>Guardar ali o que a rede viu das imagens, para a próxima vez.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Guardada.</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Imagem-chave</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>Radiografias rotuladas (images/, labels.csv, boxes.csv); várias vezes para mais fontes.</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>Radiografias rotuladas para medir uma vez no fim, nunca para escolher.</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>Radiografias rotuladas de cada fonte, uma a cada n; 0: todas.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>Radiografias rotuladas nas quais nunca se treina; seus números ficam à parte.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>Radiografias rotuladas que são apenas medidas; o modelo nunca foi treinado nelas.</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>Radiografias rotuladas, como 'train' as toma; várias vezes para mais fontes.</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>Radiografias rotuladas: as das dobras 1-4, sem seus rótulos.</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>Lateralidade</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>Aprender de novo o que um modelo recusa pontuar; sua rede e seus escores ficam como são.</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>Aprendido nas dobras 1-4 das radiografias rotuladas, em --bones e contra --foreign; cada pasta alheia é deixada de fora uma vez, e a parte dela que é recusada consta então na ficha.</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>Aprendendo o escopo</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>Deixe de fora os originais ou a senha, ou desidentifique</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>Deixar a luz desigual como está.</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>Deixado de fora: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Comprimento das pernas</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Comprimento</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>Fazer de BACKUP, um nome da lista ou um arquivo, o arquivo em uso; sem ele, listar os backups.</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>Fazer um modelo marcar regiões: ajustar os níveis ao que fixou seus pontos, e pô-los em sua ficha.</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>Fazer um modelo da biblioteca ler de agora em diante; seus pontos fracos são mostrados.</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>Deixe-o; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>Para que ele leia: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>Não deixe mais nada rodar enquanto isso.</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Deixar que os processos de um cluster Ray descodifiquem e pontuem, COMPUTADOR:PORTA, do qual este computador faz parte; «local» inicia um aqui. Só este comando escreve o arquivo.</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Bibliotecas</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>Listar os modelos; um asterisco marca o que lê.</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>Listar as impressoras, a habitual primeiro.</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>Listar as receitas que 'train' e 'evaluate' tomam.</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>Liste as sessões com 'osteo-desktop export --list'</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>Listar as sessões, a última aberta primeiro.</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>Listar os estudos assinados de SESSION por suas chaves, com seus arquivos.</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>Listar as receitas de treinamento.</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>Listar, mostrar, adicionar e escolher modelos.</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Pasta dos registros</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>Textos longos</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>Maior tempo da assinatura à comunicação, em minutos</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>Olhe a imagem, tarje o que nomeia alguém, e informe quem olhou</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>Olhe as imagens antes de entregá-las: nomes numa imagem ficam.</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>Confira a impressora e sua fila, ou salve como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>Procure chaves de estudo, IDs de pacientes e assinaturas: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>Tabela de conversão do arquivo</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Compressão com perda</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>Ponto de operação inferior</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>Ponto de operação inferior, exato</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>O acompanhamento com MLflow</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 e PresentationLUTShape IDENTITY se contradizem; preto e branco podem estar trocados.</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>Fazer uma rede base com que começar o treinamento.</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>Fazer uma radiografia do filme em PHOTO: recortada, de frente, em cinza.</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>Dê permissão de escrita a este usuário, ou indique outro lugar com OSTEO_HOME</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>Fazer radiografias de filmes fotografados.</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>Criar radiografias de exemplo por código, lê-las, gravar PDF e CSV, abrir a janela.</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>Criar radiografias de exemplo, lê-las e laudá-las.</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Marcas e medidas</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>Medir um modelo em dados rotulados.</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>Medir um modelo, ou uma receita em rodadas, em radiografias rotuladas.</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>Medir quanto tempo um modelo leva para uma radiografia e um estudo nesta máquina.</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>Medir o modelo nas leituras assinadas deste arquivo, e listar onde discordam.</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>Meça a barra de escala no papel: impressoras podem mudar a escala.</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>Meça a barra de escala quando estiver no papel, impressa a 100 %: impressoras podem mudar a escala.</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Medidas</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Medição</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensagem</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>Minutos da assinatura à comunicação</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>Espelhada: esquerda e direita foram trocadas.</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>Falta o argumento</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Falta o comando.</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>Falta a opção</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>Falta o parâmetro</translation>
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
      <translation>Pesos do modelo</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>Modelo: {name}id {model}, preparação {pipeline}.</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>Leve a pasta para mais perto da raiz do disco, ou dê nomes mais curtos às pastas dela</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>Mover os pontos de operação do modelo que lê para servir a este local, e de volta.</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>Mover os pontos de operação para servir a este local.</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>NINGUÉM OLHOU se resta um nome nas imagens. Olhe cada uma antes de enviar; a janela tem um pincel para isso (Imagem &gt; Imagem para mensageiro).</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>INCOMPLETO: a leitura parou antes de todos os {what} serem achados; {read} foram lidos.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>INCOMPLETO: {read} arquivos foram lidos antes de todos serem encontrados.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>INCOMPLETO: {read} de {found} arquivos foram lidos.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>INCOMPLETO: {unread} de {found} {what} não foram lidos desta vez; o que uma leitura anterior deixou deles está listado.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>INCOMPLETO: {unread} de {found} {what} não foram lidos.</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>NÃO LIDO por um leitor</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>NÃO LIDO – só achado da IA</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>NÃO A PASTA INTEIRA: só foram lidos arquivos escolhidos nela.</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>VPN {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>Indique uma sessão por seu número, ou --list para ver as impressoras.</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>Indique uma sessão por seu número, ou --list para vê-las.</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>Nome e ID: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>Indique-o como COMPUTADOR:PORTA e faça deste computador parte dele: «ray status» diz; «--ray local» inicia um aqui</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>Nome não informado</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>Nomeie um destes com --engine: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>Nomeie a pasta a que os arquivos chegam</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>Indique os dados rotulados, --data DIR, ou o comando 'verify'.</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>Nome {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>Nomes que estão na própria imagem não são removidos: olhe as páginas.</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>Nem invertida, nem girada, nem espelhada.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Rede</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>Nenhum backup foi feito hoje: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>Não se viu nenhum osso quebrado nas suas radiografias.</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>Nenhum resultado crítico deste estudo ainda precisa ser comunicado</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>Nenhum filme se destaca nela.</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>Sem fratura</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>Sem suspeita de fratura</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>Nenhuma impressora está instalada aqui</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>Nenhuma impressora está configurada aqui; --out FILE.pdf grava um PDF.</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>Sem radiografia</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>Nenhuma radiografia foi pontuada.</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>Não são radiografias</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>Nenhum leitor leu este estudo.</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>Nenhum motivo foi registrado.</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>Nenhum laudo de {files}: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>Sem mapa de saliência: nenhum foi guardado</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>Sem mapa de saliência: sem escore</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Ainda não há sessões. Leia primeiro uma pasta: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>Nenhuma fonte incluída tem estas escritas, cujas letras são impressas como pontos de código: {scripts}.</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>Nenhuma leitura assinada dá uma radiografia para treinar ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>Não há espaço no dispositivo</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>Nenhum estudo da sessão é o que foi pedido</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>Não existe o comando {name!r}.</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>Dispositivo inexistente</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Arquivo ou pasta inexistente</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>Não existe a opção {name!r}.</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>Sem veredito de um leitor</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>Não resta nenhum processo do cluster Ray ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Nenhum processo do cluster Ray {address} pode ler para este computador ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>Ninguém olhou se a imagem ainda mostra um nome.</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>Ninguém olhou se as imagens ainda mostram um nome. Lugares que podem ser texto foram tarjados pelo programa.</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>Ninguém disse que não resta nenhum nome na imagem</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Ruidosa</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>Não é uma pasta</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>Não é uma radiografia: a modalidade é {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>Não é uma radiografia: a modalidade é {modality}.</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>Nem todas as imagens puderam ser usadas. As que não puderam podem esconder alguma coisa.</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>Não está neste pendrive: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>Não impresso, {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sem escore</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>Não informado: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>Não usado: {why}.</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>Não inteira</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>As notas e as explicações sobre a IA estão no laudo completo.</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>Nada pode ser gravado ali ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>Nada é impresso.</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>Nada está assinado nesta sessão.</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>Nada disso se perde. Olhe estes estudos, e assine de novo o que deve mudar.</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>Nada da IA, nem palavras nem mapas.</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>Nada de {files}: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>Nada foi guardado.</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} não pode ser verdade; supõe-se 1.</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>De uma fotografia de um filme: mostrar ao modelo o filme recortado e de frente onde seus cantos são seguros; ask: não pontuar nenhuma antes de alguém ter olhado ('osteo-desktop rectify', ou a janela); ou nunca recortar.</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>De todos os estudos assinados.</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>Do PDF e de uma planilha; senão o escolhido nas preferências para laudos, senão inglês.</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>Dos arquivos, sem sufixo; o guia nomeia os campos.</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>Do pen drive: sem nomes, números e datas.</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>Dos estudos deste paciente.</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>Destes laudos.</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>Deste estudo; várias vezes.</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>Nas radiografias em que foram achados, os pontos parecem melhores do que são. Espere o que fazem, em um quinto dos estudos, os pontos achados nos outros quatro.</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>Um objeto JSON por linha.</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>Um PDF por estudo, por paciente, ou o laudo do lote inteiro.</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>Um dos dois está em dúvida</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>Só uma pasta pode ser vigiada em busca de arquivos novos</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>Só uma leitura assinada é passada adiante; faça com que a assinem, depois grave-a de novo</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>Só arquivos que não nomeiam estudo podem ser lidos juntos</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>Somente estas dobras dos dados.</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>Só {count} de {frames} imagens podem ser lidas; o arquivo termina cedo ou está danificado.</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>Só {reader}, que assinou esta leitura, pode retirar a assinatura</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>No pen drive: também os arquivos das radiografias.</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>Abrir uma pasta na janela.</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>Abra sua pasta de novo para relê-lo</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>Abra sua pasta mais uma vez, depois grave de novo a segunda opinião</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>Abra a pasta de novo para ver o que foi registrado entretanto</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>Abra os mesmos arquivos que foram enviados, depois importe a opinião de novo</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>Abrir a janela em PATH: uma pasta, um ZIP ou TAR, um DICOMDIR ou um arquivo.</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Pontos de operação</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>Pontos de operação deste serviço, definidos por {reader} em {date} com {count} radiografias assinadas: {low} e {high}; os do modelo são {own_low} e {own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>Operação não permitida</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>A opção {name!r} não aceita valor.</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>A opção {name!r} exige um argumento.</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>A opção {name!r} exige {nargs} argumentos.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opções</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>o Osteo Desktop desta versão não está instalado lá</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>Outros estudos deste paciente</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>Memória insuficiente: continuando com lotes de {batch}</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>Fora do escopo</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>Fora do escopo do modelo.</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>Fora do escopo do modelo: o filtro foi anulado pelo leitor {reader}, {at}.</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Superexposta</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>Sobreposição do arquivo desenhada</translation>
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
      <translation>Linhas paralelas</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>Parciais, lidas até onde vão</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>Parciais: {count}; nenhuma delas está liberada</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Senha</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID do paciente</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>Paciente escolhido pelo leitor</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>Nome do paciente</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>Por fonte, com intervalos de 95% sobre os pacientes: metrics.json, os escores em CSV, e uma página em PDF e HTML. Uma série de rodadas que foi parada continua com o mesmo comando.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Permissão negada</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>Perpendicular</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>Fotografia de um filme sem letra de lado, segundo um leitor: pode estar espelhada.</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>Fotografia de um filme cuja letra de lado está legível, segundo um leitor.</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>Fotografia de um filme: pode estar espelhada, pois um filme pode estar pendurado ao contrário.</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} contradiz SamplesPerPixel {samples}; supõe-se {usual}.</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>Imagens de qualquer outra coisa, que o filtro de escopo deve recusar; várias vezes para mais.</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>Imagens de qualquer coisa, sem rótulos.</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>Imagens de cada pasta, sorteadas; 0: todas.</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>Imagens sem cabeçalho, nomes de arquivos e pacientes trocados por hashes com chave. Nomes que são parte de uma imagem ficam nela: olhe antes de entregar a pasta.</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>Espaçamento de pixels não informado</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>Espaçamento de pixels não informado; pixels {aspect} vezes mais altos que largos</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>Espaçamento de pixels {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Local da dor</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>Lugares cobertos em suas imagens: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>Lugares que podem ser texto, tarjados pelo programa: {count}.</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>Pontos achados nestas radiografias, {low} e {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Polilinha</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>Preparação</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>Preparando lugares</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>Preparando para julgar</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Preparando para treinar</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>Mostrar a ficha de um modelo, pontos fracos primeiro; sem NAME, do que lê.</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>Imprimir filmes ou laudos de uma sessão.</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>Imprimir estudos de SESSION, o número que 'read' e 'export --list' mostram.</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>Imprima-os em partes: alguns estudos, os de um paciente, ou os assinados</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>Pôr números na ficha de um modelo: das rodadas e cruzamentos de sua receita, e os seus.</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>Pôr em vigor os pontos que 'propose' encontra. Leituras assinadas ficam como são.</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>Ponha-as no lugar, ou tire-as do arquivo</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>O Qt carrega</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Pergunta: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinação e altura radiais</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografia</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>Laudo de leitura de radiografias</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>Laudo de radiografia</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>Laudo de radiografia, não assinado</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>Radiografia {number} de {count}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiografias</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>Radiografias e laudos</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>Radiografias em arquivos, para visualizadores de DICOM e de imagens</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>Radiografias dadas como inutilizáveis</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>No momento não é possível ler radiografias. Feche outros programas e abra a pasta de novo; se continuar assim, pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>Radiografias neles</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>Radiografias assinadas sem veredito</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>Radiografias cujas caixas só mostram onde estão fraturas, como onde todas são fraturadas: nunca aprendidas como radiografias inteiras com rótulo, nunca julgadas. Precisa de --rights.</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>Radiografias, tantas por página; sem isso o laudo de cada estudo.</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>Radiografias, sem rótulos.</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>Radiografias.</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>Dados brutos do detector (FOR PROCESSING): use a imagem FOR PRESENTATION</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>Dados brutos do detector (FOR PROCESSING): use a imagem FOR PRESENTATION.</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>O Ray diz: {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, processos: {workers}, computadores: {computers}; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>Ler uma pasta de radiografias; gravar laudos.</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>Leia e assine mais estudos, de preferência com a IA oculta até decidir</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>Leia e assine mais, de preferência com a IA oculta até decidir</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>Ler radiografias ósseas: uma lista de trabalho por suspeita, mapas de calor, laudos.</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>Ler uma segunda opinião: dizer de que é, e depois guardá-la junto da leitura.</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>Leia-a sem a IA</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>Ler só a K-ésima de N partes de FOLDER, como outros computadores leem as outras; estudos ficam juntos. Una seus arquivos com 'osteo-desktop archive merge'.</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>Lido sem a IA: os vereditos foram dados antes de o achado da IA ser mostrado.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Sistema de arquivos somente leitura</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Leitor</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>Leitor e IA</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>Leitor e IA concordam</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>Veredito do leitor</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>Veredito do leitor</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>Veredito do leitor (código)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leitura</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>Lendo lugares</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>Estado da leitura</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>Leitura sem IA. {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lendo {name}</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Lê</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>Motivo do estudo</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>Registro {number} de {table}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Retângulo</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>Retificada para o modelo: ele viu o filme recortado e de frente.</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>Médico solicitante</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>Regiões do mapa</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>Regiões: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>Nº de registro</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>Removido: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>Renomeie os dois arquivos dele, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>Repita para confirmar</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Laudo</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>Fontes dos laudos</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>Relate isto com o texto entre parênteses; enquanto isso o laudo do lote pode ser gravado</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Laudos</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope é 0 e é ignorado.</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>Somente para pesquisa – não é um dispositivo médico</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>Recurso temporariamente indisponível</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>Restaure uma cópia de segurança, ou pergunte a quem cuida deste acervo quem o mudou</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>Restaure uma cópia de segurança; o acervo foi trocado por um mais antigo, ou entradas sumiram</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>Restaurado: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>falta Rows ou Columns</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>Execute 'osteo-desktop audit verify' para ver o que foi alterado</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>Execute 'osteo-desktop doctor', ou exporte o estudo sem compressão</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>Execute o comando de novo</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>Execute o comando de novo quando o cluster funcionar; continua onde este terminou</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>Execute o comando de novo sem fechá-la; o que terminou é mantido</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>SHA-256 do arquivo</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, como diz sua ficha</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>AINDA A COMUNICAR</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>Mapa de saliência; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>Exemplos: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>Salve-a como CSV em UTF-8 com uma primeira linha que nomeie suas colunas, entre elas file</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>Salvo após cada época; um treinamento encontrado ali é retomado. [padrão: junto de --out]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>Dizer o que no arquivo foi alterado, removido, incluído ou movido desde que foi escrito.</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>Dizer de que é, e não guardar nada.</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>Diga o que gravar, um ou mais: {options}.</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Diga o quê: um de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>Dizer quais pontos de operação valem.</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espaço escafolunar</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>Escopo anulado em</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>Escopo anulado por</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Escore</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>Escore igual ou acima de {high} (ponto de operação de alta especificidade): suspeita de fratura. Escore abaixo de {low} (ponto de operação de alta sensibilidade): sem suspeita de fratura.</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>Pontuar cada IMAGE: decisão, escore, arquivo e o que deve ser dito dele, uma linha cada.</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>Pontuar cada radiografia de FOLDER (ou de um ZIP, TAR, DICOMDIR, um arquivo).</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>Pontuar imagens, uma linha cada.</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>Pontuar este arquivo da pasta embora o filtro de escopo o recuse, nomeado como no CSV; várias vezes para mais. Quem o pediu é guardado e dito com o escore.</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>Pontuar também o que o filtro de escopo recusa; o resultado leva o carimbo “fora do escopo”.</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>Selado: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>Segunda opinião</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>Segunda opinião de {who}, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>Segunda opinião {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>Segundas opiniões</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>As segundas opiniões constam inteiras no laudo completo.</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>Veja 'opinion list SESSION' para as chaves dos seus estudos assinados</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>Veja 'osteo-desktop models list', ou nomeie um arquivo .safetensors</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>Veja em docs/models.md a estrutura esperada</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado para {printer}.</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>Sessão {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>Sessão {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>Fixar de novo os dois pontos de operação, com --scores: mantidos nas radiografias que os fixaram, ou com uma margem para pacientes não vistos. O modelo recebe outro id.</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>Instale uma nas configurações do sistema, ou salve como PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Pasta das configurações</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>Vários filmes viram vários arquivos, FILE com um número antes do sufixo. PHOTO não é alterada; uma cópia dela fica junto de FILE numa pasta .originals. O que foi feito é dito, e consta no arquivo.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>Mostrar tantas imagens de cada origem também como fotografias de filmes, feitas por um modelo de câmara.</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>Mostrar a versão e sair.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Mostrar esta mensagem e sair.</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>Mostrar de onde vem um erro, e todos os avisos.</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>Lado não informado</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>Assine primeiro leituras como Fratura ou Sem fratura; o que está em dúvida fica de fora</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>Assine primeiro leituras na janela</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>Assine primeiro a leitura</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>Assinatura de {reader}</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>Assinado embora {count} incidência não tenha podido ser lida ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>Assinado embora {count} incidências não tenham podido ser lidas ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>Assinado em</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>Assinado em, exato</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Assinado por</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>Assinado por {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>Leituras assinadas</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>Assinado sem veredito</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>Pontos próprios do local</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>Algumas fraturas são difíceis de ver nas radiografias. Isto não é nem um sim nem um não.</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>Alguns valores do cabeçalho violam o padrão DICOM; lidos como estão.</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>Outra coisa também foi vista. Está no laudo completo.</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>Algo no arquivo não está como deveria; veja se a radiografia está inteira.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>Algo deu errado dentro do programa. O que você decidiu antes está salvo; o registro diz onde aconteceu.</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>Buscada no ponto de alta sensibilidade.</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>Buscada no ponto de alta especificidade.</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>Buscado: sensibilidade de ao menos {sensitivity}, especificidade de ao menos {specificity}.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Identificador de arquivo obsoleto</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>A saída padrão está fechada, então os resultados não podem ser mostrados</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>Ficar, e ler o que chega ou muda em FOLDER, até Ctrl-C. Os laudos são gravados de novo a cada vez.</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>Parando depois do que está sendo calculado agora. Pressione Ctrl-C de novo para abortar já.</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>Muito comprimida</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Estudos</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>Estudos em dúvida</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>Estudos em que leitor e IA concordam</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>Estudos em que discordam</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>Estudos assinados</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>Estudos com fratura</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>Estudos sem fratura</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>Estudos sem veredito, pois nenhuma de suas radiografias é utilizável</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>Estudos: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudo</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>Study Instance UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Data do estudo</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>Estudo de {date}</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Estudo sem data</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>Estudo {number} de {count}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>item do TAR</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: clínica, endereço, logotipo, quem assina. [padrão: a clínica das preferências]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>TAMANHO REAL, 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>Aceitar uma ficha como está, depois que você a editou: até lá uma ficha alterada é recusada.</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>Use outro pendrive ou outra pasta; este pode estar danificado</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>Use um de --password-file e --ask-password.</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>Use uma de ao menos oito caracteres, e não a diga a ninguém além de quem deve abrir</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>Tire-os da leitura e depois leia as incidências separadamente</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>Leve esta página com você. O laudo completo é para o médico.</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>Trazer para este arquivo o que há nos arquivos OTHER: sessões, achados, rascunhos, leituras assinadas.</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>Ensinar uma rede base a ver como outras, em imagens sem rótulos.</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>Técnica</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>Avise o médico se ainda doer, ou se algo piorar.</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>Avise o médico que trata o paciente e anote quem você avisou; o papel vem depois</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>Textos do arquivo não cabem em seu conjunto de caracteres; nomes podem estar corrompidos.</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>O .safetensors a gravar.</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>A IA não deu decisão</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>A memória da GPU está cheia: continuando na CPU</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>A Modality LUT não pode ser lida e é ignorada.</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>O PNG a gravar.</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>O cluster Ray {address} não pode ser usado ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>O acervo não pode ser usado ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>O acervo não contém a sessão {session}</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>O acervo está danificado ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>O acervo está danificado ({detail}); nada nele foi alterado</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>O acervo não está como foi gravado ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>O arquivo que estava ali foi guardado: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>O acervo foi gravado por um Osteo Desktop mais novo (esquema {found}, conhecido {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>As redes base vão para lá.</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>O modelo escolhido não está lá: 'osteo-desktop models choose NAME'.</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>Os pixels comprimidos ({syntax}) não podem ser decodificados aqui ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>Os pixels comprimidos e PixelRepresentation se contradizem sobre o sinal; usa-se PixelRepresentation.</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>O decodificador informa: {printed}.</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>O disco está cheio, o arquivo não foi gravado</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>O obturador de exibição não pode ser usado e é ignorado; a imagem toda é mostrada.</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>De novo os números de uma execução anterior, de seu CSV de escores.</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>O arquivo pede um modo de mostrar o brilho desconhecido aqui; usa-se o habitual.</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>O arquivo não leva nome de paciente nem de arquivo: só o conteúdo das radiografias diz de qual é.</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>O arquivo diz ter {columns} x {rows} pixels, mais do que pode ser verdade ou lido aqui</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>O arquivo se contradiz sobre preto e branco; podem estar trocados.</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>O arquivo se contradiz sobre seus níveis de cinza; é mostrado como mais provavelmente é.</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>O arquivo não pôde ser lido por causa de uma falha neste programa ({kind}). Comunique o erro; os outros arquivos não foram afetados.</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>O arquivo não pôde ser gravado ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>O arquivo não diz corretamente como seus textos estão escritos; nomes podem estar corrompidos.</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>O arquivo termina cedo.</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>O arquivo termina cedo: falta a parte inferior da radiografia.</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>O arquivo termina cedo; os pixels além de seu fim são desconhecidos.</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>O arquivo mudou desde que foi lido: o que foi dito da imagem anterior fica de lado e não conta para esta.</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>O arquivo mudou desde que o estudo foi assinado; a imagem que foi lida não está mais lá.</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>O arquivo não contém imagem ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>O arquivo está vazio (0 bytes)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>O arquivo é maior do que uma segunda opinião pode ser ({most} MB)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>O arquivo não está mais lá; sua linha é mantida para a leitura. Conecte o disco em que ele estava ou ponha o arquivo de volta.</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>O arquivo não é uma segunda opinião que possa ser lida ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>O arquivo não é uma imagem que possa ser lida aqui ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>O arquivo fez seu decodificador terminar ({detail}); os outros arquivos não são afetados</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>O ficheiro fez terminar dois processos do cluster, um após o outro ({workers}); os outros ficheiros não são afetados</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>O arquivo ou a pasta não pode ser aberto por este usuário</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>O arquivo declara que há textos, talvez nomes, gravados em seus pixels.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>O arquivo declara {origin}; seus textos foram lidos como Latin-1, nomes podem estar corrompidos.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>O arquivo declara {origin}; seus textos foram lidos como UTF-8.</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>O arquivo que foi lido não está mais nesta pasta.</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>O conteúdo do arquivo mudou desde que foi {since}</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>Os arquivos citam vários pacientes; o leitor escolheu para qual é esta leitura.</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>O filme tem poucos pixels demais nela.</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>O filme pode continuar além da borda da fotografia.</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>As bordas do filme não estão nítidas.</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>Os quatro cantos do filme em pixels de PHOTO, em sentido horário a partir do superior esquerdo, onde não são encontrados, ou não corretamente.</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>Achado de {model} para o arquivo com SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>O mapa do achado permanece; para outro, faça-a ler pelo modelo que é usado agora</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>A pasta não corresponde a nenhuma estrutura de dados rotulados ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>A pasta não contém nenhuma radiografia.</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>A pasta contém rodadas iniciadas com {other}</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>A pasta voltou.</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>A pasta de {file}</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>As radiografias com fratura são de {fractured} estudos, as outras de {normal}; são precisos {least} para cada tipo para julgar pontos de operação em estudos deixados de fora</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>A imagem está danificada e não pode ser decodificada ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>Os itens de CLAIM e TRIPOD+AI, cada um respondido ou não.</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>Os dados rotulados não podem ser usados ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>Os rótulos não podem ser lidos dele ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>A última época completa é mantida; dê o mesmo comando para continuar dali</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>O timbre não pode ser usado ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>A lista de pacientes não pode ser lida ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>O mapa mostrado é do modelo {shown}, não de {signed}, cujo achado foi assinado.</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>O modelo não pode ser usado ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>O modelo não pode ser usado ({detail}). Escolha outro, ou instale o Osteo Desktop de novo.</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>O modelo não pode ensinar ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>O modelo falhou nesta radiografia ({kind}); comunique o erro.</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>O arquivo do modelo está danificado ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>O modelo não viu imagens como esta (pode ser uma radiografia de tórax, uma fotografia, um documento ou outro tipo de exame).</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>O modelo não é usado, pois sua ficha foi alterada depois de gravada ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>O modelo não é usado, pois sua ficha foi alterada depois de gravada. Copie de novo a ficha da origem, ou pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>O modelo viu a fotografia como está; tais escores são menos confiáveis.</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>O modelo não foi adicionado: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>O modelo não foi removido: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>O modelo não foi treinado nesta região ({part}).</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>O arquivo do modelo está danificado ({detail}). Escolha outro, ou instale o Osteo Desktop de novo.</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>As características do modelo não acham nada como esta imagem naquilo em que foi treinado.</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>Valem os pontos de operação do próprio modelo: {low} e {high}.</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>Os pontos do modelo, {low} e {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>Os modelos que vêm com o programa, os que você adicionou, e o que lê.</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>Ponto inferior do próprio modelo</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>Ponto superior do próprio modelo</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>O nome não é um texto válido, e outros arquivos se chamam como ele seria escrito aqui</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>Essa rede não pode ser construída ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>A nova pasta a gravar.</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>O número de imagens que o arquivo informa não pode ser verdade; uma é lida.</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>A forma de uma página: sem notas, duas imagens.</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>Os pontos de operação deste serviço não podem ser usados ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>Os pontos de operação deste serviço não podem ser usados ({detail}). Volte aos do modelo: Leitura &gt; Pontos de operação.</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>A senha não pode ser usada ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>O caminho é mais longo do que este sistema consegue abrir; o que está ali não foi lido</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>O padrão de nomes de arquivo está errado ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>A imagem não pode ser usada ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>A imagem está vazia.</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>A imagem está comprimida de um modo que não pode ser aberto aqui. Exporte o estudo sem compressão, ou pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>O arquivo atual fica ao lado com um nome datado. Feche antes a janela.</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>Os pesos pré-treinados não podem ser usados ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>O processo que decodifica arquivos não pôde ser iniciado ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>A radiografia não pode ser pontuada mesmo assim: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>A radiografia não pôde ser mostrada: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>A radiografia não está completa: uma pontuação baixa não a descarta.</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>As radiografias deste estudo citam pacientes diferentes</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>As radiografias deste estudo citam pacientes diferentes: {patients}.</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>Os arquivos originais das radiografias não podem ser criptografados, e citariam o paciente</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>O leitor concorda</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>O leitor discorda</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>O veredito do leitor vale como a verdade, o que pode não ser. Contadas à parte: leituras decididas com a IA oculta, pois um leitor que vê o que a IA diz tende a concordar.</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>A leitura não pode ser assinada: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>A receita não pode ser usada ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>O laudo não pode ser composto ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>Os laudos só abrem com senha. Peça-a ao remetente, por outro meio que não este pendrive.</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>O resultado não está escrito nesta página. Ele deve ser conversado com você.</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>Linha de {file}, imagem {frame}, no estudo {study}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>O mapa de saliência mostra o que moveu o escore; não delimita uma fratura. A decisão é do clínico.</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>O mesmo, com uma senha que é pedida.</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>O escore é uma probabilidade calibrada de uma radiografia onde {share} das radiografias mostram fratura.</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>Os escores não correspondem aos dados rotulados ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>A segunda opinião é de outro paciente ou de outra imagem: nenhuma radiografia daqui tem o conteúdo de que ela trata</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>A segunda opinião é de radiografias que aqui são de pacientes diferentes</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>A segunda opinião não é assinada por ninguém</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>A segunda opinião foi alterada depois de gravada</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>A segunda opinião foi gravada por uma versão posterior do Osteo Desktop ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>A sessão não tem nenhum estudo com esta chave</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>As configurações não podem ser lidas ({detail}); valem os padrões</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>O pen drive como um único ZIP.</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>Os estudos deste paciente.</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>O estudo, como 'opinion list' o mostra.</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>O professor: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>A trilha não tem uma entrada {entry} como a que {file} lembra</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>O treino foi interrompido: terminou com o código {code}.</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>O treino foi interrompido: terminou sem dizer por quê.</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>O treino foi interrompido: o sistema o encerrou ({signal}); a memória pode ter acabado.</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>Toda a ficha como JSON.</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>A janela precisa da biblioteca do sistema {library}, que falta. Execute: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>A janela só abre num terminal com tela. Seu próprio arquivo não é tocado.</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>A janela não foi aberta. {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>As palavras desta leitura podem revelar quem é o paciente (um nome, uma data, um número longo)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>O {kind} não pode ser aberto ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>Falta o elemento {kind} {name} do acervo</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>O elemento {kind} {name} do acervo não está como foi criado</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>O elemento {kind} {name} foi posto no acervo por outro programa</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>Há {fractured} radiografias com fratura e {normal} outras para treinar</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>Há {fractured} radiografias assinadas com fratura e {normal} outras com escore deste modelo; são precisas {least} de cada para mover seus pontos de operação</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>Ainda não há arquivo, então nada pode ter sido alterado.</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Ainda não há arquivo. Leia primeiro uma pasta: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>Ainda não há backup: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>Não há tela (DISPLAY e WAYLAND_DISPLAY não estão definidos), então nenhuma janela pode abrir. Entre com um desktop, use 'ssh -X', ou trabalhe sem janela: 'osteo-desktop read'.</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>Não há motor chamado {name}</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>Não há modelo chamado '{name}'{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>Não há página para o paciente: o resultado crítico ainda precisa ser comunicado</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>Não há página para o paciente: o estudo não está assinado</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>Não há agora uma impressora {printer!r}; há: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>Ainda não há leitura assinada com que comparar um modelo</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>Não há tal arquivo nesta pasta.</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>Não existe esse arquivo ou pasta</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>Não há tal mapa desta radiografia ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>Há pouca memória para continuar</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>Estes se excluem: {names}.</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>Estes arquivos nomeiam pacientes diferentes; não são lidos juntos</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>Estes pontos de operação foram definidos por este serviço; os do próprio modelo são {low} e {high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>Estes pontos de operação foram definidos por este serviço; não são os do próprio modelo</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>Estas radiografias já são um estudo</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>Este arquivo diz por si a que estudo pertence</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>Esta pasta contém radiografias e laudos. Abra INDEX.HTM em qualquer navegador; não é preciso rede. Os mesmos laudos estão nos arquivos REPORT*.PDF. SHA256SUMS.TXT lista uma soma de verificação de cada arquivo, para que se reconheça uma cópia danificada.</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>Esta pasta contém laudos criptografados. Abra REPORT*.PDF em um programa para arquivos PDF e digite a senha, que vem por outro meio que não esta pasta.</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>Esta não é a imagem que foi assinada com este nome: o arquivo mudou desde então. Aquela leitura não é uma leitura desta.</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>Este modelo já está sendo treinado</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>Esta parte foi calculada por um modelo de pesquisa. Não é um achado; o que conta é o que o leitor diz acima.</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>Esta leitura não diz de quais radiografias foi assinada</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>Esta leitura não está assinada, então não recebe adendo</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>Esta leitura não está assinada; não há assinatura a retirar</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>Esta leitura está assinada e bloqueada</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>Entretanto este estudo foi alterado em outra janela ou outro programa</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>Este estudo; várias vezes.</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>Este terminal não tem letras para o idioma {code}.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>A observar</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>A observar destas</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Comunicado em</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>Comunicado em, exato</translation>
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
      <translation>Poucas demais foram decididas com a IA oculta, então todas servem: quem viu a IA tende a concordar com ela, e os números são bons demais.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>Níveis demais de links simbólicos</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>Arquivos abertos demais</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>Pequena demais para ser julgada ({columns} x {rows} pixels)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>Pequena demais para ser julgada ({columns} x {rows} pixels).</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>Treinar um modelo em radiografias rotuladas segundo uma receita.</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>Treinar um modelo em radiografias rotuladas.</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>Treinar esta receita de novo em cada rodada em vez de medir um modelo.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Treinamento</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>O treino parou ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>Tente '{command} {option}' para ajuda.</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>Girá-la em sentido horário tantos graus.</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>Girada {degrees}° no sentido horário.</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Variância ulnar</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>Subexposta</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>A luz desigual foi removida.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Ilegível</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>Inutilizável</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>Radiografias inutilizáveis</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>Radiografias inutilizáveis (códigos)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>Inutilizável, porque (código)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>Inutilizável, segundo o leitor</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>Inutilizável: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Atualize o Osteo Desktop, ou peça que a enviem como PDF; nada dela foi guardado</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Atualize o Osteo Desktop; nada no acervo foi alterado</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>Ponto de operação superior</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>Ponto de operação superior, exato</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Uso:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>Use os campos entre chaves que o guia cita, e nenhum outro</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction é desconhecida; suas janelas são mostradas como LINEAR.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredito</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>Versão {version} da leitura do estudo {study}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>Pouquíssimos pixels</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidência</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Inclinação volar</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>Espere, pare-o, ou nomeie outro arquivo para o modelo</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>Aguardando leitura: {files}.</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>A vigilância terminou; o que foi lido está guardado.</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>Vigiando {folder}. Pressione Ctrl-C para terminar.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>Pesos, pontos de operação e id ficam como são.</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>O que 'models time --out' gravou.</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>Em que idioma tudo isto é dito; senão no da janela, senão no do sistema. JSON, CSV e códigos de saída ficam como são.</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>O que custam imagens ruins: N radiografias fraturadas e N outras por fonte, cada uma girada, borrada, cortada etc.</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>O que calcula: um dos que 'osteo-desktop doctor' nomeia.</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>O que se encontra vai para sua ficha. Um motor de 16 bits só é tomado por si depois disso.</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>O que ela grava, 'train' e 'evaluate' tomam como --weights. Parado ou interrompido, o mesmo comando continua após a última época inteira.</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>O que aprende; várias vezes para várias de uma vez.</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>O que custam fotografias de filmes: N radiografias fraturadas e N outras por fonte, como são, fotografadas por um modelo de câmera, e retificadas.</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>O que fica abaixo do nome do leitor.</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>O que tais pontos fazem em estudos deixados de fora</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>O que a IA disse</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>O que o acervo lembra do fim de sua trilha não confere (entrada {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>O que fazer agora</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>O que treinar e como; veja 'osteo-desktop recipes'.</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>O que já foi lido não é recalculado; uma leitura parada continua de onde estava. O código de saída 0 significa que cada arquivo tem sua linha, seja um escore, um motivo ou um erro.</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>O que foi dito lá é mostrado agora; Desfazer traz de volta o que você disse aqui</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>O que foi visto</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>O que foi gravado não pode ser lido de volta como era ({name}); nada foi deixado ali</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>O que você viu da letra de lado na radiografia como é gravada.</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>Para onde vão exemplos, laudos e o arquivo próprio da demonstração.</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>Onde calcular.</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>Qual osso: {bones}.</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>Quem decide isto.</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>Quem determina; senão o leitor das configurações.</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>De quem são os pontos de operação</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Janela</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>Janela {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter e WindowWidth diferem em número; o que não tem par é ignorado.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>O Windows imprime em sua impressora habitual e pode mudar a escala da página; use a janela para ambos.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>O Windows imprime na sua impressora habitual, uma cópia; escolha outras na janela</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>Com 'verify': confrontar o arquivo de leituras com sua trilha de auditoria.</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Com --out, --stick ou --messenger diga de quê: um de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>Com --places: JSON de fonte e direitos por nome da pasta (veja resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>Com --points: CSV de 'evaluate --model' com este modelo.</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>Com --points: o que foi pontuado.</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>Com --recipe. [padrão: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>Com --recipe: começar cada treinamento com estes. [padrão: como diz a receita]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>Com --recipe: mudá-la, como em stage.1.epochs=5; várias vezes para mais.</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>Com --recipe: tantas rodadas, cada uma testada no que nunca viu. [padrão: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>Com --recipe: treinar e pontuar só esta rodada, como outro processo faz as outras; o mesmo comando sem isso dá depois os números.</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>Com --recipe: treinar em um --data, testar em outro, e em todos para cada --external.</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>Com --scores: diferenças pareadas em relação a estes, com intervalos.</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>Com --true-size: também por um espaçamento no detector, ou de tipo desconhecido.</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>Sem um comando, a janela abre.</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>Sem a curva de cinzas para papel.</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>Nos textos escritos por pessoas procuraram-se os nomes do paciente e dos médicos; nomes de outras pessoas neles não são conhecidos.</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>Processos perdidos: {workers}; ficheiros dados a outros: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>Lista de trabalho, mais suspeitos primeiro</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>Gravar um PDF, e não imprimir nada.</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>Gravar ali uma pasta para levar ao próximo médico: laudos, imagens, um índice que qualquer navegador abre, somas de verificação.</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>Gravar ali uma linha por estudo.</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>Gravar uma segunda opinião, ou ler uma.</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>Gravar ali cada radiografia com seu mapa de calor, como PNG.</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>Gravá-la também como FILE.pdf ou FILE.html.</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>Gravar ali.</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>Gravar ali leaks.json, leaks.txt e pairs.csv.</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>Gravar ali um objeto JSON por radiografia, com tipos.</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>Gravar ali uma linha por radiografia.</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>Gravar ali um JPEG pequeno de cada um destes estudos, sem nome. O que pode ser texto na imagem é coberto de preto; ninguém olha, e a imagem diz isso.</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>Gravar laudos de uma sessão anterior.</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>Gravar laudos ali: dos estudos que --study, --patient, --signed ou --all indicam.</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>Gravar leituras assinadas como dados de treinamento.</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>Gravar ali as discordâncias.</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>Gravar as radiografias de suas leituras assinadas como dados rotulados para treinar.</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>Gravar o laudo ali.</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>Gravar os laudos de SESSION, o número que 'read' e '--list' mostram.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>Gravar ali o mesmo como planilha, para pessoas.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>Gravar ali o mesmo como planilha.</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>Gravar a leitura assinada de um estudo de SESSION como segunda opinião.</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>Escrita em outro lugar, sobre as mesmas radiografias. Ela não decide nada aqui, e nada prova quem a escreveu.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>Imagem radiográfica: {view}, {shown}.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>Imagem radiográfica: {view}.</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>As radiografias não mostram todas as fraturas.</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>Suas radiografias não puderam ser usadas. Elas não dizem se há um osso quebrado.</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>Suas radiografias mostram um osso que quebrou há algum tempo.</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>Suas radiografias, em palavras simples</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>item do ZIP</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[imagem {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>[network] e [preparation] são necessários</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>um arquivo DICOM sem dados de pixels</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>um ZIP ou TAR dentro de outro não é aberto</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>uma rede base</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>uma caixa pertence à imagem {key}, que não está lá</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>uma caixa de {name} é {value}, não [x, y, width, height]</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>uma tela de {canvas} pixels é pequena demais para formas de {longest}; mais pixels nas formas exigem um framing.canvas do mesmo tamanho</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>uma ficha é gravada como .pdf ou .html</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>um cruzamento precisa de um segundo --data, ou de um --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>uma imagem comprimida (deflate) não pode ser descomprimida</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>uma falha neste programa, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>há um arquivo onde estaria a pasta</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>um filtro</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>uma lista</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>uma lista de {count}</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>uma radiografia artificial recebe {first}, e de novo {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>um modelo</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>já há um modelo seu chamado '{name}'</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>um momento com seu fuso, como 2026-03-01T09:30:00+01:00</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>um número</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>um plano que não pode ser lido: {why}</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>um escore não está entre 0 e 1, ou t_low está acima de t_high</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>uma tabela</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>espera-se uma tabela de chaves, não {value}</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>uma tabela ou uma entrada não pode ser entendida: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>uma tabela ou lista</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>um PDF etiquetado, mas não PDF/A nem PDF/UA: nem toda letra nele tem uma fonte adequada</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>um modelo professor lê {done} de {count} radiografias</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>um texto</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>um texto nele não é UTF-8</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>um número inteiro</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>abdome</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>acetábulo</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>articulação acromioclavicular</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>acrômio</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>aguda</translation>
    </message>
    <message>
      <source>added</source>
      <translation>adicionado</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>ajustada</translation>
    </message>
    <message>
      <source>age</source>
      <translation>idade</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>asa</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>um SVG pode conter programas e links; salve-o como PNG</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>uma entrada não pode ser entendida: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>já há um modelo instalado chamado '{name}'</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>um número ímpar de pixels não pode ser YBR_FULL_422</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>um conjunto de caracteres desconhecido ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>e mais {count}</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>ângulo</translation>
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
      <translation>tornozelo</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>outro arquivo JSON, da parte '{part}', também nomeia {file}</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>outro arquivo tomou o seu lugar enquanto estava aberto; o que estava aberto fica guardado como {kept}</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>foi lida por outro modelo: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{what}: diferente do de {file}; as respostas são calculadas de novo</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>outro programa o está usando</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>outra janela ou programa o tem aberto; feche-o</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>outro conteúdo de {what}</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>parte anterior</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>processo anterior</translation>
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
      <translation>braço</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>artefato</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>como exibida</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>como no arquivo</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>como foi escrito</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>como se vê na tela</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>como consta, calibração desconhecida</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>como está no arquivo</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>é necessária ao menos uma [[stage]]</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>no detector</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>no paciente, estimado</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automática</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>avulsão</translation>
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
      <translation>data de nascimento</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>borrada</translation>
    </message>
    <message>
      <source>body</source>
      <translation>corpo</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>região</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>lesão óssea</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>ambos os lados</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>mas o veredito é Sem fratura</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>por um objeto de tamanho conhecido</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>pela geometria da exposição</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>calcâneo</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrado</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>calibrado à mão</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>calibrado à mão em uma fotografia</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>não podem ser lidas: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>capítulo</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>articulação carpometacarpal</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>carpo</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>coluna cervical</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>tórax</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>escolhido pelo leitor</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>arquivos escolhidos</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>raio do círculo</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>clavícula</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>pergunta clínica</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>fechada</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn não tem características no passo 32 que possam ser ensinadas</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>cóccix</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>cominutiva</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>comparando pares que se parecem</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>por compressão</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>processo coracoide</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>processo coronoide</translation>
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
      <translation>data do trauma</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>padrão: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>alteração degenerativa</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>diâmetro</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>você quis dizer {near}?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>difere de {keyword}</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>luxação</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>desviada</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>desviada sem contato das extremidades</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>extremidade distal</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>metáfise distal</translation>
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
      <translation>articulação radioulnar distal</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>terço distal da diáfise</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>domo</translation>
    </message>
    <message>
      <source>done</source>
      <translation>feito</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>feito, mas algumas imagens de 'predict' não puderam ser lidas, ou alguns laudos de 'export --out' ou filmes de 'print' não puderam ser feitos</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>feito, mas o arquivo não está como foi escrito ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>fragmento dorsal</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>pontilhado</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>rascunho</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>rascunho, não assinado</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>dropout segue camadas densas, e dense está vazio</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>cada formato precisa de um arquivo próprio</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>cotovelo</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>informado à mão</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>época {epoch} de {epochs}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>época {epoch}: {step}/{steps}, perda {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>erro; uma linha na saída de erros diz o quê, qual arquivo e o que fazer a seguir</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>evento {word} desconhecido; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>código de saída {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>extra-articular</translation>
    </message>
    <message>
      <source>female</source>
      <translation>feminino</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>fêmur</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>fíbula</translation>
    </message>
    <message>
      <source>files</source>
      <translation>arquivos</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>arquivos e pares</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>arquivos desta pasta</translation>
    </message>
    <message>
      <source>film</source>
      <translation>filme</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>dedo da mão</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>articulação do dedo da mão</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>pé</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>antebraço</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>corpo estranho</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>há fraturas descritas em {file}, cujo veredito é Sem fratura</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>espaço</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>glenoide</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>trocânter maior</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>tubérculo maior</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>em galho verde</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>curva de cinzas para papel</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>níveis de cinza como na tela</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>fise ou osso acessório</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>fissura</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>mão</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>material de síntese</translation>
    </message>
    <message>
      <source>head</source>
      <translation>cabeça</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>em consolidação</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>calcanhar</translation>
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
      <translation>alta sensibilidade</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>alta especificidade</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>incidência de maior escore</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>quadril</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>hâmulo do hamato</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>úmero</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>asa do ilíaco</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>imagem {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>a imagem {key} não tem file_name</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>a imagem {key} está lá duas vezes</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>impactada</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>conclusão</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>em dúvida</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>na rodada {number} de {folds} as radiografias para treinar ou avaliar não são das duas classes; dê mais dados ou menos --folds</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>inclinação</translation>
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
      <translation>ramo inferior do púbis</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>eminência intercondilar</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>intertrocantérica</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>intra-articular</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>em valgo</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>em varo</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>é um número grande demais, ou não é um número</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>ísquio</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>ele responde de modo diferente do PyTorch</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>veio com o programa</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>não pode ser lido: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>ele não consegue pontuar uma radiografia ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>mudou enquanto era copiado</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>não pôde ser testado ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>não respondeu em {seconds} segundos</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>não diz quando</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>não diz de que versão é</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>não diz a quem</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>não informa {what} de {name}; {made} não se faz com imagens de direitos desconhecidos</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>terminou</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>terminou {count} vezes sem acabar um ficheiro</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>termina após {found} de {stated} bytes</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>termina antes de seus pixels</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>termina cedo</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>termina cedo e pode ter nomeado mais arquivos; abra então a pasta dele</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>termina dentro de seu cabeçalho</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>não dá nenhum nome</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>tem menos de {least} caracteres</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>tem mais de {most} páginas</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>não tem a coluna {columns}</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>não tem mais a imagem {frame}</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>não tem processadores para dar</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>ele não tem {key}, então não é o que foi pedido</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>contém mais de {most} arquivos</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>não contém nenhuma radiografia na partição {fold}</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>não contém uma tabela de tensores com nome</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>não contém {what}</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>contém o que este programa não grava</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>contém {tensor}, que {backbone} não tem: é de outra rede</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>é um DICOMDIR, o diretório de um disco</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>é um dispositivo, um pipe ou um socket, não um arquivo</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>é uma pasta; nomeie um arquivo nela</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>é uma animação, não uma única radiografia</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>é outro tipo de arquivo</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>está cifrado</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>passa de 2 GB</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>passa de 20 MB ou 5.000 linhas</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>passa de {most} bytes</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>não é um arquivo COCO: não há lista '{name}' de objetos</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>não é JSON: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>não é um arquivo</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>não é o registro de um treino, ou ainda não há nada nele</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>não é um arquivo comum</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>não é uma imagem que uma câmera grave</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>não é DICOM</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>não é UTF-8</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>não é um arquivo</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>não é uma simples tabela de tensores, e o código que houver nele nunca é executado</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>não está como foi escrito, então nada foi tomado dele: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>é da estrutura '{name}', mas não contém nada</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>é uma das radiografias que foram lidas</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>está guardado com lacunas, como arquivo esparso</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>é o acervo</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>é o banco de dados de outro programa</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>é o que lê</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>já existe; nomeie uma pasta nova</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>mede {width} × {height} mm, e seu lugar na página {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>ele não julga locais, então sua resposta não pode ser cortada para um recorte</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>este usuário não pode abri-lo</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>este usuário não pode gravar nele</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>não nomeia nenhum arquivo</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>não nomeia nenhuma imagem de {count} estudos rotulados, o primeiro {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>ele ou sua pasta não pode ser aberto nem gravado</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>ele lê radiografias preparadas de outro modo: campo {field}, contraste {contrast}, não {our_field} e {our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>ele lê radiografias preparadas de outro modo: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>ele recusa esta rede ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>lá corre outro programa da versão {version}: foi alterado lá ou aqui</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>lá corre a versão {there}, aqui é {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>ele não diz nada de locais, e a receita os quer</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>ele pontua a mesma radiografia de modo diferente a cada vez</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>não informa {name}</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>descompactado, passa de 1 GB</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>descompactado, passa de {ratio} vezes seu tamanho</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>foi dado mais de uma vez</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>foi feito por uma versão anterior deste programa, que preparava as radiografias de outro modo; precisa ser treinado de novo</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>ela não foi recusada</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>foi treinado para a preparação {pipeline}, este programa prepara as radiografias por {ours}</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>ele foi treinado em {known} das radiografias que devem julgar</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>seria unido consigo mesmo</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>suas respostas não podem ser lidas depois de guardadas</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>suas respostas ocupariam {gigabytes} GB em disco; omita teacher.kept, e elas são calculadas enquanto a rede aprende</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>suas chaves não casam</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>sua ficha não pode ser lida: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>sua ficha não informa {what}</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>falta sua ficha: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>sua ficha não informa nenhuma preparação: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>sua paleta de cores falta ou está danificada</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>seu conteúdo não corresponde ao hash em sua ficha</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>seu conteúdo não é uma imagem conhecida</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>seu conjunto de dados comprimido (deflate) não pode ser descomprimido</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>seu arquivo não deu nenhuma imagem.</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>seu arquivo não contém texto</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>seus arquivos citam vários pacientes ({names}), e nenhum deles foi escolhido</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>sua pasta não pode ser usada: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>sua pasta não existe</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>não é permitido gravar em sua pasta</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>suas pastas {names} servem cada uma: dê-as uma a uma</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>seu grafo não é desta rede</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>seu hash não confere</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>seu cabeçalho não pode ser lido, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>seu cabeçalho tem mais de {most} elementos</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>seu logotipo {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>seus milímetros são {origin}, por isso o próprio osso é menor ou maior</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>o seu modelo é {there}, aqui é {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>o seu modelo {model} tem outros pesos que o daqui</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>seu nome não é como NAME{suffix}</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>sua preparação precisa de formas de {least}-{most} pixels de lado</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>sua preparação diz {value}; são conhecidos: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>seu filtro de escopo não combina com as estatísticas deste programa</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>seu filtro de escopo está incompleto ou é de outra versão</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>seu filtro de escopo não é o da sua rede</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>seu escore de uma radiografia artificial não é um número</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>seus dados {form} estão danificados ou incompletos</translation>
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
      <translation>chave {word} desconhecida; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>tipo de trauma</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>joelho</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>são conhecidos: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>sabido por outra incidência ou estudo</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>passa de {most} MB; salve-o menor</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>passa de {most} kB</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>perfil</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>côndilo lateral</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>epicôndilo lateral</translation>
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
      <translation>planalto lateral</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>processo lateral</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>terço lateral</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>auditoria de vazamentos</translation>
    </message>
    <message>
      <source>left</source>
      <translation>esquerda</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>deixado de fora: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>perna</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>trocânter menor</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>tubérculo menor</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>membro</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>linha {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>a linha {line} não tem tantas células quanto o cabeçalho</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>linha {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>linha {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>linha {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>linhas</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>material solto ou quebrado</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perda</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>coluna lombar</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>semilunar</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>fator de ampliação {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>manúbrio</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>média {mean}, DP {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>côndilo medial</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>epicôndilo medial</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>maléolo medial</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>planalto medial</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>terço medial</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>metacarpo</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>articulação metacarpofalângica</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>metal, gesso ou artefato</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>metatarso</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>articulação metatarsofalângica</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>metrics.json de 'evaluate --model': o que não foi lido ou foi recusado, e sexo e idade.</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>metrics.json de 'evaluate --recipe'.</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>falange média</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>terço médio</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>terço médio da diáfise</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>minimamente desviada</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>não vista pela IA</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study não é nem normal nem abnormal</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>devem ser tantos quantos os grupos</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>deve ser um de {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>deve ser {wanted}</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>deve ser {wanted}, não {value}</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>deve estar entre 0 e 1, não {value}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>colo</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>neck {neck} une estágios de uma ResNet; cnn tem um só</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>precisa de {what}</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>a mais recente {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>nenhum arquivo JSON com nome de annotations, instances, coco ou sua parte</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>nenhum conjunto de caracteres</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>nenhum codec ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>não existe codec para isso aqui</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>nenhuma coluna se chama {names}</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>nenhuma coluna nomeia os arquivos</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>nenhuma cópia pôde ser guardada antes de sua atualização</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sem data</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>não há pasta de radiografias: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>não há pasta {what}</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>nenhum grafo pode ser feito desta rede</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>não há outro motor</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>nenhuma imagem pôde ser lida</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>nenhuma radiografia pôde ser lida</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>não pôde ser lida nenhuma radiografia que não tenha treinado o modelo</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>nenhuma radiografia tem escore nos dois arquivos</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>nenhuma radiografia deste estudo pode ser mostrada</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>não são radiografias: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>nenhum estágio da receita {recipe} sorteia locais; veja sampling.places, como em --set stage.1.sampling.places=0.2</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>nenhuma GPU NVIDIA utilizável encontrada</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>sem veredito</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>não é uma imagem PNG ou JPEG inteira</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>não há {what}</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>ninguém citado</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhuma</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>nenhum junto dele; é feito quando for preciso pela primeira vez</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>nenhum está carregado</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>nenhuma de suas radiografias pode ser lida</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>nenhuma de suas radiografias definiu os pontos de operação deste modelo</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>nenhuma ainda: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>não é uma radiografia</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>não por {engine}, porque {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>sem desvio</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>sem fratura, mas {table} tem uma caixa para {file}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>não instalado</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>não lido</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>não assinado</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>não informada</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>não informado de {files}</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>não anotado: {why}</translation>
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
      <translation>nada responde lá: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>sem contorno: abaixo do ponto de alta sensibilidade</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>sem contorno: está vazio</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>sem contorno: não chega a {level} em lugar nenhum</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>oblíqua</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>incidência oblíqua</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>processo odontoide</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>de idade incerta</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>old</source>
      <translation>antiga</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>fratura antiga ou consolidada</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>olécrano</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>outra</translation>
    </message>
    <message>
      <source>open</source>
      <translation>exposta</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>pontos de operação deste serviço</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>osteopenia</translation>
    </message>
    <message>
      <source>other</source>
      <translation>outro</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>outro osso do carpo</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>outro achado</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>outro motivo</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>outro osso do tarso</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>em contorno a partir de {level}</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>fora do escopo</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>fora do escopo, anulado</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>superexposta</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>sobreposição ou projeção</translation>
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
      <translation>patela</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>articulação femoropatelar</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>patológica</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>pelve</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>perímetro</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>falange do pé</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>falange da mão</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>photographs.json de 'evaluate'.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>imagens</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>local da dor</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>pilão</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>deformidade plástica</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>pooling 'located' já dá seu único logit, então {name} deve ser omitido; ou escolha pooling 'average'</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>má qualidade da radiografia</translation>
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
      <translation>processo posterior</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>metáfise proximal</translation>
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
      <translation>terço proximal da diáfise</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>radiografias</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>radiografias: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>rádio</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lido</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>ler num cluster</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>receita {word} desconhecida; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>médico solicitante</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>as regiões precisam de {fewest} radiografias com fratura, {fewest} outras e {fewest} locais em caixas onde o mapa não esteja vazio; de uma dessas coisas há {least}</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>laudos</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obrigatório</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>costela</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>costelas</translation>
    </message>
    <message>
      <source>right</source>
      <translation>direita</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>direita menos esquerda</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>direitos das imagens</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>robustness.json de 'evaluate --robustness': o que imagens ruins custam a este mesmo modelo.</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>linhas</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>articulação sacroilíaca</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>sacro</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>falam duas vezes de um mesmo local</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>diz {word}, que é desconhecido; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>escafoide</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>escápula</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>procurando pares que se parecem</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>segmentar</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>sensibilidade {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>sensibilidade, dúvida conta como suspeita</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>sex é '{value}', não F, M ou O</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>diáfise</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>incluído</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>ombro</translation>
    </message>
    <message>
      <source>side</source>
      <translation>lado</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>lado não informado</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>assinado</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>crânio</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>edema de partes moles</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>linha contínua</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>já existe algo com esse nome</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>especificidade {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>especificidade, dúvida não conta</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>coluna</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>processo espinhoso</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>espiral</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>passos</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>esterno</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>parado com Ctrl-C; o que estava pronto está guardado</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>por estresse</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>estudos</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>data do estudo</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>o estudo {study} tem rascunho nos dois: o que estava aqui continua valendo, e o outro é guardado como versão anterior</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>o estudo {study} foi assinado aqui e é lido de outro modo lá: o que foi assinado aqui fica, e a outra leitura é guardada na trilha</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>o estudo {study} foi assinado lá: essa leitura vale, e o rascunho que estava aqui é guardado como versão anterior</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>processo estiloide</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>subluxação</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>articulação subtalar</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>subtrocantérica</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>polo superior</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>ramo superior do púbis</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>supracondiliana</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>colo cirúrgico</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>sustentáculo</translation>
    </message>
    <message>
      <source>table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>tabela de números</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>tálus</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>tangencial</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>articulação tarsometatarsal</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>tarso</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>detalhes técnicos: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>isso não é COMPUTADOR:PORTA</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>a memória da GPU está cheia</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>o driver da NVIDIA é antigo demais</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>o adendo está vazio</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>o adendo precisa do nome do leitor</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>a caixa não tem largura ou não tem altura</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>a ficha tem números de {points} em seus pontos; dê também seus escores</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>o texto da ficha não pode ser lido: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>o conjunto de caracteres {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>não é possível retomar do ponto de controle: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>a escolha deste motor não pôde ser guardada, e é medida de novo a cada início</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>os dados têm caixas, mas mass_in_boxes ou iou está vazio</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>o disco está cheio; o que foi salvo antes está seguro</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>o disco relata um erro</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>o arquivo não pode ser lido</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>o arquivo não diz de que tamanho é um pixel</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>o arquivo está danificado, não contém configurações</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>o arquivo está danificado, tem níveis aninhados demais</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>o arquivo está danificado, não é JSON</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>o arquivo está danificado, não é UTF-8</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>o arquivo não foi gravado por este programa</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>o arquivo diz {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>a pasta em que deve ficar não existe</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>o grafo junto dele é desta rede</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>o grafo junto do modelo é de outra versão</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>o grafo junto do modelo é de outros pesos</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>o cabeçalho de um item está danificado</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>o cabeçalho de um item é grande demais</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>a auditoria de vazamentos não pode ser usada: {what} nela</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>o carregador terminou com o código {code}</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>a perda chegou a {loss} na época {epoch}; um --learning-rate menor pode ajudar</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>a perda chegou a {loss} na época {epoch}; um learning_rate menor ou um clip na receita podem ajudar</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>os mapas destas radiografias não dão nenhuma regra para regiões</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>o modelo falhou nesta radiografia</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>o modelo nada fez dela</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>o modelo foi treinado em tudo o que delas pôde ser lido</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>a ficha do modelo não diz que parte pode ser calculada em int8</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>o ficheiro do modelo contém agora outros pesos</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>o grafo do modelo não pôde ser guardado, e é refeito a cada início</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>o grafo do modelo está danificado</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>a rede não responde com um número nas radiografias que a julgam; um learning_rate menor ou --weights publicados podem ajudar</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>a imagem está vazia</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>os direitos das imagens não são informados; nomeie um arquivo que os dê</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>a impressora não aceitou a página; pode estar desligada ou ausente</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>o sistema de impressão não respondeu</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>o programa {program!r} não está instalado</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>falta o nome do leitor</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>a receita foi alterada: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>o mesmo paciente por uma identidade informada à mão</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>a execução salva foi feita com outra receita, outros dados ou outra semente; nomeie outro --state, ou apague este arquivo para começar de novo</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>o lado informado à mão é {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>a assinatura {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>o estado não foi salvo: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>falta a biblioteca do sistema {library}</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what}: não pode ser lido: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>não há pesos destilados para {backbone}, mas há para {there}; 'osteo-desktop distil' os cria</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>há rodadas de 1 a {folds}, não {number}</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>não há coluna '{column}', só: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>não há modelo</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>não há {name}</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>não há memória suficiente para pontuar uma radiografia</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>há pouca memória para carregá-lo</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>estes números são de outros pesos ou de outros limiares</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>estes números são da receita {other}; o modelo foi feito por {recipe}</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>não estão entre 0 e 1, o mais baixo primeiro</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>foram pontuadas por pontos diferentes dos que {model_id} tem agora</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>foram definidos para {others}, e quem lê é {model_id}</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>foram definidos para {other}, não para {model_id}</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>foram gravadas por um Osteo Desktop mais novo</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>coxa</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>este PyTorch foi compilado sem CUDA</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>este processador não calcula em {precision}</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>este programa imprime nele; nomeie outro arquivo</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>coluna torácica</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>os de {backbone} vêm no pacote {package}, que não está instalado: instale-o com pip install, ou dê um arquivo</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>através da fise</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>polegar</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>tíbia</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>para anterior</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>a comunicar</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>para distal</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>para dorsal</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>para lateral</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>para medial</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>para palmar</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>para plantar</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>para posterior</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>para proximal</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>para radial</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>para ulnar</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>dedo do pé</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>articulação do dedo do pé</translation>
    </message>
    <message>
      <source>told</source>
      <translation>comunicado</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>muito poucas treinaram o modelo e estão perto dos seus limiares</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>poucas radiografias demais para aprender delas um escopo</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>pequena demais para uma barra de escala</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>o torchvision não publica nenhum para {backbone}; 'imagenet' é para resnet18-152</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>o download do torchvision falhou: {why}; baixe {url} em uma máquina com rede e dê esse arquivo em vez de 'imagenet'</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>em tórus (fivela)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>transversa</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>processo transverso</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>gatilho</translation>
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
      <translation>verdadeiro ou falso</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>tubérculo</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>tuberosidade</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>tufo</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>dois --data têm o mesmo nome; renomeie uma das pastas</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>duas colunas são {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>ulna</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>indefinido</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>subexposta</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>erro inesperado ({kind}). Execute de novo 'osteo-desktop --debug ...' e relate o que ele mostra.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconhecido</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>chave desconhecida {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>{name} desconhecido: {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>ímpar</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>não lido</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>braço (superior)</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>em geral de {least} a {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>version deve ser um número inteiro</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>a versão {version} é desconhecida</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>versão {version}, como neste programa</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>vértebra</translation>
    </message>
    <message>
      <source>view</source>
      <translation>incidência</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>cintura</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>aguardando: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>o que responde lá não é Ray desta versão</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>o que está desenhado não está em nenhuma radiografia, ou ela não cita nenhuma</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>não se entende o que a ficha do modelo diz de int8</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>o que a ficha do modelo diz de int8 é de outros pesos</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>onde o mapa é mais quente, as caixas não são mais prováveis: sem regiões</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>quem lia a saída foi embora, como faz 'head'; o comando fez seu trabalho</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>íntegro</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>com o mapa e as regiões da IA</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>com as marcas de {who}</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>com as marcas do leitor</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sem nome</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>punho</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>escreva como 3/16, a terceira de dezesseis partes.</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>região errada</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>paciente errado</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>lado errado</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>uso incorreto</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>zero linhas ou colunas</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>zoom deve ser dois números, o menor primeiro</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, pela data de nascimento</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, mudança {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} não é uma mudança; escreva stage.1.epochs=5 ou average=0.99</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: há as etapas 1 a {stages}, não {step}</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} pixels, no máximo {most} por lado; salve-o menor</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} é '{value}', não um número</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} é '{value}', não um número inteiro até {most}</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} está vazio</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>{count} verificações falharam.</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>{count} discordâncias, primeiro o que o modelo deixou passar</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>{count} falhas</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>{count} arquivos não puderam ser lidos e ficam de fora</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} desaparecidas, alteradas ou ilegíveis</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} em dúvida</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{count} em {folder}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>{count} das radiografias rotuladas não têm linha, a primeira é {first}; foi pontuado outro --data ou --fold?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>{count} dos {wanted} tensores de {backbone} estão nele; o primeiro que falta é {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>{count} dos {wanted} tensores de {backbone} estão nele; o primeiro que falta é {first}; o resnetv2 do timm dá seus passos em outros blocos, seus pesos não servem</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count} radiografias são cópias ou não têm caixa: deixadas de fora</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count} radiografias estão assinadas, nenhuma com clareza</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>{count} radiografias não puderam ser lidas e ficam de fora</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>{count} radiografias: {views}.</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{count} radiografias assinadas com escore de {model}, {fractured} delas com fratura</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} leitura assinada é de arquivos que não estão mais nesta pasta ou contêm agora outra imagem; cada uma é relatada como foi assinada.</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} leituras assinadas são de arquivos que não estão mais nesta pasta ou contêm agora outra imagem; cada uma é relatada como foi assinada.</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} assinadas com vereditos diferentes</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>{count} estudos são demais para uma impressão, de no máximo {most}</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} estudos não têm seção neste laudo: não assinados, e sem fratura nem dúvida.</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} estudo não tem seção neste laudo: não assinado, e sem fratura nem dúvida.</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} estavam, mas não podem mais ser usadas</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} com anotações gravadas na imagem</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} sem veredito</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: em radiografias assim este modelo encontra {share} das fraturas; nas outras, {usual}.</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: das radiografias assim sem fratura este modelo reconhece {share} como sem fratura; das outras, {usual}.</translation>
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
      <translation>{fault} Execute 'osteo-desktop audit verify'.</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} à mão</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} e mais {count}</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>{files} arquivos, {rows} linhas em {time} ({device}, {model}): {computed} calculadas, {reused} reaproveitadas de antes</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (imagem {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} e mais {more} não têm veredito</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file} não tem rótulo para {study}</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} não tem veredito</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>{file} continha outra imagem quando foi lido lá; o que foi lido aqui fica</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} está danificado: as respostas do modelo professor são calculadas de novo</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} é lido lá com outros arquivos que não os daqui; fica como está aqui</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, imagem {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, que lembra o fim da trilha, não pode ser entendido</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} e {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} ou {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (permite escrita)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: {radiographs} radiografias, {fractured} fraturadas, {patients} pacientes</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}; sem as letras de {scripts}</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>{found_columns} x {found_rows} pixels comprimidos, {columns} x {rows} declarados</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{frames} imagens de {columns}</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} não pode ser lido e é ignorado.</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} não é um número e é ignorado.</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} não é um par de números positivos e é ignorado.</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} é longo demais para ser verdadeiro e é ignorado.</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} não pode ser verdade e é ignorado.</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} aparece duas vezes; apague uma delas</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>{kind} ao carregá-lo</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} a {high}, agora {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}; mapa ao acaso {random}, mapa central {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>{millimetres} mm entre dois pontos</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} milhões de pesos cabem nela</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}; uma pasta dentro dela também não serve</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>Faltam {missing} das {named} radiografias que ele nomeia, a primeira {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding}: radiografias assinadas: {count}, com fratura: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: {done} de {count} itens respondidos</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} é dado por --data e por --places; o que serve ao treino por seus rótulos tem suas caixas de qualquer modo</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} são nomes diferentes, não {value}</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} são nomes, não {value}</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name} não tem caixa, e portanto não tem rótulo</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name} não tem largura ou não tem altura</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} é uma lista de no máximo {most} entradas, não {value}</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} é um número de 0 até menos de 1, não {value}</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} é um número inteiro {least}-{most}, não {value}</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} não é nenhum de {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} não está entre {least} e {most}</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} não está nos dados rotulados {sources}</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} não está instalado</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} serve de teste, então não se treina com seus locais</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} deve ser maior que 0</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} deve ser no mínimo {least}</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} precisa de --stick DIR.</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} precisa de um modelo, e não aceita --external.</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} precisa de {other}.</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} aparece duas vezes</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, não {ours}</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, ID {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}; sensibilidade {sensitivity}, especificidade {specificity}; {refused} de {radiographs} recusadas</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: pontuando {count} radiografias</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: passo 16 {stride16}, passo 32 {stride32}, respostas {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}; ponto de alta sensibilidade: sensibilidade {sensitivity}, especificidade {specificity}; {fractured} de {radiographs} fraturadas</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} dia</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} dias</translation>
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
      <translation>{number} mês</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} meses</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} larguras de pixel (os pixels não são quadrados)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>{number} pixels</translation>
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
      <translation>{number} ano</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} anos</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} e {other} andam juntos</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} e {other} não deixam lugar para os outros</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} precisa de uma preparação de uma só forma</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} precisa de {other}</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} precisa de {other}, ou deve ser 0</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} vão com --films.</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} páginas, a última de {columns}</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (como foi escrito; {count} sessões)</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (nenhum ainda; a primeira pasta lida o cria)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count} arquivos, {size} MB, lidos de volta)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} ({count} páginas)</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} ({count} radiografias)</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} kB, {count} lugares cobertos)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: um modelo instalado também tem este nome. Renomeie os dois arquivos dele.</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: como foi escrito; {entries} entradas em sua trilha.</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: {count} falhas.</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} não é uma configuração; quis dizer {meant}?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: {sessions} sessões, {rows} linhas, {findings} achados, {readings} versões de leituras, {opinions} segundas opiniões</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}; {entries} entradas em sua trilha.</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (continuação)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>{precision} bits por amostra comprimida, {allocated} declarados</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} A vigilância continua quando ela voltar.</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose} precisa do pacote Python {package}, que não está instalado</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} está no acervo, mas nenhuma entrada da trilha o diz</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} não está como a entrada {entry} da trilha o selou</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} substitui uma leitura assinada, o que só um adendo ou uma retirada pode</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>Falta {record}, selado pela entrada {entry} da trilha</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, época {epoch}: perda {loss}, AUC das radiografias que julgam {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>{samples} amostras de {bits} bits por pixel</translation>
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
      <translation>{short} é {has} nele e {needs} em {backbone}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: diferença em {what} {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {auc} em {count} radiografias</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: {recognised} de {photographs} reconhecidas como fotografias; cantos do filme seguros em {sure}, a menos de 1% do lado em {near}</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, não assinado</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, ver abaixo</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} processadores</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there}, mas dentro não há pasta {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there}, mas não há {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there}, mas não há {what} ao lado</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>faltam {time}</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, por {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}; registrado depois da assinatura</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} não corresponde ao formato {format}.</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} não corresponde aos formatos {formats}.</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} não é um número possível aqui.</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} não é um de {choices}.</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} não é {choice}.</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (à mão)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (informado à mão)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} não é um número</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} não está no intervalo {range}.</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} não pôde ser mostrada: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>{wanted} radiografias calibraram {model_id}, e destas consta que {count} o fizeram; avalie-o em todas elas</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} Suas últimas palavras: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>falta nele {what}</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}; talvez contivesse mais arquivos</translation>
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
      <translation>{where} e {other} divergem sobre se {name} tem fratura</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} nomeia um arquivo fora da pasta dos dados: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} diz '{value}' onde só pode estar {allowed}</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} Nada foi gravado. Indique os cantos do filme com --corners, coloque-os na janela, ou tire a fotografia de novo: filme inteiro, de frente.</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} Valem os pontos de operação do próprio modelo.</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}; apague o arquivo</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… aguardando</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ adiado</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! Incompleto: {read} arquivos lidos</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! Incompleto: {read} de {found} arquivos lidos</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Decisão IA</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>Nº de acesso</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>IA: tudo</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>Toda região</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Região</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>Por região</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Por data</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>Por arquivo</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Por pasta</translation>
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
      <translation>Por escore</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Por estado</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>Por incidência</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colunas</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>Resultado crítico comunicado a {whom}, {at}.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>Arquivos que não são radiografias</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>Arquivos que são outra coisa, cada um com seu motivo</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>Filtrado: {shown} de {count} linha</numerusform>
        <numerusform>Filtrado: {shown} de {count} linhas</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>Filtros que você guarda com um nome</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>Procurar na lista</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Procurar…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>Ir a paciente, número, arquivo…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>Ir ao estudo com estas palavras</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>Mais suspeitos primeiro</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>Nome. Fica guardado nas configurações: não ponha nele nome de paciente.</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>Não são radiografias: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordem</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>Ordem e colunas</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>Ordem e colunas da lista</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>Ao contrário</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>Continuar lendo; o que foi lido não é calculado de novo</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Leitor</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Salvar este filtro</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Salvar este filtro…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Filtros salvos</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Escore</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar tudo</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>Mostrar só os estudos de um tipo: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>Mostra os estudos em que aparecem todas estas palavras: nome, número, arquivo, número de acesso</translation>
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
      <translation>A IA ainda não a viu; já pode ser aberta.</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>O arquivo mudou: outra imagem foi lida com o nome dele. O que foi dito daquela não vale para esta.</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>Os arquivos deste estudo citam vários pacientes. Diga no painel para qual deles é a leitura.</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>A lista não está completa</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>O leitor reuniu estas incidências.</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>Esta incidência chegou depois de o estudo ser assinado; não faz parte do laudo.</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>Esta incidência é {place} em seu estudo. → desdobra o estudo, ← dobra-o.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidência</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Incidências</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>Lista de trabalho</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>primeira de {views}</numerusform>
        <numerusform>primeira de {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>mais alta de {views}</numerusform>
        <numerusform>mais alta de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>não há tal estudo</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>não informada</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>uma de {views}</numerusform>
        <numerusform>uma de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>assinados: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (se a lista for larga o bastante)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>{count} linhas escolhidas: para informar o que falta, adiar, ler juntas e exportar. Vereditos e assinaturas são dados um de cada vez.</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} assinados)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, {place} incidências</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ Um resultado crítico ainda precisa ser comunicado.</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ Resultado crítico a comunicar</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ Resultado crítico comunicado</translation>
    </message>
  </context>
</TS>
