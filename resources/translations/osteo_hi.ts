<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! किसी ने नहीं देखा कि चित्रों में कोई नाम बचा है या नहीं; काले किए गए स्थान: {count}।</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! सब नहीं पढ़ा गया, और रिपोर्ट यह बताती है।</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! एक और पंक्ति भी इसी रेडियोग्राफ़ के लिए है</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! क्षतिग्रस्त पंक्ति: खाने अधिक हैं, या फ़ाइल नहीं</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! फ़ाइल या पाठक कुछ और बताते हैं: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! इस नाम का कोई रेडियोग्राफ़ खुला नहीं है</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! इस नाम के कई रेडियोग्राफ़ हैं</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! हस्ताक्षरित, या अभी पढ़ा नहीं गया</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>%n चुना हुआ अध्ययन</numerusform>
        <numerusform>%n चुने हुए अध्ययन</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>जोड़ें…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>एक और फ़िल्म</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>अभी बैकअप लें</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>केंद्र</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>जाँचें</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>कोने जैसे मिले थे</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>पहचान हटाकर: नाम की जगह केस संख्या</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>उलटें: यह नेगेटिव है</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>{part} के लिए पर्सेंटाइल रखें</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>रेखा की लंबाई</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>दर्पण-रूप करें</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>पुनर्स्थापित करें…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>लागू करें</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>वापस लें</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>यह मॉडल प्रयोग करें…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>जाँचें</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>पूरा, नाम, संख्याओं और तिथियों सहित</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>चौड़ाई</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>हाँ, अक्षर पढ़ा जा सकता है</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>अनुसंधान हेतु अस्थि रेडियोग्राफ़ पढ़ने में समवर्ती सहायता: निर्णय चिकित्सक का है। एआई का अंक निदान नहीं है, और बिना परिणाम वाले रेडियोग्राफ़ में भी फ्रैक्चर हो सकता है। अध्ययन के लिए कार्यसूची हर व्यू का अपना अंक दिखाती है; कोई भी अध्ययन की प्रायिकता नहीं है। मूल फ़ाइलें कभी नहीं बदली जातीं, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>इस अध्ययन की एक फ़ाइल में दूसरे रोगी का नाम है: {names}।</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>फ़िल्म का फ़ोटो पीछे से भी लिया जा सकता है: क्या साथ के रेडियोग्राफ़ में पक्ष का अक्षर पढ़ा जा सकता है?</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>एआई</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>एआई छिपा</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>तालिका के ऊपर केवल वही भरा जाता है जो अभी ज्ञात नहीं: किसी अध्ययन का पहले से भरा हुआ बना रहता है।</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>क्रिया</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>जोड़ें</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>.safetensors फ़ाइल जोड़ें जिसका कार्ड साथ में हो</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>मॉडल जोड़ें (उसका कार्ड, .json, साथ में है)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>परिशिष्ट जोड़ें</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>परिशिष्ट</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>एआई से सहमति</translation>
    </message>
    <message>
      <source>All</source>
      <translation>सभी</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>इस रोगी का %n अध्ययन</numerusform>
        <numerusform>इस रोगी के सभी %n अध्ययन</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>अध्ययन का %n व्यू</numerusform>
        <numerusform>अध्ययन के सभी %n व्यू</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>पूरा कार्ड</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>रोगी के लिए सरल भाषा में एक पृष्ठ भी</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>अनिश्चित हो तब भी</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>वहाँ भी जहाँ मिलीमीटर डिटेक्टर पर के हैं, या अस्पष्ट</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>दूसरे पाठक का नाम</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>पहले पक्ष के अक्षर के प्रश्न का उत्तर दें।</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>संग्रह</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>संग्रह और बैकअप</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>जितना बड़ा भेजा जाता है</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>एक ZIP के रूप में</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>जैसा स्क्रीन पर दिखता है</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>जैसा दिखता है, चिह्नों और शब्दों के साथ</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>जैसा फ़ाइल में रखा है</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>रेडियोग्राफ़ के अपने पिक्सेल में</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>मॉडल के अपने पर लौटें</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>बैकअप</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>बैकअप, सबसे नया पहले:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>जन्म तिथि</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>ब्रश से काला करें</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>आयत से काला करें</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>अंग</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>अंग, पक्ष और व्यू</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>सबसे उजला पर्सेंटाइल</translation>
    </message>
    <message>
      <source>By</source>
      <translation>द्वारा</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>कुंजियों से: तीर क्रॉस को चलाते हैं (Shift बारीक, Ctrl दूर), Return आयत शुरू और समाप्त करता है, Delete एक हटाता है</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>यह स्क्रीन अंशांकित करें</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>निर्यात रद्द करें</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>रद्द किया; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>मॉडल का कार्ड</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>केंद्र</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>उसका हैश, संरचना और अंक देना जाँचें</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>लिखने के लिए फ़ाइल चुनें।</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>क्रिया चुनें, खाने में क्लिक करें और नई कुंजी दबाएँ। Ctrl या Alt के बिना कुंजियाँ लिखते समय काम नहीं करतीं।</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>चुनें कि {kind} कहाँ लिखी जाए</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>क्लिनिकल प्रश्न</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>यह सूची बंद करें</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>यह खिड़की बंद करें</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>न समझे गए स्तंभ: {columns}।</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>प्रतियाँ</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>दिख रहे सब कॉपी करें</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>पंक्ति कॉपी करें</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>मान कॉपी करें</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>संग्रह की प्रति बनाएँ; सबसे नई दस प्रतियाँ रखी जाती हैं</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>गंभीर परिणाम बताया गया</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>DD/MM/YYYY</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>काग़ज़ के लिए गहरे भाग हल्के</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>सबसे गहरा पर्सेंटाइल</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>चोट की तिथि</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>इस सूची की तिथियाँ दो दिन हो सकती हैं। वे हैं</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>असहमतियाँ</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>असहमतियाँ ({count}), पहले जो एआई से छूटा</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>विंडो का कोई किनारा खींचें, या किनारों के बीच का भाग।</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>पिछले परिणाम और हस्ताक्षरित पठन जैसे हैं वैसे रहते हैं। जो फ़ोल्डर पढ़ा जा रहा है वह इस मॉडल से फिर पढ़ा जाएगा। {disclaimer}।</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>सूची से रोगी भरें</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>छूटी जानकारी भरें</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>{number} भरें</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>कुलनाम, नाम</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>फ़िल्म</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>{of} में से फ़िल्म {number}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>फिर खोजें</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>टैग, कीवर्ड और मान में खोजें</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>चित्र का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>चित्रों का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>रिपोर्ट का फ़ोल्डर</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>नीचे के उन सबके लिए जिनमें अभी नहीं है</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>प्रारूप</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>फ्रैक्चर जिनकी आशंका नहीं हुई</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>फ़ाइल से</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>फ़ोल्डर दें, और ऐसा फ़ाइल नाम जिसमें / \ : * ? " &lt; &gt; | न हों</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>जन्म तिथि या आयु दें, दोनों नहीं।</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>चुने हुए बैकअप पर लौटें; वर्तमान संग्रह रखा जाता है</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>धूसर स्तर</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>समूह</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>हिस्टोग्राम</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>स्क्रीन पर पैमाना रखें और रेखा को निशान से निशान तक मापें। यह इस स्क्रीन ({screen}) के लिए रखा जाता है; उसका रिज़ॉल्यूशन बदलने पर फिर मापें।</translation>
    </message>
    <message>
      <source>How</source>
      <translation>कैसे</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>मैंने देखा: कोई नाम नहीं बचा</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>अक्षर दर्पण की तरह उलटा हो तो पहले “दर्पण-रूप करें” दबाएँ।</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>PDF में सभी अध्ययन रखें</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>इसका पहला पृष्ठ बताता है कि मॉडल पर भरोसा करने से पहले क्या जानना चाहिए</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – छोटा, कुछ हानि के साथ</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>वर्तमान मॉडल रखें</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>कुंजी</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>कुंजियाँ</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>कीवर्ड</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>चोट का प्रकार</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>ज्ञात लंबाई मिलीमीटर में</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>PDF और XLSX की भाषा</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>पृष्ठ बन रहे हैं…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>रेखा की लंबाई</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>लेटरहेड</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>पंक्ति</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>मापने की रेखा</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>सूची की पंक्तियाँ</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>पूरा चित्र देखें; दायाँ क्लिक या Delete एक को हटाता है।</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>देखें कि कुछ बदला गया या क्षतिग्रस्त है</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>प्रिंटर खोजे जा रहे हैं…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>निचला बायाँ कोना</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>निचला दायाँ कोना</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/YYYY</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>इस फ़िल्म से रेडियोग्राफ़ बनाएँ</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>रेडियोग्राफ़ बनाएँ</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>{count} रेडियोग्राफ़ बनाएँ</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>चित्र बन रहा है…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>ज्ञात लंबाई अंकित करें</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>काग़ज़ पर पट्टी मापें: प्रिंटर आकार बदल सकते हैं।</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>मॉडल</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>मॉडल</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>मॉडल (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>और</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>परिचालन बिंदु बदलें…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>नाम, आईडी और तिथियाँ</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>चित्र के भीतर के नाम रहते हैं: पृष्ठ देखें।</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>अगला पृष्ठ</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>कोई आँकड़े नहीं दिए गए: कोई नहीं कह सकता कि यह मॉडल कितना अच्छा है।</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>कोई फ़िल्म नहीं चुनी गई।</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>उनके साथ कोई चित्र और रेडियोग्राफ़ की कोई फ़ाइल नहीं होती।</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>कोई प्रिंटर सेट नहीं है</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>एआई का कुछ नहीं</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>यहाँ अब तक ऐसे किसी पर हस्ताक्षर नहीं हुए जिसे एआई ने अंक दिए हों।</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>अब उसकी लंबाई लिखें।</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>किसका</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>100 में से इतने फ्रैक्चर इससे वहाँ छूटते हैं जहाँ यह सबसे कमज़ोर है ({group})। जिसे यह संदिग्ध नहीं कहता वह भी फ्रैक्चर हो सकता है: निर्णय आपका है।</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>एक बार फिर</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>खोलें</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>उसका फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>परिचालन बिंदु</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>इस केंद्र के परिचालन बिंदु</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>तिथियों का क्रम</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>अन्यथा उसके शीर्षक और शब्द वैसे हैं जैसे प्रोग्राम पढ़ते हैं</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>अन्यथा: हस्ताक्षरित पठन, और अहस्ताक्षरित जिनमें एआई का परिणाम फ्रैक्चर या संदेह हो</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>परिणाम</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>निर्यात का परिणाम</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – कुछ नहीं खोता</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>{pages} में से पृष्ठ {page}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>काग़ज़</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>रोगी आईडी</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>पर्सेंटाइल</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>पर्सेंटाइल एक्सपोज़ हुए क्षेत्र के भीतर लिए जाते हैं। Shift और तीर-कुंजी चित्र पर विंडो बदलते हैं, Ctrl के साथ बारीक चरणों में।</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>फ़िल्म का फ़ोटो</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>फ़िल्म के कोनों के साथ फ़ोटो</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>मैसेंजर के लिए चित्र</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>दर्द का स्थान</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>चित्रों के संभवतः पाठ वाले स्थान काले किए जाते हैं, और कोई देखता नहीं: भेजने से पहले हर चित्र देखें।</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>संभवतः पाठ वाले स्थान, काले किए गए: {count}। </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>छापें</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>प्रिंटर</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>छप रहा है…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>हैंडल फ़िल्म के कोनों पर रखें: उन्हें खींचें, या Tab से कोने पर जाएँ और तीर-कुंजियों से खिसकाएँ, Shift के साथ बड़े चरणों में। फ़ोटो कभी नहीं बदलता।</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>प्रश्न</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>रेडियोग्राफ़ जिन पर एआई और हस्ताक्षर करने वाले पाठक ने एक ही बात कही। फ्रैक्चर जिनकी एआई को आशंका नहीं हुई: {fractured} में से {missed}।</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>पाठक</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>कारण</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>दर्ज करें</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>रेफ़रल पेन ड्राइव</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>रेफ़र करने वाले चिकित्सक</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>यह कुंजी हटाएँ</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>रिपोर्ट</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>रिपोर्ट किसकी</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>इस अध्ययन की रिपोर्ट</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>%n अध्ययन की रिपोर्ट, एक PDF</numerusform>
        <numerusform>%n अध्ययनों की रिपोर्ट, हर एक की अलग PDF</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>सब पूर्ववत</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>यह पूर्ववत</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>व्यू सहेजें</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>पहले मसौदे सहेजे जा रहे हैं…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>बताएँ किसने देखा, और चित्र कहाँ लिखना है।</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>अंक</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>दूसरी कुंजी</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>उसकी कमज़ोरियाँ देखें, फिर उसे पढ़ने दें</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>नीचे क्या है देखें</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>संवेदनशीलता कम से कम</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>जो फ़िल्म नहीं मिली उसके कोने लगाएँ</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>क्या “{model}” पढ़े? पहले उसकी कमज़ोरियाँ:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>संक्षिप्त रूप, एक पृष्ठ पर</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>एकल कुंजियाँ तब काम करती हैं जब फ़ोकस सूची या रेडियोग्राफ़ पर हो, अन्यत्र नहीं। रेडियोग्राफ़ पर माउस और पहिया: खींचकर विंडो, पहिये से आवर्धन, बीच के बटन से खिसकाना। कुंजियाँ फ़ाइल &gt; प्राथमिकताएँ में बदलती हैं।</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>विशिष्टता कम से कम</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>पेन ड्राइव या फ़ोल्डर</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>रोकें</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>रोका गया। प्रिंटर जो ले चुका वह फिर भी निकल सकता है।</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>रोका गया; वहाँ कुछ नहीं छोड़ा गया।</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>रुक रहा है…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>अध्ययन</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>अध्ययन की तिथि</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>टैग</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>टैग</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>{file} के टैग</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>सब हटाएँ</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>असमान प्रकाश हटाएँ</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>%n चुना हुआ अध्ययन</numerusform>
        <numerusform>%n चुने हुए अध्ययन</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>CSV भी इसी भाषा में, लोगों के लिए</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>परिशिष्ट खाली है।</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>इससे चोट अध्ययन के बाद की होगी।</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>इससे चोट रोगी के जन्म से पहले की होगी।</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>मॉडल अपने डेटा पर पाए परिचालन बिंदुओं के साथ आया। उन्हें यहाँ पढ़े रेडियोग्राफ़ के अनुसार बदला और वापस लाया जा सकता है। हस्ताक्षरित पठन जैसे हैं वैसे रहते हैं। {disclaimer}।</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>मॉडल के अपने लागू हैं।</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>अब से पठनों और परिशिष्टों पर इसी नाम से हस्ताक्षर होंगे।</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>इससे रोगी का जन्म अध्ययन के बाद होगा। दोनों तिथियाँ देखें।</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>इससे रोगी की आयु असंभव होगी। जन्म तिथि देखें।</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>चित्र जैसा भेजा जाता है</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>फ़िल्म {films} के लिए पक्ष के अक्षर का प्रश्न बाकी है।</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>केवल रेडियोग्राफ़, जैसा फ़ाइल में है</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>रेडियोग्राफ़ जैसा बनेगा</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>इस पंक्ति का रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>रेडियोग्राफ़ की अपनी फ़ाइलें भी</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>पाठक का निर्णय सत्य माना जाता है, जो आवश्यक नहीं। उच्च-संवेदनशीलता बिंदु पर संदेह को आशंका गिना जाता है। कोष्ठक में 95% अंतराल; थोड़े रेडियोग्राफ़ होने पर वे चौड़े होते हैं। {disclaimer}।</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>रिपोर्ट केवल पासवर्ड से खुलती हैं; उसे किसी और रास्ते से बताएँ। जो उसे खो दे वह उन्हें नहीं खोल सकता।</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>हस्ताक्षरित पठन जैसा है वैसा रहता है। गंभीर परिणाम बताया गया, यह उसमें {reader} के नाम से जोड़ा जाता है।</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>हस्ताक्षरित पठन जैसा है वैसा रहता है। परिशिष्ट पर {reader} के हस्ताक्षर हैं।</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>सामने वाला व्यू</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>पूरा मान</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>कोई अक्षर नहीं दिखता</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>यह रोगी का डेटा है, जैसा फ़ाइल में है; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>यह रोगी का डेटा है। कुछ पढ़ा नहीं जा सका या बहुत अधिक है।</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>इन्हीं रेडियोग्राफ़ से इसकी सीमाएँ भी तय हुईं: दूसरी जगह इससे अधिक की अपेक्षा रखें।</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>ये अध्ययन अलग-अलग रोगियों के हैं ({names}): नाम, आईडी, जन्म तिथि, आयु और लिंग सबके लिए एक साथ नहीं भरे जा सकते।</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>यह पंक्ति इसके लिए है</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>यही पढ़ेंगे</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>यह प्रिंटर किनारे पर {mm} mm तक काटता है।</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>यह अध्ययन</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>प्रति पृष्ठ</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>किसे बताया</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>वास्तविक आकार (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>वही पासवर्ड एक बार फिर लिखें।</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>आयु की इकाई</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>ऊपरी बायाँ कोना</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>ऊपरी दायाँ कोना</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>यह जानकर प्रयोग करें</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>यहाँ पाए बिंदु प्रयोग करें</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>यह मॉडल प्रयोग करें?</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>मान</translation>
    </message>
    <message>
      <source>View</source>
      <translation>व्यू</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>{model} की कमज़ोरियाँ</translation>
    </message>
    <message>
      <source>What</source>
      <translation>क्या</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>क्या होगा</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>जो हस्ताक्षरित नहीं, उसके हर पृष्ठ पर यह लिखा रहता है।</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>जो फ़ाइलें बताती हैं वह नहीं बदलता, न ही जो पहले भरा गया।</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>आप जो लिखते हैं वह पठन के साथ रहता है और हर जगह “हाथ से भरा” दिखता है; फ़ाइल नहीं बदलती। जो फ़ाइलें बताती हैं उसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>जहाँ फ़िल्म के चारों ओर खुला प्रकाश दिखता है; अन्यथा नहीं हटता।</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>{kind} कहाँ लिखी जाए</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>कौन-से</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>कौन-सा दिन है?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>कौन देखता है</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>यहाँ पहले किसने पढ़ा</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>कौन पढ़ रहा है?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>चौड़ाई</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>विंडो के मान</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>चित्र पर रोगी के नाम के साथ</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>यहाँ पाए बिंदुओं से 100 में से लगभग {missed} फ्रैक्चर की आशंका नहीं होती, और बिना फ्रैक्चर वाले 100 रेडियोग्राफ़ में से लगभग {called} को फ्रैक्चर कहा जाता है। मॉडल के अपने बिंदुओं से ये {missed_before} और {called_before} होते हैं।</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>ज्ञात लंबाई के बिना मिलीमीटर में कुछ नहीं मापा जाता।</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>इसके बिना PDF में हस्ताक्षरित पठन और एआई के फ्रैक्चर व संदेह होते हैं। अहस्ताक्षरित पर “{stamp}” लिखा होता है। CSV में हर पंक्ति होती है।</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>लिखें</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>{kind} यहाँ लिखें</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>ग़लती से फ्रैक्चर कहे गए</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>जोड़ा गया</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>जैसे क्लिनिक लिखता है</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>जैसा सूची बताती है</translation>
    </message>
    <message>
      <source>at</source>
      <translation>समय</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>अध्ययन के समय</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>सीधी चोट</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>प्रयोग नहीं हो सकता</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>प्रोग्राम के साथ आया</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>कुचलना</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>माह से पहले दिन: 3/4 यानी 3 अप्रैल</translation>
    </message>
    <message>
      <source>days</source>
      <translation>दिन</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>गिरना</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>प्रयोग में</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>छोड़ी गई</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>दिन से पहले माह: 3/4 यानी 4 मार्च</translation>
    </message>
    <message>
      <source>months</source>
      <translation>महीने</translation>
    </message>
    <message>
      <source>no</source>
      <translation>नहीं</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>कोई ज्ञात चोट नहीं</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>कोई नहीं: कोई भी इसे पढ़ सकता है</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>कोई नहीं: छोड़ दें</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ज्ञात नहीं</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>भरने को कुछ नहीं: पहले से ज्ञात है</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>या आयु</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>सादा</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>खेल</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>जैसे “फ्रैक्चर?”</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>प्राथमिकताओं वाला</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>पाठक</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>सड़क दुर्घटना</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>मुड़ना</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>सप्ताह</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>चिह्नों के साथ</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>एआई मानचित्र के साथ</translation>
    </message>
    <message>
      <source>years</source>
      <translation>वर्ष</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>हाँ</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>100 में से {count} छूटे</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (तब से बदली है, या नहीं रही)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{all} में से {found}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>100 में से {missed} छूटे, पहले जितने</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>100 में से {missed} छूटे, {missed_before} नहीं</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm प्रति पिक्सेल, फ़ोटो पर हाथ से अंशांकित।</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>{number} अध्ययन</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>{all} में से {ready} पंक्तियाँ भरी जाएँगी; बाकी नहीं।</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{count} में से {same} समान</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>“{disclaimer}” हर दिखते व्यू पर लिखा रहता है, और मानचित्र के पास मॉडल का नाम। रेडियोग्राफ़ में अंकित शब्द उसमें रहते हैं: किसी को देने से पहले देखें।</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>“{file}”</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>“{text}” तिथि नहीं है; YYYY-MM-DD लिखें।</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>“{text}” लिंग नहीं है; F, M या O लिखें।</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>“{text}” पक्ष नहीं है; L या R लिखें।</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>“{text}” किसी रोगी की आयु नहीं हो सकती।</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>“{text}” बहुत पहले की तिथि है।</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>“{text}” अभी आना बाकी है।</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>“{text}” दो दिन हो सकते हैं: बताएँ कौन-सा।</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ {printer} को भेजा गया।</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ लिखा और वापस पढ़कर जाँचा गया: {place} ({files} फ़ाइलें, {size} MB)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ लिखा गया।</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ लिखी गई: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ लिखा गया: {place} ({size} kB)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ भरा जाएगा</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>विषय-सूची</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>मार्गदर्शिका में खोजें</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>पूरी मार्गदर्शिका (अंग्रेज़ी)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>मार्गदर्शिका</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>संक्षिप्त मार्गदर्शिका</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>मार्गदर्शिका में ये शब्द नहीं हैं।</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>यह स्क्रीन अंशांकित करें…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>कॉपी</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>धूसर मान</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>स्थानीय कंट्रास्ट</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>मॉनिटर परीक्षण चित्र</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>सूचक के नीचे पिक्सेल मान</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>इस अध्ययन की रिपोर्ट…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>व्यू सहेजें…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>दिखाएँ</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>फ़ाइल के टैग…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>वास्तविक आकार</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>आवर्धन और घुमाव</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>अगले डॉक्टर के पास ले जाने के लिए फ़ोल्डर या ZIP, किसी भी ब्राउज़र के लिए</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>एआई मानचित्र</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>पिक्सेल के अलावा फ़ाइल जो कुछ बताती है</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>जैसा फ़ाइल में है, सामने वाली विंडो में</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>जितना वास्तव में था, पैमाने से मापी स्क्रीन पर</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>अपने पिक्सेल में, जैसा फ़ाइल में है, सामने वाली विंडो में</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>कॉपी हुआ, रोगी के नाम के साथ</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>कॉपी हुआ, रोगी के नाम के बिना</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>कॉपी हुआ; रेडियोग्राफ़ में अंकित शब्द उसमें हैं</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>जैसा दिखे कॉपी करें</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>जैसा दिखे कॉपी करें, पूरे आकार में</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>जैसा दिखे कॉपी करें, रोगी के नाम के साथ</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>केवल रेडियोग्राफ़ कॉपी करें</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>केवल रेडियोग्राफ़ कॉपी करें, स्क्रीन जितना बड़ा</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>आयत बनाएँ; Ctrl और बाएँ बटन से भी</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>हर धूसर चरण अगले से अलग दिखे; 0 % और 100 % पर भीतर के वर्ग दोनों दिखें; हर रेखा तीखी हो, कोनों में भी; वर्ग वर्गाकार हों। यह फ़ोटोमीटर से होने वाले परीक्षण का स्थान नहीं लेता। कोई भी कुंजी इसे बंद करती है।</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>रोगी के लिए…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>पूरी स्क्रीन पर धूसर चरण, हल्के वर्ग और रेखाएँ</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>हिस्टोग्राम…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>तुलना के लिए सामने वाला पक्ष दर्पण-रूप में लगाएँ; फिर से: हटाएँ</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>हर धूसर मान कितनी बार है, और खींचने को विंडो</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>माप</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>मॉडल {model} का मानचित्र: निदान नहीं</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>साथ में दर्पण-रूप</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>मॉनिटर परीक्षण चित्र</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>तीन चरणों में अधिक कंट्रास्ट, फिर बंद; एआई को यह नहीं दिखता</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>कोई फ़ाइल प्रबंधक नहीं खुल सका। फ़ाइल {folder} में है</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>इस रोगी का कोई दूसरा रेडियोग्राफ़ खुला नहीं है</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>अंतराल नहीं: वास्तविक आकार ज्ञात नहीं</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>कुछ कॉपी नहीं हुआ: क्लिपबोर्ड दूसरे प्रोग्राम के पास है। फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>कुछ कॉपी नहीं हुआ: प्रति बनने से पहले दूसरा रेडियोग्राफ़ चुना गया।</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>आगे देने के लिए एक PDF: पहले पाठक के शब्द, फिर एआई के</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>रेडियोग्राफ़ का एक पिक्सेल प्रति का एक पिक्सेल; नाम के बिना</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>बिना नाम का एक छोटा चित्र, जब किसी ने उसे देख लिया हो</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>पहले रेडियोग्राफ़ खोलें, फिर छापें।</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>दूसरा पक्ष दर्पण-रूप में साथ…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>मैसेंजर के लिए चित्र…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>रेफ़रल पेन ड्राइव…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>तीखा करें</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>{folder} में सहेजे गए: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>बताएँ कि इस स्क्रीन पर एक रेखा कितनी लंबी है</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>तीन चरणों में तीखा, फिर बंद; एआई को यह नहीं दिखता</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>फ़ाइल को सिस्टम के फ़ाइल प्रबंधक में दिखाएँ</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>रखा गया मान, और उसका अर्थ यदि फ़ाइल बताए</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>प्रति बन रही है…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>रिपोर्ट, और आपके हस्ताक्षरित का सरल शब्दों में एक पृष्ठ</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>चिह्नों और शब्दों के साथ व्यू, और वह किसका है</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>चिह्नों और शब्दों के साथ व्यू, रोगी के नाम के बिना</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>यह व्यू या अध्ययन के सभी व्यू PNG या JPEG में</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>इस स्क्रीन पर वास्तविक आकार (अंतराल {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>केंद्र और चौड़ाई, या पर्सेंटाइल लिखें</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>विंडो के मान…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>आयत तक बड़ा करें</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>पक्ष नहीं बताया</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} अब अपने फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – सामने वाला पक्ष नहीं</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>कोण</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>कॉब कोण</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>चिह्न मिटाएँ</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>दीर्घवृत्त</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>जोड़ की रेखा</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>मुख्य चित्र</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>लंबाई</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>पाठ</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>mm में लंबाई, जैसे 50 या 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>तीर</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>बोलर कोण</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>वृत्त</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>अंशांकन…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>कैरिंग कोण</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>चुना हुआ चिह्न मिटाएँ</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>वह रेखा खींचें जिसकी लंबाई आप जानते हैं</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>तीर बनाएँ: जिसकी ओर हो वहाँ तक खींचें</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>फ्रैक्चर के स्थान के चारों ओर दीर्घवृत्त बनाएँ</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>कोहनी</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc छोड़ता है</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>फ्रैक्चर स्थल</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>जीसान कोण</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>निर्देशित माप</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>एड़ी</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>कूल्हा-घुटना-टखना अक्ष</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>ज्ञात लंबाई mm में</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>सीधी कोहनी के फ़्रंटल रेडियोग्राफ़ पर पाँच निर्देशित क्लिक; 0° से नीचे वेरस है</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>कलाई के फ़्रंटल रेडियोग्राफ़ पर चार निर्देशित क्लिक: रेडियस के अक्ष से जोड़ की सतह</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>कलाई के फ़्रंटल रेडियोग्राफ़ पर चार निर्देशित क्लिक; 0 से ऊपर अल्ना अधिक लंबी है</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>कैल्केनियस के लेटरल रेडियोग्राफ़ पर चार निर्देशित क्लिक; 0° से नीचे फ़ैसेट धँस गया है</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>कलाई के लेटरल रेडियोग्राफ़ पर चार निर्देशित क्लिक; 0° से नीचे सतह डॉर्सल की ओर है</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>खड़े होकर ली पूरी टाँग पर चार निर्देशित क्लिक; 180° से कम वेरस है</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>दोनों पूरी टाँगों पर चार निर्देशित क्लिक; 0 से ऊपर दाईं टाँग अधिक लंबी है</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>कैल्केनियस के लेटरल रेडियोग्राफ़ पर तीन निर्देशित क्लिक</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>कलाई के फ़्रंटल रेडियोग्राफ़ पर, जोड़ के मध्य में, दो निर्देशित क्लिक</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>टाँग</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>टाँग की लंबाई</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>आयत में धूसर मानों का माध्य और विचलन</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>दीर्घवृत्त में धूसर मानों का माध्य और विचलन</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>जोड़ का अंतर मापें: हर हड्डी पर एक रेखा खींचें; उनका कोण और अंतर</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>लंबाई मापें: खींचें, या दोनों सिरे क्लिक करें</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>मुड़ी हुई रेखा की लंबाई मापें: एक-एक बिंदु क्लिक करें; दोहरे क्लिक या Return से समाप्त</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>कोण मापें: एक भुजा, शीर्ष, दूसरी भुजा</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>दो समांतर रेखाओं के बीच मापें: पहली खींचें, फिर दूसरी का स्थान क्लिक करें</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>मापें कि कोई बिंदु रेखा से कितनी दूर है: रेखा खींचें, फिर बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>रूपरेखा का घेरा और क्षेत्रफल मापें: कोने एक-एक करके क्लिक करें; Return समाप्त करता है</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>दो रेखाओं के बीच का कोण मापें: हर एक खींचें</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>समांतर रेखाएँ</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>लंब दूरी</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>बहुखंडी रेखा</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>बहुभुज</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>रेडियल झुकाव और ऊँचाई</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>तीन बिंदुओं से होते वृत्त की त्रिज्या और व्यास: हर बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>आयत</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Return समाप्त करता है, अब तक {number} बिंदु</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>स्कैफोलूनेट अंतर</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>यह रेडियोग्राफ़ महत्त्वपूर्ण बात दिखाता है</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>अल्नर वेरिएंस</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>वोलर टिल्ट</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>यहाँ क्या लिखा हो</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>चिह्न के पास शब्द</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>कलाई</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>रेडियोग्राफ़ पर लिखें: स्थान क्लिक करें</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>एक भुजा पर बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>वृत्त पर एक बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>दूसरी भुजा पर बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>वृत्त पर दूसरा बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>वृत्त पर तीसरा बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>इसके घेरे का एक कोना क्लिक करें, या उससे खींचें</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>एक कोना क्लिक करें, या उससे खींचें</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>पहली हड्डी की रेखा का एक सिरा क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>पहली रेखा का एक सिरा क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>रेखा का एक सिरा क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>दूसरी हड्डी की रेखा का एक सिरा क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>दूसरी रेखा का एक सिरा क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>एक सिरा क्लिक करें, या उससे खींचें</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>पोस्टीरियर फ़ैसेट का पिछला सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>रेडियस की जोड़-सतह का डॉर्सल किनारा क्लिक करें</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>अल्ना के हेड का सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>पहला कोना क्लिक करें</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>फिबुला का हेड क्लिक करें: वही बाहरी पक्ष है</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>रेडियस का हेड क्लिक करें: वही बाहरी पक्ष है</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>एन्टीरियर प्रोसेस का सबसे ऊँचा बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>एड़ी की ट्यूबरोसिटी का सबसे ऊँचा बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>पोस्टीरियर फ़ैसेट का सबसे ऊँचा बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>सबसे निचला बिंदु क्लिक करें, जहाँ फ़ैसेट और एन्टीरियर प्रोसेस मिलते हैं</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>सामने लूनेट का किनारा क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>टखने का मध्य क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>फीमर के हेड का मध्य क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>ह्यूमरस की शाफ़्ट का मध्य क्लिक करें, कोहनी के अधिक पास</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>ह्यूमरस की शाफ़्ट का मध्य क्लिक करें, कोहनी से काफ़ी ऊपर</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>घुटने का मध्य क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>बाएँ टखने का मध्य क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>रेडियस की शाफ़्ट का मध्य क्लिक करें, कलाई के अधिक पास</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>रेडियस की शाफ़्ट का मध्य क्लिक करें, कलाई से काफ़ी ऊपर</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>दाएँ टखने का मध्य क्लिक करें</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>अल्ना की शाफ़्ट का मध्य क्लिक करें, और नीचे</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>अल्ना की शाफ़्ट का मध्य क्लिक करें, कोहनी के पास</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>अगला कोना क्लिक करें</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>अगला बिंदु क्लिक करें</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>सामने का कोना क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>पहली हड्डी की रेखा का दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>पहली रेखा का दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>रेखा का दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>दूसरी हड्डी की रेखा का दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>दूसरी रेखा का दूसरा सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>जिस बिंदु की दूरी चाहिए उसे क्लिक करें</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>जोड़ के मध्य में स्कैफॉइड का किनारा क्लिक करें</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>एड़ी के नीचे तलवा क्लिक करें: वही निचला पक्ष है</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>रेडियल स्टाइलॉइड का सिरा क्लिक करें</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>एन्टीरियर प्रोसेस का शीर्ष क्लिक करें</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>बाएँ फीमर के हेड का शीर्ष क्लिक करें</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>दाएँ फीमर के हेड का शीर्ष क्लिक करें</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>रेडियस की जोड़-सतह का अल्नर कोना क्लिक करें</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>शीर्ष क्लिक करें</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>रेडियस की जोड़-सतह का वोलर किनारा क्लिक करें</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>तीर जिसकी ओर हो उसे क्लिक करें</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>जहाँ तीर शुरू हो वहाँ क्लिक करें, या उसे खींचें</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>जहाँ रेखा शुरू हो वहाँ क्लिक करें</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>दूसरी रेखा का स्थान क्लिक करें</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>शब्दों का स्थान क्लिक करें</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>या तीर-कुंजियाँ और Return</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – रखने को Enter, छोड़ने को Esc</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, हाथ से</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{all} में से {number}</translation>
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
      <translation>फ़ाइल का नाम उसे देखने वाला कोई भी पढ़ सकता है।</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>हस्ताक्षर केवल उन पठनों के नीचे छपता है जिन पर इस पाठक ने हस्ताक्षर किए हैं, मसौदे पर कभी नहीं। चित्र प्रोग्राम के अपने फ़ोल्डर में कॉपी होते हैं।</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>पता</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>संदेह या फ्रैक्चर नहीं के बाद अध्ययन का अगला अनिर्णीत व्यू अपने आप आता है।</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>निर्यात में यही दी जाती है; हर रिपोर्ट दूसरी भाषा में भी लिखी जा सकती है।</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>रूपरेखा के भीतर की हड्डी बाहर जितनी ही उजली रहती है।</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>जैसा भाषा में हो</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>खिड़की जैसी</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>मूल मान पर लौटें: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>चुनें: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>क्लिनिक</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>क्लिनिक और रिपोर्ट</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>रंग</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>खिड़की के रंग; रेडियोग्राफ़ काले पर ही रहता है।</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>रेखाएँ</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>गहरा</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>तिथियाँ</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>दिन पहले (28 नव॰ 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>मूल मान: {value}।</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>विभाग</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>प्राथमिकता खोजें</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>रिपोर्ट का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>फ़ोल्डर</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>अगली बार शुरू होने पर।</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>निर्णय के बाद आगे बढ़ें</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>हस्ताक्षर के बाद आगे बढ़ें</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>निर्णय तक एआई छिपाएँ</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>स्क्रीन पर तिथियाँ कैसी दिखें; फ़ाइलें और निर्यात वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>खिड़की के सभी शब्द कितने बड़े हों।</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>मानचित्र रेडियोग्राफ़ को कितना ढके।</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>भाषा और तिथियाँ</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>रिपोर्टों की भाषा</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>एआई ने जो देखा उसे हर रेडियोग्राफ़ के ऊपर रखता है।</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>हल्का</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>प्रतीक-चिह्न</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>रूप</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>एआई मानचित्र का रूप</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>माह पहले (नव॰ 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>माउस और कुंजियाँ</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>नाम और पदवी</translation>
    </message>
    <message>
      <source>No</source>
      <translation>नहीं</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>किसी प्राथमिकता में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>खिड़की और इस मार्गदर्शिका की।</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>एआई मानचित्र की अपारदर्शिता</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>खिड़की के साथ खुलता है; उसमें जो आए वह आते ही पढ़ा जाता है।</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>रूपरेखा</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>काग़ज़</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>रोगी आईडी और अध्ययन की तिथि</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>रोगी का नाम और अध्ययन की तिथि</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>पाठक</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>क्लिनिक का पंजीकरण</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>पाठक का पंजीकरण</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>एआई मानचित्र दिखाएँ</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>एआई का परिणाम केवल आपके निर्णय के बाद दिखाता है।</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>पठनों और परिशिष्टों पर हस्ताक्षर में, जैसा रिपोर्ट के नीचे दिखना है।</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>अध्ययन की तिथि और दस्तावेज़</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>फ़ोन, ईमेल</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>पाठ का आकार</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>दस्तावेज़ की संख्या; किसी का नाम नहीं</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>लेटरहेड जैसा छपता है</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>हस्ताक्षर होते ही अगला अपठित अध्ययन अपने आप आता है।</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>सिस्टम की ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>रूप</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>हस्ताक्षर के नीचे पदनाम</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>नज़र रखा फ़ोल्डर</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>रेडियोग्राफ़ पर प्रयोग करने पर यह क्या करे।</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>रिपोर्टों के नाम</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>रिपोर्टें इसी के लिए लिखी जाती हैं; हर एक का दूसरा हो सकता है।</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>जहाँ निर्यात अपनी फ़ाइलें लिखने को कहता है।</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>कौन हस्ताक्षर करता है</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>वर्ष, माह, दिन (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>हाँ</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>आपका अपना फ़ोल्डर</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – चुनें…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! आपने हाथ से दूसरा पक्ष भरा ({side})।</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! फ्रैक्चर वर्णित हैं, पर आपका निर्णय फ्रैक्चर नहीं है। उन्हें हटाएँ या निर्णय बदलें।</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! सहेजा नहीं गया। आपका पाठ यहाँ सुरक्षित है; खिड़की बंद न करें।</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! फ़ाइल के अनुसार यह दूसरा पक्ष है ({side})।</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! इस अध्ययन की फ़ाइलें %n रोगी का नाम बताती हैं। पठन किसका है?</numerusform>
        <numerusform>! इस अध्ययन की फ़ाइलें %n रोगियों के नाम बताती हैं। पठन उनमें से किसका है?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! रेडियोग्राफ़ पूरा नहीं है: उसका कुछ भाग नहीं है।</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n वर्णित फ्रैक्चर</numerusform>
        <numerusform>%n वर्णित फ्रैक्चर</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n अन्य फ़ाइंडिंग</numerusform>
        <numerusform>%n अन्य फ़ाइंडिंग</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n चिह्न</numerusform>
        <numerusform>%n चिह्न</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>%n व्यू पढ़ा नहीं जा सका। आप उसके बिना हस्ताक्षर करते हैं:</numerusform>
        <numerusform>%n व्यू पढ़े नहीं जा सके। आप उनके बिना हस्ताक्षर करते हैं:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>फ्रैक्चर स्थल बनाया गया है, पर अभी कोई फ्रैक्चर वर्णित नहीं</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>कम अंक से फ्रैक्चर की संभावना नहीं हटती।</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>एक दूसरी राय आई है। पहले निर्णय लें: वह आपको प्रभावित कर सकती है।</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>एक दूसरी राय आई है। आपके निर्णय तक वह छिपी रहती है।</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>एआई का निर्णय</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>आपके निर्णय तक एआई छिपा है</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>एक और फ़ाइंडिंग जोड़ें</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>परिशिष्ट जोड़ें…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>हस्ताक्षरित पठन में जोड़ें; हस्ताक्षरित पाठ वैसा ही रहता है</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>परिशिष्ट</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>{reader} का परिशिष्ट, {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>आयु</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>आयु, त्वचा</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>एंगुलेटेड</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>एंगुलेशन की दिशा</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>शब्दों के आरंभ, किसी भी क्रम में; जो समझा गया वह नीचे है। Return उसे लेता है, Esc छोड़ता है</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>हड्डी</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>जन्म</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>हाथ से अंशांकित: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>इसके बारे में हर बात एक-एक करके चुनें</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>पाठक चुनें…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>क्लिनिकल प्रश्न</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>गंभीर परिणाम बताने का समय</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>गंभीर परिणाम बताया गया</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>गंभीर परिणाम, {whom} को बताया गया, {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>गंभीर परिणाम: किसी को बताना आवश्यक है</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>डिग्री</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>फ्रैक्चर का वर्णन करें</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>एआई क्षेत्र का वर्णन करें</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>मेरे बनाए का वर्णन करें</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>डिसलोकेशन, इफ़्यूज़न, इम्प्लांट और जो कुछ और दिखे</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>विस्थापित</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>विस्थापन की दिशा</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>विस्थापन</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>क्षेत्र {number} के चारों ओर फ्रैक्चर स्थल बनाएँ, और उसका वर्णन करें</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>पिछले अध्ययन</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>छूटी जानकारी भरें…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>पिछले पठन लाए जा रहे हैं…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>हड्डी के उस रेडियोग्राफ़ के लिए जिसे मॉडल कुछ और समझ लेता है। आपका नाम और समय अंक के साथ रखे जाते हैं।</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>भूलें</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>हाथ से भरी पहचान से मिला</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>पढ़े जा रहे अध्ययन के साथ लगाएँ ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>उसके चिह्न छिपाएँ</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>आईडी</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>एक पंक्ति में निष्कर्ष</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>निष्कर्ष, टिप्पणियाँ और रोगी {file} के बदले जाने से पहले लिखे गए थे।</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>चोट: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>यह फिर भी प्रयोग हो सकता है</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>जोड़</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>ये टिप्पणियाँ साँचे के रूप में रखें</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>मुख्य चित्र</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>इस नाम के दूसरे चित्र पर बनाया (सामग्री {content}), और अलग रखा: {what}।</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>इस रेडियोग्राफ़ पर चिह्न</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>%n फ्रैक्चर का अर्थ हो सकता है: और लिखें, या ↓ और Return से चुनें</numerusform>
        <numerusform>%n फ्रैक्चरों का अर्थ हो सकता है: और लिखें, या ↓ और Return से चुनें</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>मॉडल नहीं: एआई के बिना पठन</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>कोई शब्द नहीं लिखे गए।</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>अंक नहीं</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>समझा नहीं: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>टिप्पणियाँ</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>इस केंद्र के परिचालन बिंदु: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>अपने शब्द</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>रोगी: {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>स्थान</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>दर्द का स्थान: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>अक्सर प्रयोग होने वाला पाठ टिप्पणियों में रखें</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>प्रश्न: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>पाठक: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>पठन पैनल</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>एआई से भिन्न निर्णय का कारण</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>बताया जाना दर्ज करें…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>यह फ़ाइंडिंग हटाएँ</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>यह फ्रैक्चर हटाएँ</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>अध्ययन की रिपोर्ट</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>फिर सहेजें</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>मसौदा सहेजा जा रहा है…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>एक पंक्ति में फ्रैक्चर बताएँ</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>फ्रैक्चर बताएँ: रेडि डिस्ट विस्था डॉर्स 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>फिर भी अंक दें</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>मेरे निर्णय से पहले दिखाएँ</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>उसके चिह्न टूटी रेखा में दिखाएँ</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>जो चुना जा सकता है उसे दिखाएँ या समेटें</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>हस्ताक्षर करें, बंद करें और अगले अपठित अध्ययन पर जाएँ</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>हस्ताक्षरित पाठ</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>%n व्यू के बिना हस्ताक्षरित जो पढ़ा नहीं जा सका:</numerusform>
        <numerusform>%n व्यू के बिना हस्ताक्षरित जो पढ़े नहीं जा सके:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>हस्ताक्षर हो रहे हैं…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>त्वचा</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>पठन की स्थिति</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>साँचे</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>टिप्पणियों के साँचे</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>फ़ाइल बदल गई है: {reader} ने इस नाम के दूसरे चित्र पर {at} को हस्ताक्षर किए, रोगी {patient} (सामग्री {before}, अब {now})। वह पठन जैसा हस्ताक्षरित हुआ वैसा रहता है और इस चित्र का पठन नहीं है।</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>इस अध्ययन की फ़ाइलें %n रोगी का नाम बताती हैं। आपने चुना:</numerusform>
        <numerusform>इस अध्ययन की फ़ाइलें %n रोगियों के नाम बताती हैं। आपने चुना:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>पैनल आगे भी है; बाकी देखने को क्लिक करें</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>दिखाया रेडियोग्राफ़ प्रयोग नहीं हो सकता: कारण बताएँ</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>अध्ययन हस्ताक्षरित और बंद है, इस चित्र के बिना।</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>यहाँ पढ़ने को कुछ नहीं है।</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>यह व्यू अध्ययन पर हस्ताक्षर के बाद आया और रिपोर्ट का भाग नहीं है। परिशिष्ट जोड़ें।</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>प्रकार</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>रोगी, अध्ययन और रेडियोग्राफ़ के बारे में जो फ़ाइल नहीं बताती वह लिखें; वह “हाथ से भरा” छपता है</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>समझा गया</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>अनुपयोगी, क्योंकि…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>निर्णय, हस्ताक्षरित</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>व्यू जो पढ़े नहीं जा सके</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>प्रतीक्षा में: एआई ने इसे अभी नहीं देखा</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>चेतावनियाँ</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>पंक्ति का संभावित अर्थ</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>कौन-सा</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>कौन-सा? ↓ और Return से चुनें</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>कौन पढ़ता है; यही नाम पठन पर हस्ताक्षर करता है। दूसरा चुनने के लिए क्लिक करें</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>किसे और कब; हस्ताक्षरित पाठ वैसा ही रहता है</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>एआई से भिन्न क्यों?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>शब्द</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>दूसरे चित्रों के बारे में लिखा, और अलग रखा: {what}।</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>आपने एआई से भिन्न निर्णय लिया। क्यों? (वैकल्पिक)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>आपका निर्णय</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>इस अध्ययन के {views} में से व्यू {number} पर आपका निर्णय – %n अभी बिना निर्णय</numerusform>
        <numerusform>इस अध्ययन के {views} में से व्यू {number} पर आपका निर्णय – %n अभी बिना निर्णय</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>इस अध्ययन के {views} में से व्यू {number} पर आपका निर्णय – सब पर निर्णय हुआ</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>आपका निर्णय: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>एक बदलाव</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>रोगी जो बताया नहीं गया</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>और %n इससे पुराना</numerusform>
        <numerusform>और %n इससे पुराने</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>समय</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>हाथ से</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>गंभीर परिणाम {whom} को बताया गया</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>तिथि नहीं</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>फ़ाइल में नहीं</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>अभी कुछ चुना नहीं</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>अपने शब्द</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>किसे बताया</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>अपठित</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>किसे (नाम और पद)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Return इसे लेता है</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (पाठक ने चुना)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (मसौदा)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>दिखाए रेडियोग्राफ़ पर {verdict} (कुंजी {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>“हाथ से”: हाथ से भरी पहचान से मिला</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>“{text}” कोण नहीं है: 0 से {most} डिग्री लिखें</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>“{text}” {field} का शब्द नहीं है; नहीं लिया गया</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>“{text}” {field} के कई शब्द हो सकते हैं; नहीं लिया गया</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ नीचे और है</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ अपठित</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ मसौदा सहेजा गया</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ {reader} के हस्ताक्षर, {at}। बंद।</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>यहाँ फ़ोल्डर, ZIP या फ़ाइल छोड़ें, या:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>यह अब वहाँ नहीं है जहाँ था।</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>कोड से बने: ये किसी की हड्डियाँ नहीं दिखाते।</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>नमूने बन रहे हैं…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>कोई रेडियोग्राफ़ खुला नहीं है</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>फिर खोलें: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>नमूने खोलें</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>फ़िल्म का फ़ोटो…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>मार्गदर्शिका पढ़ें</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>दो मिनट का परिचय लें</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>ये रेडियोग्राफ़ कोड से बने हैं। ये किसी की हड्डियाँ नहीं दिखाते।</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>{bone} का फ्रैक्चर, {side}।</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>विस्थापन रहित फ्रैक्चर।</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>फ्रैक्चर: {fractures}।</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>कोई फ्रैक्चर या डिसलोकेशन नहीं दिखता।</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>मृदु ऊतक की सूजन; कोई फ्रैक्चर नहीं दिखता। 10–14 दिन बाद भी दर्द रहे तो फिर जाँच।</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>चमक</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>और पास</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E आपके चुने स्थान पर PDF, CSV और अन्य लिखता है।</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>हो गया</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>बाएँ बटन से रेडियोग्राफ़ पर खींचें; R उसे पहले जैसा करता है।</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>हर पंक्ति एक अध्ययन है। दूसरी पंक्ति क्लिक करें, या ↓ दबाएँ।</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>समाप्त (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 मार्गदर्शिका वहाँ खोलता है जिस पर फ़ोकस है। बस इतना ही।</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>वह यहाँ लिखा है, रेडियोग्राफ़ पर मानचित्र के साथ (M)। ये चित्र कोड से बने हैं: हो सकता है मॉडल इनके बारे में कुछ न कहे।</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>मापना</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>आगे</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>1 फ्रैक्चर, 2 संदेह या 3 फ्रैक्चर नहीं दबाएँ। Ctrl+Z उसे वापस लेता है।</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Esc दबाएँ, फिर L, और लंबाई के लिए रेडियोग्राफ़ पर खींचें।</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>T दबाएँ और कोई शब्द लिखें। लिखते ही वह सहेजा जाता है।</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>रिपोर्ट</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S अध्ययन पर हस्ताक्षर करता है। इसके लिए हर व्यू का निर्णय और आपका नाम चाहिए।</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>सूची</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>आवर्धन के लिए पहिया घुमाएँ; 0 फिर पूरा दिखाता है।</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>एआई क्या कहता है</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>आपका निर्णय</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>आपके शब्द</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{count} में से {number} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation>यहाँ से शुरू</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>लिखा जाने वाला मॉडल</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>विधि</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>कोई फ़ोल्डर प्रयोग नहीं हो सकता, या उसके लेबल अभी पढ़े जा रहे हैं।</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>लेबल किए रेडियोग्राफ़ का फ़ोल्डर</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>एक प्रशिक्षण चल रहा है। उसे रोकें, या खिड़की बंद होने पर भी चलने दें?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>वहाँ अन्य सेटिंग वाला प्रशिक्षण बीच में रुका था; दूसरा मॉडल नाम दें।</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>परखने वाले रेडियोग्राफ़ पर AUC</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>लेबल किए रेडियोग्राफ़ का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>मॉडलों में जोड़ें</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>स्वचालित</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>विधि चुनें।</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>चुनें: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Osteo Desktop बंद करें</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>{folder} पर प्रशिक्षण न करें</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>{epochs} में से चक्र {number} पूरा</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>प्रशिक्षण के फ़ोल्डर</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>हस्ताक्षरित पठनों से…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>इसे निदान सहित रेडियोग्राफ़ का फ़ोल्डर दें, और यह उनमें भेद करना सीखता है; वक्र दिखाता है कितना अच्छा, उन रेडियोग्राफ़ पर जिनसे यह नहीं सीखता।</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>ग्राफ़िक्स कार्ड (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>यह इनसे सीखता है, लगभग {patients} रोगियों के। {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>लेबल किए रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>छोड़े गए: {reasons}।</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>चलने दें</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>चक्र के अनुसार हानि</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>आरंभ का मॉडल</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>लिखा जाने वाला मॉडल</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>लिखे जाने वाले मॉडल का नाम दें।</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>जो नाम चित्र का भाग हैं वे उसमें रहते हैं: साझा करने से पहले देखें।</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>अभी कोई चक्र नहीं</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>अभी कोई फ़ोल्डर नहीं। लेबल किए रेडियोग्राफ़ का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>100 में से फ्रैक्चर वाले: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>इस मशीन पर, जितनी व्यस्त वह अभी है, इसमें लगभग {time} लगेंगे।</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>रेडियोग्राफ़ तैयार हो रहे हैं; पहला चक्र इसके बाद…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>इसके लेबल पढ़े जा रहे हैं…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>प्रशिक्षण के लिए तैयार।</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>विधि</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>{folder} हटाएँ</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>बदलें</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>जारी रखें</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>शुरू</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>प्रशिक्षण रोकें? अंतिम पूरा चक्र रहेगा; जारी रखें वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>प्रशिक्षण रोकें</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>पहला चक्र पूरा होने से पहले रुका; शुरू नए सिरे से आरंभ करेगा।</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>रुका; %n पूरा चक्र रखा गया। जारी रखें वहीं से आगे बढ़ेगा।</numerusform>
        <numerusform>रुका; %n पूरे चक्र रखे गए। जारी रखें वहीं से आगे बढ़ेगा।</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>रुक रहा है…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>रोकें…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>प्रशिक्षण चल रहा है। उसे रोकें, या पढ़ते समय चलने दें?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>यह प्रशिक्षण बीच में रुका; जारी रखें अंतिम पूरे चक्र के बाद से आगे बढ़ेगा।</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>मॉडल प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>प्रशिक्षण: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>भार {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>क्या हुआ</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>हस्ताक्षरित पठनों के रेडियोग्राफ़ का फ़ोल्डर कहाँ बने</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>आपके हस्ताक्षरित पठनों के रेडियोग्राफ़, बिना नाम, प्रशिक्षण डेटा के रूप में लिखें</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>{total} में से रेडियोग्राफ़ {done} लिखा जा रहा है…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>आपके हस्ताक्षरित पठनों के रेडियोग्राफ़ लिखे जा रहे हैं…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>नई {suffix} फ़ाइल</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>लगभग {hours} घं {minutes} मि शेष</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>लगभग {minutes} मि शेष</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>सब साथ</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>सर्वोत्तम {auc}, चक्र {number} में</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>अंशांकन और मापन हो रहा है…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>एक मिनट से कम शेष</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>कोई नहीं: जैसे विधि शुरू होती है</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} रेडियोग्राफ़</numerusform>
        <numerusform>{count} रेडियोग्राफ़</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>हस्ताक्षरित पठनों का {count} रेडियोग्राफ़, {fractured} में फ्रैक्चर, {folder} में है।</numerusform>
        <numerusform>हस्ताक्षरित पठनों के {count} रेडियोग्राफ़, {fractured} में फ्रैक्चर, {folder} में हैं।</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} पहले से है। नए सिरे से प्रशिक्षित करें और पूरा होने पर उसे बदलें?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} रेडियोग्राफ़ · {fractured} में फ्रैक्चर · {blocks} रोगी या खंड</numerusform>
        <numerusform>{layout} · {count} रेडियोग्राफ़ · {fractured} में फ्रैक्चर · {blocks} रोगी या खंड</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ मॉडलों में {model} नाम से जोड़ा गया। पहले उसका कार्ड देखें।</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ प्रशिक्षित।</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ प्रशिक्षित। AUC {auc} उन रेडियोग्राफ़ पर जिनसे इसका चक्र और सीमाएँ चुनी गईं: आशावादी।</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %n चेतावनी</numerusform>
        <numerusform>! %n चेतावनियाँ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>%n तप्त स्थान</numerusform>
        <numerusform>%n तप्त स्थान</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>विंडो</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>सूचक के नीचे लेंस</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>एआई मानचित्र</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>एआई मानचित्र की रूपरेखा {level} से</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>एआई मानचित्र दिख रहा है</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>एआई क्षेत्र, बिंदुदार रेखा: उच्च संवेदनशीलता</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>एआई क्षेत्र, अखंड रेखा: उच्च विशिष्टता</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>एआई: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>स्वत: विंडो</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>केवल रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>धातु के पास (प्लेट, नेल, जोड़)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>अंग और व्यू नहीं बताए गए</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>हड्डी: उच्च कंट्रास्ट</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  W {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>यह व्यू पढ़ने के लिए क्लिक करें</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>फ़ाइल का डिस्प्ले शटर जो ढकता है उसे ढकें, या दिखाएँ</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>गहरा घेरा</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>मानचित्र का हर मान अपने रंग में, हड्डी के ऊपर</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>काला और सफ़ेद बदलें</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>बायाँ और दायाँ बदलें</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>ऊपर और नीचे बदलें</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>बाएँ–दाएँ पलटा</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>ऊपर–नीचे पलटा</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>समाएँ</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>एक्सपोज़ क्षेत्र समाएँ</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>रेडियोग्राफ़ को खिड़की में समाएँ</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>बाएँ–दाएँ पलटें</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>ऊपर–नीचे पलटें</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>इस एक्स-रे के लिए: Grad-CAM जिसे कई जगहें बाँट सकती हैं</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>इस एक्स-रे के लिए: जगह-जगह, स्कोर में क्या जुड़ता है</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>इस एक्स-रे के लिए: जगह-जगह, स्कोर को क्या बढ़ाता है</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>{frames} में से फ़्रेम {frame}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>मानचित्र के अगले तप्त स्थान पर जाएँ</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>दबाए रखें: न मानचित्र न चिह्न</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>आईडी {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>उलटा (नेगेटिव)</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>क्षेत्र के भीतर</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>उलटें</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>मुख्य चित्र</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>स्थानीय कंट्रास्ट {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>बड़ा</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>पक्ष नहीं बताया गया</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>कोलिमेटेड किनारे और घेरा छोड़ें; दोबारा: पूरा दिखाएँ</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>बायाँ बटन</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>रेखाएँ जहाँ मानचित्र 0.25, 0.5 और 0.75 पार करता है</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>मानचित्र और चिह्न छिपे</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>तुलना के लिए दर्पण-रूप</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>आवर्धक</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>मानचित्र रेखाओं में</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>मानचित्र रूपरेखा में</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>Grad-CAM से मानचित्र</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>Grad-CAM++ से मानचित्र</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>HiResCAM से मानचित्र</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>LayerCAM से मानचित्र</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>मानचित्र {least} से</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>मानचित्र पूरे रंग में</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>मानचित्र की सीमा</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>मानचित्र: Grad-CAM; {method} की गणना हो रही है…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>मानचित्र: {method}, अपने ही उच्चतम मान तक</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>मध्य बटन</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>खिसकाएँ</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>अगला एआई क्षेत्र</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>अगला और पिछला व्यू</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>अगली विंडो</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>एआई क्षेत्र नहीं: यह रेडियोग्राफ़ किसी दूसरे मॉडल ने पढ़ा</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>एआई क्षेत्र नहीं: उच्च-संवेदनशीलता बिंदु से नीचे</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>एआई क्षेत्र नहीं: मानचित्र खाली है</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>एआई क्षेत्र नहीं: मॉडल उनके लिए स्तर नहीं बताता</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>फ़ाइल में रोगी की पहचान नहीं</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>अंतराल नहीं</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>अंतराल नहीं; पिक्सेल की ऊँचाई चौड़ाई की {aspect} गुना</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>अध्ययन तिथि नहीं</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>पढ़े जा रहे रेडियोग्राफ़ के पास कुछ नहीं लगा है</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>रेडियोग्राफ़ का एक पिक्सेल स्क्रीन के एक पर</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>दिशा, विंडो और आवर्धन फ़ाइल के अनुसार</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>अध्ययन का दूसरा रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>अध्ययन का दूसरा व्यू</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>अन्य व्यू – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>केवल रूपरेखाएँ: उच्च संवेदनशीलता पर बिंदुदार, उच्च विशिष्टता पर अखंड</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>ओवरले छिपा है</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>फ़ाइल का ओवरले</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>ओवरले दिख रहा है</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>अपनी, {low}–{high} % – इस अंग के लिए</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>पिक्सेल पर पिक्सेल (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>पिक्सेल {column}, {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>पिक्सेल {column}, {row}: रखा मान {stored}, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>180° घुमाया</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>90° बाएँ घुमाया</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>90° दाएँ घुमाया</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>रेडियोग्राफ़ दर्शक</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>रीसेट</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>दायाँ बटन</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>तीखा {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>एक्सपोज़ क्षेत्र का सफ़ेद घेरा गहरा दिखाएँ, या जैसा फ़ाइल में है</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>एआई मानचित्र दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>फ़ाइल जो रेखाएँ और शब्द ऊपर रखती है उन्हें दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>शब्द दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>मानचित्र 0, 0.25, 0.5 या 0.75 से दिखाएँ</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>शटर लगा है</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>शटर हटा है</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>फ़ाइल का शटर</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>छोटा</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>मृदु ऊतक</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>घेरा गहरा दिखाया</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>अधूरी फ़ाइल</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>{degrees}° बाएँ घुमाया</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>{degrees}° दाएँ घुमाया</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>निष्कर्ष का मानचित्र; मॉडल के स्तर इसी के हैं</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>फ़ाइल की दी हुई अगली विंडो</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>मोटे भाग (कूल्हा, रीढ़, घुटना)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>पतली हड्डियाँ (हाथ, कलाई, पैर)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>1° बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>1° दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>90° बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>90° दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>थोड़ा बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>थोड़ा दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>शब्द छिपे</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>पहिया</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>विंडो</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>क्षेत्र के भीतर के धूसर मानों से विंडो</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>फ़ाइल की विंडो तालिका</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>फ़ाइल की विंडो {number}: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>चित्र पर शब्द</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>आवर्धन</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>बड़ा करें</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>थोड़ा बड़ा करें</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>छोटा करें</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>थोड़ा छोटा करें</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>आवर्धन {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>जन्म {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – इस अंग के लिए</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (नीचे) × {column} (आड़े) mm/पिक्सेल</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/पिक्सेल</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> और </translation>
    </message>
    <message>
      <source> or </source>
      <translation> या </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n और</numerusform>
        <numerusform>%n और</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%n रेडियोग्राफ़ पर निर्णय नहीं है</numerusform>
        <numerusform>%n रेडियोग्राफ़ पर निर्णय नहीं है</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>Osteo Desktop के बारे में</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>गंभीर परिणाम</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>संदेह</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>निर्यात…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>चार व्यू</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>फ्रैक्चर</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>मार्गदर्शिका</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>निर्णय तक एआई छिपाएँ</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>इसे रखें</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>व्यू जोड़ें</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>माप</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>मॉडल…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>फ्रैक्चर नहीं</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>एक व्यू</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>फ़िल्म का फ़ोटो…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>प्राथमिकताएँ…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>हाल के</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>फिर करें</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>दूसरी खिड़की</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>दो मिनट का परिचय</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>मॉडल प्रशिक्षित करें…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>दो व्यू</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>पूर्ववत करें</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>दृश्य</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>इस फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>कार्यसूची</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>फिर भी लिखें</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>फ्रैक्चर का वर्णन निर्णय “फ्रैक्चर” या “संदेह” के बाद होता है।</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>इन अध्ययनों का कोई पठन सहेजा नहीं है या हस्ताक्षरित हो रहा है; फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>एआई से सहमति…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>Osteo Desktop के बारे में</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>परिशिष्ट जोड़ें…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>सभी कुंजियाँ फिर प्रोग्राम की अपनी हैं।</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>परिशिष्ट के लिए पाठक का नाम चाहिए। पाठक चुनकर फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>संग्रह और बैकअप…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>बैकअप बना: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>नामों से कोई अपठित फ़ाइलें निश्चित रूप से एक अध्ययन नहीं हैं।</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>नामों से {files} फ़ाइलें {studies} अध्ययन हैं, जैसे {example}। क्या ऐसा है?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>संग्रह जाँचें, उसकी प्रति बनाएँ, प्रति वापस लाएँ</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>एआई के देखने से पहले, अभी देखने के लिए कोई एक चुनें।</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>पाठक चुनें…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>पढ़ने वाला मॉडल चुनें; उसकी कमज़ोरियाँ देखें</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>चुनें कि पठनों पर किसके नाम से हस्ताक्षर हों</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>फिर भी बंद करें</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>बाद में लौटें</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>बाद में लौटें, या अब नहीं</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>फ़ाइल का नाम कॉपी करें</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>फ्रैक्चर का वर्णन करें</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>विवरण</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>यह संदेश हटाएँ</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>यह संदेश हटाएँ (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>फिर किया: {what}।</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>आकार बदलने को खींचें; पैनल समेटने या वापस लाने को डबल क्लिक करें</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>यहाँ फ़ोल्डर, ZIP या फ़ाइल छोड़ें,
या फ़ाइल &gt; फ़ोल्डर खोलें… चुनें{keys}।</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>पिछला अध्ययन</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>इनमें से हर फ़ाइल फिर अपना अलग अध्ययन है।</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>सूची से रोगी भरें…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>छूटी जानकारी भरें…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>छूटी जानकारी भरें…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>ये अध्ययन निर्यात करें…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>निर्यात – चुने अध्ययन: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>फ़ाइलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>फ़ाइलें अभी पढ़ी जा रही हैं; पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>वे फ़ाइलें खोजें जो नाम से एक ही अध्ययन के व्यू हैं</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>कार्यसूची में खोजें</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>बैच पूरा और सहेजा जा रहा है…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>पठन पैनल समेटें, या वापस लाएँ</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>कार्यसूची समेटें, या वापस लाएँ</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>अब से, जब तक आप वापस न लौटें, इस कंप्यूटर पर {model} {low} और {high} से निर्णय करेगा। जो हस्ताक्षरित है वह वैसा ही रहता है।</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>{when} के बैकअप पर लौटें? उसके बाद जो पढ़ा और हस्ताक्षरित हुआ वह उसमें नहीं है। वर्तमान संग्रह दूसरे नाम से रखा जाता है।</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>जहाँ रुका था वहाँ से जारी रखें</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>दूसरे व्यू अलग खिड़की में लगाएँ</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>एआई छिपाएँ</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>यह अब वह फ़ाइल नहीं जो पढ़ी गई थी। फ़ोल्डर फिर खोलें।</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>फ़ोल्डर पूरा पढ़े जाते ही इस पर अंक दिए जाएँगे।</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>चुनी पंक्तियाँ: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>रोगियों की सूची</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>लोड हो रहा है</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>मॉडल {model} लोड हो रहा है…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>{model} लोड हो रहा है…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>रेडियोग्राफ़ खोजे जा रहे हैं</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>बनाए गए: {count}। फ़ोटो नहीं बदला; उसकी एक प्रति {folder} में रखी है।</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>इससे रेडियोग्राफ़ बनाएँ…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>हर फ़ाइल को फिर उसका अपना अध्ययन बनाएँ</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>इसे और ऊपर वाले को एक अध्ययन बनाएँ</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>फ़ोटो में दिखती फ़िल्मों से रेडियोग्राफ़ बनाएँ</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>चिह्न और माप</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>मॉडल: लोड हो रहा है…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>और उपकरण</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>परिचालन बिंदु इस केंद्र के अनुसार बदलें, और वापस लाएँ</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>परिचालन बिंदु बदलें?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>बदलें</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>अगला अपठित</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>अगली पंक्ति</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>इस अध्ययन का अगला व्यू: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>संग्रह नहीं है: कुछ पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>मॉडल नहीं: एआई के बिना पठन</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>कोई रेडियोग्राफ़ खुला नहीं है</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>इसके ऊपर कोई अध्ययन नहीं है।</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>आगे कोई अपठित अध्ययन नहीं: पढ़ने को और कुछ नहीं बचा।</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>आगे कोई अपठित अध्ययन नहीं: केवल मसौदे बचे हैं।</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>आगे कोई अपठित अध्ययन नहीं: केवल टाले हुए और मसौदे बचे हैं।</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>अभी निर्णय नहीं</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>इनमें से कोई टाला नहीं जा सकता: हस्ताक्षरित हैं, या अभी पढ़े नहीं गए।</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>Osteo Desktop पिछली बार खुला था तब सब पूरा नहीं हुआ था। जिसे सहेजा बताया गया वह मौजूद है।</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>यहाँ कुछ नहीं भरा जा सकता: हस्ताक्षरित, या अभी पढ़ा नहीं गया।</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>इस अध्ययन में वापस लेने को कुछ नहीं।</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>पढ़ने को कुछ नहीं</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>कुछ नहीं खुला: जो छोड़ा गया वह किसी साझा फ़ोल्डर में नहीं है, या कई डिस्क पर है। उसे एक फ़ोल्डर में रखें, या एक-एक करके छोड़ें।</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>इस अध्ययन में कुछ वापस नहीं लिया गया था।</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>केवल उसे जिसे रोगी की पहचान जानने का अधिकार है।</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>एआई मानचित्र की अपारदर्शिता</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>फ़ाइल या ZIP खोलें…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>पहले फ़ोल्डर खोलें; फिर उसमें आने वाली नई फ़ाइलों पर नज़र रखी जा सकेगी।</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>पहले फ़ोल्डर खोलें; फिर उसके पठन निर्यात हो सकेंगे।</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>रेडियोग्राफ़ का फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>फ़िल्म का फ़ोटो खोलें</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>रेडियोग्राफ़, ZIP, TAR या DICOMDIR खोलें</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>फ़ोल्डर फिर खोलें।</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>जिस पर फ़ोकस है, मार्गदर्शिका वहीं खोलें</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>खुल रहा है</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>परिचालन बिंदु…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>मैसेंजर के लिए चित्र…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>पिछली पंक्ति</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>छापें…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>फ़ोल्डर पढ़ने की प्रगति</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>इस अध्ययन को टालें, या टालना हटाएँ</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>केवल रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>अभी रेडियोग्राफ़ पढ़े नहीं जा सकते</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>रेडियोग्राफ़ या रिपोर्ट काग़ज़ पर, जैसे दिखेंगे</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>दूसरी राय लाएँ…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>फ़ोल्डर पढ़ें; इसे यहाँ छोड़ा भी जा सकता है</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>फिर पढ़ें</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>दूसरी राय लाएँ</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>व्यू अलग-अलग पढ़ें</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>व्यू अलग-अलग पढ़ें</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>साथ पढ़ें</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>एक अध्ययन के रूप में साथ पढ़ें</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>एक अध्ययन के रूप में साथ पढ़ा: %n व्यू।</numerusform>
        <numerusform>एक अध्ययन के रूप में साथ पढ़े: %n व्यू।</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>फ़ाइल-नामों से साथ पढ़ें…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>ऊपर के अध्ययन के साथ पढ़ें</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>ऊपर के अध्ययन के साथ पढ़ें</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>सामने वाले अध्ययन के साथ पढ़ें</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>फ़ोल्डर में जो आए उसे आते ही पढ़ें</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>पाठक, रूप, माउस, कुंजियाँ, फ़ोल्डर और भाषा</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>पठन पैनल</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>पढ़ना त्रुटि के साथ समाप्त हुआ।</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>तैयार</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>इन अध्ययनों की रेफ़रल पेन ड्राइव…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>रेफ़रल पेन ड्राइव…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>इस अध्ययन की रिपोर्ट…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>इन अध्ययनों की रिपोर्ट…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>बैकअप पुनर्स्थापित करें</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>पुनर्स्थापित। जो संग्रह वहाँ था वह रखा गया है: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>फिर सहेजें</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>क्या टूटा है और कहाँ, एक पंक्ति में लिखें</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>दूसरी राय ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>बनाए गए रेडियोग्राफ़ पर प्रोग्राम को काम करते देखें; फिर से: अगला चरण</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>कई पंक्तियाँ चुनी हैं: निर्णय और हस्ताक्षर एक-एक करके करें</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>जो कुछ मिला वह सब दिखाएँ</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>अध्ययन का एक व्यू दिखाएँ</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>केवल इन शब्दों वाले अध्ययन दिखाएँ</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>एआई का परिणाम केवल आपके निर्णय के बाद दिखाएँ</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>वे अध्ययन दिखाएँ जिनका गंभीर परिणाम बताना बाकी है</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>यह रेडियोग्राफ़ दिखाएँ</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>पहले पठन पर हस्ताक्षर करें: केवल हस्ताक्षरित पठन आगे दिया जाता है।</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>हस्ताक्षरित: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>यहाँ एकल कुंजियाँ काम नहीं करतीं; सूची पर लौटें</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>इस अध्ययन के बारे में किसी को बताना है, या अब नहीं</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>चल रहे बैच के बाद पढ़ना रोकें; जो हो चुका वह रहता है</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>रुका। जारी रखने के लिए फ़ोल्डर फिर खोलें।</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>इस बैच के बाद रुकेगा…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>इस अध्ययन के पठन का पिछला बदलाव वापस लें</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>पाठ का आकार</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>यहाँ हस्ताक्षरित पठनों के सामने एआई</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>संग्रह वैसा ही है जैसा लिखा गया था।</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>संग्रह वैसा नहीं है जैसा इस प्रोग्राम ने लिखा था। {first} पठन देखे जा सकते हैं, पर जिनका नाम आया है उन पर भरोसा न करें।</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>फ़ोल्डर पढ़ा नहीं जा सका</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>अब मॉडल {model} ({id}) है।</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>परिचालन बिंदु बदल गए हैं। {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>रेडियोग्राफ़ पूरी स्क्रीन पर, और वापस; डबल क्लिक से भी</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>पठन अब भी हस्ताक्षरित है। {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>पठन सहेजा नहीं गया। {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>पठन पर हस्ताक्षर नहीं हुए। {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>दूसरी राय रखी गई; वह पठन पैनल में है।</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>सेटिंग में “{id}” की कुंजी है, जिसे यह संस्करण नहीं जानता।</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>{study} के हस्ताक्षर वापस लिए गए: यह फिर मसौदा है। संग्रह हस्ताक्षरित पठन और यह वापसी दोनों रखता है।</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>अध्ययन फिर मसौदा बनता है; संग्रह दोनों रखता है</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>अगली बार शुरू होने पर पाठ {size} % बड़ा होगा।</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>अगली बार शुरू होने पर खिड़की {language} में होगी।</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>खिड़की खुली रहती है: %n पठन सहेजा नहीं जा सका।</numerusform>
        <numerusform>खिड़की खुली रहती है: %n पठन सहेजे नहीं जा सके।</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>इस फ़ोल्डर में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>यहाँ {script} लिपि का कोई फ़ॉन्ट नहीं है, इसलिए खिड़की अंग्रेज़ी में है। उसका फ़ॉन्ट, या Osteo Desktop फिर से, स्थापित करें और नए सिरे से शुरू करें।</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>यह फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>यह फ़ाइल बदल गई है</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>यह अगली बार शुरू होने पर लागू होगा।</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>यह फ़िल्म का फ़ोटो है, जैसा कैमरे ने देखा।</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>यह रेडियोग्राफ़ दिखाया नहीं जा सकता</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>यह पठन हस्ताक्षरित और बंद है। इसके बदले परिशिष्ट जोड़ें।</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>यह दूसरी राय पहले ही रखी गई थी; वह वहाँ एक बार है।</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>यह अध्ययन किसी पाठक ने नहीं जोड़ा था।</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>कार्यसूची पर</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>आज का बैकअप नहीं बन सका। {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>बहुत जल्दी: यह व्यू अभी-अभी सामने आया है</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>लेबल किए रेडियोग्राफ़ पर मॉडल प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>दो व्यू की दो पंक्तियाँ</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>दो व्यू साथ-साथ</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>हस्ताक्षर वापस लें</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>हस्ताक्षर वापस लें ({seconds} से.)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>वापस लिया: {what}।</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>अनुपयोगी, क्योंकि…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>निर्णय और हस्ताक्षर: सामने वाले रेडियोग्राफ़ पर</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>निर्णय और हस्ताक्षर: एक बार में एक, कई पर कभी नहीं</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>{file} की जाँच और प्रतिलिपि हो रही है…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>{model} की जाँच हो रही है…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>फ़ोल्डर पढ़े जाने तक रुकें, या उसे रोकें, फिर पुनर्स्थापित करें।</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>नज़र रखी जा रही है। पिछली बार %n फ़ाइल आई।</numerusform>
        <numerusform>नज़र रखी जा रही है। पिछली बार %n फ़ाइलें आईं।</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>जो वैसा नहीं है जैसा लिखा गया था</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>जो दिख रहा है वह पिछले वाले ने पाया था।</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>मॉडल द्वारा अस्वीकृत रेडियोग्राफ़ पर अंक दिलवाने वाले का नाम आवश्यक है। पाठक का नाम भरें।</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>परिचालन बिंदु बदलने वाले का नाम आवश्यक है। पाठक का नाम भरें।</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>खिड़की और पठन</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>काम हो रहा है…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>दूसरी राय के रूप में लिखें…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>मेरा पठन दूसरी राय के रूप में लिखें</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>रिपोर्ट फ़ाइलों में लिखें</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>लिखा गया: {file}। इसमें किसी रोगी या फ़ाइल का नाम नहीं; आपके शब्द इसमें हैं।</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>आपका निर्णय: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>आपके शब्दों से रोगी की पहचान हो सकती है: नाम, तिथि या संख्या। आगे दें?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>सभी व्यू साथ में बड़ा करें, खिसकाएँ और विंडो बदलें</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>एक बदलाव</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>एक लिखा हुआ फ्रैक्चर अभी नहीं लिया गया: उसे लें, या मिटाएँ</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>एक निर्णय</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>अंशांकित</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>अंशांकन</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>अंशांकन मिटाना</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>उस रेडियोग्राफ़ पर फ्रैक्चर वर्णित हैं जिसका निर्णय फ्रैक्चर नहीं है</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>इसकी फ़ाइलें कई रोगियों के नाम बताती हैं। पैनल में चुनें कि यह उनमें से किसका है</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>मुख्य चित्र</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>चिह्न</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>इस अध्ययन का कोई रेडियोग्राफ़ दिखाया नहीं जा सकता</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>हस्ताक्षरित</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>उसका अनुपयोगी होना</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>गंभीर परिणाम</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>वर्णित फ्रैक्चर</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>अन्य फ़ाइंडिंग</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>पहचान</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>टालना</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>टिप्पणियाँ</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>पाठक का नाम नहीं है</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>भिन्न निर्णय का कारण</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>जो फ़ाइल नहीं बताती</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>{count} फ़ाइलें और फ़ोल्डर {folder} के भाग के रूप में, वहाँ के उनके पठनों सहित, पढ़े जाते हैं। अकेले खोलकर जो पढ़ा गया था वह उसी के साथ रहता है।</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} पहले से ज्ञात</numerusform>
        <numerusform>{count} पहले से ज्ञात</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{folder} में से {count}</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done} मिला</numerusform>
        <numerusform>{done} मिले</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{total} में से {done}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>{duration} शेष</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} फ्रैक्चर, {doubts} संदेह</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} का प्रयोग “{user}” करता है; “{action}” की कुंजियाँ वही रहेंगी।</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} मेनू खोल सकती है; “{action}” की कुंजियाँ वही रहेंगी।</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} हर जगह चलने और चुनने के लिए है; “{action}” की कुंजियाँ वही रहेंगी।</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark} मिटाना</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark} बनाना</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark} खिसकाना</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: शब्द खिसकाना</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: शब्द लिखना</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} प्रयोग नहीं हो सकता</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} सही है</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} लोड नहीं हुआ; पिछला मॉडल जारी है। {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/से</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} वापस मिलते ही उस पर फिर नज़र रखी जाएगी।</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>“{action}” की कुंजी होनी ही चाहिए; वही रहेगी।</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>“{key}” कोई कुंजी नहीं; “{action}” की कुंजी वही रहेगी।</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ बताने को बाकी गंभीर परिणाम: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ जोड़ा गया: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ अब से {model} पढ़ेगा।</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ त्रुटि</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  उच्च-संवेदनशीलता बिंदु: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  उच्च-विशिष्टता बिंदु: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  सबसे ख़राब: भुजा का {error}</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count} छोड़े, अंक नहीं</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count} छोड़े, पाठक को संदेह है</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, छोड़ा हुआ: {count} में से {share} अस्वीकृत</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: क्रॉस-वैलिडेशन में {share} अस्वीकृत</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (क्या आपका आशय '{near}' था?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (पूरा, लंबे पाठ की शीट में संख्या {number} पर)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! बदली</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! नया व्यू</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! कौन रोगी?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' से दूसरा चुना जाता है</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' का मान {value} है, जो न संख्या है न पाठ</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' {expected} जैसा पथ नहीं है</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(क्या आपका आशय इनमें से किसी से था: {possibilities}?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(अधूरा: {read} फ़ाइलें पढ़ी गईं)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(अधूरा: {found} में से {read} फ़ाइलें पढ़ी गईं)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(केवल चुनी हुई फ़ाइलें)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(फ़ाइल तब से बदल गई है, या नहीं रही)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(सामान्य)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, जिसे सेटिंग ने चुना{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: आठ संख्याएँ लिखें, चित्र ({columns} x {rows} पिक्सेल) के भीतर चार कोनों के x,y, ऊपर बाएँ से घड़ी की दिशा में।</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data और --out प्रतियों के लिए हैं, उनके बाद के आदेश के लिए नहीं।</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external के लिए मॉडल या --recipe चाहिए।</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold चुनता है कि मॉडल किस पर मापा जाए; दौर सभी फ़ोल्ड लेते हैं।</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out कुछ नहीं छापता, इसलिए उसके साथ न --printer चलता है न --copies।</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: ऐसी फ़ाइल का नाम दें जो .png पर समाप्त हो।</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule के लिए --reader NAME चाहिए: वह अंक के साथ रखा जाता है।</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places के साथ --rights चाहिए, उनके स्रोतों और अधिकारों का JSON</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores और --data एक साथ दिए जाते हैं।</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient और --signed के लिए --out DIR चाहिए।</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too के साथ --true-size चाहिए।</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 या 0 ('yes' या 'no', 'true' या 'false')</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>1 रेडियोग्राफ़: {views}।</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % ऐसे अंतराल से जो रोगी का नहीं: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>हर अध्ययन के लिए PDF का एक भाग, केवल हस्ताक्षरित, फ्रैक्चर और संदेह के लिए नहीं।</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>एक VOI LUT पढ़ा नहीं जा सकता और छोड़ा गया।</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>एक हड्डी टूटी है। आपके एक्स-रे चित्रों में यही देखा गया।</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>{name} का एक बॉक्स: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>फ़ाइल की एक चमक-सेटिंग प्रयोग नहीं हो सकती और छोड़ी गई।</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>नाम, आईडी और तिथियों के बजाय केस संख्या।</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>रंगीन चित्र है, रेडियोग्राफ़ नहीं।</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>कम अंक से फ्रैक्चर की संभावना नहीं हटती।</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>दूसरी विधि से मानचित्र</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>काग़ज़ पर एक मिलीमीटर रोगी का एक मिलीमीटर है।</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>मॉडल एक फ़ोल्डर में दो फ़ाइलें होता है, {pair}; दोनों कॉपी करें</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>एक मॉडल जो नए के सीखते समय उसे सिखाता है; उनके औसत के लिए कई बार। [डिफ़ॉल्ट: पहले विधि का अपना शिक्षक मॉडल प्रशिक्षित होता है, यदि हो]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>ImageNet भार वाला नेटवर्क, या किसी मॉडल की .safetensors फ़ाइल; अधिक के लिए कई बार।</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>फ़िल्म का फ़ोटो जिसे अभी किसी ने नहीं देखा: खिड़की में (फ़ाइल, फ़िल्म का फ़ोटो) या 'osteo-desktop rectify' से इसका रेडियोग्राफ़ बनाएँ।</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>फ़िल्म का फ़ोटो जिसे अभी किसी ने नहीं देखा: फ़ाइल, फ़िल्म का फ़ोटो से इसका रेडियोग्राफ़ बनाएँ।</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>हस्ताक्षर {seconds} सेकंड तक वापस लिए जा सकते हैं, जो बीत चुके हैं</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>हस्ताक्षरित पठन उन्हीं रेडियोग्राफ़ को रखता है जिनके लिए हस्ताक्षर हुए</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>फ़ाइल की एक बात समझी नहीं जा सकती और छोड़ी गई।</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>फ़ाइल में पैमाने की एक बात सच नहीं हो सकती और छोड़ी गई।</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>असंभव केंद्र या चौड़ाई वाली विंडो छोड़ी गई।</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>एआई निर्णय</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>एआई का निर्णय (कोड)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>एआई का परिणाम</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>एआई छिपा</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>निर्णय तक एआई छिपा</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>निर्णय तक एआई छिपा: एआई का परिणाम दिखाए जाने से पहले निर्णय दिए गए।</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>एआई सामने</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>एआई का अंक</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>एआई का अंक, सटीक</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>रद्द किया गया!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>एक्सेशन संख्या</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>मॉडल जोड़ें: FILE.safetensors, जिसके साथ उसका कार्ड FILE.json हो। पहले उसे जाँचा जाता है।</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>इसके बदले उसमें परिशिष्ट जोड़ें</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>परिशिष्ट जोड़ें; हस्ताक्षरित पाठ वैसा ही रहता है</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>एक और परिशिष्ट जोड़ें</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>जोड़ा गया: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>परिशिष्ट</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>परिशिष्ट {who} द्वारा, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>एआई के विपरीत, कारण</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>एआई के विपरीत: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>आयु</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>पूरा कार्ड, केवल उसका पहला पृष्ठ नहीं।</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>पूरा कार्ड: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>सभी हस्ताक्षरित अध्ययन।</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>सभी अध्ययन।</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>सब पर निर्णय एआई छिपाकर हुआ।</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>इनमें से किसी एक से भी प्रशिक्षण पर नज़र रखें, --out के पास की फ़ाइलों में।</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>वहाँ भी जहाँ पठन के शब्द बता सकते हैं कि रोगी कौन है।</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>इस पठन पर परिशिष्ट है; इसके हस्ताक्षर अब वापस नहीं लिए जा सकते</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>फ़ाइल का एक ओवरले पढ़ा नहीं जा सकता और दिखाया नहीं गया।</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>कोण</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>अपने संग्रह के बजाय दूसरा।</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>स्वयं MODEL के बजाय दूसरी मॉडल फ़ाइल।</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>चुने हुए के बजाय दूसरा मॉडल: लाइब्रेरी में उसका नाम ('osteo-desktop models list'), या .safetensors फ़ाइल जिसके साथ उसका कार्ड हो।</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>सामान्य के बजाय दूसरा।</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>जो होता है उसे जोड़ते जाएँ, हर एक JSON की एक पंक्ति।</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>संग्रह</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>संग्रह का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>संग्रह: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>तर्क {name!r} {nargs} मान लेता है।</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>उसे उनमें से किसी एक जैसा जमाएँ, जैसा docs/models.md में है</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>तीर</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>स्वामी से पढ़ने की अनुमति माँगें, या उसे वहाँ कॉपी करें जहाँ आप पढ़ सकें</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>जिस डॉक्टर ने आपको भेजा उनसे आज ही परिणाम पूछें। किसी के फ़ोन की प्रतीक्षा न करें।</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>जिस डॉक्टर ने आपको भेजा उनसे पूछें कि आपके लिए इसका क्या अर्थ है और आगे क्या होगा।</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>जिस डॉक्टर ने आपको भेजा उनसे पूछें कि क्या नए चित्र चाहिए।</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>जिसने लिखी उससे दोबारा भेजने को कहें; उसका कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>संग्रह का बैकअप लें और जाँचें।</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>पठनों के संग्रह का बैकअप लें, उसे जाँचें, बैकअप वापस लाएँ, कई संग्रह मिलाएँ।</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>बैकअप</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>बैच का सारांश</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>ऐसा कोई चक्र शुरू न करें जो इसके बाद समाप्त हो; हर चरण में कम से कम एक होता है।</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>प्रकाशित या पहले के भारों से शुरू करें, या उनके बिना। [डिफ़ॉल्ट: जैसा विधि बताती है]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>हस्ताक्षरित अध्ययनों की हर रिपोर्ट के साथ रोगी के लिए सरल शब्दों में एक पृष्ठ।</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>जन्म तिथि</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} सच नहीं हो सकता; BitsAllocated {allocated} लिया गया।</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>धुंधला या हिला हुआ</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>अंग</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>बिना लेबल के हड्डियों के रेडियोग्राफ़ जिन्हें दायरा-जाँच को स्वीकार करना चाहिए; अधिक के लिए कई बार।</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>हस्ताक्षर के समय के अनुसार, पाठक की घड़ी पर।</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>बोलर कोण</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (चुना हुआ)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, थ्रेड: {threads})</translation>
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
      <translation>ज्ञात लंबाई से अंशांकित करें, प्रति पृष्ठ कम चुनें, या पृष्ठ में समाकर छापें</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>वहाँ अंशांकित: {millimetres} mm की रेखा</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>हाथ से अंशांकन: यह रेखा {millimetres} mm लंबी है</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>मेमोरी नहीं मिल सकी</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>कार्ड</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>कैरिंग कोण</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>केस {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>केस {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>मसौदा ही बदलें, फिर हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>विधि बदलें, जैसे stage.1.epochs=5; अधिक के लिए कई बार।</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>हैश, संरचना, तैयारी और अंक देना जाँचें; NAME के बिना, हर मॉडल का।</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>जाँचें कि फ़ाइल सही है; उसका कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>संग्रह की फ़ाइल और ऑडिट लॉग जाँचें, और यह भी कि हर बैकअप पुनर्स्थापित हो सकता है या नहीं।</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>डिस्क जाँचें, या --archive से दूसरा संग्रह दें</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>फ़ाइल को स्रोत पर जाँचें, या फिर कोशिश करने के लिए फ़ोल्डर दोबारा खोलें</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>फ़ाइल को स्रोत पर जाँचें; संभवतः वह क्षतिग्रस्त है</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>फ़ाइल को स्रोत पर जाँचें; संभवतः वह क्षतिग्रस्त है या हानि पहुँचाने के लिए बनी है</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>पथ जाँचें, या वह डिस्क जोड़ें जिस पर यह है</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>यह इंस्टॉलेशन जाँचें।</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>संस्करण, उपकरण, कोडेक, मॉडल का हैश और फ़ोल्डर जाँचें; कोई एक विफल हो तो निकास कोड 1।</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>सभी फ़ाइलों के चेकसम</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>ऐसा फ़ोल्डर चुनें जो हो और जिसमें आप लिख सकें</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>दूसरा --out चुनें, या वहाँ शुरू हुए को जारी रखें</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>दूसरा फ़ोल्डर चुनें; आपके निर्णय संग्रह में सुरक्षित हैं</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>दूसरा चुनें, या PDF के रूप में सहेजें (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>दूसरा चुनें, या इसे PNG के रूप में सहेजें</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>इनमें से चुनें:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>खिड़की में चुनें कि पठन किसका है, फिर उसकी रिपोर्ट लिखें</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>अध्ययन की चित्र फ़ाइलें चुनें; रिपोर्ट और निर्देशिकाओं में पिक्सेल नहीं होते</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>भार चुनें, 'my-model{suffix}' जैसी फ़ाइल, जिसके साथ 'my-model.json' हो</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>चुना गया: {model}। उसकी कमज़ोरियाँ:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>वृत्त</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>क्लिनिकल प्रश्न</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>दूसरे प्रोग्राम बंद करके फ़ोल्डर फिर खोलें, या 'osteo-desktop doctor' चलाएँ</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>दूसरे प्रोग्राम बंद करें और Osteo Desktop फिर शुरू करें; तब तक रेडियोग्राफ़ एआई के बिना पढ़े जा सकते हैं</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>दूसरे प्रोग्राम बंद करें, या इसे अधिक मेमोरी दें, और फिर कोशिश करें; जो पूरा हुआ वह रखा गया है</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>जो उसे प्रयोग कर रहा है उसे बंद करें और फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>कॉब</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>कॉब कोण</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>आदेश</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>मॉडल की तुलना यहाँ के हस्ताक्षरों से करें।</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>पूरा किया गया: {model}। उसकी कमज़ोरियाँ:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>गणना करता है</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>संपर्क का समय समाप्त हुआ</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>उसे स्रोत से फिर कॉपी करें</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>उसे स्रोत से फिर कॉपी करें, या दूसरे प्रोग्राम से खोलें</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>उसे स्रोत से फिर कॉपी या निर्यात करें</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>संग्रह की प्रति अभी बनाएँ; सबसे नई दस प्रतियाँ उसके पास 'backups' में रखी जाती हैं।</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>कार्ड जहाँ से आया था वहाँ से फिर कॉपी करें; यदि बदलाव जानबूझकर है, तो 'osteo-desktop models seal {weights}' चलाएँ</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>फ़ाइल को उस फ़ोल्डर में कॉपी करें और वहीं से, '..' के बिना, नाम दें</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>इसे फ़ाइल में ठीक करें; तब तक इसका डिफ़ॉल्ट प्रयोग होता है</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>उसे ठीक करें, या 'osteo-desktop recipes' से विधियाँ देखें</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>उसे ठीक करें, या हटाएँ</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>उनमें से एक ठीक करें, या दोनों हटाएँ</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>फ़ाइल ठीक करें या मिटाएँ</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>फ़ाइल ठीक करें या UTF-8 में फिर सहेजें</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>फ़ाइल ठीक करें; मार्गदर्शिका में उदाहरण है</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>विधि में नेटवर्क ठीक करें, या पूरे कार्ड वाला मॉडल लें</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>पढ़े नहीं जा सके</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>दिखाया नहीं जा सका: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>महीने में हस्ताक्षरित को गिनें।</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>एक महीने में जो हस्ताक्षरित हुआ उसे गिनें: फ़ाइंडिंग, गंभीर परिणाम और उनके समय, एआई से सहमति। नाम केवल फ़ाइलों में होते हैं।</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>गंभीर परिणाम</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>गंभीर परिणाम</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>बताने को बाकी गंभीर परिणाम</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>बताने को बाकी गंभीर परिणाम ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>फ़िल्में काटकर निकालें यद्यपि उनके कोने निश्चित नहीं।</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>कटा हुआ</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>पाठक के देखे कोनों से काटकर सीधा किया।</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>प्रोग्राम ने काटकर सीधा किया; किसी ने कोने नहीं लगाए।</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>DICOM कोडेक</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>मसौदा – हस्ताक्षरित नहीं</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>डेटा का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>जो डेटा स्वयं train और val में बँटा है वह वैसे ही लिया जाता है; अन्यथा फ़ोल्ड 1-4 प्रशिक्षित करते हैं, फ़ोल्ड 5 परखता है।</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>चोट की तिथि</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>पहचान हटाई गई: नाम, संख्याएँ और तिथियाँ निकाली गईं।</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>एआई के देखने से पहले निर्णय हुआ: {files}।</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>फ़ाइलें डिकोड करें।</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>प्रोग्राम जो फ़ाइलें माँगता है उन्हें डिकोड करें। उसके अपने प्रयोग के लिए।</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>फ़ाइल की डिकोडिंग में उससे अधिक मेमोरी लगती है जितनी यहाँ किसी रेडियोग्राफ़ को लग सकती है</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>{seconds} सेकंड में परिणाम न मिलने पर फ़ाइल की डिकोडिंग रोकी गई</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>चित्र की कमियाँ (कोड)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>अपना जोड़ा हुआ मॉडल हटाएँ। संग्रह में उसके परिणाम बने रहते हैं।</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>डिवाइस या संसाधन व्यस्त है</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>क्या आपका आशय {possibility} था?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>डिस्क का कोटा समाप्त</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>फ़ाइल का डिस्प्ले शटर लागू</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>डिस्टिलेशन</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>दस्तावेज़</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>संदेह</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>मसौदे</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>हानि और AUC वहाँ चित्रित करें (PNG)।</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>दीर्घवृत्त</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>पेन ड्राइव के PDF इसकी पहली पंक्ति के पासवर्ड से कूटबद्ध करें; तब उनके साथ का कोई चित्र किसी का नाम नहीं बताता।</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>इंजन</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>मापे गए इंजन</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>इंजन: {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>अध्ययन का हाथ से भरा</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>ऑडिट लॉग की प्रविष्टियाँ {first} से {last} नहीं हैं</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>ऑडिट लॉग की प्रविष्टि {entry} बदली, जोड़ी या खिसकाई गई</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>चक्र {epoch}/{epochs} ({stage}): हानि {loss}, परख की AUC: {sources}; {seconds} से.</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>त्रुटि: दिए गए दोनों मान मेल नहीं खाते।</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>त्रुटि: अमान्य इनपुट</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>त्रुटि: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>ऑडिट लॉग की हर प्रविष्टि और हस्ताक्षरित अध्ययन का हर पठन, परिणाम और पंक्ति देखी जाती है।</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>सब ठीक है।</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>काले और सफ़ेद की अदला-बदली करें: यह नेगेटिव है।</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>घुमाने के बाद बाएँ और दाएँ की अदला-बदली करें।</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>निकास कोड:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>रेडियोग्राफ़ को स्रोत से फिर निर्यात करें, वह भी विफल हो तो दूसरे प्रारूप में</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>रेडियोग्राफ़ को DICOM, PNG, JPEG या TIFF में निर्यात करें</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>विफल</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>आँकड़े, अंक और पृष्ठ वहाँ रखे जाते हैं।</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>फ़ाइल पहले से है</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>फ़ाइलें</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>इस पेन ड्राइव की फ़ाइलें</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>जो कमी है उसे भरें और फिर हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>जो कमी है उसे भरें और फिर कोशिश करें</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>फ़ोटो में {of} में से फ़िल्म {number}; कौन-सी किसकी है, यह नहीं पूछा गया।</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>डेटा में प्रतियाँ खोजें; 'audit verify' संग्रह जाँचता है।</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>लेबल किए डेटा के भीतर और उनके बीच एक ही रेडियोग्राफ़ की प्रतियाँ खोजें, केवल पिक्सेल से।</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>किसी मॉडल के प्रशिक्षण के एक्स-रे पर पता करें कि उसका क्या int8 में गिना जा सकता है।</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>किसी के प्रयोग से पहले पता करें कि वे किसके हैं; उसका कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>इस संग्रह के हस्ताक्षरित पठनों पर बिंदु खोजें; कुछ नहीं बदलता।</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>पहली बार खोला गया</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>पहले यह करें: {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>पृष्ठ में समाया, आकार का {percent} %: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>बैठाया गया: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>पृष्ठ में समाया; आकार ज्ञात नहीं, इसलिए पैमाना-पट्टी नहीं</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>फ़ोल्डर: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>फ़ोल्डर</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>उस फ़ोल्डर के लिए जिसे कई कंप्यूटर भागों में पढ़ते हैं ('read --part')। हर संग्रह केवल पढ़ा जाता है, और पूरा लिया जाता है या बिल्कुल नहीं; दोबारा करने से कुछ नहीं बदलता। जहाँ दोनों एक अध्ययन के बारे में भिन्न बताते हैं, वहाँ जो यहाँ हस्ताक्षरित है वही लागू रहता है, और कही गई कोई बात नहीं खोती। पहले इस संग्रह का बैकअप लिया जाता है। बाद में फ़ोल्डर एक बार फिर पढ़ें: कुछ भी दोबारा नहीं निकाला जाता, और जो किसी भाग ने नहीं पढ़ा वह निकाला जाता है।</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>फ्रैक्चर</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>फ्रैक्चर स्थल</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>फ्रैक्चर की आशंका</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>{high} से फ्रैक्चर की आशंका; नीचे फ्रैक्चर की आशंका नहीं।</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>{high} से फ्रैक्चर की आशंका; {low} से नीचे आशंका नहीं; बीच में संदेह।</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>फ्रैक्चर</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>फ़्रेम</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>जगह खाली करें या दूसरी डिस्क चुनें; आपके निर्णय संग्रह में सुरक्षित हैं</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>अन्य फ़ाइंडिंग</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>जीसान कोण</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>नेटवर्क से मेल खाते भार की फ़ाइल दें, या बिना पूर्व-प्रशिक्षित भार के प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>ऐसा शिक्षक मॉडल दें जिससे विधि सीख सके, या उसके बिना प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>हर प्रकार के कम से कम 2 दें, एक या कई --data में</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>वही --data और --fold दें जिन्हें अंक मिले, या फिर अंक दें</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>फ़ाइल को दूसरा नाम दें</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>मॉडल के अपने बिंदुओं पर लौटें।</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>मॉडल के अपने पर लौटें: पठन &gt; परिचालन बिंदु, या 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>अप्रत्याशित अतिरिक्त तर्क मिला ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>अप्रत्याशित अतिरिक्त तर्क मिले ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>ग्राफ़</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>हस्ताक्षरित पठन को छोटी फ़ाइल के रूप में आगे दें, या दूसरे पाठक की बात लाएँ।</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>केवल उसे आगे दें जिसे पहचान जानने का अधिकार है: खिड़की में पुष्टि करें, कमांड लाइन पर --although-named जोड़ें</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>उसे दोबारा भिजवाएँ; उसका कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>CSV के शीर्षक और शब्द भी उसी भाषा में, लोगों के लिए, प्रोग्रामों के लिए नहीं।</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>यहाँ यह {file} के बारे में है: {patient}, {date}।</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>अध्ययन का उच्चतम व्यू</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>उच्चतम व्यू: {decision}, अंक {score} ({file})। यह उस रेडियोग्राफ़ का अंक है, अध्ययन की प्रायिकता नहीं।</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>कूल्हा-घुटना-टखना अक्ष</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>जिन रेडियोग्राफ़ पर मॉडल प्रशिक्षित नहीं हुआ उन पर दूसरे इंजनों की तुलना PyTorch से करें।</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>इसमें अहस्ताक्षरित मसौदे हैं</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>हर रेडियोग्राफ़ कैसे छपे; कई बार। [डिफ़ॉल्ट: चिह्न और मानचित्र]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>पहले कितने दूसरे आज़माए गए।</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>वह मानचित्र कैसे बनता है; Grad-CAM के अलावा कोई भी अपने उच्चतम मान तक जाता है।</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>एआई कैसे निर्णय करता है</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>आईडी</translation>
    </message>
    <message>
      <source>ID {mark}</source>
      <translation>आईडी: {mark}</translation>
    </message>
    <message>
      <source>ID {patient_id}</source>
      <translation>आईडी {patient_id}</translation>
    </message>
    <message>
      <source>Identity entered by hand</source>
      <translation>पहचान हाथ से भरी</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>यदि बाकी सब ठीक है, तो वह फ़ाइल मिटाएँ; वह नई बन जाती है</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>निष्कर्ष और टिप्पणियाँ पहले लिखी गई थीं।</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>निष्कर्ष, टिप्पणियाँ, पहचान और गंभीर परिणाम इन सभी व्यू के लिए लिखे गए थे</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>इन अध्ययनों के निष्कर्ष, टिप्पणियाँ, पहचान या गंभीर परिणाम अलग हैं</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>बीच में: संदेह।</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>फ़ाइल की अपनी विंडो में।</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>चोट</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>इनपुट/आउटपुट त्रुटि</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Osteo Desktop फिर से इंस्टॉल करें</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Osteo Desktop फिर स्थापित करें, या --model से दूसरा मॉडल चुनें</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>उसे स्थापित करें: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>उसके कंप्यूटरों पर Osteo Desktop का यही संस्करण, इसी मॉडल के साथ, स्थापित करें</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>संस्थान</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>अमान्य आर्ग्युमेंट</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>{param_hint} का अमान्य मान: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>अमान्य मान: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>उलटा (नेगेटिव), और फ़ाइल यह नहीं बताती</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>उलटा: काला और सफ़ेद आपस में बदले गए।</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>यह निर्देशिका है</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>यह अध्ययन पर हस्ताक्षर के बाद आया और हस्ताक्षरित पठन का भाग नहीं है।</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>छापा नहीं जा सकता ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>गंभीर परिणाम का बताया जाना दर्ज नहीं हो सकता: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>यह पढ़ा नहीं जा सका और बिना निर्णय हस्ताक्षरित हुआ।</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>यह कार्ड में जाता है। फिर 'models bounds' से मापें।</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>इसे अभी अंक नहीं मिला।</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>इसमें स्क्रीन की धारियाँ हैं: बारीक रेखाएँ खो या बन सकती हैं।</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>यह 1 ऐसे रेडियोग्राफ़ के बारे में भी है जो इस संग्रह में नहीं है।</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>यह 1 ऐसे रेडियोग्राफ़ के बारे में भी है जो इस अध्ययन में नहीं है।</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>यह {count} ऐसे रेडियोग्राफ़ के बारे में भी है जो इस संग्रह में नहीं हैं।</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>यह {count} ऐसे रेडियोग्राफ़ के बारे में भी है जो इस अध्ययन में नहीं हैं।</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>यह पक्का नहीं है कि कोई हड्डी टूटी है या नहीं।</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>वास्तविक आकार में नहीं छपता ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>दर्ज नहीं है कि इस फ़ोल्डर की सभी फ़ाइलें पढ़ी गईं या नहीं: उन्हें पुराने संस्करण ने पढ़ा। पक्का करने के लिए फ़ोल्डर फिर खोलें।</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>इसके अनुसार परिणाम गंभीर है ({state})।</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>इसमें कई फ़िल्में दिखती हैं, और सभी कोने निश्चित नहीं हैं।</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>यह पहले ही रखी गई थी; वह वहाँ एक बार है।</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>यह तीखे कोण से ली गई: लंबाइयाँ, कोण और आकार ग़लत हो सकते हैं।</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>फ़ोटो बहुत तिरछा लिया गया।</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>उसका एक बॉक्स</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>उसका पहला पृष्ठ वह है जो उस पर भरोसा करने से पहले पढ़ना चाहिए; --all बाकी भी दिखाता है। NAME किसी मॉडल की आईडी या .safetensors फ़ाइल भी हो सकती है।</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>उसका हैश दिखाता है कि वह वैसी ही है जैसी लिखी गई; कुछ सिद्ध नहीं करता कि किसने लिखी। पूछें किसने भेजी।</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>'models complete --time' के लिए JSON।</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>कार्ड के लिए JSON: अभिप्रेत उपयोग, सीमाएँ, लाइसेंस (देखें resources/model-cards)।</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>रिसाव-जाँच का JSON: उसे मिली प्रतियाँ छोड़ दी जाती हैं।</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>लोग मॉडल के बारे में जो कहते हैं उसका JSON।</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON: ऐसे हर फ़ोल्डर के नाम से उसका "source" और "rights", कार्ड के लिए।</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: फ़ोल्डर के नाम से स्रोत और अधिकार (देखें resources/model-cards/pictures.json)।</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>जोड़ की रेखा</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>पुनर्प्राप्ति के लिए उसकी प्रति रखें, फिर --archive से दूसरा संग्रह दें</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>उन्हें एक अध्ययन में रखें, फिर साथ पढ़ें</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>नेटवर्क ने चित्रों में जो देखा उसे अगली बार के लिए वहाँ रखें।</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>रखा गया।</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>मुख्य चित्र</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>लेबल किए रेडियोग्राफ़ (images/, labels.csv, boxes.csv); अधिक स्रोतों के लिए कई बार।</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>अंत में एक बार मापने के लिए लेबल किए रेडियोग्राफ़, चुनने के लिए कभी नहीं।</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>हर स्रोत के लेबल किए रेडियोग्राफ़, हर n-वाँ; 0: सभी।</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>लेबल किए रेडियोग्राफ़ जिन पर कभी प्रशिक्षण नहीं होता; उनके आँकड़े अलग रहते हैं।</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>लेबल किए रेडियोग्राफ़ जो केवल मापे जाते हैं; मॉडल उन पर कभी प्रशिक्षित नहीं हुआ।</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>लेबल किए रेडियोग्राफ़, जैसे 'train' लेता है; अधिक स्रोतों के लिए कई बार।</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>लेबल किए रेडियोग्राफ़: फ़ोल्ड 1-4 वाले, उनके लेबल के बिना।</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>मॉडल किसे अंक देने से इनकार करता है, यह नए सिरे से सिखाएँ; उसका नेटवर्क और अंक वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>लेबल किए रेडियोग्राफ़ के फ़ोल्ड 1-4 पर, --bones पर और --foreign के विरुद्ध सीखा जाता है; हर पराया फ़ोल्डर एक बार छोड़ा जाता है, और तब उसका जितना भाग अस्वीकृत होता है वह कार्ड में लिखा जाता है।</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>दायरा सीखा जा रहा है</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>मूल फ़ाइलें या पासवर्ड छोड़ें, या पहचान हटाएँ</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>असमान प्रकाश को वैसा ही रहने दें।</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>छोड़ा गया: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>टाँग की लंबाई</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>लंबाई</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>BACKUP, सूची के किसी नाम या फ़ाइल, को संग्रह बनाएँ; उसके बिना, बैकअप की सूची दिखाएँ।</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>मॉडल से क्षेत्र चिह्नित कराएँ: जिससे उसके बिंदु तय हुए उस पर स्तर बैठाएँ, और उन्हें कार्ड में लिखें।</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>अब से लाइब्रेरी के किसी मॉडल को पढ़ने दें; उसकी कमज़ोरियाँ दिखाई जाती हैं।</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>उसे रहने दें; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>उसे पढ़ने दें: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>इस बीच और कुछ न चलने दें।</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Ray क्लस्टर के कार्यकर्ताओं को डिकोड करने और स्कोर देने दें, HOST:PORT, जिसका यह कंप्यूटर हिस्सा है; 'local' यहाँ एक शुरू करता है। केवल यह आदेश अभिलेख लिखता है।</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>लाइब्रेरी</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>मॉडलों की सूची दिखाएँ; तारांकन उस पर है जो पढ़ता है।</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>प्रिंटरों की सूची दिखाएँ, सामान्य वाला पहले।</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>'train' और 'evaluate' जो विधियाँ लेते हैं उनकी सूची दिखाएँ।</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>'osteo-desktop export --list' से सत्र देखें</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>सत्रों की सूची दिखाएँ, अंत में खोला गया पहले।</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>SESSION के हस्ताक्षरित अध्ययनों को उनकी कुंजियों और फ़ाइलों सहित दिखाएँ।</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>प्रशिक्षण की विधियों की सूची दिखाएँ।</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>मॉडल सूची में दिखाएँ, देखें, जोड़ें और चुनें।</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>लॉग का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>लंबे पाठ</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>हस्ताक्षर से बताने तक सबसे लंबा समय, मिनट</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>चित्र देखें, जो किसी का नाम बताए उसे काला करें, और बताएँ किसने देखा</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>चित्र किसी को देने से पहले उन्हें देखें: चित्र के भीतर के नाम रह जाते हैं।</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>प्रिंटर और उसकी कतार देखें, या PDF के रूप में सहेजें (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>अध्ययन की कुंजियाँ, रोगी आईडी और हस्ताक्षर देखें: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>फ़ाइल की लुकअप तालिका</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>हानि सहित संपीडित</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>निचला परिचालन बिंदु</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>निचला परिचालन बिंदु, सटीक</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>MLflow ट्रैकिंग</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 और 'PresentationLUTShape' IDENTITY में विरोध है; काला और सफ़ेद बदले हो सकते हैं।</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>प्रशिक्षण शुरू करने के लिए बैकबोन बनाएँ।</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>PHOTO में दिखती फ़िल्म से रेडियोग्राफ़ बनाएँ: काटकर निकाला हुआ, सीधे सामने से, धूसर में।</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>इसे इस उपयोगकर्ता के लिए लिखने योग्य बनाएँ, या OSTEO_HOME से दूसरा फ़ोल्डर बताएँ</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>फ़िल्मों के फ़ोटो से रेडियोग्राफ़ बनाएँ।</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>कोड से नमूना रेडियोग्राफ़ बनाएँ, उन्हें पढ़ें, PDF और CSV लिखें, खिड़की खोलें।</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>नमूना रेडियोग्राफ़ बनाएँ, पढ़ें, रिपोर्ट लिखें।</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>चिह्न और माप</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>लेबल किए डेटा पर मॉडल मापें।</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>लेबल किए रेडियोग्राफ़ पर किसी मॉडल को, या दौरों में किसी विधि को मापें।</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>मापें कि इस मशीन पर मॉडल को एक रेडियोग्राफ़ और एक अध्ययन में कितना समय लगता है।</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>इस संग्रह के हस्ताक्षरित पठनों पर मॉडल को मापें, और दिखाएँ कि वे कहाँ असहमत हैं।</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>काग़ज़ पर पैमाना-पट्टी मापें: प्रिंटर आकार बदल सकते हैं।</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>100 % पर छपकर काग़ज़ पर आने के बाद पैमाना-पट्टी मापें: प्रिंटर आकार बदल सकते हैं।</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>माप</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>मापा जा रहा है</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>संदेश</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>हस्ताक्षर से बताने तक मिनट</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>दर्पण-रूप: बायाँ और दायाँ आपस में बदले गए।</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>तर्क नहीं दिया गया</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>आदेश नहीं दिया गया।</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>विकल्प नहीं दिया गया</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>पैरामीटर नहीं दिया गया</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>मॉडल</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>मापा गया मॉडल</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>मॉडल के भार</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>मॉडल: {name}आईडी {model}, तैयारी {pipeline}।</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>फ़ोल्डर को डिस्क के शीर्ष के पास ले जाएँ, या उसके फ़ोल्डरों को छोटे नाम दें</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>पढ़ने वाले मॉडल के परिचालन बिंदु इस केंद्र के अनुसार बदलें, और वापस लाएँ।</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>परिचालन बिंदु इस केंद्र के अनुसार बदलें।</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>किसी ने नहीं देखा कि चित्रों में कोई नाम बचा है या नहीं। भेजने से पहले हर चित्र देखें; इसके लिए खिड़की में ब्रश है (चित्र &gt; मैसेंजर के लिए चित्र)।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>अपूर्ण: सब ({what}) मिलने से पहले पढ़ना रुक गया; {read} पढ़ी गईं।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>अधूरा: सभी फ़ाइलें मिलने से पहले {read} फ़ाइलें पढ़ी गईं।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>अधूरा: {found} में से {read} फ़ाइलें पढ़ी गईं।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>अपूर्ण: इस बार {found} में से {unread} नहीं पढ़ी गईं ({what}); उनके बारे में पहले के पठन से जो बचा है वह सूची में है।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>अपूर्ण: {found} में से {unread} नहीं पढ़ी गईं ({what})।</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>पाठक ने नहीं पढ़ा</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>अपठित – केवल एआई का परिणाम</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>पूरा फ़ोल्डर नहीं: इसमें से केवल चुनी हुई फ़ाइलें पढ़ी गईं।</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>ऋणात्मक पूर्वानुमान मान (NPV) {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>सत्र को उसकी संख्या से बताएँ, या प्रिंटर देखने के लिए --list दें।</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>सत्र को उसकी संख्या से बताएँ, या उन्हें देखने के लिए --list दें।</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>नाम और आईडी: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>इसे HOST:PORT के रूप में बताएँ, और यह कंप्यूटर उसका हिस्सा हो: 'ray status' बताता है; '--ray local' यहाँ एक शुरू करता है</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>नाम नहीं बताया</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>--engine से इनमें से एक का नाम दें: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>उस फ़ोल्डर का नाम दें जिसमें फ़ाइलें आती हैं</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>लेबल किया डेटा बताएँ, --data DIR, या आदेश 'verify'।</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>नाम: {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>जो नाम स्वयं चित्र में हैं वे नहीं हटाए जाते: पृष्ठ देखें।</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>न उलटा, न घुमाया, न दर्पण-रूप किया गया।</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>नेटवर्क</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>आज बैकअप नहीं बना: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>आपके एक्स-रे चित्रों में कोई टूटी हड्डी नहीं देखी गई।</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>इस अध्ययन का कोई गंभीर परिणाम बताना बाकी नहीं है</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>इसमें कोई फ़िल्म अलग से नहीं पहचानी गई।</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>फ्रैक्चर नहीं</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>फ्रैक्चर की आशंका नहीं</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>यहाँ कोई प्रिंटर सेट नहीं है</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>यहाँ कोई प्रिंटर सेट नहीं है; --out FILE.pdf PDF लिखता है।</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>रेडियोग्राफ़ नहीं</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>किसी रेडियोग्राफ़ को अंक नहीं मिला।</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>रेडियोग्राफ़ नहीं</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>किसी पाठक ने यह अध्ययन नहीं पढ़ा।</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>कोई कारण दर्ज नहीं हुआ।</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>{files} की रिपोर्ट नहीं: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>सैलिएंसी मानचित्र नहीं: कोई रखा नहीं गया</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>सैलिएंसी मानचित्र नहीं: अंक नहीं</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>अभी कोई सत्र नहीं। पहले फ़ोल्डर पढ़ें: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>साथ दिए किसी फ़ॉन्ट में ये लिपियाँ नहीं हैं, इनके अक्षर कोड-बिंदु के रूप में छपते हैं: {scripts}।</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>कोई हस्ताक्षरित पठन प्रशिक्षण के लिए रेडियोग्राफ़ नहीं देता ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>डिवाइस पर जगह नहीं बची</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>सत्र में माँगा गया कोई अध्ययन नहीं है</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>ऐसा कोई आदेश नहीं: {name!r}।</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>ऐसा कोई डिवाइस नहीं</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>ऐसी कोई फ़ाइल या निर्देशिका नहीं</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>ऐसा कोई विकल्प नहीं: {name!r}।</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>पाठक का कोई निर्णय नहीं</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>Ray क्लस्टर का कोई कार्यकर्ता नहीं बचा ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Ray क्लस्टर {address} का कोई कार्यकर्ता इस कंप्यूटर के लिए नहीं पढ़ सकता ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>किसी ने नहीं देखा कि चित्र में अब भी कोई नाम है या नहीं।</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>किसी ने नहीं देखा कि चित्रों में अब भी कोई नाम है या नहीं। संभवतः पाठ वाले स्थान प्रोग्राम ने काले किए।</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>किसी ने नहीं कहा कि चित्र में कोई नाम नहीं बचा</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>शोर (नॉइज़) वाला</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>यह निर्देशिका नहीं है</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>रेडियोग्राफ़ नहीं: मोडैलिटी {modality} है</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>रेडियोग्राफ़ नहीं: मोडैलिटी {modality} है।</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>सभी चित्र काम में नहीं आ सके। जो काम नहीं आए उनमें कुछ छिपा हो सकता है।</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>इस पेन ड्राइव पर नहीं: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>नहीं छपा, {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>अंक नहीं</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>नहीं बताया: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>उपयोग में नहीं: {why}।</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>पूरा नहीं</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>टिप्पणियाँ</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>टिप्पणियाँ और एआई संबंधी शर्तें पूरी रिपोर्ट में हैं।</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>वहाँ कुछ लिखा नहीं जा सकता ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>कुछ नहीं छपता।</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>इस सत्र में कुछ भी हस्ताक्षरित नहीं है।</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>उसका कुछ नहीं खोया। ये अध्ययन देखें, और जिसे बदलना हो उस पर फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>एआई का कुछ नहीं, न शब्द न मानचित्र।</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>{files} का कुछ नहीं: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>कुछ नहीं रखा गया।</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} सच नहीं हो सकता; 1 माना गया।</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>फ़िल्म के फ़ोटो में: जहाँ कोने निश्चित हों, मॉडल को फ़िल्म काटकर निकाली हुई और सीधे सामने से दिखाएँ; ask: जब तक किसी ने देखा न हो किसी पर अंक न दें ('osteo-desktop rectify', या खिड़की); या कभी कोई न काटें।</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>सभी हस्ताक्षरित अध्ययनों की।</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>PDF और स्प्रेडशीट की; अन्यथा प्राथमिकताओं में रिपोर्ट के लिए चुनी हुई, अन्यथा अंग्रेज़ी।</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>फ़ाइलों का, प्रत्यय के बिना; मार्गदर्शिका में फ़ील्ड के नाम हैं।</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>पेन ड्राइव का: नाम, संख्याओं और तिथियों के बिना।</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>इस रोगी के अध्ययनों की।</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>इन रिपोर्टों का।</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>इस अध्ययन की; कई बार।</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>जिन रेडियोग्राफ़ पर बिंदु पाए गए, उन पर वे असल से बेहतर दिखते हैं। अपेक्षा वह रखें जो अध्ययनों के चार पाँचवें भाग पर पाए बिंदु शेष पाँचवें भाग पर करते हैं।</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>हर पंक्ति में एक JSON ऑब्जेक्ट।</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>हर अध्ययन का एक PDF, हर रोगी का एक, या सबकी बैच रिपोर्ट।</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>दोनों में से एक को संदेह है</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>नई फ़ाइलों के लिए केवल फ़ोल्डर पर नज़र रखी जा सकती है</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>केवल हस्ताक्षरित पठन आगे दिया जाता है; उस पर हस्ताक्षर कराएँ, फिर दोबारा लिखवाएँ</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>केवल वे फ़ाइलें साथ पढ़ी जा सकती हैं जो अध्ययन नहीं बतातीं</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>डेटा के केवल ये फ़ोल्ड।</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>{frames} में से केवल {count} फ़्रेम पढ़े जा सकते हैं; फ़ाइल जल्दी समाप्त होती है या क्षतिग्रस्त है।</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>केवल {reader}, जिन्होंने इस पठन पर हस्ताक्षर किए, हस्ताक्षर वापस ले सकते हैं</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>पेन ड्राइव पर: रेडियोग्राफ़ की फ़ाइलें भी।</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>फ़ोल्डर को खिड़की में खोलें।</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>नए सिरे से पढ़ने के लिए उसका फ़ोल्डर फिर खोलें</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>उसका फ़ोल्डर एक बार फिर खोलें, फिर दूसरी राय दोबारा लिखें</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>इस बीच क्या दर्ज हुआ यह देखने के लिए फ़ोल्डर फिर खोलें</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>वही फ़ाइलें खोलें जो भेजी गई थीं, फिर राय दोबारा लाएँ</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>PATH पर खिड़की खोलें: फ़ोल्डर, ZIP या TAR, DICOMDIR या एक फ़ाइल।</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>परिचालन बिंदु</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>इस केंद्र के परिचालन बिंदु, {reader} द्वारा {date} को {count} हस्ताक्षरित रेडियोग्राफ़ से तय: {low} और {high}; मॉडल के अपने {own_low} और {own_high} हैं</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>यह कार्य करने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>विकल्प {name!r} कोई मान नहीं लेता।</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>विकल्प {name!r} के लिए एक मान चाहिए।</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>विकल्प {name!r} के लिए {nargs} मान चाहिए।</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>विकल्प</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>इस संस्करण का Osteo Desktop वहाँ स्थापित नहीं है</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>इस रोगी के अन्य अध्ययन</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>मेमोरी कम पड़ी: {batch} के समूहों के साथ आगे बढ़ रहा है</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>दायरे से बाहर</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>दायरे से बाहर।</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>दायरे से बाहर: दायरा-जाँच का निर्णय पाठक {reader} ने रद्द किया, {at}।</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>अधिक एक्सपोज़र वाला</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>फ़ाइल का ओवरले दिखाया गया</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>धनात्मक पूर्वानुमान मान (PPV) {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>{pages} में से पृष्ठ {page}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>समांतर रेखाएँ</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>आंशिक, जितना है उतना पढ़ा गया</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>आंशिक: {count}; इनमें से कोई भी फ्रैक्चर-रहित नहीं बताया गया</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>पासवर्ड</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>रोगी आईडी</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>रोगी पाठक ने चुना</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>रोगी का नाम</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>हर स्रोत के लिए, रोगियों पर 95% अंतरालों के साथ: metrics.json, CSV के रूप में अंक, और PDF तथा HTML के रूप में एक पृष्ठ। दौरों का रुका हुआ काम उसी आदेश से आगे बढ़ता है।</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>अनुमति नहीं मिली</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>लंब दूरी</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>फ़िल्म का फ़ोटो, पक्ष-अक्षर के बिना, एक पाठक के अनुसार: दर्पण-छवि हो सकता है।</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>फ़िल्म का फ़ोटो, जिसका पक्ष-अक्षर पढ़ा जा सकता है, एक पाठक के अनुसार।</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>फ़िल्म का फ़ोटो: यह दर्पण-छवि (दाएँ-बाएँ उलटा) हो सकता है, क्योंकि फ़िल्म पीछे की ओर से लटकी हो सकती है।</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} का SamplesPerPixel {samples} से विरोध है; {usual} माना गया।</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>किसी भी अन्य चीज़ के चित्र, जिन्हें दायरा-जाँच को अस्वीकार करना चाहिए; अधिक के लिए कई बार।</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>किसी भी चीज़ के चित्र, बिना लेबल के।</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>हर फ़ोल्डर के चित्र, यादृच्छिक चुने हुए; 0: सभी।</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>हेडर के बिना चित्र, फ़ाइलों और रोगियों के नामों की जगह कुंजी वाले हैश। जो नाम चित्र का भाग हैं वे उसमें रहते हैं: फ़ोल्डर किसी को देने से पहले देखें।</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>पिक्सेल अंतराल नहीं बताया</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>पिक्सेल अंतराल नहीं बताया; पिक्सेल की ऊँचाई चौड़ाई की {aspect} गुना</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>पिक्सेल अंतराल {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>दर्द का स्थान</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>उसके चित्रों में काले किए गए स्थान: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>संभवतः पाठ वाले स्थान, प्रोग्राम ने काले किए: {count}।</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>इन रेडियोग्राफ़ पर पाए बिंदु, {low} और {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>बहुभुज</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>बहुखंडी रेखा</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>तैयारी</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>स्थानों की तैयारी</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>परख की तैयारी</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>प्रशिक्षण की तैयारी</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>मॉडल का कार्ड दिखाएँ, कमज़ोरियाँ पहले; NAME के बिना, पढ़ने वाले मॉडल का।</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>सत्र की फ़िल्में या रिपोर्ट छापें।</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>SESSION के अध्ययन छापें, यानी वह संख्या जो 'read' और 'export --list' दिखाते हैं।</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>भागों में छापें: कुछ अध्ययन, एक रोगी के, या हस्ताक्षरित</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>प्रोग्राम</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>मॉडल के कार्ड में आँकड़े डालें: उसकी विधि के दौरों और दूसरे स्रोतों पर परखों के, और उसके अपने।</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>'propose' जो बिंदु खोजता है उन्हें लागू करें। हस्ताक्षरित पठन वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>उन्हें उनकी जगह रखें, या फ़ाइल से हटाएँ</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>Qt लोड होता है</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>प्रश्न: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>रेडियल झुकाव और ऊँचाई</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>रेडियोग्राफ़ पठन रिपोर्ट</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>रेडियोग्राफ़ रिपोर्ट</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>रेडियोग्राफ़ रिपोर्ट, अहस्ताक्षरित</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>{count} में से रेडियोग्राफ़ {number}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>रेडियोग्राफ़ और रिपोर्ट</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>रेडियोग्राफ़ फ़ाइलों के रूप में, DICOM और चित्र दर्शकों के लिए</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>अनुपयोगी कहे गए रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>अभी रेडियोग्राफ़ पढ़े नहीं जा सकते। दूसरे प्रोग्राम बंद करें और फ़ोल्डर फिर खोलें; फिर भी ऐसा रहे तो इस कंप्यूटर की देखरेख करने वाले से पूछें।</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>उनमें रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>बिना निर्णय हस्ताक्षरित रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>रेडियोग्राफ़ जिनके बॉक्स केवल दिखाते हैं कि फ्रैक्चर कहाँ हैं, जैसे जहाँ सभी में फ्रैक्चर हो: लेबल वाले पूरे रेडियोग्राफ़ के रूप में कभी नहीं सीखे जाते, परख में कभी नहीं आते। --rights चाहिए।</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>रेडियोग्राफ़, एक पृष्ठ पर इतने; इसके बिना हर अध्ययन की रिपोर्ट।</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>रेडियोग्राफ़, बिना लेबल के।</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>रेडियोग्राफ़।</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>डिटेक्टर का कच्चा डेटा (FOR PROCESSING): FOR PRESENTATION वाला चित्र लें</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>डिटेक्टर का कच्चा डेटा (FOR PROCESSING): FOR PRESENTATION वाला चित्र लें।</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>Ray कहता है: {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, कार्यकर्ता: {workers}, कंप्यूटर: {computers}; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>रेडियोग्राफ़ का फ़ोल्डर पढ़ें; रिपोर्ट लिखें।</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>और अध्ययन पढ़ें व हस्ताक्षर करें, अच्छा हो निर्णय तक एआई छिपाकर</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>और पढ़ें व हस्ताक्षर करें, अच्छा हो निर्णय तक एआई छिपाकर</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>हड्डियों के रेडियोग्राफ़ पढ़ें: आशंका के अनुसार कार्यसूची, हीट मैप, रिपोर्ट।</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>दूसरी राय लाएँ: बताएँ कि वह किसके बारे में है, फिर उसे पठन के साथ रखें।</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>इसे एआई के बिना पढ़ें</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>FOLDER के N भागों में से केवल K-वाँ पढ़ें, जबकि दूसरे कंप्यूटर बाकी पढ़ते हैं; अध्ययन साथ रहते हैं। उनके संग्रह 'osteo-desktop archive merge' से मिलाएँ।</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>एआई के बिना पढ़ा गया: एआई का परिणाम दिखाए जाने से पहले निर्णय दिए गए।</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>फ़ाइल सिस्टम में केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>पाठक</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>पाठक और एआई</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>पाठक और एआई सहमत</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>पाठक का निर्णय</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>पाठक का निर्णय</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>पाठक का निर्णय (कोड)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>स्थान पढ़े जा रहे हैं</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>पठन की स्थिति</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>एआई के बिना पठन। {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} पढ़ा जा रहा है</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>पढ़ता है</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>कारण</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>अध्ययन का कारण</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>कारण: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>{table} का रिकॉर्ड {number}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>आयत</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>मॉडल के लिए सीधा किया गया: उसने फ़िल्म को काटकर निकाला हुआ और सीधे सामने से देखा।</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>रेफ़र करने वाले चिकित्सक</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>मानचित्र के क्षेत्र</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>क्षेत्र: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>पंजीकरण</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>हटाया गया: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>उसकी दोनों फ़ाइलों के नाम बदलें, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>पुष्टि के लिए दोहराएँ</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>रिपोर्ट</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>रिपोर्ट के फ़ॉन्ट</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>कोष्ठक के पाठ के साथ इसकी सूचना दें; तब तक बैच रिपोर्ट लिखी जा सकती है</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>रिपोर्ट</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope 0 है और छोड़ा गया।</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>केवल अनुसंधान हेतु – चिकित्सा उपकरण नहीं</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>संसाधन अभी उपलब्ध नहीं</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>बैकअप पुनर्स्थापित करें, या इस संग्रह की देखरेख करने वाले से पूछें कि इसे किसने बदला</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>बैकअप पुनर्स्थापित करें; संग्रह पुराने से बदला गया, या प्रविष्टियाँ गायब हैं</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>पुनर्स्थापित: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>Rows या Columns नहीं है</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>क्या बदला गया यह देखने के लिए 'osteo-desktop audit verify' चलाएँ</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>'osteo-desktop doctor' चलाएँ, या अध्ययन को बिना संपीडन निर्यात करें</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>आदेश फिर चलाएँ</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>क्लस्टर ठीक होने पर आदेश फिर चलाएँ; यह वहीं से आगे बढ़ता है जहाँ यह रुका</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>उसे बंद किए बिना आदेश फिर चलाएँ; जो पूरा हुआ वह रखा गया है</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>फ़ाइल का SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, जैसा उसका कार्ड बताता है</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>बताना बाकी</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>सैलिएंसी मानचित्र; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>नमूने: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>इसे UTF-8 में CSV के रूप में सहेजें, जिसकी पहली पंक्ति में स्तंभों के नाम हों, उनमें 'file' भी</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>हर चक्र के बाद सहेजा जाता है; वहाँ मिला अधूरा काम आगे बढ़ाया जाता है। [डिफ़ॉल्ट: --out के पास]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>बताएँ कि लिखे जाने के बाद संग्रह में क्या बदला, हटाया, डाला या खिसकाया गया।</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>बताएँ कि वह किसके बारे में है, और कुछ न रखें।</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>बताएँ क्या लिखना है, एक या अधिक: {options}।</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>बताएँ क्या: इनमें से एक: --study KEY, --patient ID, --signed, --all।</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>बताएँ कि कौन से परिचालन बिंदु लागू हैं।</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>स्कैफोलूनेट अंतर</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>दायरा-जाँच रद्द होने का समय</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>दायरा-जाँच किसने रद्द की</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>अंक</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>अंक {high} या अधिक (उच्च-विशिष्टता बिंदु): फ्रैक्चर की आशंका। अंक {low} से नीचे (उच्च-संवेदनशीलता बिंदु): फ्रैक्चर की आशंका नहीं।</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>हर IMAGE पर अंक दें: निर्णय, अंक, फ़ाइल और उसके बारे में जो कहना आवश्यक है, एक-एक पंक्ति में।</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>FOLDER (या ZIP, TAR, DICOMDIR, एक फ़ाइल) के हर रेडियोग्राफ़ पर अंक दें।</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>चित्रों पर अंक दें, एक-एक पंक्ति।</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>फ़ोल्डर की इस फ़ाइल पर अंक दें यद्यपि दायरा-जाँच इसे अस्वीकार करती है, नाम CSV जैसा; अधिक के लिए कई बार। किसने माँगा यह रखा जाता है और अंक के साथ बताया जाता है।</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>जिसे दायरा-जाँच अस्वीकार करती है उस पर भी अंक दें; परिणाम पर 'दायरे से बाहर' की मुहर लगती है।</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>मुहरबंद: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>दूसरी राय</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>{who} की दूसरी राय, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>दूसरी राय {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>दूसरी राय</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>दूसरी राय पूरी रिपोर्ट में पूर्ण रूप में है।</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>उसके हस्ताक्षरित अध्ययनों की कुंजियों के लिए 'opinion list SESSION' देखें</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>'osteo-desktop models list' देखें, या '.safetensors' फ़ाइल का नाम दें</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>अपेक्षित विन्यास के लिए docs/models.md देखें</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>{printer} को भेजा गया।</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>सत्र {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>सत्र {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>--scores से दोनों परिचालन बिंदु नए सिरे से तय करें: लक्ष्य उन रेडियोग्राफ़ पर पूरे हों जिनसे वे तय होते हैं, या न देखे गए रोगियों के लिए गुंजाइश के साथ। मॉडल को दूसरी आईडी मिलती है।</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>सिस्टम की सेटिंग में एक सेट करें, या PDF के रूप में सहेजें (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>सेटिंग</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>सेटिंग का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>कई फ़िल्मों से कई फ़ाइलें बनती हैं, प्रत्यय से पहले संख्या वाली FILE। PHOTO नहीं बदलता; उसकी प्रति FILE के पास .originals फ़ोल्डर में रखी जाती है। जो किया गया वह बताया जाता है, और फ़ाइल में लिखा होता है।</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>हर स्रोत के इतने चित्र फ़िल्मों की तस्वीरों के रूप में भी दिखाएँ, जिन्हें कैमरे का एक मॉडल बनाता है।</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>संस्करण दिखाएँ और समाप्त करें।</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>यह संदेश दिखाएँ और समाप्त करें।</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>दिखाएँ कि त्रुटि कहाँ से आती है, और सभी चेतावनियाँ।</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>पक्ष नहीं बताया</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>पहले फ्रैक्चर या फ्रैक्चर नहीं के पठनों पर हस्ताक्षर करें; संदेह वाले छोड़े जाते हैं</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>पहले खिड़की में पठनों पर हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>पहले पठन पर हस्ताक्षर करें</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>{reader} के हस्ताक्षर</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>हस्ताक्षरित, यद्यपि {count} व्यू पढ़ा नहीं जा सका ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>हस्ताक्षरित, यद्यपि {count} व्यू पढ़े नहीं जा सके ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>हस्ताक्षर का समय</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>हस्ताक्षर का समय, सटीक</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>हस्ताक्षरकर्ता {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>हस्ताक्षरित पठन</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>बिना निर्णय हस्ताक्षरित</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>केंद्र के अपने बिंदु</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>कुछ टूटन एक्स-रे चित्रों में मुश्किल से दिखती है। यह न हाँ है न ना।</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>शीर्षक के कुछ मान DICOM मानक तोड़ते हैं; जैसे हैं वैसे पढ़े गए।</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>कुछ और भी देखा गया। वह पूरी रिपोर्ट में है।</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>फ़ाइल में कुछ ठीक नहीं है; देखें कि रेडियोग्राफ़ पूरा है या नहीं।</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>प्रोग्राम के भीतर कुछ गड़बड़ हुई। आपके पहले के निर्णय सहेजे हैं; लॉग फ़ाइल बताती है कहाँ हुआ।</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>उच्च-संवेदनशीलता बिंदु पर जो चाहिए।</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>उच्च-विशिष्टता बिंदु पर जो चाहिए।</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>खोजा गया: संवेदनशीलता कम से कम {sensitivity}, विशिष्टता कम से कम {specificity}।</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>फ़ाइल का संदर्भ पुराना पड़ गया है</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>मानक आउटपुट बंद है, इसलिए परिणाम दिखाए नहीं जा सकते</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>चलते रहें, और FOLDER में जो आए या बदले उसे पढ़ें, Ctrl-C तक। रिपोर्ट हर बार नए सिरे से लिखी जाती हैं।</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>अभी जो निकाला जा रहा है उसके बाद रुकेगा। तुरंत रद्द करने के लिए Ctrl-C फिर दबाएँ।</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>बहुत अधिक संपीडित</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>अध्ययन</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>संदेह वाले अध्ययन</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>अध्ययन जिनमें पाठक और एआई सहमत हैं</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>अध्ययन जिनमें वे असहमत हैं</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>हस्ताक्षरित अध्ययन</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>फ्रैक्चर वाले अध्ययन</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>बिना फ्रैक्चर के अध्ययन</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>बिना निर्णय के अध्ययन, क्योंकि उनका कोई रेडियोग्राफ़ प्रयोग नहीं हो सकता</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>अध्ययन: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>अध्ययन</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>अध्ययन का UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>अध्ययन की तिथि</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>{date} का अध्ययन</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>बिना तिथि का अध्ययन</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>{count} में से अध्ययन {number}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>सारांश</translation>
    </message>
    <message>
      <source>System</source>
      <translation>सिस्टम</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>TAR का भाग</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: क्लिनिक, पता, प्रतीक-चिह्न, कौन हस्ताक्षर करता है। [डिफ़ॉल्ट: प्राथमिकताओं का क्लिनिक]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>वास्तविक आकार, 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>आपके संपादन के बाद कार्ड को जैसा है वैसा स्वीकार करें: बदला हुआ कार्ड तब तक अस्वीकृत रहता है।</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>दूसरी पेन ड्राइव या फ़ोल्डर लें; यह क्षतिग्रस्त हो सकता है</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>--password-file और --ask-password में से एक दें।</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>कम से कम आठ अक्षरों का लें, और केवल उसे बताएँ जिसे खोलना है</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>उन्हें पठन से हटाएँ, फिर व्यू अलग-अलग पढ़ें</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>यह पृष्ठ अपने साथ ले जाएँ। पूरी रिपोर्ट डॉक्टर के लिए है।</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>OTHER संग्रहों में जो है उसे इसमें लें: सत्र, परिणाम, मसौदे, हस्ताक्षरित पठन।</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>बिना लेबल के चित्रों पर बैकबोन को दूसरों की तरह देखना सिखाएँ।</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>तकनीक</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>यदि दर्द बना रहे, या कुछ भी बिगड़े, तो डॉक्टर को बताएँ।</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>रोगी का उपचार करने वाले डॉक्टर को बताएँ और दर्ज करें कि किसे बताया; काग़ज़ उसके बाद</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>पाठ</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>फ़ाइल के पाठ उसके वर्ण-समुच्चय से मेल नहीं खाते; नाम बिगड़े हो सकते हैं।</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>लिखी जाने वाली .safetensors फ़ाइल।</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>एआई ने कोई निर्णय नहीं दिया</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>GPU की मेमोरी भर गई है: CPU पर आगे बढ़ रहा है</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>मोडैलिटी LUT पढ़ा नहीं जा सकता और छोड़ा गया।</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>लिखी जाने वाली PNG।</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>Ray क्लस्टर {address} का उपयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>संग्रह प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>संग्रह में सत्र {session} नहीं है</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>संग्रह क्षतिग्रस्त है ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>संग्रह क्षतिग्रस्त है ({detail}); उसमें कुछ नहीं बदला गया</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>संग्रह वैसा नहीं है जैसा लिखा गया था ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>जो संग्रह वहाँ था वह रखा गया है: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>संग्रह नए Osteo Desktop ने लिखा है (स्कीमा {found}, ज्ञात {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>बैकबोन वहाँ रखे जाते हैं।</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>चुना हुआ मॉडल वहाँ नहीं है: 'osteo-desktop models choose NAME'।</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>संपीडित पिक्सेल ({syntax}) यहाँ खोले नहीं जा सकते ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>चिह्न (+/−) पर संपीडित पिक्सेल और PixelRepresentation में विरोध है; PixelRepresentation लिया गया।</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>डिकोडर बताता है: {printed}।</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>डिस्क भरी है, फ़ाइल नहीं लिखी गई</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>प्रदर्शन शटर प्रयोग नहीं हो सकता और छोड़ा गया; पूरा चित्र दिखाया गया है।</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>पिछली बार के आँकड़े फिर से, उसके अंकों की CSV से।</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>फ़ाइल चमक दिखाने का ऐसा तरीका माँगती है जो यहाँ अज्ञात है; सामान्य तरीका लिया गया।</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>फ़ाइल में न रोगी का नाम है न फ़ाइल का: केवल रेडियोग्राफ़ की सामग्री बताती है कि वह किसके बारे में है।</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>फ़ाइल {columns} x {rows} पिक्सेल बताती है, जो सच होने या यहाँ पढ़े जाने से अधिक है</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>फ़ाइल काले और सफ़ेद पर परस्पर विरोधी है; वे बदले हो सकते हैं।</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>फ़ाइल अपने धूसर स्तरों पर परस्पर विरोधी है; चित्र वैसा दिखाया गया है जैसा सबसे संभव है।</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>इस प्रोग्राम की एक खराबी ({kind}) के कारण फ़ाइल पढ़ी नहीं जा सकी। इसकी सूचना दें; दूसरी फ़ाइलों पर असर नहीं पड़ा है।</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>फ़ाइल लिखी नहीं जा सकी ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>फ़ाइल ठीक से नहीं बताती कि उसके पाठ कैसे लिखे हैं; नाम बिगड़े दिख सकते हैं।</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>फ़ाइल जल्दी समाप्त होती है।</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>फ़ाइल जल्दी समाप्त होती है: रेडियोग्राफ़ का निचला भाग नहीं है।</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>फ़ाइल जल्दी समाप्त होती है; उसके अंत के बाद के पिक्सेल अज्ञात हैं।</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>पढ़े जाने के बाद फ़ाइल बदल गई है: पहले के चित्र के बारे में कही बात अलग रखी गई और इस पर लागू नहीं।</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>अध्ययन पर हस्ताक्षर के बाद फ़ाइल बदल गई है; जो चित्र पढ़ा गया था वह अब वहाँ नहीं है।</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>फ़ाइल में कोई चित्र नहीं है ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>फ़ाइल खाली है (0 बाइट)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>फ़ाइल दूसरी राय की सीमा से बड़ी है ({most} MB)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>फ़ाइल अब वहाँ नहीं है; पठन के लिए उसकी पंक्ति रखी गई है। वह डिस्क जोड़ें जिस पर वह थी, या फ़ाइल वापस रखें।</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>फ़ाइल ऐसी दूसरी राय नहीं है जो पढ़ी जा सके ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>फ़ाइल ऐसा चित्र नहीं है जो यहाँ पढ़ा जा सके ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>फ़ाइल ने अपने डिकोडर को बंद करा दिया ({detail}); दूसरी फ़ाइलों पर असर नहीं है</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>फ़ाइल ने क्लस्टर के दो कार्यकर्ताओं को एक के बाद एक समाप्त कर दिया ({workers}); दूसरी फ़ाइलें प्रभावित नहीं हैं</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>इस उपयोगकर्ता को फ़ाइल या फ़ोल्डर खोलने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>फ़ाइल के अनुसार उसके पिक्सेल में पाठ, संभवतः नाम, अंकित हैं।</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>फ़ाइल में {origin} है; उसके पाठ Latin-1 मानकर पढ़े गए, नाम बिगड़े हो सकते हैं।</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>फ़ाइल में {origin} है; उसके पाठ UTF-8 मानकर पढ़े गए।</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>जो फ़ाइल पढ़ी गई थी वह अब इस फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>जब फ़ाइल {since} थी, उसके बाद उसकी सामग्री बदल गई है</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>फ़ाइलों में कई रोगियों के नाम हैं; यह पठन किसका है, पाठक ने चुना।</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>इसमें फ़िल्म के पिक्सेल बहुत कम हैं।</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>फ़िल्म फ़ोटो के किनारे से आगे तक हो सकती है।</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>फ़िल्म के किनारे स्पष्ट नहीं हैं।</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>PHOTO के पिक्सेल में फ़िल्म के चारों कोने, ऊपर बाएँ से घड़ी की दिशा में, जहाँ वे नहीं मिलते या ठीक नहीं मिलते।</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256} वाली फ़ाइल के लिए {model} का परिणाम</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>निष्कर्ष का अपना मानचित्र रहता है; दूसरे के लिए इसे अभी पढ़ने वाले मॉडल से पढ़वाएँ</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>फ़ोल्डर लेबल किए डेटा के किसी विन्यास से मेल नहीं खाता ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>फ़ोल्डर में कोई रेडियोग्राफ़ नहीं है।</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>फ़ोल्डर में {other} से शुरू हुए दौर हैं</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>फ़ोल्डर लौट आया है।</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>{file} का फ़ोल्डर</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>फ्रैक्चर वाले रेडियोग्राफ़ {fractured} अध्ययनों के हैं, अन्य {normal} के; अलग रखे अध्ययनों पर परिचालन बिंदु परखने के लिए हर प्रकार के {least} चाहिए</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>चित्र क्षतिग्रस्त है और खोला नहीं जा सकता ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>CLAIM और TRIPOD+AI के बिंदु, हर एक उत्तरित या नहीं।</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>लेबल किया डेटा प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>उससे लेबल पढ़े नहीं जा सकते ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>अंतिम पूरा चक्र रखा गया है; वहीं से आगे बढ़ने के लिए वही आदेश फिर दें</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>लेटरहेड प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>रोगियों की सूची पढ़ी नहीं जा सकती ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>दिखाया मानचित्र मॉडल {shown} का है, {signed} का नहीं, जिसके परिणाम पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>मॉडल प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>मॉडल प्रयोग नहीं हो सकता ({detail})। दूसरा चुनें, या Osteo Desktop फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>मॉडल सिखा नहीं सकता ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>मॉडल इस रेडियोग्राफ़ पर विफल हुआ ({kind}); इसकी सूचना दें।</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>मॉडल फ़ाइल क्षतिग्रस्त है ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>मॉडल ने ऐसे चित्र नहीं देखे (यह छाती का एक्स-रे, फ़ोटो, दस्तावेज़ या अन्य जाँच हो सकती है)।</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>मॉडल प्रयोग नहीं हुआ, क्योंकि उसका कार्ड लिखे जाने के बाद बदला गया ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>मॉडल प्रयोग नहीं होता, क्योंकि उसका कार्ड लिखे जाने के बाद बदला गया। कार्ड उसके स्रोत से फिर कॉपी करें, या इस कंप्यूटर की देखरेख करने वाले से पूछें।</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>मॉडल ने फ़ोटो को जैसा है वैसा ही देखा; ऐसे अंक कम भरोसेमंद होते हैं।</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>मॉडल नहीं जोड़ा गया: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>मॉडल नहीं हटाया गया: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>मॉडल इस अंग पर प्रशिक्षित नहीं है ({part})।</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>मॉडल की फ़ाइल क्षतिग्रस्त है ({detail})। दूसरा चुनें, या Osteo Desktop फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>मॉडल की विशेषताएँ उसके प्रशिक्षण में इस चित्र जैसा कुछ नहीं पातीं।</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>मॉडल के अपने परिचालन बिंदु लागू हैं: {low} और {high}।</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>मॉडल के अपने बिंदु, {low} और {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>साथ आए मॉडल, आपके जोड़े हुए मॉडल, और वह जो पढ़ता है।</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>मॉडल का अपना निचला बिंदु</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>मॉडल का अपना ऊपरी बिंदु</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>नाम मान्य पाठ नहीं है, और दूसरी फ़ाइलों का नाम वही है जैसा यह यहाँ लिखा जाता</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>ऐसा नेटवर्क बनाया नहीं जा सकता ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>लिखा जाने वाला नया फ़ोल्डर।</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>फ़ाइल में बताई चित्र-संख्या सच नहीं हो सकती; एक पढ़ा गया।</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>एक पृष्ठ का रूप: टिप्पणियाँ नहीं, दो चित्र।</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>इस केंद्र के परिचालन बिंदु प्रयोग नहीं हो सकते ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>इस केंद्र के परिचालन बिंदु प्रयोग नहीं हो सकते ({detail})। मॉडल के अपने पर लौटें: पठन &gt; परिचालन बिंदु।</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>पासवर्ड प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>पथ इतना लंबा है कि यह सिस्टम उसे खोल नहीं सकता; वहाँ जो है वह पढ़ा नहीं गया</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>फ़ाइल नामों का प्रतिरूप ग़लत है ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>चित्र प्रयोग नहीं हो सकता ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>चित्र खाली है।</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>चित्र ऐसे संपीडित है जो यहाँ नहीं खुल सकता। अध्ययन बिना संपीडन निर्यात करें, या इस कंप्यूटर की देखरेख करने वाले से पूछें।</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>वर्तमान संग्रह तिथि वाले नाम से उसके पास रखा जाता है। पहले खिड़की बंद करें।</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>पूर्व-प्रशिक्षित भार प्रयोग नहीं हो सकते ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>फ़ाइलें डिकोड करने वाली प्रक्रिया शुरू नहीं हो सकी ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>रेडियोग्राफ़ पर फिर भी अंक नहीं दिए जा सकते: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>रेडियोग्राफ़ नहीं दिखाया जा सका: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>रेडियोग्राफ़ पूरा नहीं है: कम स्कोर से फ़्रैक्चर नकारा नहीं जाता।</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>इस अध्ययन के रेडियोग्राफ़ में अलग-अलग रोगियों के नाम हैं</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>इस अध्ययन के रेडियोग्राफ़ में अलग-अलग रोगियों के नाम हैं: {patients}।</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>रेडियोग्राफ़ की अपनी फ़ाइलें कूटबद्ध नहीं हो सकतीं, और रोगी का नाम बता देंगी</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>पाठक सहमत हैं</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>पाठक असहमत हैं</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>पाठक का निर्णय सत्य माना जाता है, जो आवश्यक नहीं कि हो। एआई छिपाकर लिए निर्णय अलग गिने जाते हैं, क्योंकि एआई की बात देखने वाला पाठक उससे सहमत होने की ओर झुकता है।</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>पठन पर हस्ताक्षर नहीं हो सकते: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>विधि प्रयोग नहीं हो सकती ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>रिपोर्ट तैयार नहीं हो सकती ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>रिपोर्ट केवल पासवर्ड से खुलती हैं। उसे भेजने वाले से माँगें, इस पेन ड्राइव से अलग किसी रास्ते से।</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>परिणाम इस पृष्ठ पर नहीं लिखा है। उस पर आपसे बात की जानी चाहिए।</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>अध्ययन {study} में {file} की पंक्ति, फ़्रेम {frame}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>सैलिएंसी मानचित्र दिखाता है कि अंक किससे बदला; यह फ्रैक्चर की रूपरेखा नहीं है। निर्णय चिकित्सक का है।</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>वही, ऐसे पासवर्ड से जो पूछा जाता है।</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>अंक एक रेडियोग्राफ़ की अंशांकित प्रायिकता है, जहाँ {share} रेडियोग्राफ़ में फ्रैक्चर दिखता है।</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>अंक लेबल किए डेटा से मेल नहीं खाते ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>दूसरी राय किसी दूसरे रोगी या दूसरे चित्र की है: यहाँ किसी रेडियोग्राफ़ की सामग्री वह नहीं है जिसके बारे में वह है</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>दूसरी राय ऐसे रेडियोग्राफ़ की है जो यहाँ अलग-अलग रोगियों के हैं</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>दूसरी राय पर किसी के हस्ताक्षर नहीं हैं</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>दूसरी राय लिखे जाने के बाद बदली गई</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>दूसरी राय Osteo Desktop के बाद के संस्करण ने लिखी है ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>सत्र में इस कुंजी का कोई अध्ययन नहीं है</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>सेटिंग पढ़ी नहीं जा सकतीं ({detail}); मूल मान प्रयोग होते हैं</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>पेन ड्राइव एक ZIP के रूप में।</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>इस रोगी के अध्ययन।</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>अध्ययन, जैसे 'opinion list' उसे दिखाता है।</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>शिक्षक मॉडल: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>ऑडिट लॉग में वैसी प्रविष्टि {entry} नहीं है जैसी {file} को याद है</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>प्रशिक्षण टूट गया: वह कोड {code} के साथ समाप्त हुआ।</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>प्रशिक्षण टूट गया: वह कारण बताए बिना समाप्त हुआ।</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>प्रशिक्षण टूट गया: सिस्टम ने उसे समाप्त किया ({signal}); संभवतः मेमोरी कम पड़ी।</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>पूरा कार्ड JSON के रूप में।</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>खिड़की को सिस्टम लाइब्रेरी {library} चाहिए, जो नहीं है। चलाएँ: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>खिड़की केवल डिस्प्ले वाले टर्मिनल में खुलती है। आपका अपना संग्रह छुआ नहीं जाता।</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>खिड़की नहीं खोली गई। {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>इस पठन के शब्दों से रोगी की पहचान हो सकती है (नाम, तिथि, लंबी संख्या)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>{kind} खोला नहीं जा सकता ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>संग्रह में {kind} {name} नहीं है</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>संग्रह का {kind} {name} वैसा नहीं है जैसा बनाया गया था</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>{kind} {name} को किसी दूसरे प्रोग्राम ने संग्रह में डाला</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>प्रशिक्षण के लिए {fractured} फ्रैक्चर वाले और {normal} अन्य रेडियोग्राफ़ हैं</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>इस मॉडल के अंक वाले {fractured} फ्रैक्चर वाले और {normal} अन्य हस्ताक्षरित रेडियोग्राफ़ हैं; परिचालन बिंदु बदलने के लिए हर प्रकार के {least} चाहिए</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>अभी कोई संग्रह नहीं है, इसलिए कुछ बदला नहीं जा सकता था।</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>अभी कोई संग्रह नहीं है। पहले फ़ोल्डर पढ़ें: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>अभी कोई बैकअप नहीं है: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>कोई डिस्प्ले नहीं है (DISPLAY और WAYLAND_DISPLAY निर्धारित नहीं), इसलिए कोई खिड़की नहीं खुल सकती। डेस्कटॉप के साथ लॉग इन करें, 'ssh -X' का प्रयोग करें, या खिड़की के बिना काम करें: 'osteo-desktop read'।</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>{name} नाम का कोई इंजन नहीं है</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>'{name}' नाम का कोई मॉडल नहीं है{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>रोगी के लिए पृष्ठ नहीं है: गंभीर परिणाम बताना बाकी है</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>रोगी के लिए पृष्ठ नहीं है: अध्ययन हस्ताक्षरित नहीं है</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>अभी प्रिंटर {printer!r} नहीं है; ये हैं: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>मॉडल से तुलना के लिए अभी कोई हस्ताक्षरित पठन नहीं है</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>इस फ़ोल्डर में ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>इस एक्स-रे का ऐसा मानचित्र नहीं है ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>आगे बढ़ने के लिए मेमोरी बहुत कम है</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>ये एक साथ नहीं दिए जा सकते: {names}।</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>ये फ़ाइलें अलग-अलग रोगी बताती हैं; वे साथ नहीं पढ़ी जातीं</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>ये परिचालन बिंदु इस केंद्र ने तय किए; मॉडल के अपने {low} और {high} हैं</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>ये परिचालन बिंदु इस केंद्र ने तय किए; ये मॉडल के अपने नहीं हैं</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>ये रेडियोग्राफ़ पहले से एक अध्ययन हैं</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>यह फ़ाइल स्वयं बताती है कि वह किस अध्ययन की है</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>इस फ़ोल्डर में रेडियोग्राफ़ और रिपोर्ट हैं। INDEX.HTM किसी भी ब्राउज़र में खोलें; नेटवर्क नहीं चाहिए। यही रिपोर्ट REPORT*.PDF फ़ाइलों में हैं। SHA256SUMS.TXT में हर फ़ाइल का चेकसम है, ताकि क्षतिग्रस्त प्रति पहचानी जा सके।</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>इस फ़ोल्डर में कूटबद्ध रिपोर्ट हैं। REPORT*.PDF को PDF फ़ाइलों के प्रोग्राम में खोलें और पासवर्ड लिखें, जो इस फ़ोल्डर से अलग किसी रास्ते से आता है।</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>यह वह चित्र नहीं जिस पर इस नाम से हस्ताक्षर हुए: फ़ाइल उसके बाद बदल गई है। वह पठन इस चित्र का पठन नहीं है।</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>यह मॉडल पहले से प्रशिक्षित हो रहा है</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>यह भाग एक अनुसंधान मॉडल ने निकाला है। यह फ़ाइंडिंग नहीं है; मान्य वही है जो पाठक ऊपर कहते हैं।</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>यह पठन नहीं बताता कि किन रेडियोग्राफ़ के लिए इस पर हस्ताक्षर हुए</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>यह पठन हस्ताक्षरित नहीं है, इसलिए परिशिष्ट नहीं लेता</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>यह पठन हस्ताक्षरित नहीं है; वापस लेने को कोई हस्ताक्षर नहीं</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>यह पठन हस्ताक्षरित और बंद है</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>इस बीच यह अध्ययन दूसरी खिड़की या प्रोग्राम में बदला गया</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>यह अध्ययन; कई बार।</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>इस टर्मिनल में भाषा {code} के अक्षर नहीं हैं।</translation>
    </message>
    <message>
      <source>To</source>
      <translation>प्रति</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>ध्यान दें</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>इनके बारे में ध्यान दें</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>बताने का समय</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>बताने का समय, सटीक</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>किसने बताया</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>किसे बताया</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>{who} को बताया गया, {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>एआई छिपाकर बहुत कम पर निर्णय हुआ, इसलिए सब लिए गए: जिसने एआई देखा वह उससे सहमत होने लगता है, और आँकड़े वास्तविकता से अच्छे हैं।</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>प्रतीकात्मक कड़ियों के बहुत अधिक स्तर</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>बहुत अधिक फ़ाइलें खुली हैं</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>परखने के लिए बहुत छोटा ({columns} x {rows} पिक्सेल)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>परखने के लिए बहुत छोटा ({columns} x {rows} पिक्सेल)।</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>विधि के अनुसार लेबल किए रेडियोग्राफ़ पर मॉडल प्रशिक्षित करें।</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>लेबल किए रेडियोग्राफ़ पर मॉडल प्रशिक्षित करें।</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>मॉडल मापने के बजाय हर दौर में इस विधि को नए सिरे से प्रशिक्षित करें।</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>प्रशिक्षण रुका ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>सहायता के लिए '{command} {option}' चलाएँ।</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>इसे घड़ी की दिशा में इतने अंश घुमाएँ।</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>घड़ी की दिशा में {degrees}° घुमाया गया।</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>अल्नर वेरिएंस</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>कम एक्सपोज़र वाला</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>असमान प्रकाश हटाया गया।</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>अपठनीय</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>अनुपयोगी</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>अनुपयोगी रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>अनुपयोगी रेडियोग्राफ़ (कोड)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>अनुपयोगी, कारण (कोड)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>पाठक के अनुसार अनुपयोगी</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>अनुपयोगी: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Osteo Desktop अद्यतन करें, या उसे PDF के रूप में भिजवाएँ; उसका कुछ भी रखा नहीं गया</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Osteo Desktop अद्यतन करें; संग्रह में कुछ नहीं बदला गया</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>ऊपरी परिचालन बिंदु</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>ऊपरी परिचालन बिंदु, सटीक</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>प्रयोग:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>धनु-कोष्ठकों में वही फ़ील्ड रखें जो मार्गदर्शिका बताती है, अन्य नहीं</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction अज्ञात है; उसकी विंडो LINEAR मानी गईं।</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>निर्णय</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>अध्ययन {study} के पठन का संस्करण {version}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>बहुत कम पिक्सेल</translation>
    </message>
    <message>
      <source>View</source>
      <translation>व्यू</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>वोलर टिल्ट</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>उसकी प्रतीक्षा करें, उसे रोकें, या मॉडल के लिए दूसरी फ़ाइल का नाम दें</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>पढ़े जाने की प्रतीक्षा में: {files}।</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>निगरानी समाप्त हुई; जो पढ़ा गया वह रखा गया है।</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>{folder} की निगरानी हो रही है। समाप्त करने के लिए Ctrl-C दबाएँ।</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>भार</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>भार, परिचालन बिंदु और आईडी वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>जो 'models time --out' ने लिखा।</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>यह सब किस भाषा में कहा जाए; अन्यथा खिड़की की भाषा, अन्यथा सिस्टम की। JSON, CSV और निकास कोड वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>ख़राब चित्रों से कितनी हानि होती है: हर स्रोत के N फ्रैक्चर वाले और N अन्य रेडियोग्राफ़, हर एक घुमाया, धुँधला किया, काटा हुआ आदि।</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>गणना कौन करे: 'osteo-desktop doctor' के बताए इंजनों में से एक।</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>जो पाया जाता है वह उसके कार्ड में जाता है। 16 बिट का इंजन उसके बाद ही अपने आप लिया जाता है।</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>यह जो लिखता है उसे 'train' और 'evaluate' --weights के रूप में लेते हैं। रुकने या बंद होने पर वही आदेश अंतिम पूरे चक्र के बाद से आगे बढ़ता है।</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>जो सीखता है; एक साथ कई के लिए कई बार।</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>फ़िल्मों के फ़ोटो से कितनी हानि होती है: हर स्रोत के N फ्रैक्चर वाले और N अन्य रेडियोग्राफ़, जैसे हैं, कैमरा मॉडल से खींचे गए, और सीधे किए गए।</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>पाठक के नाम के नीचे क्या लिखा हो।</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>अलग रखे अध्ययनों पर ऐसे बिंदुओं का फल</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>एआई ने क्या कहा</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>संग्रह को अपने ऑडिट लॉग के अंत का जो याद है वह मेल नहीं खाता (प्रविष्टि {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>अब क्या करें</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>क्या और कैसे प्रशिक्षित करना है; देखें 'osteo-desktop recipes'।</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>जो पहले पढ़ा गया वह दोबारा नहीं निकाला जाता; रुका हुआ काम वहीं से आगे बढ़ता है। निकास कोड 0 का अर्थ है कि हर फ़ाइल की पंक्ति है, चाहे अंक हो, कारण हो या त्रुटि।</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>वहाँ जो कहा गया वह अब दिखाया गया है; “पूर्ववत करें” से आपने यहाँ जो कहा था वह लौट आता है</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>क्या देखा गया</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>जो लिखा गया वह वैसा ही वापस नहीं पढ़ा जा सका ({name}); वहाँ कुछ नहीं छोड़ा गया</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>लिखे गए रेडियोग्राफ़ के पक्ष-अक्षर के बारे में आपने क्या देखा।</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>नमूने, रिपोर्ट और डेमो का अपना संग्रह कहाँ रखे जाएँ।</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>गणना कहाँ हो।</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>कौन-सी हड्डी: {bones}।</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>यह निर्णय कौन लेता है।</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>जाँच का निर्णय कौन रद्द करता है; अन्यथा सेटिंग का पाठक।</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>परिचालन बिंदु किसके</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>विंडो</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>विंडो {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter और WindowWidth की संख्या भिन्न है; जिसका जोड़ा नहीं वह छोड़ा गया।</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>विंडोज़ अपने सामान्य प्रिंटर पर छापता है और पृष्ठ का आकार बदल सकता है; दोनों के लिए खिड़की का प्रयोग करें।</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>विंडोज़ अपने सामान्य प्रिंटर पर एक प्रति छापता है; खिड़की में दूसरे चुनें</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>'verify' के साथ: पठनों के संग्रह को उसके ऑडिट लॉग से मिलाएँ।</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>--out, --stick या --messenger के साथ बताएँ किसका: इनमें से एक: --study KEY, --patient ID, --signed, --all।</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>--places के साथ: फ़ोल्डर के नाम से स्रोत और अधिकारों का JSON (देखें resources/model-cards/pictures.json)।</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>--points के साथ: इस मॉडल से 'evaluate --model' की CSV।</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>--points के साथ: जिस पर अंक दिए गए।</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>--recipe के साथ। [डिफ़ॉल्ट: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>--recipe के साथ: हर प्रशिक्षण इनसे शुरू करें। [डिफ़ॉल्ट: जैसा विधि बताती है]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>--recipe के साथ: उसे बदलें, जैसे stage.1.epochs=5; अधिक के लिए कई बार।</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>--recipe के साथ: इतने दौर, हर एक की परख उस पर जो उसने कभी नहीं देखा। [डिफ़ॉल्ट: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>--recipe के साथ: केवल इस दौर को प्रशिक्षित करें और अंक दें, जबकि दूसरी प्रक्रियाएँ बाकी करती हैं; फिर इसके बिना वही आदेश आँकड़े देता है।</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>--recipe के साथ: एक --data पर प्रशिक्षण, दूसरे पर परख, और हर --external के लिए सभी पर प्रशिक्षण।</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>--scores के साथ: इनसे युग्मित अंतर, अंतरालों के साथ।</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>--true-size के साथ: डिटेक्टर पर के या अज्ञात प्रकार के अंतराल से भी।</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>आदेश के बिना खिड़की खुलती है।</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>काग़ज़ के लिए धूसर वक्र के बिना।</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>लोगों के लिखे शब्दों में रोगी और डॉक्टरों के नाम खोजे गए; उनमें दूसरों के नाम ज्ञात नहीं हैं।</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>खोए कार्यकर्ता: {workers}; दूसरों को दी गई फ़ाइलें: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>कार्यसूची, सबसे संदिग्ध पहले</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>PDF लिखें, और कुछ न छापें।</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>अगले डॉक्टर के पास ले जाने के लिए वहाँ एक फ़ोल्डर लिखें: रिपोर्ट, चित्र, किसी भी ब्राउज़र में खुलने वाली सूची, चेकसम।</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>हर अध्ययन की एक पंक्ति वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>दूसरी राय लिखें, या लाएँ।</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>हर रेडियोग्राफ़ को उसके हीट मैप के साथ वहाँ लिखें, PNG के रूप में।</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>उसे FILE.pdf या FILE.html के रूप में भी लिखें।</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>उसे वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>leaks.json, leaks.txt और pairs.csv वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>हर रेडियोग्राफ़ का एक JSON ऑब्जेक्ट वहाँ लिखें, प्रकार सहित।</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>हर रेडियोग्राफ़ की एक पंक्ति वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>इनमें से हर अध्ययन का एक छोटा JPEG वहाँ लिखें, नाम के बिना। चित्र में जो संभवतः पाठ है वह काला किया जाता है; कोई देखता नहीं, और चित्र यह बताता है।</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>पहले के सत्र की रिपोर्ट लिखें।</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>रिपोर्ट वहाँ लिखें: उन अध्ययनों की जिन्हें --study, --patient, --signed या --all बताते हैं।</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>हस्ताक्षरित पठन प्रशिक्षण डेटा के रूप में लिखें।</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>असहमतियाँ वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>अपने हस्ताक्षरित पठनों के रेडियोग्राफ़ प्रशिक्षण के लिए लेबल किए डेटा के रूप में लिखें।</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>रिपोर्ट वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>SESSION की रिपोर्ट लिखें, यानी वह संख्या जो 'read' और '--list' दिखाते हैं।</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>वही स्प्रेडशीट के रूप में वहाँ लिखें, लोगों के लिए।</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>वही स्प्रेडशीट के रूप में वहाँ लिखें।</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>SESSION के किसी अध्ययन का हस्ताक्षरित पठन दूसरी राय के रूप में लिखें।</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>कहीं और लिखी गई, इन्हीं रेडियोग्राफ़ के बारे में। यहाँ यह कुछ तय नहीं करती, और कुछ सिद्ध नहीं करता कि किसने लिखी।</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>एक्स-रे चित्र: {view}, {shown}।</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>{view} का एक्स-रे चित्र।</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>एक्स-रे चित्रों में हर टूटन नहीं दिखती।</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>आपके एक्स-रे चित्र काम में नहीं आ सके। वे नहीं बताते कि कोई हड्डी टूटी है या नहीं।</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>आपके एक्स-रे चित्रों में एक हड्डी दिखती है जो कुछ समय पहले टूटी थी।</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>आपके एक्स-रे चित्र, सरल शब्दों में</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>ZIP का भाग</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[फ़्रेम {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>[network] और [preparation] आवश्यक हैं</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>बिना पिक्सेल डेटा की DICOM फ़ाइल</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>किसी दूसरे के भीतर का ZIP या TAR नहीं खोला जाता</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>बैकबोन</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>एक बॉक्स चित्र {key} का है, जो वहाँ नहीं है</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>{name} का एक बॉक्स {value} है, '[x, y, width, height]' नहीं</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>{canvas} पिक्सेल का कैनवास {longest} के आकारों के लिए बहुत छोटा है; आकारों में अधिक पिक्सेल हों तो 'framing.canvas' भी उतना बड़ा चाहिए</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>कार्ड PDF या HTML के रूप में लिखा जाता है</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>क्रॉस-परीक्षण के लिए दूसरा --data चाहिए, या एक --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>डिफ़्लेट-संपीडित एक फ़्रेम खोला नहीं जा सकता</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>इस प्रोग्राम की खराबी, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>फ़ोल्डर की जगह एक फ़ाइल है</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>दायरा-जाँच</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>सूची</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>{count} की सूची</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>कृत्रिम रेडियोग्राफ़ को {first} मिलता है, और दोबारा {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>मॉडल</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>आपका '{name}' नाम का एक मॉडल पहले से है</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>समय-क्षेत्र सहित समय (जैसे 2026-03-01T09:30:00+01:00)</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>संख्या</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>एक अपठनीय योजना ({why})</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>कोई अंक 0-1 के भीतर नहीं है, या 't_low' 't_high' से ऊपर है</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>तालिका</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>कुंजियों की तालिका अपेक्षित है, {value} नहीं</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>कोई तालिका या प्रविष्टि समझी नहीं जा सकती: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>तालिका या सूची</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>टैग किया PDF, पर PDF/A और PDF/UA नहीं: इसके हर अक्षर के लिए उपयुक्त फ़ॉन्ट नहीं है</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>शिक्षक मॉडल {count} में से {done} रेडियोग्राफ़ पढ़ चुका है</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>पाठ</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>उसमें कोई पाठ UTF-8 नहीं है</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>पूर्ण संख्या</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>पेट</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>एसिटाबुलम</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>एक्रोमियोक्लैविक्युलर जोड़</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>एक्रोमियन</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>एक्यूट</translation>
    </message>
    <message>
      <source>added</source>
      <translation>जोड़ा गया</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>समायोजित</translation>
    </message>
    <message>
      <source>age</source>
      <translation>आयु</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>एला</translation>
    </message>
    <message>
      <source>all</source>
      <translation>सभी</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>SVG में प्रोग्राम और लिंक हो सकते हैं; उसे PNG में सहेजें</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>एक प्रविष्टि समझी नहीं जा सकती: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>'{name}' नाम का एक स्थापित मॉडल पहले से है</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>विषम संख्या में पिक्सेल YBR_FULL_422 नहीं हो सकते</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>अज्ञात वर्ण-समुच्चय ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>और {count} अन्य</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>कोण</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>{degrees}° एंगुलेटेड</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>{direction} {degrees}° एंगुलेटेड</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>{direction} एंगुलेटेड</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>टखना</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>भाग '{part}' की एक और JSON फ़ाइल भी {file} बताती है</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>इसके खुले रहते दूसरी फ़ाइल ने इसकी जगह ले ली; जो खुला था वह {kept} नाम से रखा है</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>इसे दूसरे मॉडल ने पढ़ा: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{what} वह नहीं जिसकी {file} है: उत्तर नए सिरे से निकाले जाते हैं</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>दूसरा प्रोग्राम उसे प्रयोग कर रहा है</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>दूसरी खिड़की या प्रोग्राम ने उसे खोल रखा है; उसे बंद करें</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>अलग {what}</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>अग्र भाग</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>एन्टीरियर प्रोसेस</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>आर्च</translation>
    </message>
    <message>
      <source>area</source>
      <translation>क्षेत्रफल</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>बाँह</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>कृत्रिम दोष</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>जैसा दिखाया गया</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>फ़ाइल के अनुसार</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>जैसा लिखा गया था</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>जैसा स्क्रीन पर दिखता है</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>जैसा लिखा है, अंशांकन अज्ञात</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>जैसा रखा है</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>कम से कम एक [[stage]] आवश्यक है</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>डिटेक्टर पर</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>रोगी पर, अनुमानित</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>स्वचालित</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>एवल्शन</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>एक्सियल</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>'backbone' नहीं दिया गया</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>पट्टी {millimetres} mm</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>पैमाना {millimetres} mm, {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>बेस</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>जन्म तिथि</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>धुंधला</translation>
    </message>
    <message>
      <source>body</source>
      <translation>बॉडी</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>अंग</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>हड्डी का लीज़न</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>दोनों पक्ष</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>पर निर्णय है: फ्रैक्चर नहीं</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>ज्ञात आकार की वस्तु से</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>एक्सपोज़र की ज्यामिति से</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>कैल्केनियस</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>अंशांकित</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>हाथ से अंशांकित</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>फ़ोटो पर हाथ से अंशांकित</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>पढ़े नहीं जा सकते: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>कैपिटेलम</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>कार्पोमेटाकार्पल जोड़</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>कार्पस</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>ग्रीवा रीढ़</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>छाती</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>पाठक द्वारा चुना गया</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>चुनी हुई फ़ाइलें</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>वृत्त की त्रिज्या</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>हँसली</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>क्लिनिकल प्रश्न</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>बंद</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn में स्ट्राइड 32 पर ऐसी विशेषताएँ नहीं हैं जिन्हें सिखाया जा सके</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>कॉक्सिक्स</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>बहुखंडी</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>एक जैसे दिखने वाले जोड़ों की तुलना हो रही है</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>संपीडन</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>कोराकॉइड प्रोसेस</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>कोरोनॉइड प्रोसेस</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>'evaluate' का crossings.json।</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>कटा हुआ</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>चोट की तिथि</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>डिफ़ॉल्ट: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>अपक्षयी बदलाव</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>व्यास</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>क्या आपका आशय {near} था?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>{keyword} से भिन्न</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>डिसलोकेशन</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>विस्थापित</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>सिरों के संपर्क बिना विस्थापित</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>डिस्टल सिरा</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>डिस्टल मेटाफ़िसिस</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>डिस्टल अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>डिस्टल पोल</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>डिस्टल रेडियोअल्नर जोड़</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>शाफ़्ट का डिस्टल तिहाई</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>डोम</translation>
    </message>
    <message>
      <source>done</source>
      <translation>हो गया</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>हो गया, पर 'predict' के कुछ चित्र पढ़े नहीं जा सके, या 'export --out' की कुछ रिपोर्ट या 'print' की कुछ फ़िल्में नहीं बन सकीं</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>हो गया, पर संग्रह वैसा नहीं है जैसा लिखा गया था ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>डॉर्सल चिप</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>बिंदुदार रेखा</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>मसौदा</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>मसौदा, हस्ताक्षरित नहीं</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>'dropout' घनी परतों के बाद आता है, और 'dense' खाली है</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>हर प्रारूप के लिए अपनी अलग फ़ाइल चाहिए</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>कोहनी</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>हाथ से भरा</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>{epochs} में से चक्र {epoch}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>चक्र {epoch}: {step}/{steps}, हानि {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>त्रुटि; मानक त्रुटि पर एक पंक्ति बताती है कि क्या, कौन सी फ़ाइल और आगे क्या करें</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>घटना {word} ज्ञात नहीं; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>निकास कोड {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>जोड़ के बाहर</translation>
    </message>
    <message>
      <source>female</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>फीमर</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>फिबुला</translation>
    </message>
    <message>
      <source>files</source>
      <translation>फ़ाइलें</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>फ़ाइलें और जोड़े</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>इस फ़ोल्डर की फ़ाइलें</translation>
    </message>
    <message>
      <source>film</source>
      <translation>फ़िल्म</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>उँगली</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>उँगली का जोड़</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>पैर</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>अग्रबाहु</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>बाहरी वस्तु</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>{file} पर फ्रैक्चर वर्णित हैं, जिसका निर्णय फ्रैक्चर नहीं है</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>अंतर</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>ग्लेनॉइड</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>ग्रेटर ट्रोकैन्टर</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>ग्रेटर ट्यूबरोसिटी</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>ग्रीनस्टिक</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>काग़ज़ के लिए धूसर वक्र</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>धूसर स्तर जैसे स्क्रीन पर</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>वृद्धि पट्टिका या सहायक अस्थि</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>हेयरलाइन</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>हाथ</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>इम्प्लांट</translation>
    </message>
    <message>
      <source>head</source>
      <translation>हेड</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>जुड़ रहा</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>एड़ी</translation>
    </message>
    <message>
      <source>height</source>
      <translation>ऊँचाई</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>छिपा</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>उच्च संवेदनशीलता</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>उच्च विशिष्टता</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>उच्चतम व्यू</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>कूल्हा</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>हैमेट का हुक</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>ह्यूमरस</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>इलियक विंग</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>चित्र {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>चित्र {key} में file_name नहीं है</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>चित्र {key} वहाँ दो बार है</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>धँसा हुआ</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>संदेह में</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>{folds} में से दौर {number} में प्रशिक्षण या परख के रेडियोग्राफ़ दोनों वर्गों के नहीं हैं; अधिक डेटा दें या --folds कम करें</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>झुकाव</translation>
    </message>
    <message>
      <source>index</source>
      <translation>सूचकांक</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>इन्फ़ीरियर पोल</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>इन्फ़ीरियर प्यूबिक रेमस</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>इंटरकॉन्डिलर एमिनेंस</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>इंटरट्रोकैन्टरिक</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>जोड़ के भीतर</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>वैल्गस में</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>वेरस में</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>नहीं दिया गया</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>बहुत बड़ी संख्या है, या संख्या नहीं है</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>इस्कियम</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>इसका उत्तर PyTorch के उत्तर से भिन्न है</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>वह प्रोग्राम के साथ आया है</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>उसे पढ़ा नहीं जा सकता: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>वह रेडियोग्राफ़ पर अंक नहीं दे सकता ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>कॉपी होते समय वह बदल गया</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>इसे आज़माया नहीं जा सका ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>उसने {seconds} सेकंड में उत्तर नहीं दिया</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>कब बताया गया, यह नहीं दिया है</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>यह नहीं बताती कि कौन-सा संस्करण है</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>किसे बताया गया, यह नहीं दिया है</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>वह {name} के लिए {what} नहीं बताती; अज्ञात अधिकारों वाले चित्र इसके लिए नहीं लिए जाते: {made}</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>वह समाप्त हो गया</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>वह कोई फ़ाइल पूरी किए बिना {count} बार समाप्त हुआ</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>यह {stated} में से {found} बाइट के बाद समाप्त होती है</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>यह अपने पिक्सेल से पहले समाप्त होती है</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>यह जल्दी समाप्त होती है</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>यह जल्दी समाप्त होती है और संभवतः और फ़ाइलों के नाम बताती; इसके बदले उसका फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>यह अपने हेडर के भीतर ही समाप्त होती है</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>इससे कोई नाम नहीं बनता</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>उसमें {least} से कम अक्षर हैं</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>इसमें {most} से अधिक पृष्ठ हैं</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>उसमें {columns} स्तंभ नहीं है</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>उसमें अब फ़्रेम {frame} नहीं है</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>उसके पास देने को प्रोसेसर नहीं हैं</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>उसमें {key} नहीं है, इसलिए वह वह नहीं जो माँगा गया था</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>इसमें {most} से अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>उसमें फ़ोल्ड {fold} का कोई रेडियोग्राफ़ नहीं है</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>उसमें नाम वाले टेंसरों की तालिका नहीं है</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>उसमें {what} नहीं है</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>इसमें ऐसा कुछ है जो यह प्रोग्राम नहीं लिखता</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>उसमें {tensor} है, जो {backbone} में नहीं होता: वह किसी दूसरे नेटवर्क की है</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>यह DICOMDIR है, डिस्क की निर्देशिका</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>यह डिवाइस, पाइप या सॉकेट है, फ़ाइल नहीं</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>यह फ़ोल्डर है; इसमें किसी फ़ाइल का नाम दें</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>यह ऐनिमेशन है, एक रेडियोग्राफ़ नहीं</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>यह दूसरे प्रकार की फ़ाइल है</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>यह कूटबद्ध (एन्क्रिप्टेड) है</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>यह 2 GB से बड़ी है</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>यह 20 MB या 5,000 पंक्तियों से बड़ी है</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>वह {most} बाइट से लंबा है</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>यह COCO फ़ाइल नहीं है: वस्तुओं की सूची '{name}' नहीं है</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>यह JSON नहीं है: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>यह प्रशिक्षण का लॉग नहीं है, या उसमें अभी कुछ नहीं है</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>यह कैमरे का लिखा चित्र नहीं है</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>यह DICOM नहीं है</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>यह UTF-8 नहीं है</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>यह टेंसरों की साधारण तालिका नहीं है, और इसमें रखा कोड कभी नहीं चलाया जाता</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>वह वैसा नहीं है जैसा लिखा गया था, इसलिए उससे कुछ नहीं लिया गया: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>इसका विन्यास '{name}' है, पर इसमें कुछ नहीं है</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>यह उन रेडियोग्राफ़ में से एक है जो पढ़े गए</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>यह खाली अंतरालों के साथ, विरल (स्पार्स) फ़ाइल के रूप में रखी है</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>यह संग्रह है</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>यह किसी दूसरे प्रोग्राम का डेटाबेस है</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>यही वह मॉडल है जो पढ़ता है</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>वह पहले से वहाँ है; नए फ़ोल्डर का नाम दें</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>वह {width} × {height} mm है, और पृष्ठ पर उसकी जगह {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>वह स्थानों को नहीं परखता, इसलिए उसका उत्तर चित्र के कटे अंश के लिए काटा नहीं जा सकता</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>इस उपयोगकर्ता को उसे खोलने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>इस उपयोगकर्ता को उसमें लिखने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>यह किसी फ़ाइल का नाम नहीं बताती</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>लेबल किए {count} अध्ययनों का कोई चित्र इसमें नहीं बताया गया, पहला {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>उसे या उसके फ़ोल्डर को खोलने या उसमें लिखने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>वह दूसरी तरह तैयार किए रेडियोग्राफ़ पढ़ता है: क्षेत्र {field}, कंट्रास्ट {contrast}, न कि {our_field} और {our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>वह दूसरी तरह तैयार किए रेडियोग्राफ़ पढ़ता है: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>यह इस नेटवर्क को अस्वीकार करता है ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>वहाँ संस्करण {version} का दूसरा प्रोग्राम चलता है: वह वहाँ या यहाँ बदला गया</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>वहाँ संस्करण {there} चलता है, यहाँ {here} है</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>वह स्थानों के बारे में कुछ नहीं बताता, और विधि उन्हें माँगती है</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>वह एक ही रेडियोग्राफ़ को हर बार अलग अंक देता है</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>वह {name} नहीं बताता</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>खोलने पर यह 1 GB से बड़ी होती है</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>खोलने पर यह अपने आकार के {ratio} गुने से बड़ी होती है</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>वह एक से अधिक बार दिया गया</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>यह इस प्रोग्राम के पुराने संस्करण से बना है, जो रेडियोग्राफ़ दूसरी तरह तैयार करता था; इसे नए सिरे से प्रशिक्षित करना होगा</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>यह अस्वीकृत नहीं हुआ था</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>वह तैयारी {pipeline} के लिए प्रशिक्षित है, यह प्रोग्राम रेडियोग्राफ़ {ours} से तैयार करता है</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>परखने वाले {known} रेडियोग्राफ़ पर वह प्रशिक्षित हुआ है</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>वह स्वयं में ही मिलाया जाता</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>उसके उत्तर रखे जाने के बाद पढ़े नहीं जा सकते</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>उसके उत्तर डिस्क पर {gigabytes} GB लेंगे; 'teacher.kept' छोड़ दें, तो वे नेटवर्क के सीखते समय निकाले जाएँगे</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>उसके धनु-कोष्ठक मेल नहीं खाते</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>उसका कार्ड पढ़ा नहीं जा सकता: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>उसका कार्ड {what} नहीं बताता</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>उसका कार्ड नहीं है: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>उसका कार्ड कोई तैयारी नहीं बताता: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>इसकी रंग-पट्टिका नहीं है या क्षतिग्रस्त है</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>उसकी सामग्री कार्ड में दिए हैश से मेल नहीं खाती</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>इसकी सामग्री कोई ज्ञात चित्र नहीं है</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>इसका डिफ़्लेट-संपीडित डेटा-सेट खोला नहीं जा सकता</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>उसकी फ़ाइल से चित्र नहीं मिला।</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>उसकी फ़ाइल में कोई पाठ नहीं है</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>इसकी फ़ाइलें कई रोगियों के नाम बताती हैं ({names}), और उनमें से कोई चुना नहीं गया</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>उसका फ़ोल्डर प्रयोग नहीं हो सकता: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>उसका फ़ोल्डर नहीं है</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>उसके फ़ोल्डर में लिखने की अनुमति नहीं</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>इसके फ़ोल्डर {names} में से हर एक मेल खाता है: उन्हें एक-एक करके दें</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>उसका ग्राफ़ इस नेटवर्क का नहीं है</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>उसका हैश मेल नहीं खाता</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>इसका हेडर पढ़ा नहीं जा सकता, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>इसके हेडर में {most} से अधिक तत्व हैं</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>उसका प्रतीक-चिह्न {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>उसके मिलीमीटर {origin} हैं, इसलिए हड्डी स्वयं छोटी या बड़ी है</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>उसका मॉडल {there} है, यहाँ {here} है</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>उसके मॉडल {model} के भार यहाँ वाले से अलग हैं</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>उसका नाम NAME{suffix} जैसा नहीं है</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>उसकी तैयारी को हर भुजा पर {least}-{most} पिक्सेल के आकार चाहिए</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>उसकी तैयारी {value} बताती है; ज्ञात हैं: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>उसकी दायरा-जाँच इस प्रोग्राम की सांख्यिकी से मेल नहीं खाती</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>उसकी दायरा-जाँच अधूरी या दूसरे संस्करण की है</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>उसकी दायरा-जाँच उसके नेटवर्क की नहीं है</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>कृत्रिम रेडियोग्राफ़ पर उसका अंक कोई संख्या नहीं है</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>उसका {form} डेटा क्षतिग्रस्त या अधूरा है</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>जबड़ा</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>जोड़ में इफ़्यूज़न</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>कुंजी {word} ज्ञात नहीं; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>चोट का प्रकार</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>घुटना</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>ज्ञात हैं: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>दूसरे व्यू या अध्ययन से ज्ञात</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>{most} MB से बड़ा; छोटा करके सहेजें</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>{most} kB से बड़ा</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>लेटरल</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>लेटरल कॉन्डाइल</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>लेटरल एपिकॉन्डाइल</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>लेटरल मैलिओलस</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>पार्श्व भाग</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>लेटरल प्लेटो</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>लेटरल प्रोसेस</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>लेटरल तिहाई</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>रिसाव-जाँच</translation>
    </message>
    <message>
      <source>left</source>
      <translation>बायाँ</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>छोड़ा गया: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>टाँग</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>लेसर ट्रोकैन्टर</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>लेसर ट्यूबरोसिटी</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>हाथ या पैर</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>पंक्ति {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>पंक्ति {line} में उतने खाने नहीं जितने शीर्षक में हैं</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>पंक्ति {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>पंक्ति {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>पंक्ति {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>पंक्तियाँ</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>ढीला या टूटा इम्प्लांट</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>हानि</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>कटि रीढ़</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>लूनेट</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>आवर्धन गुणक {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>मैन्यूब्रियम</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>माध्य {mean}, मानक विचलन {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>मीडियल कॉन्डाइल</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>मीडियल एपिकॉन्डाइल</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>मीडियल मैलिओलस</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>मीडियल प्लेटो</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>मीडियल तिहाई</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>मेटाकार्पल</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>मेटाकार्पोफैलेंजियल जोड़</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>धातु, प्लास्टर या कृत्रिम दोष</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>मेटाटार्सल</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>मेटाटार्सोफैलेंजियल जोड़</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>'evaluate --model' का metrics.json: क्या पढ़ा नहीं गया या अस्वीकृत हुआ, और लिंग तथा आयु।</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>'evaluate --recipe' का metrics.json।</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>मध्य अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>मध्य तिहाई</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>शाफ़्ट का मध्य तिहाई</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>न्यूनतम विस्थापित</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>एआई से छूटा</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study न 'normal' है न 'abnormal'</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>उतने होने चाहिए जितने समूह हैं</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>इनमें से एक होना चाहिए: {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>{wanted} होना चाहिए</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>{wanted} होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>0 और 1 के बीच होना चाहिए, {value} नहीं</translation>
    </message>
    <message>
      <source>name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>नेक</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>'neck' का मान {neck} ResNet के चरणों को जोड़ता है; cnn में एक ही है</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>{what} आवश्यक है</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>सबसे नया {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>नहीं</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>'annotations', 'instances', 'coco' या अपने भाग के नाम वाली कोई JSON फ़ाइल नहीं है</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>कोई वर्ण-समुच्चय नहीं</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>कोई कोडेक नहीं ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>इसके लिए यहाँ कोई कोडेक नहीं है</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>{names} नाम का कोई स्तंभ नहीं है</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>कोई स्तंभ फ़ाइलों के नाम नहीं बताता</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>उन्नयन से पहले उसकी प्रति नहीं रखी जा सकी</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>तिथि नहीं</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>यह रेडियोग्राफ़ का फ़ोल्डर नहीं: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>फ़ोल्डर {what} नहीं है</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>इस नेटवर्क का ग्राफ़ नहीं बन सकता</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>कोई दूसरा इंजन नहीं है</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>कोई चित्र पढ़ा नहीं जा सका</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>कोई रेडियोग्राफ़ पढ़ा नहीं जा सका</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>ऐसा कोई रेडियोग्राफ़ पढ़ा नहीं जा सका जिस पर मॉडल प्रशिक्षित न हुआ हो</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>किसी रेडियोग्राफ़ का अंक दोनों फ़ाइलों में नहीं है</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>इस अध्ययन का कोई रेडियोग्राफ़ दिखाया नहीं जा सकता</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>रेडियोग्राफ़ नहीं: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>विधि {recipe} का कोई चरण स्थान नहीं चुनता; 'sampling.places' देखें, जैसे '--set stage.1.sampling.places=0.2'</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>प्रयोग योग्य NVIDIA GPU नहीं मिला</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>निर्णय नहीं</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>पूरा PNG या JPEG चित्र नहीं</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>{what} नहीं है</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>किसी का नाम नहीं</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>साथ में कोई नहीं; पहली बार आवश्यकता होने पर बनता है</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>कोई लोड नहीं है</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>उसका कोई रेडियोग्राफ़ पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>इस मॉडल के परिचालन बिंदु उसके किसी रेडियोग्राफ़ से तय नहीं हुए</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>अभी कोई नहीं: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>रेडियोग्राफ़ नहीं</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>{engine} से नहीं, कारण: {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>अविस्थापित</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>फ्रैक्चर नहीं, पर {table} में {file} के लिए बॉक्स है</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>अपठित</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>हस्ताक्षरित नहीं</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>नहीं बताया</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>{files} का नहीं बताया</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>लिखा नहीं गया: {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>टिप्पणियाँ</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>कुछ नहीं</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>वहाँ से कोई उत्तर नहीं: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>रूपरेखा नहीं: उच्च-संवेदनशीलता बिंदु से नीचे</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>रूपरेखा नहीं: मानचित्र खाली है</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>रूपरेखा नहीं: कहीं {level} तक नहीं पहुँचता</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>तिरछा</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>तिरछा व्यू</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>ओडोन्टॉइड प्रोसेस</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>अनिश्चित आयु का</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ठीक</translation>
    </message>
    <message>
      <source>old</source>
      <translation>पुराना</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>पुराना या जुड़ा फ्रैक्चर</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>ओलेक्रेनन</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>उसका दूसरा बॉक्स</translation>
    </message>
    <message>
      <source>open</source>
      <translation>खुला</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>इस केंद्र के परिचालन बिंदु</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>ऑस्टियोपीनिया</translation>
    </message>
    <message>
      <source>other</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>अन्य कार्पल अस्थि</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>अन्य फ़ाइंडिंग</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>अन्य कारण</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>अन्य टार्सल अस्थि</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>रूपरेखा {level} से</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>दायरे से बाहर</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>दायरे से बाहर, जाँच का निर्णय रद्द</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>अधिक एक्सपोज़र</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>अतिव्यापन या प्रक्षेपण</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>आंशिक</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>पटेला</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>पटेलोफ़ीमोरल जोड़</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>रोगजन्य</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>श्रोणि</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>परिमाप</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>पैर की अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>हाथ की अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>'evaluate' का photographs.json।</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>दर्द का स्थान</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>प्लाफ़ॉन्ड</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>प्लास्टिक बोइंग</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>'pooling' का मान 'located' अपना एकमात्र लॉजिट स्वयं देता है, इसलिए {name} छोड़ना होगा; या 'pooling' का मान 'average' चुनें</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>रेडियोग्राफ़ की खराब गुणवत्ता</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>पोस्टीरियर मैलिओलस</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>पश्च भाग</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>पोस्टीरियर प्रोसेस</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>प्रॉक्सिमल मेटाफ़िसिस</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>प्रॉक्सिमल अंगुल्यस्थि</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>प्रॉक्सिमल पोल</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>शाफ़्ट का प्रॉक्सिमल तिहाई</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>रेडियोग्राफ़</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>रेडियोग्राफ़: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>रेडियस</translation>
    </message>
    <message>
      <source>read</source>
      <translation>पढ़ी गई</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>क्लस्टर पर पढ़ना</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>विधि {word} ज्ञात नहीं; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>रेफ़र करने वाले चिकित्सक</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>क्षेत्रों के लिए फ्रैक्चर वाले {fewest} रेडियोग्राफ़, {fewest} अन्य और बॉक्सों में {fewest} ऐसे स्थान चाहिए जहाँ मानचित्र खाली न हो; इनमें से एक के केवल {least} हैं</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>रिपोर्ट</translation>
    </message>
    <message>
      <source>required</source>
      <translation>आवश्यक</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>पसली</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>पसलियाँ</translation>
    </message>
    <message>
      <source>right</source>
      <translation>दायाँ</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>दायाँ घटा बायाँ</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>चित्रों के अधिकार</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>'evaluate --robustness' का robustness.json: ख़राब चित्रों से इसी मॉडल को कितनी हानि होती है।</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>पंक्तियाँ</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>सैक्रोइलियक जोड़</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>त्रिकास्थि</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>एक ही स्थान दो बार बताता है</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>{word} बताता है, जो ज्ञात नहीं; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>स्कैफॉइड</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>स्कैपुला</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>एक जैसे दिखने वाले जोड़े खोजे जा रहे हैं</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>खंडीय</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>संवेदनशीलता {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>संवेदनशीलता, संदेह आशंका गिना</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>लिंग '{value}' है, F, M या O नहीं</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>शाफ़्ट</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>साथ आया</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>कंधा</translation>
    </message>
    <message>
      <source>side</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>पक्ष नहीं बताया</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>हस्ताक्षरित</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>खोपड़ी</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>मृदु ऊतक की सूजन</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>अखंड रेखा</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>वहाँ इस नाम का कुछ पहले से है</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>विशिष्टता {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>विशिष्टता, संदेह नहीं गिना</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>रीढ़</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>स्पाइनस प्रोसेस</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>सर्पिल</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>चरण</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>उरोस्थि</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>Ctrl-C से रोका गया; जो पूरा हुआ वह रखा गया है</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>स्ट्रेस</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>अध्ययन</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>अध्ययन की तिथि</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>अध्ययन {study} का मसौदा दोनों में है: जो यहाँ था वह लागू रहता है, और दूसरा पहले के संस्करण के रूप में रखा जाता है</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>अध्ययन {study} यहाँ हस्ताक्षरित हुआ और वहाँ भिन्न पढ़ा गया: जो यहाँ हस्ताक्षरित हुआ वह बना रहता है, और दूसरा पठन ऑडिट लॉग में रखा जाता है</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>अध्ययन {study} वहाँ हस्ताक्षरित हुआ: वह पठन लागू है, और जो मसौदा यहाँ था वह पहले के संस्करण के रूप में रखा जाता है</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>स्टाइलॉइड प्रोसेस</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>सबलक्सेशन</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>सबटेलर जोड़</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>सबट्रोकैन्टरिक</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>सुपीरियर पोल</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>सुपीरियर प्यूबिक रेमस</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>सुप्राकॉन्डिलर</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>सर्जिकल नेक</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>सस्टेंटाकुलम</translation>
    </message>
    <message>
      <source>table</source>
      <translation>तालिका</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>आँकड़ों की तालिका</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>टेलस</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>टैंजेंशियल</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>टार्सोमेटाटार्सल जोड़</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>टार्सस</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>तकनीकी विवरण: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>यह HOST:PORT नहीं है</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>GPU की मेमोरी भर गई है</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>NVIDIA ड्राइवर बहुत पुराना है</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>परिशिष्ट खाली है</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>परिशिष्ट के लिए पाठक का नाम चाहिए</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>बॉक्स की चौड़ाई या ऊँचाई नहीं है</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>कार्ड में उसके बिंदुओं पर {points} के आँकड़े हैं; उनके अंक भी दें</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>कार्ड का पाठ पढ़ा नहीं जा सकता: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>वर्ण-समुच्चय {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>चेकपॉइंट से जारी नहीं रखा जा सकता: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>इस इंजन का चुनाव सहेजा नहीं जा सका, और हर बार शुरू होने पर फिर मापा जाता है</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>डेटा में बॉक्स हैं, पर 'mass_in_boxes' या 'iou' खाली है</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>डिस्क भर गई है; जो पहले सहेजा गया वह सुरक्षित है</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>डिस्क त्रुटि बताती है</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>फ़ाइल नहीं बताती कि पिक्सेल कितना बड़ा है</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>फ़ाइल क्षतिग्रस्त है, उसमें सेटिंग नहीं हैं</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>फ़ाइल क्षतिग्रस्त है, उसमें बहुत गहरे स्तर हैं</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>फ़ाइल क्षतिग्रस्त है, वह JSON नहीं है</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>फ़ाइल क्षतिग्रस्त है, वह UTF-8 नहीं है</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>यह फ़ाइल इस प्रोग्राम की लिखी नहीं है</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>फ़ाइल में {side} है</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>जिस फ़ोल्डर में वह होना है वह नहीं है</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>साथ का ग्राफ़ इसी नेटवर्क का है</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>मॉडल के साथ का ग्राफ़ दूसरे संस्करण का है</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>मॉडल के साथ का ग्राफ़ दूसरे भारों का है</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>एक भाग का हेडर क्षतिग्रस्त है</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>एक भाग का हेडर बहुत बड़ा है</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>रिसाव-जाँच प्रयोग नहीं हो सकती: उसमें {what}</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>लोडर कोड {code} के साथ समाप्त हुआ</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>चक्र {epoch} में हानि {loss} हो गई; छोटा --learning-rate मदद कर सकता है</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>चक्र {epoch} में हानि {loss} हो गई; छोटा learning_rate या विधि में 'clip' मदद कर सकता है</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>इन रेडियोग्राफ़ के मानचित्र क्षेत्रों का कोई नियम नहीं देते</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>मॉडल इस रेडियोग्राफ़ पर विफल हुआ</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>मॉडल ने इसका कुछ नहीं बनाया</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>उनमें से जितने पढ़े जा सके उन सब पर मॉडल प्रशिक्षित हुआ था</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>मॉडल का कार्ड नहीं बताता कि उसका क्या int8 में हो सकता है</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>मॉडल की फ़ाइल में अब दूसरे भार हैं</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>मॉडल का ग्राफ़ रखा नहीं जा सका, और हर बार शुरू होने पर नए सिरे से बनता है</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>मॉडल का ग्राफ़ क्षतिग्रस्त है</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>परखने वाले रेडियोग्राफ़ पर नेटवर्क का उत्तर कोई संख्या नहीं है; छोटा learning_rate या प्रकाशित --weights मदद कर सकते हैं</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>चित्र खाली है</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>चित्रों के अधिकार नहीं बताए गए; उनकी फ़ाइल का नाम दें</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>प्रिंटर ने पृष्ठ नहीं लिया; वह बंद हो सकता है या हट गया है</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>मुद्रण प्रणाली ने उत्तर नहीं दिया</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>प्रोग्राम {program!r} स्थापित नहीं है</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>पाठक का नाम नहीं है</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>विधि बदली गई: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>हाथ से भरी पहचान से वही रोगी</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>सहेजा हुआ प्रशिक्षण दूसरी विधि, डेटा या बीज से बना था; दूसरा --state दें, या नए सिरे से शुरू करने के लिए यह फ़ाइल मिटाएँ</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>हाथ से भरा पक्ष है {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>हस्ताक्षर {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>स्थिति सहेजी नहीं गई: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>सिस्टम लाइब्रेरी {library} नहीं है</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what} पढ़ा नहीं जा सकता: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>{backbone} के लिए आसवित भार नहीं हैं, पर {there} के लिए हैं; 'osteo-desktop distil' उन्हें बनाता है</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>दौर 1 से {folds} तक हैं, {number} नहीं</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>'{column}' स्तंभ नहीं है, केवल: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>कोई मॉडल नहीं है</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>{name} नहीं है</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>एक रेडियोग्राफ़ पर अंक देने के लिए भी पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>उसे लोड करने के लिए मेमोरी बहुत कम है</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>ये दूसरे भारों या दूसरी सीमाओं के आँकड़े हैं</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>ये विधि {other} के आँकड़े हैं; मॉडल {recipe} से बना है</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>वे 0 और 1 के बीच नहीं हैं, या छोटा पहले नहीं है</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>उन्हें {model_id} के अब के बिंदुओं से अलग बिंदुओं से अंक दिए गए</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>वे {others} के लिए तय किए गए थे, और {model_id} पढ़ता है</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>वे {other} के लिए तय किए गए थे, {model_id} के लिए नहीं</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>वे नए Osteo Desktop ने लिखी हैं</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>जाँघ</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>यह PyTorch CUDA के बिना बना है</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>यह प्रोसेसर {precision} में गणना नहीं करता</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>यह प्रोग्राम उसी पर आउटपुट लिखता है; दूसरी फ़ाइल का नाम दें</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>वक्ष रीढ़</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>{backbone} के भार पैकेज {package} में आते हैं, जो स्थापित नहीं है: उसे pip install से स्थापित करें, या फ़ाइल दें</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>वृद्धि पट्टिका से होकर</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>अँगूठा</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>टिबिया</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>आगे की ओर</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>बताना बाकी</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>डिस्टल की ओर</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>डॉर्सल की ओर</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>लेटरल की ओर</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>मीडियल की ओर</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>पामर की ओर</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>प्लांटर की ओर</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>पीछे की ओर</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>प्रॉक्सिमल की ओर</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>रेडियल की ओर</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>अल्नर की ओर</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>पैर की उँगली</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>पैर की उँगली का जोड़</translation>
    </message>
    <message>
      <source>told</source>
      <translation>बताया गया</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>इनमें से बहुत कम ने मॉडल को प्रशिक्षित किया और उसके बिंदुओं के पास हैं</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>दायरा सीखने के लिए रेडियोग्राफ़ बहुत कम हैं</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>पैमाना-पट्टी के लिए बहुत छोटा</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>torchvision {backbone} के लिए कोई भार प्रकाशित नहीं करता; 'imagenet' केवल resnet18-152 के लिए है</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>torchvision से डाउनलोड विफल हुआ: {why}; नेटवर्क वाली मशीन पर {url} डाउनलोड करें और 'imagenet' के बदले वह फ़ाइल दें</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>टोरस (बकल)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>अनुप्रस्थ</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>ट्रांसवर्स प्रोसेस</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>ट्रिगर</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>ट्राइक्वेट्रम</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>ट्रॉक्लिया</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>'true' या 'false'</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>ट्यूबरकल</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>ट्यूबरोसिटी</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>टफ़्ट</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>दो --data का नाम एक ही है; किसी एक फ़ोल्डर का नाम बदलें</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>दो स्तंभ {column} हैं</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>अल्ना</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>अपरिभाषित</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>कम एक्सपोज़र</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>अप्रत्याशित त्रुटि ({kind})। 'osteo-desktop --debug ...' फिर चलाएँ और जो वह दिखाए उसकी सूचना दें।</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>अज्ञात</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>अज्ञात कुंजी {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>अज्ञात {name} {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>अयुग्मित</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>अपठित</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>ऊपरी बाँह</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>सामान्यतः {least} से {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>'version' पूर्ण संख्या होनी चाहिए</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>संस्करण {version} अज्ञात है</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>संस्करण {version}, जैसा इस प्रोग्राम में है</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>कशेरुका</translation>
    </message>
    <message>
      <source>view</source>
      <translation>व्यू</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>वेस्ट</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>प्रतीक्षा में: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>वहाँ जो उत्तर देता है वह इस संस्करण का Ray नहीं है</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>जो बनाया गया वह किसी रेडियोग्राफ़ पर नहीं है, या इसमें किसी का उल्लेख नहीं</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>मॉडल का कार्ड int8 के बारे में जो कहता है वह समझा नहीं जा सकता</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>मॉडल का कार्ड int8 के बारे में जो कहता है वह दूसरे भारों का है</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>जहाँ मानचित्र अधिक तप्त है, वहाँ बॉक्स की संभावना अधिक नहीं है: कोई क्षेत्र नहीं</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>आउटपुट पढ़ने वाला चला गया, जैसे 'head' करता है; आदेश ने अपना काम किया</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>पूर्ण</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>एआई के मानचित्र और क्षेत्रों के साथ</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>{who} के चिह्नों के साथ</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>पाठक के चिह्नों के साथ</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>बिना नाम</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>कलाई</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>इसे 3/16 की तरह लिखें, सोलह भागों में से तीसरा।</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>ग़लत अंग</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>ग़लत रोगी</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>ग़लत पक्ष</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>ग़लत प्रयोग</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>हाँ</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>पंक्तियाँ या स्तंभ शून्य हैं</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>'zoom' दो संख्याएँ होना चाहिए, छोटी पहले</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, जन्म तिथि से</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, बदलाव {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} कोई बदलाव नहीं; 'stage.1.epochs=5' या 'average=0.99' लिखें</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: चरण 1 से {stages} तक हैं, {step} नहीं</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} पिक्सेल, हर ओर अधिकतम {most}; छोटा करके सहेजें</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} में '{value}' है, संख्या नहीं</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} में '{value}' है, {most} तक की पूर्ण संख्या नहीं</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} खाली है</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>{count} जाँचें विफल हुईं।</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>{count} असहमतियाँ, पहले जो मॉडल से छूटा</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>{count} दोष</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>{count} फ़ाइलें पढ़ी नहीं जा सकीं और छोड़ी गईं</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} अब नहीं हैं, बदल गए हैं या पढ़े नहीं जा सकते</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} संदेह में</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{folder} में {count}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>लेबल किए {count} रेडियोग्राफ़ की पंक्ति नहीं है, पहला {first}; क्या किसी दूसरे --data या --fold को अंक दिए गए?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>{backbone} के {wanted} में से {count} टेंसर उसमें हैं; पहला जो नहीं है वह {first} है</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>{backbone} के {wanted} में से {count} टेंसर उसमें हैं; पहला जो नहीं है वह {first} है; timm का resnetv2 दूसरे खंडों में स्ट्राइड लेता है, उसके भार मेल नहीं खाते</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} पृष्ठ</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count} रेडियोग्राफ़ प्रतियाँ हैं, या उनमें बॉक्स नहीं है: छोड़े गए</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count} रेडियोग्राफ़ हस्ताक्षरित हैं, पर किसी का निर्णय स्पष्ट नहीं</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>{count} रेडियोग्राफ़ पढ़े नहीं जा सके और छोड़े गए</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>{count} रेडियोग्राफ़: {views}।</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{model} के अंक वाले {count} हस्ताक्षरित रेडियोग्राफ़, जिनमें {fractured} में फ्रैक्चर</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} हस्ताक्षरित पठन उन फ़ाइलों का है जो अब इस फ़ोल्डर में नहीं या जिनमें अब दूसरा चित्र है; वह जैसा हस्ताक्षरित हुआ वैसा बताया गया है।</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} हस्ताक्षरित पठन उन फ़ाइलों के हैं जो अब इस फ़ोल्डर में नहीं या जिनमें अब दूसरा चित्र है; हर एक जैसा हस्ताक्षरित हुआ वैसा बताया गया है।</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} अलग-अलग निर्णयों के साथ हस्ताक्षरित</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>एक बार छापने के लिए {count} अध्ययन बहुत अधिक हैं, सीमा {most} है</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} अध्ययनों का इस रिपोर्ट में खंड नहीं है: हस्ताक्षरित नहीं, और न फ्रैक्चर न संदेह।</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} अध्ययन का इस रिपोर्ट में खंड नहीं है: हस्ताक्षरित नहीं, और न फ्रैक्चर न संदेह।</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} के निर्णय स्पष्ट थे, पर वे अब प्रयोग नहीं हो सकते</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} जिनके चित्र में टिप्पणियाँ अंकित हैं</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} बिना निर्णय के</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: ऐसे रेडियोग्राफ़ में यह मॉडल {share} फ्रैक्चर पकड़ता है, दूसरों में {usual}।</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: बिना फ्रैक्चर वाले ऐसे रेडियोग्राफ़ में से {share} को यह मॉडल फ्रैक्चर-रहित बताता है, दूसरों में से {usual} को।</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{direction} {displaced}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{total} में से {done}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} 'osteo-desktop audit verify' चलाएँ।</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} हाथ से भरा</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} और {count} अन्य</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>{time} में {files} फ़ाइलें, {rows} पंक्तियाँ ({device}, {model}): {computed} निकाली गईं, {reused} पहले से ली गईं</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (फ़्रेम {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} और {more} अन्य पर निर्णय नहीं है</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file} में {study} के लिए लेबल नहीं है</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} पर निर्णय नहीं है</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>वहाँ पढ़ते समय {file} में दूसरा चित्र था; जो यहाँ पढ़ा गया वह बना रहता है</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} क्षतिग्रस्त है: शिक्षक मॉडल के उत्तर नए सिरे से निकाले जाते हैं</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} वहाँ जिन फ़ाइलों के साथ पढ़ी जाती है वे यहाँ से भिन्न हैं; यहाँ वह जैसी है वैसी रहती है</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, फ़्रेम {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, जिसे ऑडिट लॉग का अंत याद है, समझी नहीं जा सकती</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} और {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} या {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (लिखने योग्य)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: {radiographs} रेडियोग्राफ़, {fractured} फ्रैक्चर वाले, {patients} रोगी</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}; {scripts} के अक्षर नहीं</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>संपीडित पिक्सेल {found_columns} x {found_rows} हैं, बताए गए {columns} x {rows}</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{columns} के {frames} फ़्रेम</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} पढ़ा नहीं जा सकता और छोड़ा गया।</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} संख्या नहीं है और छोड़ा गया।</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} धनात्मक संख्याओं का जोड़ा नहीं है और छोड़ा गया।</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} इतना लंबा है कि सही नहीं हो सकता, और छोड़ दिया गया है।</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} सच नहीं हो सकता और छोड़ा गया।</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} दो बार दिया है; एक मिटाएँ</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>उसे लोड करते समय {kind}</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} से {high}, अब {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}; यादृच्छिक मानचित्र {random}, केंद्र का मानचित्र {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>दो बिंदुओं के बीच {millimetres} mm</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} मिलियन भार उसमें ठीक बैठते हैं</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}; उसका कोई फ़ोल्डर भी मेल नहीं खाता</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>उसमें बताए {named} में से {missing} रेडियोग्राफ़ नहीं हैं, पहला {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding}: हस्ताक्षरित रेडियोग्राफ़: {count}, फ्रैक्चर वाले: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: {count} में से {done} बिंदुओं का उत्तर दिया गया</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} --data और --places दोनों से दिया गया है; जिसके लेबल पर प्रशिक्षण होता है उसके बॉक्स तो होते ही हैं</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} में अलग-अलग नाम होते हैं, {value} नहीं</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} में नाम होते हैं, {value} नहीं</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name} का बॉक्स नहीं है, इसलिए लेबल भी नहीं</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name} की चौड़ाई या ऊँचाई नहीं है</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} अधिक से अधिक {most} प्रविष्टियों की सूची होती है, {value} नहीं</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} 0 से 1 से कम तक की संख्या होती है, {value} नहीं</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} पूर्ण संख्या {least}-{most} होती है, {value} नहीं</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} इनमें से कोई नहीं है: {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} {least} और {most} के बीच नहीं है</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} लेबल किए डेटा {sources} में नहीं है</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} इंस्टॉल नहीं है</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} पर परीक्षण होता है, इसलिए उसके स्थानों पर प्रशिक्षण नहीं होता</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} 0 से ऊपर होना चाहिए</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} कम से कम {least} होना चाहिए</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} के लिए --stick DIR चाहिए।</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} के लिए मॉडल चाहिए, और यह --external नहीं लेता।</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} के लिए {other} चाहिए।</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} वहाँ दो बार है</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, {ours} नहीं</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, आईडी {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}; संवेदनशीलता {sensitivity}, विशिष्टता {specificity}; {radiographs} में से {refused} अस्वीकृत</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: {count} रेडियोग्राफ़ पर अंक दिए जा रहे हैं</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: स्ट्राइड 16 {stride16}, स्ट्राइड 32 {stride32}, उत्तर {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}; उच्च-संवेदनशीलता बिंदु: संवेदनशीलता {sensitivity}, विशिष्टता {specificity}; {radiographs} में से {fractured} में फ्रैक्चर</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} दिन</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} दिन</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} घं</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} मि</translation>
    </message>
    <message>
      <source>{number} month</source>
      <translation>{number} महीना</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} महीने</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} पिक्सेल चौड़ाइयाँ (पिक्सेल वर्गाकार नहीं हैं)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>{number} पिक्सेल</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} से</translation>
    </message>
    <message>
      <source>{number} week</source>
      <translation>{number} सप्ताह</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} सप्ताह</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>{number} वर्ष</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} वर्ष</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} और {other} साथ चलते हैं</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} और {other} बाकी के लिए जगह नहीं छोड़ते</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} के लिए एक ही आकार की तैयारी चाहिए</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} के लिए {other} चाहिए</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} के लिए {other} चाहिए, या वह 0 हो</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} के साथ --films चाहिए।</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} पृष्ठ, अंतिम {columns} का</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (जैसा लिखा गया था; {count} सत्र)</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (अभी नहीं है; पढ़ा गया पहला फ़ोल्डर इसे बनाता है)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count} फ़ाइलें, {size} MB, वापस पढ़कर जाँची गईं)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} ({count} पृष्ठ)</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} ({count} रेडियोग्राफ़)</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} kB, {count} स्थान काले किए गए)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: किसी स्थापित मॉडल का भी यही नाम है। इसकी दोनों फ़ाइलों के नाम बदलें।</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: जैसा लिखा गया था; उसके ऑडिट लॉग में {entries} प्रविष्टियाँ।</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: {count} दोष।</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} कोई सेटिंग नहीं है; क्या आपका आशय {meant} था?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: {sessions} सत्र, {rows} पंक्तियाँ, {findings} परिणाम, पठनों के {readings} संस्करण, {opinions} दूसरी राय</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}; उसके ऑडिट लॉग में {entries} प्रविष्टियाँ।</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (जारी)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>संपीडित नमूने में {precision} बिट हैं, बताए गए {allocated}</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} इसके लौटने पर निगरानी आगे बढ़ेगी।</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose} के लिए Python पैकेज {package} चाहिए, जो स्थापित नहीं है</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} संग्रह में है, पर ऑडिट लॉग की कोई प्रविष्टि यह नहीं बताती</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} वैसा नहीं है जैसा ऑडिट लॉग की प्रविष्टि {entry} ने मुहरबंद किया था</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} एक हस्ताक्षरित पठन की जगह लेता है, जो केवल परिशिष्ट या वापसी कर सकती है</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>{record}, जिसे ऑडिट लॉग की प्रविष्टि {entry} ने मुहरबंद किया, नहीं है</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, चक्र {epoch}: हानि {loss}, परख के रेडियोग्राफ़ की AUC {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>प्रति पिक्सेल {bits} बिट के {samples} नमूने</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}।</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high}; {of} में से {hits})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} उसमें {has} है और {backbone} में {needs}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: {what} में अंतर {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {count} रेडियोग्राफ़ पर {auc}</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: {photographs} में से {recognised} फ़ोटो के रूप में पहचाने गए; फ़िल्म के कोने {sure} में निश्चित, {near} में भुजा के 1% के भीतर</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, हस्ताक्षरित नहीं</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, नीचे देखें</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, {count} प्रोसेसर</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there} है, पर उसमें फ़ोल्डर {what} नहीं है</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there} है, पर {what} नहीं है</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there} है, पर उसके साथ {what} नहीं है</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>{time} शेष</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, {who} द्वारा</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}; हस्ताक्षर के बाद दर्ज</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} प्रारूप {format} से मेल नहीं खाता।</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} इन प्रारूपों से मेल नहीं खाता: {formats}।</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} ऐसी संख्या नहीं है जो यहाँ हो सके।</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} इनमें से कोई नहीं है: {choices}।</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} {choice} नहीं है।</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (हाथ से)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (हाथ से भरा)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} संख्या नहीं है</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} सीमा {range} में नहीं है।</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} नहीं दिखाया जा सका: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>{wanted} रेडियोग्राफ़ से {model_id} का अंशांकन हुआ, और बताया गया है कि इनमें से {count} वही हैं; उन सब पर उसका मूल्यांकन करें</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} उसके अंतिम शब्द: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>उसमें {what} नहीं है</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}; संभवतः इसमें और फ़ाइलें थीं</translation>
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
      <translation>{name} में फ्रैक्चर है या नहीं, इस पर {where} और {other} असहमत हैं</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} डेटा के फ़ोल्डर से बाहर की फ़ाइल बताती है: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} में '{value}' है जहाँ केवल {allowed} हो सकता है</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} कुछ नहीं लिखा गया। --corners से फ़िल्म के कोने बताएँ, उन्हें खिड़की में लगाएँ, या फ़ोटो फिर लें: पूरी फ़िल्म, सीधे सामने से।</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} मॉडल के अपने परिचालन बिंदु लागू हैं।</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}; फ़ाइल मिटाएँ</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… प्रतीक्षा में</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ बाद में</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! अधूरा: {read} फ़ाइलें पढ़ी गईं</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! अधूरा: {found} में से {read} फ़ाइलें पढ़ी गईं</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>एआई निर्णय</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>एक्सेशन</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>एआई: कोई भी</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>कोई भी अंग</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>कोई भी स्थिति</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>अंग</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>अंग से</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>तिथि से</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>फ़ाइल से</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>फ़ोल्डर से</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>संख्या से</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>रोगी से</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>अंक से</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>स्थिति से</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>व्यू से</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>स्तंभ</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>गंभीर परिणाम {whom} को बताया गया, {at}।</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>तिथि</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>फ़ाइलें जो रेडियोग्राफ़ नहीं हैं</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>फ़ाइलें जो कुछ और हैं, हर एक कारण सहित</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>फ़िल्टर किया: {count} में से {shown} पंक्ति</numerusform>
        <numerusform>फ़िल्टर किया: {count} में से {shown} पंक्तियाँ</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>फ़िल्टर जो आप नाम से रखते हैं</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>कार्यसूची में खोजें</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>खोजें…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>फ़ोल्डर</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>जारी रखें</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>रोगी, संख्या, फ़ाइल पर जाएँ…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>इन शब्दों वाले अध्ययन पर जाएँ</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>सबसे संदिग्ध पहले</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>नाम। यह सेटिंग में रखा जाता है: इसमें रोगी का नाम न रखें।</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>रेडियोग्राफ़ नहीं: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>संख्या</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>क्रम</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>क्रम और स्तंभ</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>कार्यसूची का क्रम और स्तंभ</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>उलटा क्रम</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>पढ़ना जारी रखें; जो पढ़ा जा चुका उसकी गणना फिर नहीं होती</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>पाठक</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>कारण</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>यह फ़िल्टर सहेजें</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>यह फ़िल्टर सहेजें…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>सहेजे फ़िल्टर</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>अंक</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>सब दिखाएँ</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>केवल एक प्रकार के अध्ययन दिखाएँ: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>वे अध्ययन दिखाता है जिनमें ये सभी शब्द हैं: नाम, संख्या, फ़ाइल, एक्सेशन</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>पक्ष</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>एआई ने इसे अभी नहीं देखा; इसे अभी खोला जा सकता है।</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>फ़ाइल बदल गई है: उसके नाम से दूसरा चित्र पढ़ा गया था। उसके बारे में जो कहा गया वह इस पर लागू नहीं होता।</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>इस अध्ययन की फ़ाइलें कई रोगियों के नाम बताती हैं। पैनल में बताएँ कि पठन उनमें से किसका है।</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>सूची पूरी नहीं है</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>ये व्यू पाठक ने जोड़े।</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>यह व्यू अध्ययन पर हस्ताक्षर के बाद आया; यह रिपोर्ट का भाग नहीं है।</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>यह व्यू अपने अध्ययन में {place} है। → अध्ययन खोलता है, ← समेटता है।</translation>
    </message>
    <message>
      <source>View</source>
      <translation>व्यू</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>व्यू</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>कार्यसूची</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>{views} में पहला</numerusform>
        <numerusform>{views} में पहला</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>{views} में उच्चतम</numerusform>
        <numerusform>{views} में उच्चतम</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>ऐसा कोई अध्ययन नहीं</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>नहीं बताया</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>{views} में से एक</numerusform>
        <numerusform>{views} में से एक</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>हस्ताक्षरित: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (जहाँ सूची काफ़ी चौड़ी हो)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>{count} पंक्तियाँ चुनी हैं: छूटी जानकारी भरने, टालने, साथ पढ़ने और निर्यात के लिए। निर्णय और हस्ताक्षर एक बार में एक ही दिए जाते हैं।</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} हस्ताक्षरित)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, {place} व्यू</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ एक गंभीर परिणाम बताना बाकी है।</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ गंभीर परिणाम बताना बाकी</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ गंभीर परिणाम बताया गया</translation>
    </message>
  </context>
</TS>
