<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! Personne n’a vérifié si un nom reste dans les images ; endroits noircis : {count}.</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! Tout n’a pas été lu, et le compte rendu le dit.</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! une autre ligne vise aussi cette radiographie</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! ligne endommagée : trop de cellules, ou pas de fichier</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! le fichier ou le lecteur dit autre chose : {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! aucune radiographie de ce nom n’est ouverte</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! plusieurs radiographies portent ce nom</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! signée, ou pas encore lue</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>%n étude choisie</numerusform>
        <numerusform>%n études choisies</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Ajouter…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>&amp;Autre film</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>&amp;Centre</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>&amp;Coins comme trouvés</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>&amp;Dépersonnalisé : un numéro de cas à la place du nom</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>&amp;Inverser : c’est un négatif</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>&amp;Garder les percentiles pour {part}</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>&amp;Longueur de la ligne</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Miroir</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Restaurer…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>&amp;Appliquer</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>Annuler le &amp;dernier</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>&amp;Utiliser ce modèle…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>&amp;Complet, avec nom, numéros et dates</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>&amp;Largeur</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>&amp;Oui, la lettre est lisible</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>Une aide à la lecture simultanée de radiographies osseuses, pour la recherche : le clinicien décide. Le score de l’IA n’est pas un diagnostic, et des radiographies sans résultat peuvent montrer une fracture. Pour une étude, la liste montre le score propre à chaque incidence ; aucun n’est une probabilité de l’étude. Les fichiers d’origine ne sont jamais modifiés, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>Un fichier de cette étude nomme un autre patient : {names}.</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>Un film peut être photographié de dos : la lettre de côté est-elle lisible sur la radiographie ci-contre ?</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>IA</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>IA masquée</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>Au-dessus du tableau, seul ce qui n’est pas encore connu est renseigné : ce qui a déjà été saisi pour une étude reste.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>Ajouter un fichier .safetensors avec sa fiche à côté</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>Ajouter un modèle (sa fiche, .json, est à côté)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>Ajouter un addendum</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>Addendum</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>Concordance avec l’IA</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>L’étude de ce patient (%n)</numerusform>
        <numerusform>Les %n études de ce patient</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>L’incidence de l’étude (%n)</numerusform>
        <numerusform>Les %n incidences de l’étude</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>Toute la &amp;fiche</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>Aussi une page pour le patient, en mots simples</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>Même si incertaine</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>Aussi quand les millimètres sont ceux au niveau du détecteur, ou incertains</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>Nom d’un autre lecteur</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>Répondez d’abord à la question de la lettre de côté.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>Archive et sauvegardes</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>À la taille de l’envoi</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>En un seul &amp;ZIP</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>Comme à l’écran</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>Telle qu’affichée, avec repères et textes</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>Comme dans le fichier</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>Aux pixels d’origine de la radiographie</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>Revenir à ceux du modèle</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>Sauvegardes, la plus récente d’abord :</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>Noircir au &amp;pinceau</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>Noircir par &amp;rectangle</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>Région, côté et incidence</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>Percentile le plus clair</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>Au clavier : les flèches déplacent une croix (Maj finement, Ctrl loin), Entrée commence et termine un rectangle, Suppr en retire un</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>Calibrer cet écran</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>Annuler l’export</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>Centre</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>Contrôler son empreinte, sa structure et qu’il donne des scores</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>Choisissez un fichier où écrire.</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>Choisissez un dossier.</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>Choisissez une action, cliquez dans un champ et appuyez sur la nouvelle touche. Les touches sans Ctrl ni Alt se taisent pendant la saisie.</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>Choisir où le {kind} est écrit</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Question clinique</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Fermer cette liste</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>Colonnes non comprises : {columns}.</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Exemplaires</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>Copier &amp;tout l’affiché</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>Copier l’archive ; les dix copies les plus récentes sont gardées</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>Résultat critique communiqué</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>JJ/MM/AAAA</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>Parties sombres éclaircies, pour le papier</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>Percentile le plus sombre</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Date du traumatisme</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>Des dates de cette liste peuvent être deux jours différents. Ce sont</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Désaccords</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>Désaccords ({count}), d’abord ce que l’IA a manqué</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>Glissez un bord de la fenêtre, ou ce qui est entre ses bords.</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>Les résultats antérieurs et les lectures signées restent tels quels. Un dossier en cours de lecture est relu avec ce modèle. {disclaimer}.</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>Saisir des patients d’après une liste</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>Saisir ce qui manque</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>Saisir {number}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>Nom, Prénom</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Nom de fichier</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>Film {number} sur {of}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>Chercher dans tag, mot-clé et valeur</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>Dossier pour l’image</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>Dossier pour les images</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>Dossier du compte rendu</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>Pour celles ci-dessous qui n’en ont pas encore</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>Fractures non suspectées</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>Du fichier</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>Donnez un dossier, et un nom de fichier sans / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>Donnez la date de naissance ou l’âge, pas les deux.</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>Revenir à la sauvegarde choisie ; l’archive actuelle est gardée</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>Niveaux de gris</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>Posez une règle sur l’écran et mesurez la ligne de repère à repère. La valeur est gardée pour cet écran ({screen}) ; mesurez de nouveau si sa résolution a été changée.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>J’ai re&amp;gardé : il ne reste aucun nom</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>Si elle est écrite en miroir, appuyez d’abord sur Miroir.</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>Inclure toutes les études dans le PDF</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>Sa première page dit ce qu’il faut savoir avant de se fier à un modèle</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – plus petit, avec une certaine perte</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>Garder le modèle actuel</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>Mot-clé</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>Type de traumatisme</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>Longueur connue en millimètres</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>Langue du PDF et du XLSX</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Langue du compte rendu</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Mise en page…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>Longueur de la ligne</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>En-tête de lettre</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>Ligne à mesurer</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>Lignes de la liste</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>Regardez toute l’image ; un clic droit ou Suppr en retire un.</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>Chercher si quelque chose a été modifié ou est endommagé</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>Coin inférieur gauche</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>Coin inférieur droit</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/JJ/AAAA</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>Faire une radiographie de ce &amp;film</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>Faire la radiographie</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>Faire {count} radiographies</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>Création de l’image…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>Marquer une &amp;longueur connue</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>Mesurez la barre sur le papier : l’imprimante peut changer l’échelle.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>Déplacer les seuils opérationnels…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>Nom, ID et dates</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>Les noms dans l’image elle-même restent : regardez les pages.</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>Aucun chiffre n’est indiqué : personne ne peut dire ce que vaut ce modèle.</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>Aucun film n’est choisi.</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>Aucune image et aucun fichier de radiographie ne se trouve à côté d’eux.</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>Aucune imprimante n’est installée</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>Rien de l’IA</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>Rien n’a encore été signé ici que l’IA ait évalué par un score.</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>Saisissez maintenant sa longueur.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Études</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>Sur 100 fractures, voici combien il en manque là où il est le plus faible ({group}). Ce qu’il dit non suspect peut être fracturé : c’est vous qui décidez.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ouvrir son dossier</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Seuils opérationnels</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>Seuils opérationnels de ce site</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>Ordre des dates</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>Sinon ses en-têtes et ses mots restent tels que les programmes les lisent</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>Sinon : lectures signées, et non signées avec un résultat IA Fracture ou Doute</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>Résultat de l’export</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – sans perte</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID du patient</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>Percentiles</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>Les percentiles sont pris à l’intérieur du champ exposé. Shift et une flèche modifient la fenêtre sur l’image, avec Ctrl par petits pas.</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>Photographie d’un film</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>Photographie avec les coins du film</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>Image pour une messagerie</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Localisation de la douleur</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>Les endroits des images qui peuvent être du texte sont noircis, et personne ne vérifie : regardez chacune avant de l’envoyer.</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>Endroits qui peuvent être du texte, noircis : {count}. </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Impression…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>Placez les poignées sur les coins du film : glissez-les, ou allez à un coin avec Tab et déplacez-le avec les flèches, avec Shift par plus grands pas. La photographie n’est jamais modifiée.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiographies</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>Radiographies pour lesquelles l’IA et le lecteur qui a signé ont dit la même chose. Fractures que l’IA n’a pas suspectées : {missed} sur {fractured}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Consigner</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>Clé USB d’adressage</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>Médecin prescripteur</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>Retirer cette touche</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>Compte rendu de</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>Compte rendu de cette étude</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>Compte rendu de %n étude, en PDF</numerusform>
        <numerusform>Comptes rendus de %n études, un PDF chacun</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>Enregistrer les incidences</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>Enregistrement des brouillons d’abord…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>Dites qui a regardé, et où écrire l’image.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>Seconde touche</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>Voir ses points faibles, puis le laisser lire</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>Voir ce qu’il y a dessous</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>Sensibilité d’au moins</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>Placer les coins d’un film qui n’a pas été trouvé</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>« {model} » doit-il lire ? D’abord, ses points faibles :</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>Forme courte, sur une page</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signée</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>Les touches simples agissent quand la liste ou la radiographie a le focus, et se taisent ailleurs. Souris et molette sur la radiographie : fenêtrage en faisant glisser, zoom avec la molette, déplacement avec le bouton du milieu. Les touches se changent dans Fichier &gt; Préférences.</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>Spécificité d’au moins</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>Clé USB ou dossier</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>Arrêté. Ce que l’imprimante a déjà reçu peut encore sortir.</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>Arrêté ; rien n’y est resté.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Date de l’étude</translation>
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
      <translation>&amp;Tout retirer</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>Compenser la l&amp;umière inégale</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>L’examen choisi</numerusform>
        <numerusform>Les %n examens choisis</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>Le CSV aussi dans cette langue, pour des personnes</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>L’addendum est vide.</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>Le traumatisme serait postérieur à l’étude.</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>Le traumatisme serait antérieur à la naissance du patient.</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>Le modèle est fourni avec des seuils opérationnels trouvés sur ses propres données. On peut les adapter aux radiographies lues ici, et revenir en arrière. Les lectures signées restent telles quelles. {disclaimer}.</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>Ceux du modèle sont en vigueur.</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>Ce nom signe désormais les lectures et les addendums.</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>Le patient serait né après l’étude. Vérifiez les deux dates.</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>Le patient serait plus âgé que quiconque. Vérifiez la date de naissance.</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>L’image telle qu’elle est envoyée</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>La question de la lettre de côté reste ouverte pour le film {films}.</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>La radiographie seule, telle que dans son fichier</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>La radiographie telle qu’elle sera faite</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>La radiographie de cette ligne</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>Les fichiers d’&amp;origine des radiographies aussi</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>Le verdict du lecteur est tenu pour vrai, ce qu’il n’est pas forcément. Au seuil de haute sensibilité, le doute compte comme suspicion. Entre parenthèses, intervalles à 95 % ; avec peu de radiographies ils sont larges. {disclaimer}.</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>Les comptes rendus ne s’ouvrent qu’avec le mot de passe ; transmettez-le par une autre voie. Qui le perd ne peut plus les ouvrir.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>La lecture signée reste telle quelle. On y ajoute, au nom de {reader}, que le résultat critique a été communiqué.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>La lecture signée reste telle quelle. L’addendum est signé par {reader}.</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>L’incidence affichée</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>La valeur entière</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>Aucune lettre n’est &amp;visible</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>Ce sont les données du patient, telles que dans le fichier ; rien n’est modifié.</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>Ce sont les données du patient. Certaines n’ont pas pu être lues ou sont trop nombreuses.</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>Ces radiographies ont aussi fixé ses seuils : attendez-vous à davantage ailleurs.</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>Ces études sont de patients différents ({names}) : nom, ID, date de naissance, âge et sexe ne peuvent pas être saisis pour toutes à la fois.</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>Cette ligne est pour</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>Cette personne lit</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>Cette imprimante coupe jusqu’à {mm} mm au bord.</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Cette étude</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>Par page</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Communiqué à</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>Taille réelle (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>Tapez le même mot de passe encore une fois.</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>Unité de l’âge</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>Coin supérieur gauche</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>Coin supérieur droit</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>L’utiliser en connaissance de cause</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>Utiliser les seuils trouvés ici</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>Utiliser ce modèle ?</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>Points faibles de {model}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Ce qui se passe</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>Ce qui n’est pas signé le dit à chaque page.</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>Ce que disent les fichiers n’est pas remplacé, ni ce qui a été saisi avant.</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>Ce que vous saisissez est gardé avec la lecture et affiché « saisi à la main » partout où il figure ; le fichier n’est pas modifié. Ce que disent les fichiers ne peut pas être remplacé.</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>Là où la lumière nue se voit autour du film ; sinon on n’y touche pas.</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>Où le {kind} est écrit</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Lesquelles</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>De quel jour s’agit-il ?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>Qui regarde</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>Qui a déjà lu ici</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>Qui lit ?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>Valeurs de la fenêtre</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>Avec le nom du patient sur l’image</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>Avec les seuils trouvés ici, sur 100 fractures environ {missed} ne sont pas suspectées, et sur 100 radiographies sans fracture environ {called} sont dites fracturées. Avec les seuils propres au modèle, ce sont {missed_before} et {called_before}.</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>Sans longueur connue, rien n’est mesuré en millimètres.</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>Sans cela, le PDF contient les lectures signées et les Fracture et Doute de l’IA. Ce qui n’est pas signé porte « {stamp} ». Le CSV contient chaque ligne.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Écrire</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>Écrire le {kind} dans</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>Dites fractures à tort</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>comme l’établissement l’écrit</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>comme le dit la liste</translation>
    </message>
    <message>
      <source>at</source>
      <translation>le</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>lors de l’étude</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>coup</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>inutilisable</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>fourni avec le programme</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>écrasement</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>jour avant mois : 3/4 est le 3 avril</translation>
    </message>
    <message>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>chute</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en service</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>laissée de côté</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>mois avant jour : 3/4 est le 4 mars</translation>
    </message>
    <message>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>pas de traumatisme connu</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>aucun : tout le monde peut le lire</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>aucune : laisser de côté</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnue</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>rien à saisir : déjà connu</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>ou âge</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>nues</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>sport</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>par exemple « fracture ? »</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>celui des préférences</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>le lecteur</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>accident de la route</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>torsion</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>semaines</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>avec repères</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>avec la carte IA</translation>
    </message>
    <message>
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>{count} sur 100 manquées</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (a changé depuis, ou a disparu)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{found} sur {all}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>{missed} sur 100 manquées, comme avant</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>{missed} sur 100 manquées, et non {missed_before}</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm par pixel, calibré à la main sur une photographie.</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>{number} études</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>{ready} lignes sur {all} seront saisies ; les autres non.</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{same} sur {count} identiques</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>« {disclaimer} » figure sur chaque vue telle qu’affichée, et à côté d’une carte le nom du modèle. Les textes incrustés dans une radiographie y restent : regardez avant de la transmettre.</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>« {file} »</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>« {text} » n’est pas une date ; écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>« {text} » n’est pas un sexe ; écrivez F, M ou O.</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>« {text} » n’est pas un côté ; écrivez L ou R.</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>« {text} » n’est pas l’âge d’un patient.</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>« {text} » remonte à trop longtemps.</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>« {text} » est encore à venir.</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>« {text} » peut être deux jours différents : dites lequel.</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ Envoyé à {printer}.</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ Écrit et relu : {place} ({files} fichiers, {size} Mo)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ Écrit.</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ Écrit : {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ Écrit : {place} ({size} ko)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ sera saisi</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Chercher dans le guide</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>Guide complet (anglais)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>Guide court</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>Le guide ne contient pas ces mots.</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>&amp;Calibrer cet écran…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>&amp;Niveaux de gris</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>&amp;Contraste local</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>&amp;Mire de contrôle de l’écran</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>Valeur du &amp;pixel sous le curseur</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>Compte rend&amp;u de cette étude…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>&amp;Enregistrer les incidences…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Afficher</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>&amp;Tags du fichier…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>&amp;Taille réelle</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>&amp;Zoom et rotation</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>Un dossier ou un ZIP à porter au médecin suivant, pour tout navigateur</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>Carte &amp;IA</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>Tout ce que le fichier dit en plus de ses pixels</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>Telle que dans son fichier, dans la fenêtre affichée</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>Aussi grand qu’en réalité, sur un écran mesuré à la règle</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>Avec ses propres pixels, telle que dans son fichier, dans la fenêtre affichée</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>Copié, avec le nom du patient</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>Copié, sans le nom du patient</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>Copié ; les textes incrustés dans la radiographie y sont</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>Copier la &amp;vue affichée</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>Copier la vue affichée, en &amp;pleine taille</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>Copier la vue affichée, avec le &amp;nom du patient</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>Copier la &amp;radiographie seule</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>Copier la radiographie seule, à la taille de l’é&amp;cran</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>Tracer un rectangle ; aussi avec Ctrl et le bouton gauche</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>Chaque palier de gris doit se distinguer du suivant ; les carrés intérieurs à 0 % et à 100 % doivent tous deux se voir ; chaque ligne doit être nette, même dans les coins ; les carrés doivent être carrés. Cela ne remplace pas un contrôle au photomètre. Une touche quelconque ferme l’image.</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>Pour &amp;le patient…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>Paliers de gris, carrés pâles et lignes sur tout l’écran</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>&amp;Histogramme…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>Accrocher le côté opposé en miroir, pour comparer ; de nouveau : le retirer</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>La fréquence de chaque niveau de gris, et la fenêtre à faire glisser</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>&amp;Mesures</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>Carte du modèle {model} : pas un diagnostic</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>En miroir à côté</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>Mire de contrôle de l’écran</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>Plus de contraste en trois pas, puis sans ; l’IA n’en voit rien</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>Aucun gestionnaire de fichiers n’a pu être ouvert. Le fichier est dans {folder}</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>Aucune autre radiographie de ce patient n’est ouverte</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>Pas d’espacement : sa taille réelle est inconnue</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>Rien n’a été copié : un autre programme occupe le presse-papiers. Réessayez.</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>Rien n’a été copié : une autre radiographie a été choisie avant la fin de la copie.</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>Un PDF à transmettre : d’abord les mots du lecteur, puis ceux de l’IA</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>Un pixel de la radiographie en est un de la copie ; sans nom</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>Une petite image sans nom, une fois que quelqu’un l’a regardée</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>Ouvrez d’abord une radiographie, puis imprimez.</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>Autre côté en mir&amp;oir à côté…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>Image pour une messa&amp;gerie…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>C&amp;lé USB d’adressage…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>&amp;Netteté</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>Enregistré dans {folder} : {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>Indiquer la longueur d’une ligne sur cet écran</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>Plus net en trois pas, puis sans ; l’IA n’en voit rien</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>Montrer le fichier dans le gestionnaire de fichiers du système</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>Valeur stockée, et sa signification si le fichier la donne</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>Copie en cours…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>Le compte rendu, et une page en mots simples de ce que vous avez signé</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>La vue avec repères et textes, et le nom du patient</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>La vue avec repères et textes, sans le nom du patient</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>Cette incidence ou toutes celles de l’étude en PNG ou JPEG</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>Taille réelle sur cet écran (espacement {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>Saisir centre et largeur, ou percentiles</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>&amp;Valeurs de la fenêtre…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>Zoom sur un &amp;rectangle</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>côté non indiqué</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} n’est plus dans son dossier.</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – pas le côté opposé</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Angle</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>Angle de &amp;Cobb</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>&amp;Supprimer le repère</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>&amp;Ellipse</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>Interli&amp;gne articulaire</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>&amp;Image clé</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Longueur</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>Une longueur en mm, comme 50 ou 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>&amp;Flèche</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Angle de Böhler</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>Cerc&amp;le</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>Cali&amp;brer…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Angle de portage</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>Supprimer le repère sélectionné</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>Tracer une ligne dont vous connaissez la longueur</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>Dessiner une flèche : glisser vers ce qu’elle montre</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>Dessiner une ellipse autour du foyer de fracture</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>Coude</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc quitte</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>Foyer de fract&amp;ure</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Angle de Gissane</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>&amp;Mesures guidées</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>Talon</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Axe hanche-genou-cheville</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>Longueur connue en mm</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>Guidé en cinq clics sur un coude de face, en extension ; sous 0° c’est un varus</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>Guidé en quatre clics sur un poignet de face : la surface articulaire par rapport à l’axe du radius</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>Guidé en quatre clics sur un poignet de face ; au-dessus de 0 l’ulna est la plus longue</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>Guidé en quatre clics sur un calcanéus de profil ; sous 0° la facette est enfoncée</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>Guidé en quatre clics sur un poignet de profil ; sous 0° la surface regarde vers la face dorsale</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>Guidé en quatre clics sur un membre inférieur entier, debout ; moins de 180° est un varus</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>Guidé en quatre clics sur les deux membres inférieurs entiers ; au-dessus de 0 la jambe droite est la plus longue</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>Guidé en trois clics sur un calcanéus de profil</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>Guidé en deux clics sur un poignet de face, au milieu de l’interligne</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>Jambe</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Longueur des jambes</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>Moyenne et écart-type des gris dans un rectangle</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>Moyenne et écart-type des gris dans une ellipse</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>Mesurer un interligne articulaire : tracer une ligne le long de chaque os ; leur angle et leur écart</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>Mesurer une longueur : glisser, ou cliquer les deux bouts</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>Mesurer le long d’une ligne brisée : cliquer point après point ; un double clic ou Entrée la termine</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>Mesurer un angle : un côté, le sommet, l’autre côté</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>Mesurer entre deux droites parallèles : tracer la première, puis cliquer où passe la seconde</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>Mesurer la distance d’un point à une ligne : tracer la ligne, puis cliquer le point</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>Mesurer un contour et son aire : cliquer coin après coin ; Entrée termine</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>Mesurer l’angle entre deux lignes : tracer chacune</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>&amp;Droites parallèles</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>Perpe&amp;ndiculaire</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>&amp;Polyligne</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>Pol&amp;ygone</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinaison et hauteur radiales</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>Rayon et diamètre du cercle passant par trois points : cliquer chacun</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>&amp;Rectangle</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Entrée termine, {number} points jusqu’ici</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espace scapho-lunaire</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>Cette radiographie montre l’essentiel</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Variance ulnaire</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Bascule palmaire</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>Ce qui est écrit ici</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>Texte à côté du repère</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>Poignet</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>Écrire sur la radiographie : cliquer à l’endroit voulu</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>cliquez un point d’un côté</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>cliquez un point du cercle</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>cliquez un point de l’autre côté</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>cliquez un deuxième point du cercle</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>cliquez un troisième point du cercle</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>cliquez un coin de son cadre, ou glissez depuis lui</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>cliquez un coin, ou glissez depuis lui</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>cliquez un bout de la ligne du premier os, ou tracez-la</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>cliquez un bout de la première ligne, ou tracez-la</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>cliquez un bout de la ligne, ou tracez-la</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>cliquez un bout de la ligne du second os, ou tracez-la</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>cliquez un bout de la seconde ligne, ou tracez-la</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>cliquez un bout, ou glissez depuis lui</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>cliquez l’extrémité arrière de la facette postérieure</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>cliquez le bord dorsal de la surface articulaire du radius</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>cliquez l’extrémité de la tête de l’ulna</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>cliquez le premier coin</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>cliquez la tête de la fibula : ce côté est le côté externe</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>cliquez la tête du radius : ce côté est le côté externe</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>cliquez le point le plus haut du processus antérieur</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>cliquez le point le plus haut de la tubérosité du calcanéus</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>cliquez le point le plus haut de la facette postérieure</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>cliquez le point le plus bas, où la facette et le processus antérieur se rejoignent</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>cliquez le bord du lunatum en face</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>cliquez au milieu de la cheville</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>cliquez au milieu de la tête fémorale</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>cliquez au milieu de la diaphyse de l’humérus, plus près du coude</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>cliquez au milieu de la diaphyse de l’humérus, bien au-dessus du coude</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>cliquez au milieu du genou</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>cliquez au milieu de la cheville gauche</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>cliquez au milieu de la diaphyse du radius, plus près du poignet</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>cliquez au milieu de la diaphyse du radius, bien au-dessus du poignet</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>cliquez au milieu de la cheville droite</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>cliquez au milieu de la diaphyse de l’ulna, plus bas</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>cliquez au milieu de la diaphyse de l’ulna, près du coude</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>cliquez le coin suivant</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>cliquez le point suivant</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>cliquez le coin opposé</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>cliquez l’autre bout</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>cliquez l’autre bout de la ligne du premier os</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>cliquez l’autre bout de la première ligne</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>cliquez l’autre bout de la ligne</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>cliquez l’autre bout de la ligne du second os</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>cliquez l’autre bout de la seconde ligne</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>cliquez le point dont la distance est voulue</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>cliquez le bord du scaphoïde, au milieu de l’interligne</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>cliquez la plante sous le talon : ce côté est le côté inférieur</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>cliquez la pointe de la styloïde radiale</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>cliquez le sommet du processus antérieur</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>cliquez le sommet de la tête fémorale gauche</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>cliquez le sommet de la tête fémorale droite</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>cliquez l’angle ulnaire de la surface articulaire du radius</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>cliquez le sommet</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>cliquez le bord palmaire de la surface articulaire du radius</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>cliquez ce qu’elle montre</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>cliquez où la flèche commence, ou tracez-la</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>cliquez où la ligne commence</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>cliquez où passe la seconde ligne</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>cliquez où doit être le texte</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>ou touches fléchées et Entrée</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – Entrée pour garder, Échap pour quitter</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, à la main</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} sur {all}</translation>
    </message>
    <message>
      <source>{tool}: {step}</source>
      <translation>{tool} : {step}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>A name of a file may be read by anyone who sees it.</source>
      <translation>Le nom d’un fichier peut être lu par quiconque le voit.</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>Une signature n’est imprimée que sous les lectures signées par ce lecteur, jamais sur un brouillon. Les images sont copiées dans le dossier du programme.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>Après Doute ou Pas de fracture, l’incidence suivante sans verdict de l’étude vient d’elle-même.</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>Un export la propose ; chaque compte rendu peut être écrit dans une autre.</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>Un contour laisse l’os aussi clair à l’intérieur qu’à l’extérieur.</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>Selon la langue</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Comme la fenêtre</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Revenir à la valeur par défaut : {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Choisir : {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>Établissement</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>Établissement et comptes rendus</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>Couleurs de la fenêtre ; la radiographie reste sur fond noir.</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Lignes de niveau</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>Jour d’abord (28 nov. 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>Par défaut : {value}.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>Chercher une préférence</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>Dossier des comptes rendus</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>Continuer après un verdict</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>Continuer après la signature</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>Masquer l’IA jusqu’à la décision</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>Comment les dates s’affichent à l’écran ; fichiers et exports restent tels quels.</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>La taille de tous les textes de la fenêtre.</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>À quel point la carte couvre la radiographie.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>Langue et dates</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>Langue des comptes rendus</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>Superpose à chaque radiographie ce que l’IA a regardé.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>Aspect de la carte IA</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>Mois d’abord (nov. 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>Souris et touches</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>Nom et titre</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>De la fenêtre et de ce guide.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacité de la carte IA</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>Ouvert avec la fenêtre ; ce qui y arrive est lu au fur et à mesure.</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Contour</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>ID du patient et date de l’étude</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>Nom du patient et date de l’étude</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>N° d’inscription de l’établissement</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>N° d’inscription du lecteur</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>Afficher la carte IA</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>N’affiche le résultat de l’IA qu’après votre propre verdict.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>Signe les lectures et les addendums, tel qu’il doit figurer sous un compte rendu.</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>Date de l’étude et document</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>Téléphone, e-mail</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>Le numéro du document ; ne nomme personne</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>L’en-tête de lettre tel qu’il est imprimé</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>L’étude non lue suivante vient d’elle-même dès qu’une étude est signée.</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>Celle du système ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>Titre sous la signature</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Dossier surveillé</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>Ce qu’il fait quand on l’utilise sur la radiographie.</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>Nom des comptes rendus</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>Format prévu pour les comptes rendus ; chacun peut en avoir un autre.</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>Où un export propose d’écrire ses fichiers.</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>Qui signe</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>Année, mois, jour (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>votre propre dossier</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – choisir…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! À la main, vous avez saisi l’autre côté ({side}).</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! Des fractures sont décrites, mais votre verdict est Pas de fracture. Retirez-les ou changez le verdict.</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! NON ENREGISTRÉ. Votre texte est gardé ici ; ne fermez pas la fenêtre.</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! Le fichier indique l’autre côté ({side}).</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! Les fichiers de cette étude nomment %n patient. Pour lequel est la lecture ?</numerusform>
        <numerusform>! Les fichiers de cette étude nomment %n patients. Pour lequel est la lecture ?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! La radiographie n’est pas entière : il en manque une partie.</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n fracture décrite</numerusform>
        <numerusform>%n fractures décrites</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n autre constatation</numerusform>
        <numerusform>%n autres constatations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n repère</numerusform>
        <numerusform>%n repères</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>%n incidence n’a pas pu être lue. Vous signez sans elle :</numerusform>
        <numerusform>%n incidences n’ont pas pu être lues. Vous signez sans elles :</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>Un foyer de fracture est dessiné, et aucune fracture n’est encore décrite</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Un score bas ne suffit pas à l’écarter.</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>Un second avis est arrivé. Décidez d’abord : il peut vous influencer.</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>Un second avis est arrivé. Il reste masqué jusqu’à votre décision.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Décision de l’IA</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>IA masquée jusqu’à votre décision</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>Ajouter une autre constatation</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>Ajouter un addendum…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>Compléter une lecture signée ; le texte signé reste tel quel</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Addenda</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>Addendum de {reader}, {at} :
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Ancienneté</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>Ancienneté, peau</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>Angulée</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>Angulée vers</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>Débuts de mots dans n’importe quel ordre ; ce qui est compris figure dessous. Entrée l’accepte, Esc quitte</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>Os</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Né(e)</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>Calibré à la main : {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>Choisir champ par champ ce qui en est dit</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>Choisir le lecteur…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Question clinique</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>Résultat critique communiqué le</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>Résultat critique communiqué à</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>Résultat critique, communiqué à {whom}, {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>Résultat critique : quelqu’un doit être prévenu</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>Degrés</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>Décrire une fracture</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>Décrire la région IA</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>Décrire ce que j’ai dessiné</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>Luxation, épanchement, matériel et autres anomalies visibles</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>Déplacée</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>Déplacée vers</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>Dessiner un foyer de fracture autour de la zone {number} et le décrire</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>Examens antérieurs</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Saisir ce qui manque…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>Recherche des lectures antérieures…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constatation</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>Pour une radiographie osseuse que le modèle prend pour autre chose. Votre nom et l’heure sont conservés avec le score.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>Trouvé d’après l’identité saisie à la main</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>L’accrocher à côté de l’étude lue ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>Masquer ses repères</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>Conclusion en une ligne</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>Conclusion, notes et patient ont été écrits avant l’échange de {file}.</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>Traumatisme : {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>Elle est finalement e&amp;xploitable</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Articulation</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>Garder ces notes comme modèle</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Image clé</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>Fait sur une autre image qui se trouvait sous ce nom (contenu {content}), et mis de côté : {what}.</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>Repères sur cette radiographie</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>Peut signifier %n fracture : continuez à écrire, ou choisissez avec ↓ et Entrée</numerusform>
        <numerusform>Peut signifier %n fractures : continuez à écrire, ou choisissez avec ↓ et Entrée</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>Pas de modèle : lecture sans IA</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>Aucun texte n’a été écrit.</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sans score</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>Non compris : {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>Seuils opérationnels de ce site : {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>Texte libre</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>Patient : {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>Phalange</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Localisation</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>Localisation de la douleur : {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>Mettre dans les notes un texte que vous utilisez souvent</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>Question : {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>Lecteur : {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>Panneau de lecture</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>Raison de décider autrement que l’IA</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>Consigner la communication…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>Retirer cette constatation</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>Retirer cette fracture</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>Compte rendu de l’étude</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>Enregistrement du brouillon…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>Dire une fracture en une ligne</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>Dire une fracture : rad dist dépl dors 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>Calculer le score malgré tout</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>Le montrer avant ma décision</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>Afficher ses repères, en tirets</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>Afficher ou replier ce qui peut être choisi</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>Signer, verrouiller et passer à l’étude non lue suivante</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>Texte signé</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>Signée sans %n incidence qui n’a pas pu être lue :</numerusform>
        <numerusform>Signée sans %n incidences qui n’ont pas pu être lues :</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Signature…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>Peau</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>État de la lecture</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>Modèles de notes</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>Le fichier a changé : {reader} a signé une autre image sous ce nom le {at}, de {patient} (contenu {before}, maintenant {now}). Cette lecture reste telle qu’elle a été signée et n’est pas une lecture de cette image.</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>Les fichiers de cette étude nomment %n patient. Vous avez choisi :</numerusform>
        <numerusform>Les fichiers de cette étude nomment %n patients. Vous avez choisi :</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>Le panneau continue ; cliquez pour voir la suite</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>La radiographie affichée est inexploitable : dire pourquoi</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>L’étude est signée et verrouillée, sans cette image.</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>Il n’y a rien à lire ici.</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>Cette incidence est arrivée après la signature de l’étude et ne fait pas partie du compte rendu. Ajoutez un addendum.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>Saisissez ce que le fichier ne dit pas du patient, de l’étude et de la radiographie ; c’est imprimé « saisi à la main »</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Compris</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>Inexploitable parce que…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>Verdict, signé</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>Incidences qui n’ont pas pu être lues</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>En attente : l’IA ne l’a pas encore vue</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>Ce que la ligne peut signifier</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>Laquelle ? Choisissez avec ↓ et Entrée</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>Qui lit ; ce nom signe la lecture. Cliquez pour en choisir un autre</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>À qui et quand ; le texte signé reste tel quel</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>Pourquoi autrement que l’IA ?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>Écrit à propos d’autres images, et mis de côté : {what}.</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>Vous avez décidé autrement que l’IA. Pourquoi ? (facultatif)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Votre verdict</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>Votre verdict sur l’incidence {number} de {views} de cette étude – %n encore sans verdict</numerusform>
        <numerusform>Votre verdict sur l’incidence {number} de {views} de cette étude – %n encore sans verdict</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>Votre verdict sur l’incidence {number} de {views} de cette étude – toutes décidées</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Votre verdict : {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>une modification</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>un patient non indiqué</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>et un plus ancien</numerusform>
        <numerusform>et %n plus anciens</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>le</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>résultat critique communiqué à {whom}</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>pas dans le fichier</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>rien de choisi encore</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>texte libre</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>communiqué à</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lue</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>à qui (nom et fonction)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Entrée l’accepte</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (choisi par le lecteur)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (brouillon)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>{verdict} sur la radiographie affichée (touche {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>« à la main » : trouvé d’après l’identité saisie à la main</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>« {text} » n’est pas un angle : écrivez de 0 à {most} degrés</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>« {text} » n’est pas un mot de {field} ; il n’a pas été repris</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>« {text} » peut être plusieurs mots de {field} ; il n’a pas été repris</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ suite plus bas</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ Non lue</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ Brouillon enregistré</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ Signé par {reader}, {at}. Verrouillé.</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>Déposez ici un dossier, un ZIP ou un fichier, ou :</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>Ce n’est plus là où c’était.</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>Produites par du code : elles ne montrent les os de personne.</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>Création des exemples…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Aucune radiographie n’est ouverte</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>Rouvrir : {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>Ouvrir les exemples</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>Photographie d’un film…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>Lire le guide</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>Faire une visite de deux minutes</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>Ces radiographies sont produites par du code. Elles ne montrent les os de personne.</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>Fracture : {bone}, {side}.</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>Fracture sans déplacement.</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>Fracture : {fractures}.</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>Pas de fracture ni de luxation visible.</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>Tuméfaction des parties molles ; pas de fracture visible. Contrôle si la douleur persiste après 10–14 jours.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>Luminosité</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>De plus près</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E écrit PDF, CSV et autres là où vous le choisissez.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>Glissez sur la radiographie avec le bouton gauche ; R la rétablit.</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>Chaque ligne est une étude. Cliquez une autre ligne, ou appuyez sur ↓.</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>Terminer (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 ouvre le guide à la page de ce qui a le focus. C’est tout.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>C’est indiqué ici, avec une carte sur la radiographie (M). Ces images sont produites par du code : le modèle peut n’en rien dire.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>Appuyez sur 1 fracture, 2 doute ou 3 pas de fracture. Ctrl+Z annule.</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Appuyez sur Esc, puis L, et glissez sur la radiographie pour une longueur.</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>Appuyez sur T et écrivez un mot. Il est enregistré à mesure que vous écrivez.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S signe l’étude. Il faut un verdict pour chaque incidence, et votre nom.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>La liste</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>Tournez la molette pour zoomer ; 0 montre de nouveau le tout.</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>Ce que dit l’IA</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Votre verdict</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>Vos mots</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{number} sur {count} · {title}</translation>
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
      <translation>&amp;Appareil</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>&amp;Modèle à écrire</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>&amp;Recette</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>Un dossier ne peut pas être utilisé, ou ses étiquettes sont encore en cours de lecture.</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>Un dossier de radiographies étiquetées</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>Un entraînement est en cours. L’arrêter, ou le laisser tourner après la fermeture de la fenêtre ?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>Un entraînement avec d’autres réglages a été interrompu là ; nommez un autre modèle.</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>AUC sur les radiographies d’évaluation</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>Ajoutez un dossier de radiographies étiquetées.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>Ajouter aux modèles</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>Choisissez une recette.</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>Choisir : {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Fermer Osteo Desktop</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>Ne pas entraîner sur {folder}</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>Époque {number} sur {epochs} terminée</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>Dossiers d’entraînement</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>Depuis les lectures signées…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>Donnez-lui un dossier de radiographies avec leurs diagnostics, et il apprend à les distinguer ; la courbe montre à quel point il y parvient, sur des radiographies dont il n’apprend pas.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>Il apprend de celles-ci, d’environ {patients} patients. {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>Radiographies étiquetées</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>Laissées de côté : {reasons}.</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>Le laisser tourner</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>Perte par époque</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>Modèle de départ</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>Modèle à écrire</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>Nommez le modèle à écrire.</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>Les noms qui font partie d’une image y restent : regardez avant de partager.</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>Pas encore d’époque</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>Pas encore de dossier. Ajoutez un dossier de radiographies étiquetées.</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>Sur 100, avec fracture : {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>Sur cette machine, occupée comme elle l’est maintenant, cela prend environ {time}.</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>Préparation des radiographies ; la première époque vient ensuite…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processeur (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>Prêt à entraîner.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Recette</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>Retirer {folder}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>Arrêter l’entraînement ? La dernière époque complète est gardée ; Reprendre continue à partir de là.</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>Arrêté avant la fin de la première époque ; Démarrer recommence à neuf.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>Arrêté ; %n époque complète est gardée. Reprendre continue à partir de là.</numerusform>
        <numerusform>Arrêté ; %n époques complètes sont gardées. Reprendre continue à partir de là.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>Arrêter…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>L’entraînement est en cours. L’arrêter, ou le laisser tourner pendant que vous lisez ?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>Cet entraînement a été interrompu ; Reprendre continue après sa dernière époque complète.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>Entraînement : {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>Poids {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>Où créer le dossier des radiographies des lectures signées</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>Écrire les radiographies de vos lectures signées, sans noms, comme données d’entraînement</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>Écriture de la radiographie {done} sur {total}…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>Écriture des radiographies de vos lectures signées…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>un nouveau fichier {suffix}</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>encore {hours} h {minutes} min environ</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>encore {minutes} min environ</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>toutes ensemble</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>meilleure {auc} à l’époque {number}</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>calibration et mesure…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>encore moins d’une minute</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>aucun : comme la recette commence</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} radiographie</numerusform>
        <numerusform>{count} radiographies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>{count} radiographie de lectures signées, {fractured} avec fracture, est dans {folder}.</numerusform>
        <numerusform>{count} radiographies de lectures signées, {fractured} avec fracture, sont dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} existe. Entraîner à neuf et le remplacer une fois l’entraînement terminé ?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} radiographie · {fractured} avec fracture · {blocks} patients ou blocs</numerusform>
        <numerusform>{layout} · {count} radiographies · {fractured} avec fracture · {blocks} patients ou blocs</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ Ajouté aux modèles sous le nom {model}. Regardez d’abord sa fiche.</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ Entraîné.</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ Entraîné. AUC {auc} sur les radiographies qui ont choisi son époque et ses seuils : optimiste.</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %n avertissement</numerusform>
        <numerusform>! %n avertissements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>%n point chaud</numerusform>
        <numerusform>%n points chauds</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Fenêtre</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>Une loupe sous le curseur</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>Carte IA</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>Carte IA en contour à partir de {level}</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>Carte IA affichée</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>Régions IA, pointillé : haute sensibilité</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>Régions IA, trait plein : haute spécificité</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>IA : {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>Fenêtre auto</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>Radiographie nue</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>Près du métal (plaque, clou, prothèse)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>Région et incidence non indiquées</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>Os : fort contraste</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  L {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>Cliquez pour lire cette incidence</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>Couvrir ce que couvre l’obturateur d’affichage du fichier, ou le montrer</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>Pourtour sombre</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>Chaque valeur de la carte dans sa couleur, sur l’os</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>Échanger noir et blanc</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>Échanger gauche et droite</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>Échanger haut et bas</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>INVERSÉ GAUCHE–DROITE</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>INVERSÉ HAUT–BAS</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>Ajuster au champ exposé</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>Ajuster la radiographie à la fenêtre</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>Miroir gauche–droite</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>Miroir haut–bas</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>Pour cette radiographie : un Grad-CAM que plusieurs endroits peuvent se partager</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>Pour cette radiographie : endroit par endroit, ce qui s’ajoute au score</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>Pour cette radiographie : endroit par endroit, ce qui élève le score</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Image {frame} sur {frames}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>Aller au prochain endroit où la carte est chaude</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>Maintenir : ni carte ni repères</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>ID {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>INVERSÉ (NÉGATIF)</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>Dans le champ</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Négatif</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>IMAGE CLÉ</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>CONTRASTE LOCAL {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>Latéralité non indiquée</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>Exclure bords diaphragmés et pourtour ; encore une fois pour le tout</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>Bouton gauche</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>Lignes où la carte passe 0,25, 0,5 et 0,75</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>CARTE ET REPÈRES MASQUÉS</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>EN MIROIR POUR COMPARAISON</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>Loupe</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>Carte en contours</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>Carte en contour</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>Carte par Grad-CAM</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>Carte par Grad-CAM++</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>Carte par HiResCAM</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>Carte par LayerCAM</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>Carte à partir de {least}</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>Carte en couleurs</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>Seuil de la carte</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>Carte : Grad-CAM ; calcul de {method} en cours…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>Carte : {method}, jusqu’à sa propre valeur maximale</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>Bouton du milieu</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>Zone IA suivante</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>Incidence suivante et précédente</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>Fenêtre suivante</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>Pas de régions IA : un autre modèle a lu cette radiographie</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>Pas de régions IA : sous le seuil de haute sensibilité</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>Pas de régions IA : la carte est vide</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>Pas de régions IA : le modèle n’indique pas de niveaux pour elles</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>Pas d’identité du patient dans le fichier</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>Pas d’espacement</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>Pas d’espacement ; pixels {aspect} fois plus hauts que larges</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>Pas de date d’étude</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>Rien n’est accroché à côté de la radiographie lue</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>Un pixel de la radiographie sur un de l’écran</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>Orientation, fenêtre et zoom comme dans le fichier</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>Autre radiographie de l’étude</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>Autre incidence de l’étude</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>Autres incidences – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>Contours seuls : pointillés à haute sensibilité, pleins à haute spécificité</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>Surimpression masquée</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>Surimpression du fichier</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>Surimpression affichée</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>Personnel, {low}–{high} % – pour cette région</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>Pixel pour pixel (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>Pixel {column}, {row} : {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>Pixel {column}, {row} : {stored} stocké, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>TOURNÉ 180°</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>TOURNÉ 90° À GAUCHE</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>TOURNÉ 90° À DROITE</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>Visionneuse de radiographies</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>Bouton droit</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>NETTETÉ {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>Montrer en sombre un pourtour blanc du champ exposé, ou comme dans le fichier</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>Afficher ou masquer la carte IA</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>Afficher ou masquer les lignes et textes que le fichier superpose</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>Afficher ou masquer les textes</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>Afficher la carte à partir de 0, 0,25, 0,5 ou 0,75</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>Obturateur appliqué</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>Obturateur levé</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>Obturateur du fichier</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>Parties molles</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>Pourtour assombri</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>FICHIER TRONQUÉ</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>TOURNÉ DE {degrees}° À GAUCHE</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>TOURNÉ DE {degrees}° À DROITE</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>La carte du résultat ; les niveaux du modèle valent pour elle</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>La fenêtre suivante que propose le fichier</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>Régions épaisses (hanche, rachis, genou)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>Os fins (main, poignet, pied)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>Tourner de 1° à gauche</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>Tourner de 1° à droite</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>Tourner de 90° à gauche</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>Tourner de 90° à droite</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>Tourner un peu à gauche</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>Tourner un peu à droite</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>TEXTES MASQUÉS</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>Fenêtrer d’après les gris à l’intérieur du champ</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>Table de fenêtrage du fichier</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>Fenêtre {number} du fichier : {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>Textes sur l’image</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>Agrandir un peu</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>Réduire un peu</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>Zoom {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>né(e) {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – pour cette région</translation>
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
      <translation> et </translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n de plus</numerusform>
        <numerusform>%n de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%n radiographie n’a pas de verdict</numerusform>
        <numerusform>%n radiographies n’ont pas de verdict</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>À pr&amp;opos d’Osteo Desktop</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>Résultat &amp;critique</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>&amp;Doute</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>&amp;Quatre incidences</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>&amp;Fracture</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guide</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>&amp;Masquer l’IA jusqu’à la décision</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>Ima&amp;ge</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>&amp;Lier les incidences</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Mesures</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>&amp;Modèles…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>&amp;Pas de fracture</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>&amp;Une incidence</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>P&amp;hotographie d’un film…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Préférences…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Récents</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>&amp;Seconde fenêtre</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>&amp;Signer</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>&amp;Visite de deux minutes</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>&amp;Deux incidences</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>&amp;Surveiller ce dossier</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>Liste de tra&amp;vail</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>É&amp;crire quand même</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>É&amp;crire des notes</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>Une fracture se décrit après le verdict Fracture ou Doute.</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>Une lecture de ces études n’est pas enregistrée ou est en cours de signature ; réessayez.</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>Concordance avec l’I&amp;A…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>À propos d’Osteo Desktop</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>Ajouter un addend&amp;um…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>Toutes les touches sont de nouveau celles du programme.</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>Un addendum exige le nom du lecteur. Choisissez le lecteur et réessayez.</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>Archive et sau&amp;vegardes…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>Sauvegardée : {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>D’après leurs noms, aucun fichier non lu ne forme sûrement une même étude.</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>D’après leurs noms, {files} fichiers forment {studies} études, comme {example}. Est-ce le cas ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>Vérifier l’archive, la copier, rétablir une copie</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>Choisissez-en un pour le regarder dès maintenant, avant que l’IA ne l’ait vu.</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>C&amp;hoisir le lecteur…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>Choisir le modèle qui lit ; voir ses points faibles</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>Choisir la personne dont le nom signe les lectures</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Fermer quand même</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>Revenir p&amp;lus tard</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>Revenir plus tard, ou non</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>Copier le nom du fichier</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>Décrir&amp;e une fracture</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>Fermer ce message (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>Rétabli : {what}.</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>Glisser pour redimensionner ; double clic pour replier le volet ou le rouvrir</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>Déposez ici un dossier, un ZIP ou un fichier,
ou choisissez Fichier &gt; Ouvrir un dossier…{keys}.</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>EXAMEN ANTÉRIEUR</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>Chacun de ces fichiers est de nouveau sa propre étude.</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>Saisir des patients d’après une lis&amp;te…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>Saisir ce qu&amp;i manque…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>Saisir ce qui manque…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>Exporter ces études…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>Export – études choisies : {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>Lecture de fichiers en cours</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>Des fichiers sont encore en cours de lecture ; réessayez ensuite.</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>Trouver les fichiers dont les noms désignent une même étude</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>Chercher dans la lis&amp;te</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>Fin du lot et enregistrement…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>Replier le panneau de lecture, ou le rouvrir</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>Replier la liste de travail, ou la rouvrir</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>Dès maintenant, jusqu’à ce que vous reveniez en arrière, {model} décide selon {low} et {high} sur cet ordinateur. Ce qui a été signé reste tel quel.</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>Revenir à la sauvegarde du {when} ? Ce qui a été lu et signé depuis n’y est pas. L’archive actuelle est gardée sous un autre nom.</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>Reprendre où cela s’est arrêté</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>Accrocher les autres incidences dans une fenêtre à part</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>Masquer l’IA</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>Ce n’est plus le fichier qui a été lu. Ouvrez de nouveau le dossier.</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>Elle recevra un score dès que le dossier aura été lu.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>Lignes choisies : {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>Liste de patients</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>Chargement du modèle {model}…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Chargement du modèle…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>Chargement de {model}…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>Recherche de radiographies</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>Créées : {count}. La photographie n’a pas été modifiée ; une copie est gardée dans {folder}.</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>En faire une radiographie…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>Faire de nouveau de chaque fichier sa propre étude</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>Réunir cette étude et celle du dessus</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>Faire des radiographies à partir des films d’une photographie</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Repères et mesures</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>Modèle : chargement…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Autres outils</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>Adapter les seuils opérationnels à ce site, et revenir</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>Déplacer les seuils opérationnels ?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>Les déplacer</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>Non lu &amp;suivant</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>Ligne suivante</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>Incidence suivante de cette étude : {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>Pas d’archive : rien ne peut être lu</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>Pas de modèle : lecture sans IA</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>Aucune radiographie n’est ouverte</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>Aucune étude ne se trouve au-dessus.</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>Plus d’étude non lue : il ne reste rien à lire.</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>Plus d’étude non lue : il ne reste que des brouillons.</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>Plus d’étude non lue : il ne reste que des études remises et des brouillons.</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Pas encore de verdict</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>Aucune de ces études ne peut être remise à plus tard : signées, ou pas encore lues.</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>Tout n’était pas terminé à la dernière ouverture d’Osteo Desktop. Ce qui a été annoncé enregistré est bien là.</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>Rien ne peut être saisi ici : déjà signé, ou pas encore lu.</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>Rien ne peut être annulé dans cette étude.</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>Rien à lire</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>Rien n’a été ouvert : ce qui a été déposé n’est dans aucun dossier commun, ou se trouve sur plusieurs disques. Mettez-le dans un dossier, ou déposez-le élément par élément.</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>Rien n’a été annulé dans cette étude.</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>Seulement à quelqu’un qui peut savoir qui est le patient.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>Opacité de la carte IA</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>Ouvrir un &amp;fichier ou un ZIP…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>Ouvrez d’abord un dossier ; ses nouveaux fichiers pourront alors être surveillés.</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>Ouvrez d’abord un dossier ; ses lectures pourront alors être exportées.</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>Ouvrir un dossier de radiographies</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>Ouvrir une photographie d’un film</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>Ouvrir une radiographie, un ZIP, un TAR ou un DICOMDIR</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>Ouvrez de nouveau le dossier.</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>Ouvrir le guide à la page de ce qui a le focus</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>Seuils &amp;opérationnels…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>Image pour une messagerie…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>Ligne précédente</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>Avancement de la lecture du dossier</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>Remettre cette étude à plus tard, ou non</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>&amp;Radiographie seule</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>Les radiographies ne peuvent pas être lues maintenant</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>Les radiographies ou le compte rendu sur papier, tels qu’ils seront</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>&amp;Importer un second avis…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>Lire un dossier ; on peut aussi le déposer ici</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>Importer un second avis</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>Lire les incidences sépa&amp;rément</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>Lire les incidences séparément</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>Les lire ensemble</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>Lire ensemble comme une étude</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>Lues ensemble comme une étude : %n incidence.</numerusform>
        <numerusform>Lues ensemble comme une étude : %n incidences.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>Réunir d’après les &amp;noms de fichiers…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>Lire avec l’étude au-&amp;dessus</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>Lire avec l’étude au-dessus</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>Lire avec l’étude affichée</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>Lire au fur et à mesure ce qui arrive dans le dossier</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>Lecteur, aspect, souris, touches, dossiers et langue</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>&amp;Panneau de lecture</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>La lecture s’est terminée par une erreur.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>Clé USB d’adressage de ces examens…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>Clé USB d’adressage…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>Compte rendu de cette étude…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>Comptes rendus de ces études…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>Restaurée. L’archive qui se trouvait là est gardée : {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>Dire ce qui est fracturé, et où, en une ligne</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>Seconds avis ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>Voir le programme à l’œuvre sur des radiographies artificielles ; de nouveau : l’étape suivante</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>Plusieurs lignes sont choisies : décidez et signez une à la fois</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>Montrer tout ce qui a été trouvé</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>Afficher une incidence de l’étude</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>N’afficher que les études contenant ces mots</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>N’afficher le résultat de l’IA qu’après votre verdict</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>Montrer les études dont le résultat critique reste à communiquer</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>Afficher cette radiographie</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>Signez d’abord la lecture : seule une lecture signée est transmise.</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>Signée : {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>Les touches simples se taisent ici ; retour à la liste</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>Quelqu'un doit être informé de cette étude, ou ne doit plus l'être</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>Arrêter la lecture après le lot en cours ; ce qui est fait est gardé</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>Arrêté. Ouvrez de nouveau le dossier pour continuer.</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>Arrêt après ce lot…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>Revenir sur la dernière modification de la lecture de cette étude</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>&amp;Taille du texte</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>L’IA face à ce qui a été signé ici</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>L’archive est telle qu’elle a été écrite.</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>L’archive n’est pas telle que ce programme l’a écrite. {first} Les lectures peuvent être consultées, mais ne vous fiez pas à ce qui est nommé.</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>Le dossier n’a pas pu être lu</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>Le modèle est maintenant {model} ({id}).</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>Les seuils opérationnels ont changé. {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>La radiographie en plein écran, et retour ; aussi par double clic</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>La lecture est toujours signée. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>La lecture n’a PAS été enregistrée. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>La lecture n’a PAS été signée. {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>Le second avis est gardé ; il figure dans le panneau de lecture.</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>Les réglages contiennent une touche pour « {id} », que cette version ne connaît pas.</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>La signature de {study} a été retirée : c’est de nouveau un brouillon. L’archive garde la lecture signée et ce retrait.</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>L’étude redevient un brouillon ; l’archive garde les deux</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>Le texte aura {size} % de sa taille au prochain démarrage.</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>La fenêtre parlera {language} au prochain démarrage.</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>La fenêtre reste ouverte : %n lecture n’a pas pu être enregistrée.</numerusform>
        <numerusform>La fenêtre reste ouverte : %n lectures n’ont pas pu être enregistrées.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>Ce dossier ne contient aucun fichier.</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>Il n’y a pas ici de police pour l’écriture {script} : la fenêtre parle donc anglais. Installez une police pour elle, ou réinstallez Osteo Desktop, et redémarrez.</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>Ce fichier a changé</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>Cela s’appliquera au prochain démarrage.</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>C’est une photographie d’un film, telle que l’appareil l’a prise.</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>Cette radiographie ne peut pas être affichée</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>Cette lecture est signée et verrouillée. Ajoutez plutôt un addendum.</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>Ce second avis était déjà gardé ; il n’y figure qu’une fois.</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>Cette étude n’a pas été réunie par un lecteur.</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>Vers la liste de travail</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>La sauvegarde du jour n’a pas pu être faite. {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>Trop tôt : cette incidence vient seulement d’apparaître</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>Entraîner un modèle sur des radiographies étiquetées</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>Deux rangées de deux incidences</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>Deux incidences côte à côte</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>Annuler la signature</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>Annuler la signature ({seconds} s)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>Annulé : {what}.</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>Ine&amp;xploitable parce que…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>Verdict et signature : sur la radiographie affichée</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>Verdicts et signatures : un à la fois, jamais pour plusieurs</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>Vérification et copie de {file}…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>Vérification de {model}…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>Attendez que le dossier soit lu, ou arrêtez la lecture, puis restaurez.</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>Surveillance en cours. Dernier arrivage : %n fichier.</numerusform>
        <numerusform>Surveillance en cours. Dernier arrivage : %n fichiers.</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>Ce qui n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>Ce qui est affiché a été trouvé par le précédent.</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>La personne qui fait calculer le score d’une radiographie refusée doit être nommée. Indiquez le lecteur.</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>La personne qui modifie les seuils opérationnels doit être nommée. Indiquez le lecteur.</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>Fenêtre et lecture</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>En cours…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>Écrire comme second a&amp;vis…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>Écrire ma lecture comme second avis</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>Écrire le compte rendu dans des fichiers</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>Écrit : {file}. Il ne nomme ni patient ni fichier ; vos mots y sont.</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>Votre verdict : {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>Vos mots peuvent révéler qui est le patient : un nom, une date ou un numéro. Les transmettre ?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>Zoomer, déplacer et fenêtrer toutes les incidences ensemble</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>une modification</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>une fracture saisie n’a pas encore été reprise : reprenez-la ou effacez-la</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>un verdict</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibré</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>calibration</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>calibration supprimée</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>des fractures sont décrites sur une radiographie dont le verdict est Pas de fracture</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>ses fichiers nomment plusieurs patients. Choisissez dans le panneau celui qu’elle concerne</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>image clé</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>les repères</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>aucune radiographie de cette étude ne peut être affichée</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>signée</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>la mention « inexploitable »</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>le résultat critique</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>les fractures décrites</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>les autres constatations</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>l’identité</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>la conclusion</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>la mise à plus tard</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>les notes</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>le nom du lecteur manque</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>la raison d’une décision différente</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>ce que le fichier ne dit pas</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action} : {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>{count} fichiers et dossiers sont lus comme partie de {folder}, avec les lectures qui y ont été faites. Ce qui a été lu de l’un d’eux ouvert seul reste avec celui-ci.</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} déjà connue</numerusform>
        <numerusform>{count} déjà connues</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{count} de {folder}</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done} trouvée</numerusform>
        <numerusform>{done} trouvées</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>encore {duration}</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} fracture, {doubts} doute</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} est utilisée par « {user} » ; « {action} » garde ses touches.</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} peut ouvrir un menu ; « {action} » garde ses touches.</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} sert partout à se déplacer et à choisir ; « {action} » garde ses touches.</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark} : suppression</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark} : tracé</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark} : déplacement</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark} : texte déplacé</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark} : texte écrit</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} est intact</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} n’a pas été chargé ; le modèle précédent continue. {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} La surveillance reprendra dès son retour.</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>« {action} » doit avoir une touche ; elle garde la sienne.</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>« {key} » n’est pas une touche ; « {action} » garde la sienne.</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ Résultats critiques à communiquer : {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ Ajouté : {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ {model} lit désormais.</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ Erreur</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  seuil de haute sensibilité : {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  seuil de haute spécificité : {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  le pire : {error} du côté</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count} laissées de côté, sans score</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count} laissées de côté, le lecteur est dans le doute</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, laissé de côté : {share} sur {count} refusées</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source} : {share} refusées, en validation croisée</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (vouliez-vous dire '{near}' ?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (en entier sous le numéro {number} dans la feuille des textes longs)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! modifié</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! nouvelle</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! quel patient ?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' en choisit un autre</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' vaut {value}, ni un nombre ni un texte</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' n’est pas un chemin comme {expected}</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(Vouliez-vous dire l’un de : {possibilities} ?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(INCOMPLET : {read} fichiers lus)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(INCOMPLET : {read} fichiers sur {found} lus)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(fichiers choisis seulement)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(le fichier a changé depuis, ou a disparu)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(habituelle)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, que les réglages ont choisi{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners} : écrivez huit nombres, x,y de quatre coins dans l’image ({columns} x {rows} pixels), dans le sens horaire depuis le coin supérieur gauche.</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data et --out servent aux copies, pas à une commande qui les suit.</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external demande un modèle ou un --recipe.</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold choisit sur quoi un modèle est mesuré ; les tours prennent tous les plis.</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out n’imprime rien, et ne prend donc ni --printer ni --copies.</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file} : nommez un fichier qui se termine par .png.</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule demande --reader NAME : il est gardé avec le score.</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places exige --rights, un JSON de leurs sources et de leurs droits</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores et --data vont ensemble.</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient et --signed demandent --out DIR.</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too va avec --true-size.</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 ou 0 (yes ou no, true ou false)</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>1 radiographie : {views}.</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % SELON UN ESPACEMENT QUI N’EST PAS CELUI DU PATIENT : {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>Une section PDF pour chaque examen, pas seulement pour signé, FRACTURE et DOUTE.</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>Une VOI LUT ne peut pas être lue et est ignorée.</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>Un os est cassé. C’est ce que l’on a vu sur vos radios.</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>Une boîte de {name} : {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>Un réglage de luminosité du fichier est inutilisable et ignoré.</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>Un numéro de cas au lieu du nom, de l’identifiant et des dates.</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>Une image en couleurs, pas une radiographie.</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>Un score bas ne suffit pas à l’écarter.</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>Une carte par une autre méthode</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>Un millimètre sur le papier en est un du patient.</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>Un modèle, ce sont deux fichiers dans un même dossier, {pair} ; copiez les deux</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>Un modèle qui enseigne pendant que le nouveau apprend ; plusieurs fois pour leur moyenne. [défaut : l’enseignant de la recette est entraîné d’abord, si elle en a un]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>Un réseau aux poids ImageNet, ou le .safetensors d’un modèle ; plusieurs fois pour d’autres.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>Une photographie d’un film que personne n’a encore regardée : faites-en une radiographie dans la fenêtre (Fichier, Photographie d’un film) ou avec 'osteo-desktop rectify'.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>Une photographie d’un film que personne n’a encore regardée : faites-en une radiographie avec Fichier, Photographie d’un film.</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>Une signature peut être retirée pendant {seconds} secondes, qui sont écoulées</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>Une lecture signée garde les radiographies pour lesquelles elle a été signée</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>Une indication du fichier est incompréhensible et ignorée.</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>Une indication du fichier sur son échelle ne peut être vraie et est ignorée.</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>Une fenêtre au centre ou à la largeur impossible est ignorée.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Décision IA</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>Décision IA (code)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>Résultat IA</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>IA masquée</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>IA masquée jusqu’à la décision</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>IA masquée jusqu’à la décision : les verdicts ont été rendus avant que le résultat de l’IA soit affiché.</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>IA visible</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>Score IA</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>Score IA, exact</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>Abandonné !</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>N° d’accès</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>Ajouter un modèle : FILE.safetensors avec sa fiche FILE.json à côté. Il est d’abord vérifié.</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>Ajoutez-lui plutôt un addendum</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>Ajoutez un addendum ; le texte signé reste tel quel</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>Ajoutez un autre addendum</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>Ajouté : {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>Addenda</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>Addendum de {who}, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>Contre l’IA, parce que</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>Contre l’IA : {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>Toute la fiche, pas seulement sa première page.</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>Toute la fiche : osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>Tous les examens signés.</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>Tous les examens.</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>Toutes ont été décidées avec l’IA masquée.</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>Suivre aussi l’entraînement avec l’un de ceux-ci, dans des fichiers à côté de --out.</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>Aussi quand les mots de la lecture peuvent dire qui est le patient.</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>Cette lecture porte un addendum ; sa signature ne peut plus être retirée</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>Une surimpression du fichier ne peut pas être lue et n’est pas affichée.</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>Une autre archive que la vôtre.</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>Un autre fichier de modèle que MODEL lui-même.</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>Un autre modèle que celui choisi : son nom dans la bibliothèque ('osteo-desktop models list'), ou un fichier .safetensors avec sa fiche à côté.</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>Une autre que l’habituelle.</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>Ajouter ce qui se passe, une ligne JSON chacune.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>Dossier de l’archive</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>Archive : {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>L’argument {name!r} prend {nargs} valeurs.</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>Arrangez-le comme l’une d’elles, selon docs/models.md</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>Flèche</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>Demandez à son propriétaire le droit de lecture, ou copiez-le où vous pouvez lire</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>Demandez le résultat aujourd’hui au médecin qui a prescrit les radios. N’attendez pas qu’on vous appelle.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>Demandez au médecin qui a prescrit les radios ce que cela veut dire pour vous et ce qui va suivre.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>Demandez au médecin qui a prescrit les radios s’il en faut de nouvelles.</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>Demandez à celui qui l’a écrit de le renvoyer ; rien n’en a été gardé</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>Sauvegarder et vérifier l’archive.</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>Sauvegarder l’archive des lectures, la vérifier, reprendre une sauvegarde, en réunir plusieurs.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>Résumé du lot</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>Ne commencer aucune époque qui finirait plus tard ; chaque étape en a au moins une.</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>Commencer par des poids publiés ou antérieurs, ou sans. [défaut : comme le dit la recette]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>À côté de chaque compte rendu une page pour le patient en mots simples, des examens signés.</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} ne peut être vrai ; BitsAllocated {allocated} est utilisé.</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>Floue ou bougée</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>Radiographies osseuses sans étiquettes que le contrôle de domaine doit accepter ; plusieurs fois pour d’autres.</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>D’après l’heure de signature, à l’horloge du lecteur.</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>Angle de Böhler</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (choisi)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, fils : {threads})</translation>
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
      <translation>Calibrez avec une longueur connue, choisissez-en moins par page, ou imprimez en ajusté</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>Calibré là-bas : une ligne de {millimetres} mm</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>Calibration à la main : cette ligne mesure {millimetres} mm</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>Impossible d’allouer de la mémoire</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>Fiche</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>Angle de portage</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>Cas {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>Cas {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>Modifiez le brouillon lui-même, puis signez-le</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>Modifier la recette, comme dans stage.1.epochs=5 ; plusieurs fois pour d’autres.</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>Vérifier empreinte, disposition, préparation et qu’il donne un score ; sans NAME, chaque modèle.</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>Vérifiez que c’est le bon fichier ; rien n’en a été gardé</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>Vérifier le fichier de l’archive et sa trace, et si chaque sauvegarde pourrait être restaurée.</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>Vérifiez le disque, ou nommez une autre archive avec --archive</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>Vérifiez le fichier à sa source, ou rouvrez le dossier pour essayer encore</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>Vérifiez le fichier à sa source ; il est probablement endommagé</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>Vérifiez le fichier à sa source ; il est probablement endommagé ou conçu pour nuire</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>Vérifiez le chemin, ou branchez le disque où il se trouve</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>Vérifier cette installation.</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>Vérifier versions, appareil, codecs, l’empreinte du modèle et les dossiers ; code de sortie 1 si l’un échoue.</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>Sommes de contrôle de tous les fichiers</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>Choisissez un dossier qui existe et où vous pouvez écrire</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>Choisissez un autre --out, ou continuez avec ce qui y a été commencé</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>Choisissez un autre dossier ; ce que vous avez décidé est en sûreté dans l’archive</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>Choisissez-en une autre, ou enregistrez en PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>Choisissez-en une autre, ou enregistrez-la en PNG</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>Choisissez parmi :
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>Choisissez dans la fenêtre pour qui est la lecture, puis écrivez son compte rendu</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>Choisissez les fichiers d’images de l’étude ; les comptes rendus et répertoires n’ont pas de pixels</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>Choisissez les poids, un fichier comme my-model{suffix} avec my-model.json à côté</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>Choisi : {model}. Ses points faibles :</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>Cercle</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>Question clinique</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>Fermez d’autres programmes et rouvrez le dossier, ou lancez 'osteo-desktop doctor'</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>Fermez d’autres programmes et redémarrez Osteo Desktop ; entre-temps, les radiographies peuvent être lues sans l’IA</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>Fermez d’autres programmes, ou donnez plus de mémoire à celui-ci, et réessayez ; ce qui est terminé est gardé</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>Fermez ce qui l’utilise et réessayez</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>Cobb</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>Angle de Cobb</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>Comparer le modèle à ce qui a été signé ici.</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>Complété : {model}. Ses points faibles :</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculé par</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>Copiez-le de nouveau depuis sa source</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>Copiez-le de nouveau depuis sa source, ou décompressez-le avec un autre programme</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>Copiez-la ou exportez-la de nouveau depuis sa source</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>Copier l’archive maintenant ; les dix copies les plus récentes sont gardées, dans 'backups' à côté d’elle.</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>Copiez de nouveau la fiche depuis son origine ; si la modification est voulue, lancez 'osteo-desktop models seal {weights}'</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>Copiez le fichier dans ce dossier et nommez-le à partir de là, sans '..'</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>Corrigez-le dans le fichier ; d’ici là sa valeur par défaut est utilisée</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>Corrigez-la, ou listez les recettes avec 'osteo-desktop recipes'</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>Corrigez-le, ou retirez-le</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>Corrigez l’un d’eux, ou retirez les deux</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>Corrigez ou supprimez le fichier</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>Corrigez le fichier ou enregistrez-le de nouveau, en UTF-8</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>Corrigez le fichier ; le guide en montre un</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>Corrigez le réseau dans la recette, ou prenez un modèle dont la fiche est intacte</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>N’ont pas pu être lues</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>N’a pas pu être affichée : {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>Compter ce qui a été signé dans un mois.</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>Compter ce qui a été signé dans un mois : résultats, résultats critiques et leurs délais, accord avec l’IA. Les noms ne figurent que dans les fichiers.</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>Résultat critique</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>Résultats critiques</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>Résultats critiques restant à communiquer</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>Résultats critiques restant à communiquer ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>Découper les films bien que leurs coins ne soient pas sûrs.</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Tronquée</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>Découpée et redressée d’après des coins qu’un lecteur a vus.</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>Découpée et redressée par le programme ; personne n’a placé ses coins.</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>Codecs DICOM</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>BROUILLON – non signé</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Dossier des données</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>Les données qui se divisent elles-mêmes en train et val sont prises ainsi ; sinon les plis 1-4 entraînent, le pli 5 juge.</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>Date du traumatisme</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>Désidentifié : noms, numéros et dates ont été retirés.</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>Décidé avant que l’IA l’ait vu : {files}.</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>Décoder des fichiers.</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>Décoder les fichiers que le programme demande. Pour son propre usage.</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>Décoder le fichier demande plus de mémoire qu’une radiographie ne peut en exiger ici</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>Le décodage du fichier a été arrêté après {seconds} secondes sans résultat</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>Défauts de l’image (codes)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>Supprimer un modèle que vous avez ajouté. Ses résultats dans l’archive restent.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>Vouliez-vous dire {possibility} ?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Quota de disque dépassé</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>Obturateur d’affichage du fichier appliqué</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>Distillation</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>Doute</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>Y dessiner perte et AUC (PNG).</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>Chiffrer les PDF de la clé par le mot de passe de sa première ligne ; aucune image à côté d’eux ne nomme alors personne.</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>Moteurs</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>Moteurs mesurés</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>Moteurs : {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>Saisi à la main sur l’étude</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>Les entrées {first} à {last} du journal manquent</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>L’entrée {entry} du journal a été modifiée, insérée ou déplacée</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>Époque {epoch}/{epochs} ({stage}) : perte {loss}, AUC de jugement : {sources} ; {seconds} s</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>Erreur : les deux valeurs saisies ne correspondent pas.</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>Erreur : saisie incorrecte</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>Erreur : {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>Chaque entrée de la trace et chaque lecture, résultat et ligne d’un examen signé est examinée.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>Tout est en ordre.</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>Échanger noir et blanc : c’est un négatif.</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>Échanger gauche et droite, après la rotation.</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>Codes de sortie :</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>Exportez de nouveau la radiographie depuis sa source, dans un autre format si cela échoue aussi</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>Exportez la radiographie en DICOM, PNG, JPEG ou TIFF</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>ÉCHEC</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>Les chiffres, les scores et la page vont là.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>Le fichier existe</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Nom de fichier trop long</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Fichier trop grand</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>Fichiers sur cette clé USB</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>Complétez ce qui manque et signez de nouveau</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>Complétez ce qui manque et réessayez</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>Film {number} sur {of} de la photographie ; on n’a pas demandé de qui est chacun.</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>Trouver les copies dans des données ; 'audit verify' vérifie l’archive.</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>Trouver les copies d’une même radiographie dans et entre des données étiquetées, par les seuls pixels.</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>Trouver, sur les radiographies d’entraînement d’un modèle, ce qui peut en être calculé en int8.</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>Trouvez de qui elles sont avant que quiconque l’utilise ; rien n’en a été gardé</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>Chercher des seuils sur les lectures signées de cette archive ; rien n’est changé.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constatations</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>Première ouverture</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>D’abord, {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>Ajustée, {percent} % de sa taille : {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>Ajusté : {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>Ajustée ; sa taille est inconnue, donc sans barre d’échelle</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>Dossier : {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>Pour un dossier que plusieurs ordinateurs lisent par parties ('read --part'). Chacune est seulement lue, et reprise entièrement ou pas du tout ; recommencer ne change rien. Là où les deux disent autre chose d’un examen, ce qui est signé ici reste en vigueur, et rien de ce qui a été dit n’est perdu. Cette archive est d’abord sauvegardée. Lisez ensuite le dossier une fois de plus : rien n’est recalculé, et ce qu’aucune partie n’a lu l’est.</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>Fracture</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>Foyer de fracture</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>Fracture suspectée</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>Fracture suspectée à partir de {high} ; en dessous, pas de fracture suspectée.</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>Fracture suspectée à partir de {high} ; pas de fracture suspectée sous {low} ; doute entre les deux.</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>Fractures</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>Libérez de la place ou choisissez un autre disque ; ce que vous avez décidé est en sûreté dans l’archive</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>Autres constatations</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>Angle de Gissane</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>Donnez un fichier dont les poids conviennent au réseau, ou entraînez sans poids préentraînés</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>Donnez un modèle enseignant dont la recette peut apprendre, ou entraînez sans</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>Donnez-en au moins 2 de chaque, dans un --data ou plusieurs</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>Donnez le --data et le --fold qui ont reçu les scores, ou calculez-les de nouveau</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>Donnez un autre nom au fichier</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>Revenir aux seuils du modèle.</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>Revenez à ceux du modèle : Lecture &gt; Seuils opérationnels, ou 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>Argument inattendu en trop ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>Arguments inattendus en trop ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>Graphe</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>Transmettre une lecture signée comme petit fichier, ou lire ce qu’en dit un autre lecteur.</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>Ne la transmettez qu’à quelqu’un qui peut savoir qui c’est : dans la fenêtre, confirmez-le, en ligne de commande, ajoutez --although-named</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>Faites-le renvoyer ; rien n’en a été gardé</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>En-têtes et mots du CSV aussi dans cette langue, pour des personnes, pas des programmes.</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>Ici, il porte sur {file} : {patient}, {date}.</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>Incidence au score le plus élevé de l’étude</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>Incidence au score le plus élevé : {decision}, score {score} ({file}). C’est le score de cette radiographie, non une probabilité de l’étude.</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>Axe hanche-genou-cheville</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>Comparer d’autres moteurs à PyTorch sur des radiographies dont le modèle n’a rien appris.</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>Contient des brouillons non signés</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>Comment chaque radiographie est imprimée ; plusieurs fois. [défaut : repères et carte]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>Combien d’autres ont été essayés avant.</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>Comment cette carte est faite ; une autre que Grad-CAM va jusqu’à sa propre valeur maximale.</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>Comment l’IA décide</translation>
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
      <translation>Identité saisie à la main</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>Si tout le reste est en ordre, supprimez ce fichier ; il sera recréé</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>Conclusion et notes ont été écrites avant.</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>Conclusion, notes, identité et résultat critique ont été écrits pour toutes ces incidences</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>Conclusion, notes, identité ou résultat critique de ces études diffèrent</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>Entre les deux : doute.</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>Dans le fenêtrage du fichier.</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>Traumatisme</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Installez Osteo Desktop de nouveau</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Réinstallez Osteo Desktop, ou choisissez un autre modèle avec --model</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>Installez-le : python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>Installez sur ses ordinateurs la même version d’Osteo Desktop, avec le même modèle, qu’ici</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>Établissement</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>Argument non valide</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>Valeur incorrecte pour {param_hint} : {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>Valeur incorrecte : {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>Inversée (négatif), sans que le fichier le dise</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>Inversée : noir et blanc ont été échangés.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>Est un dossier</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>Elle est arrivée après la signature de l’étude et ne fait pas partie de la lecture signée.</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>Impression impossible ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>La communication du résultat critique ne peut pas être consignée : {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>Elle n’a pas pu être lue et a été signée sans verdict.</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>Cela va dans la fiche. Mesurez ensuite avec « models bounds ».</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>Elle n’a pas encore reçu de score.</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>Elle porte les rayures d’un écran : des lignes fines peuvent être perdues ou apparaître.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>Il porte aussi sur 1 radiographie qui n’est pas dans cette archive.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>Il porte aussi sur 1 radiographie qui n’est pas dans cette étude.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>Il porte aussi sur {count} radiographies qui ne sont pas dans cette archive.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>Il porte aussi sur {count} radiographies qui ne sont pas dans cette étude.</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>On ne sait pas avec certitude si un os est cassé.</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>Pas d’impression en taille réelle ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>Il n’est pas consigné si tous les fichiers de ce dossier ont été lus : une version antérieure les a lus. Rouvrez le dossier pour en être sûr.</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>Il dit que le résultat est critique ({state}).</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>Elle montre plusieurs films, et tous les coins ne sont pas sûrs.</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>Il était déjà gardé ; il n’y figure qu’une fois.</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>Elle a été prise sous un angle prononcé : longueurs, angles et formes peuvent être faux.</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>Elle a été prise trop en biais.</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>Une de ses boîtes</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>Sa première page est à lire avant de s’y fier ; --all affiche le reste. NAME peut aussi être l’identifiant d’un modèle ou un fichier .safetensors.</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>Son empreinte montre qu’il est tel qu’il a été écrit ; rien ne prouve qui l’a écrit. Demandez qui l’a envoyé.</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>JSON pour 'models complete --time'.</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>JSON pour la fiche : usage prévu, limites, licences (voir resources/model-cards).</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>JSON de l’audit des fuites : les copies qu’il a trouvées sont laissées de côté.</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>JSON de ce que des personnes disent du modèle.</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON : par nom de chaque tel dossier ses "source" et "rights", pour la fiche.</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON : source et droits par nom de dossier (voir resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>Interligne articulaire</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>Gardez-en une copie pour la récupération, puis nommez une autre archive avec --archive</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>Gardez-les dans l’une des études, puis lisez-les ensemble</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>Y garder ce que le réseau a vu des images, pour la prochaine fois.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>Gardé.</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>Image clé</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>Radiographies étiquetées (images/, labels.csv, boxes.csv) ; plusieurs fois pour d’autres sources.</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>Radiographies étiquetées pour mesurer une fois à la fin, jamais pour choisir.</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>Radiographies étiquetées de chaque source, une sur n ; 0 : toutes.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>Radiographies étiquetées sur lesquelles rien n’est jamais entraîné ; leurs chiffres restent à part.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>Radiographies étiquetées qui sont seulement mesurées ; le modèle n’a jamais été entraîné dessus.</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>Radiographies étiquetées, comme 'train' les prend ; plusieurs fois pour d’autres sources.</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>Radiographies étiquetées : celles des plis 1-4, sans leurs étiquettes.</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>Latéralité</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>Apprendre de nouveau ce qu’un modèle refuse de noter ; son réseau et ses scores restent tels quels.</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>Appris sur les plis 1-4 des radiographies étiquetées, sur --bones et contre --foreign ; chaque dossier étranger est laissé de côté une fois, et la part qui en est refusée figure alors dans la fiche.</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>Apprentissage du domaine</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>Renoncez aux originaux ou au mot de passe, ou désidentifiez</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>Laisser la lumière inégale telle quelle.</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>Laissé de côté : {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>Longueur des jambes</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>Faire de BACKUP, un nom de la liste ou un fichier, l’archive ; sans lui, lister les sauvegardes.</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>Faire marquer des régions par un modèle : ajuster les niveaux sur ce qui a fixé ses seuils, et les mettre dans sa fiche.</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>Faire lire désormais un modèle de la bibliothèque ; ses points faibles sont affichés.</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>Laissez-le ; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>Pour qu’il lise : {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>Ne laissez rien d’autre tourner pendant ce temps.</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Faire décoder et évaluer par une grappe Ray, HÔTE:PORT, dont cet ordinateur fait partie ; « local » en démarre une ici. Seule cette commande écrit dans l’archive.</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>Bibliothèques</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>Lister les modèles ; un astérisque marque celui qui lit.</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>Lister les imprimantes, l’habituelle d’abord.</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>Lister les recettes que prennent 'train' et 'evaluate'.</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>Listez les sessions avec 'osteo-desktop export --list'</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>Lister les sessions, la dernière ouverte d’abord.</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>Lister les examens signés de SESSION par leurs clés, avec leurs fichiers.</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>Lister les recettes d’entraînement.</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>Lister, montrer, ajouter et choisir des modèles.</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>Dossier des journaux</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>Textes longs</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>Délai le plus long de la signature à la communication, en minutes</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>Regardez l’image, noircissez ce qui nomme quelqu’un, et dites qui a regardé</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>Regardez les images avant de les donner : les noms dans une image restent.</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>Vérifiez l’imprimante et sa file d’attente, ou enregistrez en PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>Cherchez clés d’étude, ID de patients et signatures : 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>Table de conversion du fichier</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>Compression avec perte</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>Seuil opérationnel inférieur</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>Seuil opérationnel inférieur, exact</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>Le suivi MLflow</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 et PresentationLUTShape IDENTITY se contredisent ; noir et blanc peuvent être échangés.</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>Faire un réseau de base par lequel commencer l’entraînement.</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>Faire une radiographie du film de PHOTO : découpé, redressé, en gris.</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>Rendez-le accessible en écriture à cet utilisateur, ou nommez un autre emplacement avec OSTEO_HOME</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>Faire des radiographies de films photographiés.</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>Créer des radiographies d’exemple par le code, les lire, écrire PDF et CSV, ouvrir la fenêtre.</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>Créer des radiographies d’exemple, les lire et en rendre compte.</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>Repères et mesures</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>Mesurer un modèle sur des données étiquetées.</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>Mesurer un modèle, ou une recette par tours, sur des radiographies étiquetées.</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>Mesurer combien de temps un modèle met pour une radiographie et un examen sur cette machine.</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>Mesurer le modèle sur les lectures signées de cette archive, et lister leurs désaccords.</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>Mesurez la barre d’échelle sur le papier : les imprimantes peuvent changer l’échelle.</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>Mesurez la barre d’échelle une fois sur le papier, imprimée à 100 % : les imprimantes peuvent changer l’échelle.</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>Minutes de la signature à la communication</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>En miroir : gauche et droite ont été échangées.</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>Argument manquant</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>Commande manquante.</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>Option manquante</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>Paramètre manquant</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>Modèle mesuré</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>Poids du modèle</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>Modèle : {name}id {model}, préparation {pipeline}.</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>Rapprochez le dossier de la racine du disque, ou donnez à ses dossiers des noms plus courts</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>Déplacer les seuils opérationnels du modèle qui lit pour convenir à ce site, et les remettre.</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>Déplacer les seuils opérationnels pour convenir à ce site.</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>PERSONNE N’A VÉRIFIÉ si un nom reste dans les images. Regardez chacune avant de l’envoyer ; la fenêtre a un pinceau pour cela (Image &gt; Image pour une messagerie).</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>INCOMPLET : la lecture s’est arrêtée avant que tous les {what} soient trouvés ; {read} ont été lus.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>INCOMPLET : {read} fichiers ont été lus avant que tous soient trouvés.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>INCOMPLET : {read} fichiers sur {found} ont été lus.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>INCOMPLET : {unread} sur {found} {what} n’ont pas été lus cette fois ; ce qu’une lecture antérieure en a laissé est listé.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>INCOMPLET : {unread} sur {found} {what} n’ont pas été lus.</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>NON LUE par un lecteur</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>NON LUE – résultat IA seul</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>PAS TOUT LE DOSSIER : seuls des fichiers choisis y ont été lus.</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>VPN {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>Nommez une session par son numéro, ou --list pour voir les imprimantes.</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>Nommez une session par son numéro, ou --list pour les voir.</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>Nom et ID : {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>Nommez-la sous la forme HÔTE:PORT, et faites de cet ordinateur l’un des siens : « ray status » le dit ; « --ray local » en démarre une ici</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>Nom non indiqué</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>Nommez l’un de ceux-ci avec --engine : {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>Nommez le dossier où les fichiers arrivent</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>Nommez les données étiquetées, --data DIR, ou la commande 'verify'.</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>Nom {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>Les noms qui figurent dans une image elle-même ne sont pas retirés : regardez les pages.</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>Ni inversée, ni tournée, ni mise en miroir.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>Aucune sauvegarde n’a été faite aujourd’hui : {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>Aucun os cassé n’a été vu sur vos radios.</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>Aucun résultat critique de cette étude ne reste à communiquer</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>Aucun film ne s’y distingue.</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>Pas de fracture</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>Pas de fracture suspectée</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>Aucune imprimante n’est installée ici</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>Aucune imprimante n’est installée ici ; --out FILE.pdf écrit un PDF.</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>Pas de radiographie</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>Aucune radiographie n’a reçu de score.</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>Pas des radiographies</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>Aucun lecteur n’a lu cette étude.</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>Aucune raison n’a été consignée.</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>Pas de compte rendu de {files} : {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>Pas de carte de saillance : aucune n’a été gardée</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>Pas de carte de saillance : sans score</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Pas encore de sessions. Lisez d’abord un dossier : osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>Aucune police fournie n’a ces écritures, dont les lettres sont imprimées comme points de code : {scripts}.</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>Aucune lecture signée ne donne de radiographie pour l’entraînement ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>Aucune étude de la session n’est celle demandée</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>Il n’y a pas de commande {name!r}.</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>Aucun périphérique de ce type</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>Il n’y a pas d’option {name!r}.</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>Pas de verdict d’un lecteur</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>Il ne reste aucun processus de la grappe Ray ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Aucun processus de la grappe Ray {address} ne peut lire pour cet ordinateur ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>Personne n’a regardé si l’image montre encore un nom.</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>Personne n’a regardé si les images montrent encore un nom. Les endroits qui peuvent être du texte ont été noircis par le programme.</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>Personne n’a dit qu’il ne reste aucun nom dans l’image</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Bruitée</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>N’est pas un dossier</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>Pas une radiographie : la modalité est {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>Pas une radiographie : la modalité est {modality}.</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>Toutes les images n’ont pas pu être utilisées. Celles qui n’ont pas pu l’être cachent peut-être quelque chose.</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>Pas sur cette clé USB : {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>Non imprimé, {file} : {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>Sans score</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>Non indiqué : {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>Non utilisé : {why}.</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>Non entière</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>Les notes et les explications sur l’IA sont dans le compte rendu complet.</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>Rien ne peut être écrit à cet endroit ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>Rien n’est imprimé.</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>Rien n’est signé dans cette session.</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>Rien n’en est perdu. Regardez ces examens, et signez de nouveau ce qui doit changer.</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>Rien de l’IA, ni mots ni cartes.</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>Rien de {files} : {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} ne peut être vrai ; 1 est supposé.</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>D’une photographie d’un film : montrer au modèle le film découpé et redressé là où ses coins sont sûrs ; ask : n’en noter aucune avant que quelqu’un l’ait regardée ('osteo-desktop rectify', ou la fenêtre) ; ou n’en découper jamais.</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>De tous les examens signés.</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>Du PDF et d’un tableur ; sinon celle choisie dans les préférences pour les comptes rendus, sinon l’anglais.</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>Des fichiers, sans suffixe ; le guide nomme les champs.</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>De la clé : sans noms, numéros ni dates.</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>Des examens de ce patient.</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>De ces comptes rendus.</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>De cet examen ; plusieurs fois.</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>Sur les radiographies où ils ont été trouvés, les seuils paraissent meilleurs qu’ils ne sont. Attendez-vous à ce que font, sur un cinquième des études, des seuils trouvés sur les quatre autres.</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>Un objet JSON par ligne.</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>Un PDF par examen, par patient, ou le compte rendu de tout le lot.</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>L’un des deux est en doute</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>Seul un dossier peut être surveillé pour de nouveaux fichiers</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>Seule une lecture signée est transmise ; faites-la signer, puis récrire</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>Seuls des fichiers qui ne nomment aucune étude peuvent être lus ensemble</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>Seulement ces plis des données.</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>Seules {count} images sur {frames} peuvent être lues ; le fichier s’arrête trop tôt ou est endommagé.</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>Seule la personne qui a signé cette lecture, {reader}, peut retirer la signature</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>Sur la clé : les fichiers des radiographies aussi.</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>Ouvrir un dossier dans la fenêtre.</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>Ouvrez de nouveau son dossier pour le relire</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>Ouvrez de nouveau son dossier, puis récrivez le second avis</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>Rouvrez le dossier pour voir ce qui a été consigné entre-temps</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>Ouvrez exactement les fichiers qui ont été envoyés, puis importez de nouveau l’avis</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>Ouvrir la fenêtre sur PATH : un dossier, un ZIP ou TAR, un DICOMDIR ou un fichier.</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>Seuils opérationnels</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>Seuils opérationnels de ce site, fixés par {reader} le {date} d’après {count} radiographies signées : {low} et {high} ; ceux du modèle sont {own_low} et {own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>Opération non permise</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>L’option {name!r} ne prend pas de valeur.</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>L’option {name!r} demande un argument.</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>L’option {name!r} demande {nargs} arguments.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>Osteo Desktop de cette version n’y est pas installé</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>Autres études de ce patient</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>Mémoire insuffisante : suite avec des lots de {batch}</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>Hors du domaine</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>Hors du domaine du modèle.</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>Hors du domaine du modèle : le filtre a été outrepassé par le lecteur {reader}, {at}.</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>Surexposée</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>Surimpression du fichier dessinée</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>VPP {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>Droites parallèles</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>Partielles, lues jusqu’où elles vont</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>Partielles : {count} ; aucune n’est écartée</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>ID du patient</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>Patient choisi par le lecteur</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>Nom du patient</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>Par source, avec des intervalles à 95 % sur les patients : metrics.json, les scores en CSV, et une page en PDF et HTML. Une série de tours arrêtée reprend avec la même commande.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Permission refusée</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>Perpendiculaire</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>Photographie d’un film sans lettre de côté, selon un lecteur : peut-être en miroir.</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>Photographie d’un film dont la lettre de côté est lisible, selon un lecteur.</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>Photographie d’un film : elle peut être inversée en miroir, car un film peut être accroché à l’envers.</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} contredit SamplesPerPixel {samples} ; {usual} est supposé.</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>Images de toute autre chose, que le contrôle de domaine doit refuser ; plusieurs fois pour d’autres.</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>Images de n’importe quoi, sans étiquettes.</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>Images de chaque dossier, tirées au hasard ; 0 : toutes.</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>Images sans en-tête, noms de fichiers et de patients remplacés par des empreintes à clé. Les noms qui font partie d’une image y restent : regardez avant de donner le dossier.</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>Espacement des pixels non indiqué</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>Espacement des pixels non indiqué ; pixels {aspect} fois plus hauts que larges</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>Espacement des pixels {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>Localisation de la douleur</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>Endroits noircis dans ses images : {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>Endroits qui peuvent être du texte, noircis par le programme : {count}.</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>Seuils trouvés sur ces radiographies, {low} et {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>Polyligne</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>Préparation des emplacements</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>Préparation du jugement</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Préparation de l’entraînement</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>Afficher la fiche d’un modèle, points faibles d’abord ; sans NAME, de celui qui lit.</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>Imprimer des films ou des comptes rendus d’une session.</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>Imprimer des examens de SESSION, le numéro que montrent 'read' et 'export --list'.</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>Imprimez-les en plusieurs fois : certaines études, celles d’un patient, ou celles signées</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>Mettre des chiffres dans la fiche d’un modèle : des tours et croisements de sa recette, et les siens.</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>Mettre en vigueur les seuils que 'propose' trouve. Les lectures signées restent telles quelles.</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>Mettez-les à leur place, ou retirez-les du fichier</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>Qt se charge</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>Question : {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>Inclinaison et hauteur radiales</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>Compte rendu de lecture de radiographies</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>Compte rendu de radiographie</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>Compte rendu de radiographie, non signé</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>Radiographie {number} sur {count}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>Radiographies</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>Radiographies et comptes rendus</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>Radiographies en fichiers, pour visionneuses DICOM et d’images</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>Radiographies dites inexploitables</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>Les radiographies ne peuvent pas être lues pour le moment. Fermez d’autres programmes et rouvrez le dossier ; si cela persiste, demandez au responsable de cet ordinateur.</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>Radiographies dans ces études</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>Radiographies signées sans verdict</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>Radiographies dont les cadres montrent seulement où se trouvent les fractures, comme là où toutes sont fracturées : jamais apprises comme radiographies entières avec une étiquette, jamais jugées. Demande --rights.</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>Des radiographies, tant par page ; sans cela le compte rendu de chaque examen.</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>Radiographies, sans étiquettes.</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>Radiographies.</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>Données brutes du détecteur (FOR PROCESSING) : utilisez l’image FOR PRESENTATION</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>Données brutes du détecteur (FOR PROCESSING) : utilisez l’image FOR PRESENTATION.</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>Ray dit : {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, processus de lecture : {workers}, ordinateurs : {computers} ; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>Lire un dossier de radiographies ; écrire des comptes rendus.</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>Lisez et signez davantage d’études, de préférence avec l’IA masquée jusqu’à la décision</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>Lisez et signez-en davantage, de préférence avec l’IA masquée jusqu’à la décision</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>Lire des radiographies osseuses : une liste de travail par suspicion, des cartes de chaleur, des comptes rendus.</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>Lire un second avis : dire de quoi il s’agit, puis le garder à côté de la lecture.</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>Lisez-la sans l’IA</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>Lire seulement la K-ième de N parties de FOLDER, comme d’autres ordinateurs lisent les autres ; les examens restent entiers. Réunissez leurs archives avec 'osteo-desktop archive merge'.</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>Lue sans l’IA : les verdicts ont été rendus avant que le résultat de l’IA soit affiché.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>Lecteur et IA</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>Lecteur et IA d’accord</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>Verdict du lecteur</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>Verdict du lecteur</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>Verdict du lecteur (code)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>Lecture des emplacements</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>Statut de lecture</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>Lecture sans IA. {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>Lit</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>Motif de l’étude</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Raison : {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>L’enregistrement {number} de {table}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>Redressée pour le modèle : il a vu le film découpé et de face.</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>Médecin prescripteur</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>Régions de la carte</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>Régions : {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>N° d’inscription</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>Supprimé : {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>Renommez ses deux fichiers, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>Répétez pour confirmer</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>Polices des comptes rendus</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>Signalez ceci avec le texte entre parenthèses ; entre-temps, le compte rendu du lot peut être écrit</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Comptes rendus</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope vaut 0 et est ignoré.</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>Réservé à la recherche – n’est pas un dispositif médical</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>Ressource temporairement indisponible</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>Restaurez une sauvegarde, ou demandez au responsable de cette archive qui l’a modifiée</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>Restaurez une sauvegarde ; l’archive a été remplacée par une plus ancienne, ou des entrées ont disparu</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>Restauré : {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>Rows ou Columns manque</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>Lancez 'osteo-desktop audit verify' pour voir ce qui a été modifié</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>Lancez 'osteo-desktop doctor', ou exportez l’étude sans compression</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>Relancez la commande</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>Relancez la commande quand la grappe fonctionne ; elle reprend où celle-ci s’est arrêtée</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>Relancez la commande sans la fermer ; ce qui est terminé est gardé</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>SHA-256 du fichier</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, comme le dit sa fiche</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>RESTE À COMMUNIQUER</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>Carte de saillance ; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>Exemples : {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>Enregistrez-la en CSV, en UTF-8, avec une première ligne qui nomme ses colonnes, dont file</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>Enregistré après chaque époque ; un entraînement trouvé là est repris. [défaut : à côté de --out]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>Dire ce qui, dans l’archive, a été modifié, retiré, ajouté ou déplacé depuis qu’elle a été écrite.</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>Dire de quoi il s’agit, et ne rien garder.</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>Dites quoi écrire, un ou plusieurs : {options}.</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Dites quoi : l’un de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>Dire quels seuils opérationnels sont en vigueur.</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>Espace scapho-lunaire</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>Domaine outrepassé le</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>Domaine outrepassé par</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>Score d’au moins {high} (seuil opérationnel de haute spécificité) : fracture suspectée. Score inférieur à {low} (seuil opérationnel de haute sensibilité) : pas de fracture suspectée.</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>Noter chaque IMAGE : décision, score, fichier et ce qu’il faut en dire, une ligne chacune.</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>Noter chaque radiographie de FOLDER (ou d’un ZIP, TAR, DICOMDIR, d’un fichier).</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>Noter des images, une ligne chacune.</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>Noter ce fichier du dossier bien que le contrôle de domaine le refuse, nommé comme dans le CSV ; plusieurs fois pour d’autres. Qui l’a demandé est gardé et dit avec le score.</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>Noter aussi ce que le contrôle de domaine refuse ; le résultat porte la mention « hors domaine ».</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>Scellé : {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>Second avis</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>Second avis de {who}, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>Second avis {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>Seconds avis</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>Les seconds avis figurent en entier dans le compte rendu complet.</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>Voyez 'opinion list SESSION' pour les clés de ses études signées</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>Voyez 'osteo-desktop models list', ou nommez un fichier .safetensors</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>Voyez docs/models.md pour la structure attendue</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Envoyé à {printer}.</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>La session {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>Session {number} : {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>Fixer de nouveau les deux seuils opérationnels, d’après --scores : tenus sur les radiographies qui les ont fixés, ou avec une marge pour des patients non vus. Le modèle reçoit un autre identifiant.</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>Installez-en une dans les réglages du système, ou enregistrez en PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>Dossier des réglages</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>Plusieurs films deviennent plusieurs fichiers, FILE avec un numéro avant son suffixe. PHOTO n’est pas modifiée ; une copie en est gardée à côté de FILE dans un dossier .originals. Ce qui a été fait est dit, et figure dans le fichier.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>Montrer autant d’images de chaque source aussi comme photographies de films, faites par un modèle d’appareil photo.</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>Montrer d’où vient une erreur, et tous les avertissements.</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>Côté non indiqué</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>Signez d’abord des lectures Fracture ou Pas de fracture ; ce qui est en doute est laissé de côté</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>Signez d’abord des lectures dans la fenêtre</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>Signez d’abord la lecture</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>Signature de {reader}</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>Signée bien que {count} incidence n’ait pas pu être lue ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>Signée bien que {count} incidences n’aient pas pu être lues ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>Signé le</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>Signé le, exact</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>Signé par {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>Lectures signées</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>Signé sans verdict</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>Seuils propres au site</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>Certaines fractures se voient mal sur les radios. Ce n’est ni un oui ni un non.</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>Des valeurs de l’en-tête enfreignent la norme DICOM ; lues telles quelles.</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>Autre chose a aussi été vu. C’est dans le compte rendu complet.</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>Quelque chose dans le fichier n’est pas comme il devrait ; vérifiez que la radiographie est entière.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>Une erreur s’est produite dans le programme. Ce que vous avez décidé avant est enregistré ; le journal indique où cela s’est produit.</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>Recherchée au seuil de haute sensibilité.</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>Recherchée au seuil de haute spécificité.</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>Recherché : sensibilité d’au moins {sensitivity}, spécificité d’au moins {specificity}.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Identificateur de fichier périmé</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>La sortie standard est fermée, les résultats ne peuvent donc pas être affichés</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>Rester, et lire ce qui arrive ou change dans FOLDER, jusqu’à Ctrl-C. Les comptes rendus sont réécrits à chaque fois.</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>Arrêt après ce qui est en cours de calcul. Appuyez de nouveau sur Ctrl-C pour abandonner aussitôt.</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>Fortement compressée</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Études</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>Études en doute</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>Études où lecteur et IA sont d’accord</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>Études où ils ne sont pas d’accord</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>Études signées</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>Études avec fracture</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>Études sans fracture</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>Études sans verdict, car aucune de leurs radiographies n’est exploitable</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>Études : {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>Study Instance UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>Date de l’étude</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>Étude du {date}</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>Étude sans date</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>Étude {number} sur {count}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>membre du TAR</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML : établissement, adresse, logo, qui signe. [défaut : l’établissement des préférences]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>TAILLE RÉELLE, 100 % : {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>Accepter une fiche telle qu’elle est, après que vous l’avez modifiée : d’ici là une fiche modifiée est refusée.</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>Prenez une autre clé USB ou un autre dossier ; ce support est peut-être endommagé</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>Prenez l’un de --password-file et --ask-password.</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>Prenez-en un d’au moins huit caractères, et ne le dites qu’à la personne qui doit ouvrir</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>Retirez-les de la lecture, puis lisez les incidences séparément</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>Emportez cette page avec vous. Le compte rendu complet est pour le médecin.</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>Reprendre dans cette archive ce que contiennent les archives OTHER : sessions, résultats, brouillons, lectures signées.</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>Apprendre à un réseau de base à voir comme d’autres, sur des images sans étiquettes.</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>Dites au médecin si vous avez encore mal, ou si quelque chose s’aggrave.</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>Informez le médecin qui traite le patient et notez qui vous avez informé ; le papier vient après</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>Des textes du fichier ne correspondent pas à son jeu de caractères ; des noms peuvent être altérés.</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>Le .safetensors à écrire.</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>L’IA n’a donné aucune décision</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>La mémoire du GPU est pleine : suite sur le CPU</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>La Modality LUT ne peut pas être lue et est ignorée.</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>Le PNG à écrire.</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>La grappe Ray {address} ne peut pas être utilisée ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>L’archive ne peut pas être utilisée ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>L’archive ne contient pas de session {session}</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>L’archive est endommagée ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>L’archive est endommagée ({detail}) ; rien n’y a été changé</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>L’archive n’est pas telle qu’elle a été écrite ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>L’archive qui s’y trouvait est gardée : {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>L’archive a été écrite par un Osteo Desktop plus récent (schéma {found}, connu {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>Les réseaux de base vont là.</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>Le modèle choisi n’est pas là : 'osteo-desktop models choose NAME'.</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>Les pixels compressés ({syntax}) ne peuvent pas être décodés ici ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>Les pixels compressés et PixelRepresentation se contredisent sur le signe ; PixelRepresentation est utilisé.</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>Le décodeur signale : {printed}.</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>Le disque est plein, le fichier n’a pas été écrit</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>L’obturateur d’affichage est inutilisable et ignoré ; toute l’image est affichée.</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>De nouveau les chiffres d’une série antérieure, depuis son CSV de scores.</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>Le fichier demande une façon d’afficher la luminosité inconnue ici ; la façon habituelle est utilisée.</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>Le fichier ne porte aucun nom de patient ni de fichier : seul le contenu des radiographies dit de laquelle il s’agit.</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>Le fichier prétend avoir {columns} x {rows} pixels, plus qu’il n’est vraisemblable ou lisible ici</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>Le fichier se contredit sur le noir et le blanc ; ils peuvent être échangés.</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>Le fichier se contredit sur ses niveaux de gris ; il est affiché de la façon la plus vraisemblable.</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>Le fichier n’a pas pu être lu à cause d’un défaut de ce programme ({kind}). Signalez-le ; les autres fichiers ne sont pas concernés.</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>Le fichier n’a pas pu être écrit ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>Le fichier ne dit pas correctement comment ses textes sont écrits ; des noms peuvent être altérés.</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>Le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>Le fichier s’arrête trop tôt : le bas de la radiographie manque.</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>Le fichier s’arrête trop tôt ; les pixels au-delà de sa fin sont inconnus.</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>Le fichier a changé depuis qu’il a été lu : ce qui a été dit de l’image d’avant est mis de côté et ne vaut pas pour celle-ci.</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>Le fichier a changé depuis la signature de l’étude ; l’image qui a été lue n’est plus là.</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>Le fichier ne contient pas d’image ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>Le fichier est vide (0 octet)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>Le fichier est plus grand que ne peut l’être un second avis ({most} Mo)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>Le fichier n’est plus là ; sa ligne est conservée pour la lecture. Branchez le disque où il se trouvait ou remettez le fichier en place.</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>Le fichier n’est pas un second avis lisible ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>Le fichier n’est pas une image lisible ici ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>Le fichier a mis fin à son décodeur ({detail}) ; les autres fichiers ne sont pas touchés</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>Le fichier a fait s’arrêter deux processus de la grappe, l’un après l’autre ({workers}) ; les autres fichiers ne sont pas touchés</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>Cet utilisateur n’a pas le droit d’ouvrir le fichier ou dossier</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>Le fichier indique que des textes, peut-être des noms, sont incrustés dans ses pixels.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>Le fichier indique {origin} ; ses textes ont été lus en Latin-1, des noms peuvent être altérés.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>Le fichier indique {origin} ; ses textes ont été lus en UTF-8.</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>Le fichier qui a été lu n’est plus dans ce dossier.</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>Le contenu du fichier a changé depuis qu’il a été {since}</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>Les fichiers nomment plusieurs patients ; le lecteur a choisi pour lequel est cette lecture.</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>Le film y a trop peu de pixels.</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>Le film continue peut-être au-delà du bord de la photographie.</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>Les bords du film ne sont pas nets.</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>Les quatre coins du film en pixels de PHOTO, dans le sens horaire depuis le coin supérieur gauche, s’ils ne sont pas trouvés, ou pas correctement.</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>Le résultat de {model} pour le fichier de SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>La carte du résultat reste ; pour une autre, faites lire la radiographie par le modèle utilisé maintenant</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>Le dossier ne correspond à aucune structure de données étiquetées ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>Le dossier ne contient aucune radiographie.</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>Le dossier contient des tours commencés avec {other}</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>Le dossier est de retour.</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>Le dossier de {file}</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>Les radiographies avec fracture proviennent de {fractured} études, les autres de {normal} ; il en faut {least} pour chacune afin de juger des seuils opérationnels sur des études laissées de côté</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>L’image est endommagée et ne peut pas être décodée ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>Les points de CLAIM et TRIPOD+AI, chacun renseigné ou non.</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>Les données étiquetées ne peuvent pas être utilisées ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>Les étiquettes ne peuvent pas y être lues ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>La dernière époque complète est gardée ; relancez la même commande pour continuer à partir de là</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>L’en-tête de lettre est inutilisable ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>La liste de patients ne peut pas être lue ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>La carte affichée est celle du modèle {shown}, non de {signed}, dont le résultat a été signé.</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>Le modèle ne peut pas être utilisé ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>Le modèle ne peut pas être utilisé ({detail}). Choisissez-en un autre, ou réinstallez Osteo Desktop.</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>Le modèle ne peut pas enseigner ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>Le modèle a échoué sur cette radiographie ({kind}) ; signalez-le.</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>Le fichier du modèle est endommagé ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>Le modèle n’a pas vu d’images comme celle-ci (peut-être un cliché thoracique, une photographie, un document ou un autre type d’examen).</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>Le modèle n’est pas utilisé, car sa fiche a été modifiée après son écriture ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>Le modèle n’est pas utilisé, car sa fiche a été modifiée après avoir été écrite. Copiez de nouveau la fiche depuis sa source, ou demandez au responsable de cet ordinateur.</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>Le modèle a vu la photographie telle quelle ; de tels scores sont moins fiables.</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>Le modèle n’a pas été ajouté : {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>Le modèle n’a pas été retiré : {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>Le modèle n’a pas été entraîné sur cette région ({part}).</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>Le fichier du modèle est endommagé ({detail}). Choisissez-en un autre, ou réinstallez Osteo Desktop.</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>Les caractéristiques du modèle ne trouvent rien de semblable à cette image dans ce sur quoi il a été entraîné.</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>Les seuils opérationnels du modèle sont en vigueur : {low} et {high}.</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>Les seuils du modèle, {low} et {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>Les modèles livrés, ceux que vous avez ajoutés, et celui qui lit.</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>Seuil inférieur propre au modèle</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>Seuil supérieur propre au modèle</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>Le nom n’est pas un texte valide, et d’autres fichiers portent le nom qui serait écrit ici</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>Ce réseau ne peut pas être construit ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>Le nouveau dossier à écrire.</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>Le nombre d’images indiqué par le fichier ne peut être vrai ; une seule est lue.</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>La forme d’une page : sans notes, deux images.</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>Les seuils opérationnels de ce site ne peuvent pas être utilisés ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>Les seuils opérationnels de ce site sont inutilisables ({detail}). Revenez à ceux du modèle : Lecture &gt; Seuils opérationnels.</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>Le mot de passe ne peut pas être utilisé ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>Le chemin est trop long pour être ouvert par ce système ; ce qui s’y trouve n’a pas été lu</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>Le modèle de noms de fichiers est erroné ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>L’image ne peut pas être utilisée ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>L’image est vide.</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>L’image est compressée d’une façon qui ne peut pas être ouverte ici. Exportez l’étude sans compression, ou demandez au responsable de cet ordinateur.</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>L’archive actuelle est gardée à côté sous un nom daté. Fermez d’abord la fenêtre.</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>Les poids préentraînés ne peuvent pas être utilisés ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>Le processus qui décode les fichiers n’a pas pu être lancé ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>Le score de la radiographie ne peut pas être calculé malgré tout : {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>La radiographie n’a pas pu être affichée : {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>La radiographie est incomplète : un score bas ne l'innocente pas.</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>Les radiographies de cette étude nomment des patients différents</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>Les radiographies de cette étude nomment des patients différents : {patients}.</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>Les fichiers d’origine des radiographies ne peuvent pas être chiffrés, et nommeraient le patient</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>Le lecteur est d’accord</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>Le lecteur n’est pas d’accord</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>Le verdict du lecteur tient lieu de vérité, ce qu’il n’est pas forcément. Comptées à part : les lectures décidées avec l’IA masquée, car un lecteur qui voit l’avis de l’IA tend à le suivre.</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>La lecture ne peut pas être signée : {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>La recette ne peut pas être utilisée ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>Le compte rendu ne peut pas être composé ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>Les comptes rendus ne s’ouvrent qu’avec un mot de passe. Demandez-le à l’expéditeur, par une autre voie que cette clé USB.</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>Le résultat n’est pas écrit sur cette page. Il faut en parler avec vous.</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>La ligne de {file}, image {frame}, dans l’étude {study}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>La carte de saillance montre ce qui a influencé le score ; elle ne délimite pas une fracture. La décision appartient au clinicien.</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>La même chose, par un mot de passe qui est demandé.</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>Le score est la probabilité calibrée d’une radiographie là où {share} des radiographies montrent une fracture.</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>Les scores ne correspondent pas aux données étiquetées ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>Le second avis porte sur un autre patient ou une autre image : aucune radiographie ici n’a le contenu sur lequel il porte</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>Le second avis porte sur des radiographies qui sont ici de patients différents</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>Le second avis n’est signé par personne</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>Le second avis a été modifié après avoir été écrit</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>Le second avis a été écrit par une version plus récente d’Osteo Desktop ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>La session n’a pas d’étude avec cette clé</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>Les réglages ne peuvent pas être lus ({detail}) ; les valeurs par défaut sont utilisées</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>La clé en un seul ZIP.</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>Les examens de ce patient.</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>L’examen, tel que le donne 'opinion list'.</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>L’enseignant : {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>Le journal n’a pas d’entrée {entry} conforme à celle que {file} retient</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>L’entraînement s’est interrompu : il s’est terminé avec le code {code}.</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>L’entraînement s’est interrompu : il s’est terminé sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>L’entraînement s’est interrompu : le système y a mis fin ({signal}) ; la mémoire a peut-être manqué.</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>Toute la fiche en JSON.</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>La fenêtre demande la bibliothèque système {library}, qui manque. Lancez : {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>La fenêtre ne s’ouvre que dans un terminal avec écran. Votre propre archive n’est pas touchée.</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>La fenêtre n’a pas été ouverte. {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>Les mots de cette lecture peuvent révéler qui est le patient (un nom, une date, un long numéro)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>Le {kind} ne peut pas être ouvert ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>L’élément {kind} {name} de l’archive manque</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>L’élément {kind} {name} de l’archive n’est pas tel qu’il a été créé</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>L’élément {kind} {name} a été mis dans l’archive par un autre programme</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>Il y a {fractured} radiographies avec fracture et {normal} autres pour l’entraînement</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>Il y a {fractured} radiographies signées avec fracture et {normal} autres ayant un score de ce modèle ; il en faut {least} de chaque pour déplacer ses seuils opérationnels</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>Il n’y a pas encore d’archive : rien ne peut donc avoir été modifié.</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>Il n’y a pas encore d’archive. Lisez d’abord un dossier : osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>Il n’y a pas encore de sauvegarde : osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>Il n’y a pas d’écran (DISPLAY et WAYLAND_DISPLAY ne sont pas définis), donc aucune fenêtre ne peut s’ouvrir. Connectez-vous à un bureau, utilisez 'ssh -X', ou travaillez sans fenêtre : 'osteo-desktop read'.</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>Il n’y a pas de moteur nommé {name}</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>Il n’y a pas de modèle nommé '{name}'{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>Il n’y a pas de page pour le patient : le résultat critique reste à communiquer</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>Il n’y a pas de page pour le patient : l’étude n’est pas signée</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>Il n’y a pas d’imprimante {printer!r} actuellement ; il y a : {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>Il n’y a pas encore de lecture signée à comparer à un modèle</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>Il n’y a pas de tel fichier dans ce dossier.</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>Ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>Il n’y a pas de telle carte de cette radiographie ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>Il y a trop peu de mémoire pour continuer</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>Ceux-ci s’excluent : {names}.</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>Ces fichiers nomment des patients différents ; ils ne sont pas lus ensemble</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>Ces seuils opérationnels ont été fixés par ce site ; ceux du modèle sont {low} et {high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>Ces seuils opérationnels ont été fixés par ce site ; ce ne sont pas ceux du modèle</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>Ces radiographies forment déjà une étude</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>Ce fichier indique lui-même à quelle étude il appartient</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>Ce dossier contient des radiographies et des comptes rendus. Ouvrez INDEX.HTM dans un navigateur ; aucun réseau n’est nécessaire. Les mêmes comptes rendus sont dans les fichiers REPORT*.PDF. SHA256SUMS.TXT donne une somme de contrôle de chaque fichier, pour reconnaître une copie endommagée.</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>Ce dossier contient des comptes rendus chiffrés. Ouvrez REPORT*.PDF dans un programme pour fichiers PDF et saisissez le mot de passe, qui arrive par une autre voie que ce dossier.</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>Ce n’est pas l’image qui a été signée sous ce nom : le fichier a changé depuis. Cette lecture-là n’est pas une lecture de celle-ci.</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>Ce modèle est déjà en cours d’entraînement</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>Cette partie a été calculée par un modèle de recherche. Ce n’est pas une constatation ; ce qui compte est ce que le lecteur dit ci-dessus.</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>Cette lecture ne dit pas pour quelles radiographies elle a été signée</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>Cette lecture n’est pas signée et n’accepte donc pas d’addendum</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>Cette lecture n’est pas signée ; il n’y a pas de signature à retirer</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>Cette lecture est signée et verrouillée</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>Cet examen a été modifié entre-temps dans une autre fenêtre ou un autre programme</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>Cet examen ; plusieurs fois.</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>Ce terminal n’a pas les lettres de la langue {code}.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>À noter</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>À noter à leur sujet</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>Communiqué le</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>Communiqué le, exact</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Communiqué par</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>Communiqué à</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>Communiqué à {who}, {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>Trop peu ont été décidées avec l’IA masquée, toutes servent donc : qui a vu l’IA tend à être d’accord avec elle, et les chiffres sont trop bons.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>Trop de niveaux de liens symboliques</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>Trop petite pour être jugée ({columns} x {rows} pixels)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>Trop petite pour être jugée ({columns} x {rows} pixels).</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>Entraîner un modèle sur des radiographies étiquetées selon une recette.</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>Entraîner un modèle sur des radiographies étiquetées.</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>Entraîner cette recette de nouveau à chaque tour au lieu de mesurer un modèle.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>L’entraînement s’est arrêté ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>Essayez '{command} {option}' pour de l’aide.</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>La tourner dans le sens horaire de tant de degrés.</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>Tournée de {degrees}° dans le sens horaire.</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>Variance ulnaire</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>Sous-exposée</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>Lumière inégale compensée.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>Inexploitable</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>Radiographies inexploitables</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>Radiographies inexploitables (codes)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>Inexploitable, parce que (code)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>Inexploitable, selon le lecteur</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>Inexploitable : {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Mettez Osteo Desktop à jour, ou faites-le envoyer en PDF ; rien n’en a été gardé</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Mettez Osteo Desktop à jour ; rien n’a été changé dans l’archive</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>Seuil opérationnel supérieur</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>Seuil opérationnel supérieur, exact</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>Utilisation :</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>Utilisez les champs entre accolades que donne le guide, et aucun autre</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction est inconnue ; ses fenêtres sont montrées comme LINEAR.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>La version {version} de la lecture de l’étude {study}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>Très peu de pixels</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>Bascule palmaire</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>Attendez, arrêtez-le, ou nommez un autre fichier pour le modèle</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>En attente de lecture : {files}.</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>La surveillance est terminée ; ce qui a été lu est gardé.</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>Surveillance de {folder}. Appuyez sur Ctrl-C pour terminer.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>Poids, seuils opérationnels et identifiant restent tels quels.</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>Ce que 'models time --out' a écrit.</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>La langue de tout ceci ; sinon celle de la fenêtre, sinon celle du système. JSON, CSV et codes de sortie restent tels quels.</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>Ce que coûtent de mauvaises images : N radiographies fracturées et N autres par source, chacune tournée, floutée, coupée, etc.</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>Ce qui calcule : l’un de ceux que nomme 'osteo-desktop doctor'.</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>Ce qui est trouvé va dans sa fiche. Un moteur à 16 bits n’est pris de lui-même qu’après cela.</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>Ce qu’elle écrit, 'train' et 'evaluate' le prennent comme --weights. Arrêtée ou tuée, la même commande reprend après la dernière époque entière.</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>Ce qui apprend ; plusieurs fois pour plusieurs à la fois.</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>Ce que coûtent les photographies de films : N radiographies fracturées et N autres par source, telles quelles, photographiées par un modèle d’appareil, et redressées.</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>Ce qui figure sous le nom du lecteur.</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>Ce que font de tels seuils sur des études laissées de côté</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>Ce qu’a dit l’IA</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>Ce que l’archive retient de la fin de son journal ne concorde pas (entrée {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>Que faire maintenant</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>Quoi entraîner et comment ; voir 'osteo-desktop recipes'.</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>Ce qui a déjà été lu n’est pas recalculé ; une lecture arrêtée reprend où elle en était. Le code de sortie 0 veut dire que chaque fichier a sa ligne, que ce soit un score, une raison ou une erreur.</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>Ce qui y a été dit est affiché maintenant ; Annuler ramène ce que vous avez dit ici</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Ce qui a été vu</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>Ce qui a été écrit ne peut pas être relu tel quel ({name}) ; rien n’y a été laissé</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>Ce que vous avez vu de la lettre de côté dans la radiographie telle qu’elle est écrite.</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>Où vont les exemples, les comptes rendus et l’archive propre à la démonstration.</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>Où calculer.</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>Quel os : {bones}.</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>Qui en décide.</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>Qui passe outre ; sinon le lecteur des réglages.</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>À qui sont les seuils opérationnels</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>Fenêtre {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter et WindowWidth diffèrent en nombre ; ce qui n’a pas de paire est ignoré.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>Windows imprime sur son imprimante habituelle et peut changer l’échelle de la page ; utilisez la fenêtre pour les deux.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>Windows imprime sur son imprimante habituelle, en un exemplaire ; choisissez-en d’autres dans la fenêtre</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>Avec 'verify' : confronter l’archive des lectures à sa trace d’audit.</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>Avec --out, --stick ou --messenger dites de quoi : l’un de --study KEY, --patient ID, --signed, --all.</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>Avec --places : JSON de source et droits par nom de dossier (voir resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>Avec --points : CSV de 'evaluate --model' avec ce modèle.</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>Avec --points : ce qui a été noté.</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>Avec --recipe. [défaut : 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>Avec --recipe : commencer chaque entraînement par ceux-ci. [défaut : comme le dit la recette]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>Avec --recipe : la modifier, comme dans stage.1.epochs=5 ; plusieurs fois pour d’autres.</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>Avec --recipe : tant de tours, chacun testé sur ce qu’il n’a jamais vu. [défaut : 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>Avec --recipe : entraîner et noter seulement ce tour, comme un autre processus fait les autres ; la même commande sans cela donne ensuite les chiffres.</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>Avec --recipe : entraîner sur un --data, tester sur un autre, et sur tous pour chaque --external.</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>Avec --scores : différences appariées à ceux-ci, avec intervalles.</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>Avec --true-size : aussi par un pas au détecteur, ou de nature inconnue.</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>Sans la courbe de gris pour le papier.</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>Les noms du patient et des médecins ont été cherchés dans les textes écrits par des personnes ; les autres noms qui s’y trouvent ne sont pas connus.</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>Processus perdus : {workers} ; fichiers confiés à d’autres : {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>Liste de travail, les plus suspectes d’abord</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>Écrire un PDF, et ne rien imprimer.</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>Y écrire un dossier à porter au médecin suivant : comptes rendus, images, un index que tout navigateur ouvre, sommes de contrôle.</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>Y écrire une ligne par examen.</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>Écrire un second avis, ou en lire un.</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>Y écrire chaque radiographie avec sa carte de chaleur, en PNG.</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>L’écrire aussi comme FILE.pdf ou FILE.html.</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>L’écrire là.</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>Y écrire leaks.json, leaks.txt et pairs.csv.</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>Y écrire un objet JSON par radiographie, typé.</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>Y écrire une ligne par radiographie.</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>Y écrire un petit JPEG de chacun de ces examens, sans nom. Ce qui peut être du texte dans l’image est noirci ; personne ne vérifie, et l’image le dit.</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>Écrire les comptes rendus d’une session antérieure.</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>Y écrire des comptes rendus : des examens que nomment --study, --patient, --signed ou --all.</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>Écrire des lectures signées comme données d’entraînement.</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>Y écrire les désaccords.</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>Écrire les radiographies de vos lectures signées comme données étiquetées pour l’entraînement.</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>Écrire le compte rendu là.</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>Écrire les comptes rendus de SESSION, le numéro que montrent 'read' et '--list'.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>Y écrire la même chose comme tableur, pour des personnes.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>Y écrire la même chose comme tableur.</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>Écrire la lecture signée d’un examen de SESSION comme second avis.</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>Écrit ailleurs, sur les mêmes radiographies. Il ne décide rien ici, et rien ne prouve qui l’a écrit.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>Image radiographique : {view}, {shown}.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>Image radiographique : {view}.</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>Les radios ne montrent pas toutes les fractures.</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>Vos radios n’ont pas pu être utilisées. Elles ne disent pas si un os est cassé.</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>Vos radios montrent un os qui s’est cassé il y a quelque temps.</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>Vos radios, en mots simples</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>membre du ZIP</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[image {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>[network] et [preparation] sont nécessaires</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>un fichier DICOM sans données de pixels</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>un ZIP ou un TAR dans un autre n’est pas ouvert</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>un réseau de base</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>une boîte appartient à l’image {key}, qui n’y est pas</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>une boîte de {name} est {value}, pas [x, y, width, height]</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>un canevas de {canvas} pixels est trop petit pour des formes de {longest} ; plus de pixels dans les formes exigent un framing.canvas aussi grand</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>une fiche s’écrit en .pdf ou .html</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>un croisement exige un second --data, ou un --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>une image compressée (deflate) ne peut pas être décompressée</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>un défaut de ce programme, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>un fichier se trouve là où serait le dossier</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>un filtre</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>une liste de {count}</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>une radiographie artificielle obtient {first}, puis de nouveau {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>un modèle</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>un de vos modèles s’appelle déjà '{name}'</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>un moment avec son fuseau, comme 2026-03-01T09:30:00+01:00</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>un plan illisible : {why}</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>un score n’est pas entre 0 et 1, ou t_low est au-dessus de t_high</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>une table</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>une table de clés est attendue, pas {value}</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>une table ou une entrée est incompréhensible : {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>une table ou une liste</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>un PDF balisé, mais ni PDF/A ni PDF/UA : toutes ses lettres n’ont pas de police adaptée</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>un modèle enseignant lit {done} radiographies sur {count}</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>un texte</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>un texte à l’intérieur n’est pas en UTF-8</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>abdomen</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>acétabulum</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>articulation acromio-claviculaire</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>acromion</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>récente</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>ajustée</translation>
    </message>
    <message>
      <source>age</source>
      <translation>âge</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>aileron</translation>
    </message>
    <message>
      <source>all</source>
      <translation>toutes</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>un SVG peut contenir des programmes et des liens ; enregistrez-le en PNG</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>une entrée est incompréhensible : {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>un modèle installé s’appelle déjà '{name}'</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>un nombre impair de pixels ne peut pas être en YBR_FULL_422</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>un jeu de caractères inconnu ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>angle</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>angulée {degrees}°</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>angulée {degrees}° {direction}</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>angulée {direction}</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>cheville</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>un autre fichier JSON, de la partie '{part}', nomme aussi {file}</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>un autre fichier a pris sa place pendant qu’elle était ouverte ; ce qui était ouvert est conservé sous le nom {kept}</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>un autre modèle l’a lue : {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{what} : autre que pour {file} ; les réponses sont recalculées</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>un autre programme l’utilise</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>une autre fenêtre ou un autre programme l’a ouverte ; fermez-le</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>un autre contenu de {what}</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>partie antérieure</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>processus antérieur</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>arc</translation>
    </message>
    <message>
      <source>area</source>
      <translation>aire</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>bras</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>artefact</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>telle qu’affichée</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>comme dans le fichier</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>tel qu’écrit</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>comme à l’écran</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>tel qu’indiqué, calibration inconnue</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>comme dans le fichier</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>au moins une [[stage]] est nécessaire</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>au niveau du détecteur</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>au niveau du patient, estimé</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>avulsion</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>axiale</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>backbone manque</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>barre {millimetres} mm</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>barre de {millimetres} mm, {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>floue</translation>
    </message>
    <message>
      <source>body</source>
      <translation>corps</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>région</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>lésion osseuse</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>deux côtés</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>mais le verdict est Pas de fracture</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>par un objet de taille connue</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>par la géométrie de l’exposition</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>calcanéus</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibré</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>calibré à la main</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>calibré à la main sur une photographie</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>illisibles : {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>capitulum</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>articulation carpo-métacarpienne</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>carpe</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>rachis cervical</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>thorax</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>choisi par le lecteur</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>fichiers choisis</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>rayon du cercle</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>clavicule</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>question clinique</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>fermée</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn n’a pas de caractéristiques au pas 32 qui puissent être enseignées</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>coccyx</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>comminutive</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>comparaison des paires qui se ressemblent</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>par compression</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>processus coracoïde</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>processus coronoïde</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>crossings.json de 'evaluate'.</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>tronquée</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>date du traumatisme</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>défaut : {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>remaniement dégénératif</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>diamètre</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>vouliez-vous dire {near} ?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>diffère de {keyword}</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>luxation</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>déplacée</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>déplacée sans contact des extrémités</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>extrémité distale</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>métaphyse distale</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>phalange distale</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>pôle distal</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>articulation radio-ulnaire distale</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>tiers distal de la diaphyse</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>dôme</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>terminé, mais des images de 'predict' n’ont pas pu être lues, ou des comptes rendus de 'export --out' ou des films de 'print' n’ont pas pu être faits</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>terminé, mais l’archive n’est pas telle qu’écrite ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>éclat dorsal</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>pointillé</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>brouillon, non signé</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>dropout suit des couches denses, et dense est vide</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>chaque format a besoin de son propre fichier</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>coude</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>saisi à la main</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>époque {epoch} sur {epochs} : {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>époque {epoch} : {step}/{steps}, perte {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>erreur ; une ligne sur la sortie d’erreur dit quoi, quel fichier et que faire ensuite</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>événement {word} inconnu ; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>extra-articulaire</translation>
    </message>
    <message>
      <source>female</source>
      <translation>féminin</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>fémur</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>fibula</translation>
    </message>
    <message>
      <source>files</source>
      <translation>fichiers</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>fichiers et paires</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>fichiers de ce dossier</translation>
    </message>
    <message>
      <source>film</source>
      <translation>film</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>doigt</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>articulation du doigt</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>pied</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>avant-bras</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>corps étranger</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>des fractures sont décrites sur {file}, dont le verdict est Pas de fracture</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>écart</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>glène</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>grand trochanter</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>tubercule majeur</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>en bois vert</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>courbe de gris pour le papier</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>niveaux de gris comme à l’écran</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>cartilage de croissance ou os accessoire</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>fissure</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>main</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>matériel</translation>
    </message>
    <message>
      <source>head</source>
      <translation>tête</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>en consolidation</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>talon</translation>
    </message>
    <message>
      <source>height</source>
      <translation>hauteur</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masqué</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>haute sensibilité</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>haute spécificité</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>incidence au score le plus élevé</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>hanche</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>crochet de l’hamatum</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>humérus</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>aile iliaque</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>l’image {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>l’image {key} n’a pas de file_name</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>l’image {key} y est deux fois</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>impactée</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>conclusion</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>en doute</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>au tour {number} sur {folds}, les radiographies d’entraînement ou d’évaluation ne sont pas des deux classes ; donnez plus de données ou moins de --folds</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>inclinaison</translation>
    </message>
    <message>
      <source>index</source>
      <translation>de type index</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>pôle inférieur</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>branche pubienne inférieure</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>éminence intercondylaire</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>intertrochantérienne</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>intra-articulaire</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>en valgus</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>en varus</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>est un nombre trop grand, ou n’en est pas un</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>ischion</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>il répond autrement que PyTorch</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>il est venu avec le programme</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>lecture impossible : {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>il ne peut pas donner de score à une radiographie ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>il a changé pendant la copie</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>il n’a pas pu être essayé ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>il n’a pas répondu en {seconds} secondes</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>il n’est pas dit quand</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>il ne dit pas de quelle version il est</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>il n’est pas dit à qui</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>il n’indique pas {what} de {name} ; on ne fait pas {made} à partir d’images aux droits inconnus</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>il s’est arrêté</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>il s’est arrêté {count} fois sans terminer un fichier</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>il s’arrête après {found} octets sur {stated}</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>il s’arrête avant ses pixels</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>il s’arrête trop tôt</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>il s’arrête trop tôt et a pu nommer d’autres fichiers ; ouvrez plutôt son dossier</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>il s’arrête dans son en-tête</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>il ne donne aucun nom</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>il a moins de {least} caractères</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>il a plus de {most} pages</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>il n’y a pas de colonne {columns}</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>il n’a plus d’image {frame}</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>elle n’a pas de processeur à donner</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>il n’a pas {key}, ce n’est donc pas ce qui a été demandé</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>il contient plus de {most} fichiers</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>il ne contient aucune radiographie dans le pli {fold}</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>il ne contient pas de table de tenseurs nommés</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>il ne contient pas de {what}</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>il contient ce que ce programme n’écrit pas</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>il contient {tensor}, que {backbone} n’a pas : il appartient à un autre réseau</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>c’est un DICOMDIR, le répertoire d’un disque</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>c’est un périphérique, un tube ou une socket, pas un fichier</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>c’est un dossier ; nommez un fichier dans ce dossier</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>c’est une animation, pas une radiographie unique</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>c’est un autre type de fichier</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>il est chiffré</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>il dépasse 2 Go</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>elle dépasse 20 Mo ou 5 000 lignes</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>il dépasse {most} octets</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>ce n’est pas un fichier COCO : pas de liste '{name}' d’objets</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>ce n’est pas du JSON : {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>ce n’est pas le journal d’un entraînement, ou il n’y figure encore rien</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>ce n’est pas une image écrite par un appareil photo</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>ce n’est pas du DICOM</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>elle n’est pas en UTF-8</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>ce n’est pas une simple table de tenseurs, et le code qu’elle contient n’est jamais exécuté</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>elle n’est pas telle qu’écrite, donc rien n’en a été repris : {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>il a la structure '{name}', mais ne contient rien</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>c’est une des radiographies qui ont été lues</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>il est stocké avec des trous, comme fichier creux</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>c’est l’archive</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>c’est celui qui lit</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>il existe déjà ; nommez un nouveau dossier</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>elle fait {width} × {height} mm, et sa place sur la page {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>il ne juge pas d’emplacements, sa réponse ne peut donc pas être découpée pour un recadrage</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>cet utilisateur n’a pas le droit de l’ouvrir</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>cet utilisateur n’a pas le droit d’y écrire</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>il ne nomme aucun fichier</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>il ne nomme aucune image de {count} études étiquetées, la première est {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>le fichier ou son dossier ne peut être ni ouvert ni écrit</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>il lit des radiographies préparées autrement : champ {field}, contraste {contrast}, pas {our_field} et {our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>il lit des radiographies préparées autrement : {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>il refuse ce réseau ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>un autre programme de version {version} que celui-ci y tourne : il a été modifié là-bas ou ici</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>la version {there} y tourne, ici c’est {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>il ne dit rien des emplacements, et la recette en veut</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>il donne chaque fois un score différent à la même radiographie</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>il n’indique pas {name}</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>une fois décompressé, il dépasse 1 Go</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>une fois décompressé, il dépasse {ratio} fois sa taille</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>il a été donné plus d’une fois</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>il a été fait par une version antérieure de ce programme, qui préparait les radiographies autrement ; il faut l’entraîner de nouveau</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>elle n’a pas été refusée</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>il a été entraîné pour la préparation {pipeline}, ce programme prépare les radiographies par {ours}</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>il a été entraîné sur {known} des radiographies qui doivent juger</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>elle serait réunie avec elle-même</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>ses réponses ne peuvent plus être lues après avoir été conservées</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>ses réponses prendraient {gigabytes} Go sur le disque ; omettez teacher.kept, et elles sont calculées pendant que le réseau apprend</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>ses accolades ne correspondent pas</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>sa fiche ne peut pas être lue : {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>sa fiche n’indique pas {what}</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>sa fiche manque : {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>sa fiche n’indique aucune préparation : {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>sa palette de couleurs manque ou est endommagée</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>son contenu ne correspond pas à l’empreinte inscrite dans sa fiche</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>son contenu n’est pas une image connue</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>son jeu de données compressé (deflate) ne peut pas être décompressé</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>son fichier n’a donné aucune image.</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>son fichier ne contient pas de texte</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>ses fichiers nomment plusieurs patients ({names}), et aucun n’a été choisi</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>son dossier ne peut pas être utilisé : {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>son dossier n’existe pas</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>il est interdit d’écrire dans son dossier</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>ses dossiers {names} conviennent chacun : donnez-les un par un</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>son graphe n’est pas de ce réseau</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>son empreinte ne concorde pas</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>son en-tête ne peut pas être lu, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>son en-tête a plus de {most} éléments</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>son logo {file} : {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>ses millimètres sont {origin}, l’os lui-même est donc plus petit ou plus grand</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>son modèle est {there}, ici c’est {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>son modèle {model} a d’autres poids que celui d’ici</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>son nom n’est pas de la forme NAME{suffix}</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>sa préparation exige des formes de {least}-{most} pixels de côté</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>sa préparation indique {value} ; sont connus : {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>son filtre de domaine ne convient pas aux statistiques de ce programme</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>son filtre de domaine est incomplet ou d’une autre version</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>son filtre de domaine n’est pas celui de son réseau</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>son score d’une radiographie artificielle n’est pas un nombre</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>ses données {form} sont endommagées ou incomplètes</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>mâchoire</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>épanchement articulaire</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>clé {word} inconnue ; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>type de traumatisme</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>genou</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>sont connus : {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>connu par une autre incidence ou étude</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>dépasse {most} Mo ; enregistrez-le plus petit</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>dépasse {most} ko</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>profil</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>condyle latéral</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>épicondyle latéral</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>malléole latérale</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>partie latérale</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>plateau latéral</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>processus latéral</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>tiers latéral</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>audit des fuites</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>laissé de côté : {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>jambe</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>petit trochanter</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>tubercule mineur</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>membre</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>la ligne {line} n’a pas autant de cellules que l’en-tête</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>ligne {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>ligne {line} : {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>ligne {line} : {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>lignes</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>matériel descellé ou rompu</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>rachis lombaire</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>lunatum</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>facteur d’agrandissement {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculin</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>manubrium</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>moyenne {mean}, ET {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>condyle médial</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>épicondyle médial</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>malléole médiale</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>plateau médial</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>tiers médial</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>métacarpien</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>articulation métacarpo-phalangienne</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>métal, plâtre ou artefact</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>métatarsien</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>articulation métatarso-phalangienne</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>metrics.json de 'evaluate --model' : ce qui n’a pas été lu ou a été refusé, et sexe et âge.</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>metrics.json de 'evaluate --recipe'.</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>phalange moyenne</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>tiers moyen</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>tiers moyen de la diaphyse</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>peu déplacée</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>manqué par l’IA</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm : {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study n’est ni normal ni abnormal</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>doivent être aussi nombreux que les groupes</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>doit être l’un de {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>doit être {wanted}</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>doit être {wanted}, pas {value}</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>doit être entre 0 et 1, pas {value}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>col</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>neck {neck} relie des étages d’un ResNet ; cnn n’en a qu’un</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>exige {what}</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>la plus récente {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>aucun fichier JSON nommé d’après annotations, instances, coco ou sa partie</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>aucun jeu de caractères</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>aucun codec ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>aucun codec pour cela n’existe ici</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>aucune colonne ne s’appelle {names}</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>aucune colonne ne nomme les fichiers</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>aucune copie n’a pu être gardée avant sa mise à niveau</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>pas de dossier de radiographies : {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>pas de dossier {what}</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>aucun graphe ne peut être fait de ce réseau</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>il n’y a pas d’autre moteur</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>aucune image n’a pu être lue</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>aucune radiographie n’a pu être lue</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>aucune radiographie qui n’a pas entraîné le modèle n’a pu être lue</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>aucune radiographie n’a de score dans les deux fichiers</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>aucune radiographie de cette étude ne peut être affichée</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>pas des radiographies : {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>aucune étape de la recette {recipe} ne tire d’emplacements ; voyez sampling.places, comme dans --set stage.1.sampling.places=0.2</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>aucun GPU NVIDIA utilisable trouvé</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>pas de verdict</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>pas une image PNG ou JPEG entière</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>pas de {what}</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>personne de nommé</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>aucun à côté ; il est fait au premier besoin</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>aucun n’est chargé</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>aucune de ses radiographies ne peut être lue</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>aucune de ses radiographies n’a fixé les seuils opérationnels de ce modèle</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>aucune encore : osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>pas une radiographie</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>pas par {engine}, car {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>non déplacée</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>sans fracture, mais {table} a une boîte pour {file}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>non lue</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>non signée</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non indiquée</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>non indiqué pour {files}</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>non noté : {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>rien n’y répond : {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>aucun contour : sous le seuil de haute sensibilité</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>aucun contour : elle est vide</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>aucun contour : elle n’atteint {level} nulle part</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>oblique</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>incidence oblique</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>processus odontoïde</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>d’âge incertain</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ok</translation>
    </message>
    <message>
      <source>old</source>
      <translation>ancienne</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>fracture ancienne ou consolidée</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>olécrâne</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>une autre</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>seuils opérationnels de ce site</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>ostéopénie</translation>
    </message>
    <message>
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>autre os du carpe</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>autre constatation</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>autre raison</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>autre os du tarse</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>en contour à partir de {level}</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>hors du domaine</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>hors du domaine, outrepassé</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>surexposée</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>superposition ou projection</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>pages</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>partielle</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>patella</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>articulation fémoro-patellaire</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>pathologique</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>bassin</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>périmètre</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>phalange du pied</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>phalange de la main</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>photographs.json de 'evaluate'.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>images</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>localisation de la douleur</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>pilon</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>incurvation plastique</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>pooling 'located' donne lui-même son unique logit, {name} doit donc être omis ; ou choisissez pooling 'average'</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>mauvaise qualité de la radiographie</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>malléole postérieure</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>partie postérieure</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>processus postérieur</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>métaphyse proximale</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>phalange proximale</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>pôle proximal</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>tiers proximal de la diaphyse</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>radiographies</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>radiographies : {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>radius</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lu</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>lire sur une grappe</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>recette {word} inconnue ; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>médecin prescripteur</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>les régions exigent {fewest} radiographies avec fracture, {fewest} autres et {fewest} emplacements dans des boîtes où la carte n’est pas vide ; de l’un d’eux il y en a {least}</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>comptes rendus</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obligatoire</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>côte</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>côtes</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>droite moins gauche</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>droits des images</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>robustness.json de 'evaluate --robustness' : ce que de mauvaises images coûtent à ce modèle-ci.</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>lignes</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>articulation sacro-iliaque</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>sacrum</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>parlent deux fois d’un même endroit</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>dit {word}, qui est inconnu ; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>scaphoïde</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>scapula</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>recherche de paires qui se ressemblent</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>segmentaire</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>sensibilité {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>sensibilité, doute compté comme suspicion</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>sex vaut '{value}', pas F, M ou O</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>diaphyse</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>livré</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>épaule</translation>
    </message>
    <message>
      <source>side</source>
      <translation>côté</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>côté non indiqué</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>signée</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>crâne</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>tuméfaction des parties molles</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>trait plein</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>quelque chose de ce nom existe déjà</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>spécificité {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>spécificité, doute non compté</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>rachis</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>processus épineux</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>spiroïde</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>étapes</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>sternum</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>arrêté par Ctrl-C ; ce qui était fini est gardé</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>de fatigue</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>études</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>date de l’étude</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>l’examen {study} a un brouillon des deux côtés : celui d’ici reste en vigueur, et l’autre est gardé comme version antérieure</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>l’examen {study} a été signé ici et est lu autrement là-bas : ce qui a été signé ici reste, et l’autre lecture est gardée dans la trace</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>l’examen {study} a été signé là-bas : cette lecture est en vigueur, et le brouillon d’ici est gardé comme version antérieure</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>processus styloïde</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>subluxation</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>articulation sous-talienne</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>sous-trochantérienne</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>pôle supérieur</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>branche pubienne supérieure</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>supracondylienne</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>col chirurgical</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>sustentaculum</translation>
    </message>
    <message>
      <source>table</source>
      <translation>de type table</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>tableau de chiffres</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>talus</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>tangentielle</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>articulation tarso-métatarsienne</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>tarse</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>détails techniques : {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>ce n’est pas HÔTE:PORT</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>la mémoire du GPU est pleine</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>le pilote NVIDIA est trop ancien</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>l’addendum est vide</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>l’addendum exige le nom du lecteur</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>la boîte n’a pas de largeur ou pas de hauteur</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>la fiche a les chiffres de {points} à ses seuils ; donnez aussi leurs scores</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>le texte de la fiche ne peut pas être lu : {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>le jeu de caractères {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>impossible de reprendre à partir du point de sauvegarde : {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>le choix de ce moteur n’a pas pu être conservé, et il est mesuré de nouveau à chaque démarrage</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>les données ont des boîtes, mais mass_in_boxes ou iou est vide</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>le disque est plein ; ce qui a été enregistré auparavant est en sûreté</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>le disque signale une erreur</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>le fichier ne dit pas la taille d’un pixel</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>le fichier est endommagé, il ne contient pas de réglages</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>le fichier est endommagé, il est imbriqué trop profondément</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>le fichier est endommagé, ce n’est pas du JSON</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>le fichier est endommagé, il n’est pas en UTF-8</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>le fichier n’a pas été écrit par ce programme</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>le fichier indique {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>le dossier où il doit se trouver n’existe pas</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>le graphe à côté est de ce réseau</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>le graphe à côté du modèle est d’une autre version</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>le graphe à côté du modèle est d’autres poids</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>l’en-tête d’un membre est endommagé</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>l’en-tête d’un membre est trop grand</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>l’audit des fuites ne peut pas être utilisé : {what} dedans</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>le chargeur s’est terminé avec le code {code}</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>la perte est devenue {loss} à l’époque {epoch} ; un --learning-rate plus petit peut aider</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>la perte est devenue {loss} à l’époque {epoch} ; un learning_rate plus petit ou un clip dans la recette peuvent aider</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>les cartes de ces radiographies ne donnent aucune règle pour des régions</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>le modèle a échoué sur cette radiographie</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>le modèle n’en a rien fait</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>le modèle a été entraîné sur tout ce qui a pu en être lu</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>la fiche du modèle ne dit pas ce qui peut en être calculé en int8</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>le fichier du modèle contient désormais d’autres poids</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>le graphe du modèle n’a pas pu être conservé, et il est refait à chaque démarrage</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>le graphe du modèle est endommagé</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>le réseau répond autre chose qu’un nombre sur les radiographies qui le jugent ; un learning_rate plus petit ou des --weights publiés peuvent aider</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>l’image est vide</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>les droits des images ne sont pas indiqués ; nommez un fichier qui les donne</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>l’imprimante n’a pas pris la page ; elle est peut-être éteinte ou absente</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>le système d’impression n’a pas répondu</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>le programme {program!r} n’est pas installé</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>le nom du lecteur manque</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>la recette a été modifiée : {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>le même patient d’après une identité saisie à la main</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>l’exécution enregistrée vient d’une autre recette, d’autres données ou d’une autre graine ; nommez un autre --state, ou supprimez ce fichier pour recommencer à neuf</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>le côté saisi à la main est {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>la signature {file} : {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>l’état n’a pas été enregistré : {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>la bibliothèque système {library} manque</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what} : lecture impossible : {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>il n’y en a pas de distillés pour {backbone}, mais pour {there} ; 'osteo-desktop distil' les crée</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>il y a les tours 1 à {folds}, pas {number}</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>il n’y a pas de colonne '{column}', seulement : {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>il n’y a pas de modèle</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>il n’y a pas de {name}</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>il n’y a pas assez de mémoire pour calculer le score d’une radiographie</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>il y a trop peu de mémoire pour le charger</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>ce sont les chiffres d’autres poids ou d’autres seuils</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>ce sont les chiffres de la recette {other} ; le modèle a été fait par {recipe}</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>ils ne sont pas entre 0 et 1, le plus bas en premier</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>leurs scores viennent d’autres seuils que ceux que {model_id} a maintenant</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>ils ont été fixés pour {others}, et c’est {model_id} qui lit</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>ils ont été fixés pour {other}, pas pour {model_id}</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>ils ont été écrits par un Osteo Desktop plus récent</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>cuisse</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>ce PyTorch a été compilé sans CUDA</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>ce processeur ne calcule pas en {precision}</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>ce programme y affiche sa sortie ; nommez un autre fichier</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>rachis thoracique</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>ceux de {backbone} viennent dans le paquet {package}, qui n’est pas installé : pip install l’installe, ou donnez un fichier</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>à travers le cartilage de croissance</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>pouce</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>tibia</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>vers la face antérieure</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>à communiquer</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>vers le côté distal</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>vers la face dorsale</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>vers le côté latéral</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>vers le côté médial</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>vers la face palmaire</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>vers la face plantaire</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>vers la face postérieure</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>vers le côté proximal</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>vers le côté radial</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>vers le côté ulnaire</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>orteil</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>articulation de l’orteil</translation>
    </message>
    <message>
      <source>told</source>
      <translation>communiqué</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>trop peu d’entre elles ont entraîné le modèle et se trouvent près de ses seuils</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>trop peu de radiographies pour en apprendre un domaine</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>trop petite pour une barre d’échelle</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>torchvision n’en publie pas pour {backbone} ; 'imagenet' vaut pour resnet18-152</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>le téléchargement de torchvision a échoué : {why} ; récupérez {url} sur une machine qui a un réseau et donnez ce fichier au lieu de 'imagenet'</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>en motte de beurre (torus)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>transversale</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>processus transverse</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>de type déclencheur</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>triquetrum</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>trochlée</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>vrai ou faux</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>tubercule</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>tubérosité</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>houppe</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>deux --data ont le même nom ; renommez l’un des dossiers</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>deux colonnes sont {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>ulna</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>indéfini</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>sous-exposée</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>erreur inattendue ({kind}). Relancez 'osteo-desktop --debug ...' et signalez ce qu’il affiche.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>clé inconnue {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>{name} inconnu : {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>impair</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lue</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>bras (haut)</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>habituellement de {least} à {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>version doit être un nombre entier</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>la version {version} est inconnue</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>version {version}, comme dans ce programme</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>vertèbre</translation>
    </message>
    <message>
      <source>view</source>
      <translation>incidence</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>isthme</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>en attente : {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>ce qui y répond n’est pas Ray de cette version</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>ce qui est dessiné n’est sur aucune radiographie, ou il n’en nomme aucune</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>ce que la fiche du modèle dit d’int8 ne peut pas être compris</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>ce que la fiche du modèle dit d’int8 concerne d’autres poids</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>là où la carte est plus chaude, les boîtes ne sont pas plus probables : pas de régions</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>qui lisait la sortie est parti, comme le fait 'head' ; la commande a fait son travail</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>entière</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>avec la carte et les régions IA</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>avec les repères de {who}</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>avec les repères du lecteur</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>poignet</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>écrivez-le comme 3/16, la troisième de seize parties.</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>mauvaise région</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>mauvais patient</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>mauvais côté</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>usage incorrect</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>zéro ligne ou colonne</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>zoom doit être deux nombres, le plus petit d’abord</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, d’après la date de naissance</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, écart {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} n’est pas une modification ; écrivez stage.1.epochs=5 ou average=0.99</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change} : il y a les étapes 1 à {stages}, pas {step}</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} pixels, au plus {most} par côté ; enregistrez-le plus petit</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} vaut '{value}', pas un nombre</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} vaut '{value}', pas un nombre entier jusqu’à {most}</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} est vide</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>{count} vérifications ont échoué.</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>{count} désaccords, d’abord ce que le modèle a manqué</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>{count} défauts</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>{count} fichiers n’ont pas pu être lus et sont laissés de côté</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} disparues, modifiées ou illisibles</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} en doute</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{count} dans {folder}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>{count} des radiographies étiquetées n’ont pas de ligne, la première est {first} ; un autre --data ou --fold a-t-il reçu les scores ?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>{count} des {wanted} tenseurs de {backbone} s’y trouvent ; le premier qui manque est {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>{count} des {wanted} tenseurs de {backbone} s’y trouvent ; le premier qui manque est {first} ; le resnetv2 de timm place ses pas dans d’autres blocs, ses poids ne conviennent pas</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} pages</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count} radiographies sont des copies ou n’ont pas de boîte : laissées de côté</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count} radiographies sont signées, aucune clairement</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>{count} radiographies n’ont pas pu être lues et sont laissées de côté</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>{count} radiographies : {views}.</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{count} radiographies signées avec un score de {model}, dont {fractured} avec fracture</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} lecture signée porte sur des fichiers qui ne sont plus dans ce dossier ou contiennent maintenant une autre image ; chacune est rapportée telle qu’elle a été signée.</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} lectures signées portent sur des fichiers qui ne sont plus dans ce dossier ou contiennent maintenant une autre image ; chacune est rapportée telle qu’elle a été signée.</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} signées avec des verdicts différents</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>{count} études sont trop pour une impression, de {most} au plus</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} études n’ont pas de section dans ce compte rendu : non signées, et ni fracture ni doute.</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} étude n’a pas de section dans ce compte rendu : non signée, et ni fracture ni doute.</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} l’étaient, mais ne sont plus utilisables</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} avec des annotations incrustées dans l’image</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} sans verdict</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect} : sur de telles radiographies, ce modèle trouve {share} des fractures, sur les autres {usual}.</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect} : parmi de telles radiographies sans fracture, ce modèle en reconnaît {share} comme sans fracture, parmi les autres {usual}.</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{displaced} {direction}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} Lancez 'osteo-desktop audit verify'.</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} saisi à la main</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} et {count} de plus</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>{files} fichiers, {rows} lignes en {time} ({device}, {model}) : {computed} calculées, {reused} reprises d’avant</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (image {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} et {more} de plus n’ont pas de verdict</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file} n’a pas d’étiquette pour {study}</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} n’a pas de verdict</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>{file} contenait une autre image quand il a été lu là-bas ; ce qui a été lu ici reste</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} est endommagé : les réponses du modèle enseignant sont recalculées</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} est lu avec d’autres fichiers là-bas qu’ici ; il reste comme il est ici</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, image {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, qui retient la fin du journal, est incompréhensible</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} et {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} ou {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (accessible en écriture)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder} : {radiographs} radiographies, {fractured} fracturées, {patients} patients</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts} ; sans les lettres de {scripts}</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>{found_columns} x {found_rows} pixels compressés, {columns} x {rows} indiqués</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{frames} images de {columns}</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} ne peut pas être lu et est ignoré.</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} n’est pas un nombre et est ignoré.</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} n’est pas une paire de nombres positifs et est ignoré.</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} est trop long pour être vrai et est ignoré.</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} ne peut être vrai et est ignoré.</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} y est deux fois ; supprimez-en une</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>{kind} pendant son chargement</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} à {high}, maintenant {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure} : {model} ; carte au hasard {random}, carte centrée {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>{millimetres} mm entre deux points</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} millions de poids y trouvent leur place</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed} ; un dossier à l’intérieur ne convient pas non plus</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>{missing} des {named} radiographies nommées manquent, la première est {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding} : radiographies signées : {count}, dont avec fracture : {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model} : {done} points sur {count} renseignés</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} est donné par --data et par --places ; ce qui sert à l’entraînement pour ses étiquettes a de toute façon ses boîtes</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} sont des noms différents, pas {value}</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} sont des noms, pas {value}</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name} n’a pas de boîte, donc pas d’étiquette</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name} n’a pas de largeur ou pas de hauteur</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} est une liste d’au plus {most} entrées, pas {value}</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} est un nombre à partir de 0 et inférieur à 1, pas {value}</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} est un nombre entier de {least}-{most}, pas {value}</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} n’est aucun de {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} n’est pas entre {least} et {most}</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} n’est pas dans les données étiquetées {sources}</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} n’est pas installé</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} sert au test, ses emplacements ne servent donc pas à l’entraînement</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} doit être supérieur à 0</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} doit être au moins {least}</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} demande --stick DIR.</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} demande un modèle, et ne prend pas --external.</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} demande {other}.</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} y figure deux fois</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, pas {ours}</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, ID {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name} : AUC {auc} ; sensibilité {sensitivity}, spécificité {specificity} ; {refused} sur {radiographs} refusées</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name} : calcul du score de {count} radiographies</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name} : pas 16 {stride16}, pas 32 {stride32}, réponses {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name} : {auc} ; seuil de haute sensibilité : sensibilité {sensitivity}, spécificité {specificity} ; {fractured} sur {radiographs} fracturées</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name} : {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} jour</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} jours</translation>
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
      <translation>{number} mois</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} mois</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} largeurs de pixel (pixels non carrés)</translation>
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
      <translation>{number} semaine</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} semaines</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>{number} an</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} ans</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} et {other} vont ensemble</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} et {other} ne laissent pas de place aux autres</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} exige une préparation à une seule forme</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} exige {other}</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} exige {other}, ou doit être 0</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} vont avec --films.</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} pages, la dernière de {columns}</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (tel qu’écrit ; {count} sessions)</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (aucune encore ; le premier dossier lu la crée)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count} fichiers, {size} Mo, relus)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} ({count} pages)</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} ({count} radiographies)</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} ko, {count} endroits noircis)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path} : un modèle installé porte aussi ce nom. Renommez ses deux fichiers.</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path} : tel qu’écrit ; {entries} entrées dans sa trace.</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path} : {count} défauts.</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path} : {key} n’est pas un réglage ; vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path} : {sessions} sessions, {rows} lignes, {findings} résultats, {readings} versions de lectures, {opinions} seconds avis</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path} : {state} ; {entries} entrées dans sa trace.</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (suite)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>{precision} bits par échantillon compressé, {allocated} indiqués</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} La surveillance reprend quand il est de retour.</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose} exige le paquet Python {package}, qui n’est pas installé</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} est dans l’archive, mais aucune entrée du journal ne le dit</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} n’est pas dans l’état scellé par l’entrée {entry} du journal</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} remplace une lecture signée, ce que seul un addendum ou un retrait peut faire</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>{record} manque, alors que l’entrée {entry} du journal en porte le sceau</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, époque {epoch} : perte {loss}, AUC des radiographies qui jugent {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>{samples} échantillons de {bits} bits par pixel</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high} ; {hits} sur {of})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} y est {has} et, dans {backbone}, {needs}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source} : différence de {what} {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source} : {auc} sur {count} radiographies</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source} : {recognised} sur {photographs} reconnues comme photographies ; coins du film sûrs dans {sure}, à moins de 1 % du côté dans {near}</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, non signée</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, voir ci-dessous</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} processeurs</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there}, mais à l’intérieur pas de dossier {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there}, mais pas de {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there}, mais pas de {what} à côté</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, par {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told} ; consigné après la signature</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} ne correspond pas au format {format}.</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} ne correspond pas aux formats {formats}.</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} n’est pas un nombre possible ici.</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} n’est pas l’un de {choices}.</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} n’est pas {choice}.</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (à la main)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (saisi à la main)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} n’a pas pu être affichée : {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>{wanted} radiographies ont calibré {model_id}, et {count} de celles-ci l’ont fait selon les indications ; évaluez-le sur toutes</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} Ses derniers mots : {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>{what} y manque</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what} ; il contenait peut-être d’autres fichiers</translation>
    </message>
    <message>
      <source>{what}; {hint}</source>
      <translation>{what} ; {hint}</translation>
    </message>
    <message>
      <source>{what}; {printed}</source>
      <translation>{what} ; {printed}</translation>
    </message>
    <message>
      <source>{what}; {why}</source>
      <translation>{what} ; {why}</translation>
    </message>
    <message>
      <source>{where} and {other} disagree whether {name} is fractured</source>
      <translation>{where} et {other} divergent sur la fracture de {name}</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} nomme un fichier hors du dossier des données : {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} dit '{value}' là où seul {allowed} est permis</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where} : {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} Rien n’a été écrit. Nommez les coins du film avec --corners, placez-les dans la fenêtre, ou reprenez la photographie : film entier, bien en face.</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} Les seuils opérationnels propres au modèle sont en vigueur.</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why} ; supprimez le fichier</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker} : {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… en attente</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ plus tard</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! Incomplet : {read} fichiers lus</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! Incomplet : {read} fichiers lus sur {found}</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>Décision IA</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>N° d’accès</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>IA : tout</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>Toute région</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>Tout statut</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>Par région</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Par date</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>Par fichier</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>Par dossier</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>Par numéro</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>Par patient</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>Par score</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>Par statut</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>Par incidence</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>Résultat critique communiqué à {whom}, {at}.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>Fichiers qui ne sont pas des radiographies</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>Fichiers qui sont autre chose, chacun avec sa raison</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>Filtré : {shown} ligne sur {count}</numerusform>
        <numerusform>Filtré : {shown} lignes sur {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>Filtres que vous gardez sous un nom</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>Chercher dans la liste</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>Aller à patient, numéro, fichier…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>Aller à l’étude contenant ces mots</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>Les plus suspectes d’abord</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>Nom. Il est gardé dans les réglages : n’y mettez pas de nom de patient.</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>Pas des radiographies : {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>Ordre et colonnes</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>Ordre et colonnes de la liste</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>Ordre inverse</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>Poursuivre la lecture ; ce qui a été lu n’est pas recalculé</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Filtres enregistrés</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>N’afficher que les études d’une sorte : {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>Affiche les études où figurent tous ces mots : nom, numéro, fichier, numéro d’accès</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Côté</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>L’IA ne l’a pas encore vue ; elle peut être ouverte dès maintenant.</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>Le fichier a changé : une autre image a été lue sous son nom. Ce qui a été dit de celle-là ne vaut pas pour celle-ci.</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>Les fichiers de cette étude nomment plusieurs patients. Dites dans le panneau pour lequel est la lecture.</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>La liste n’est pas complète</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>Le lecteur a réuni ces incidences.</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>Cette incidence est arrivée après la signature de l’étude ; elle ne fait pas partie du compte rendu.</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>Cette incidence est {place} dans son étude. → déplie l’étude, ← la replie.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Incidences</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>Liste de travail</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>première de {views}</numerusform>
        <numerusform>première de {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>plus élevée de {views}</numerusform>
        <numerusform>plus élevée de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>aucune étude de ce genre</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non indiquée</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>une de {views}</numerusform>
        <numerusform>une de {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>signées : {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (si la liste est assez large)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>{count} lignes choisies : pour saisir ce qui manque, remettre à plus tard, lire ensemble et exporter. Les verdicts et les signatures se donnent un à la fois.</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} signées)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, {place} incidences</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ Un résultat critique reste à communiquer.</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ Résultat critique à communiquer</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ Résultat critique communiqué</translation>
    </message>
  </context>
</TS>
