<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! لم ينظر أحد هل بقي اسم في الصور؛ المواضع المسوَّدة: {count}.</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! لم يُقرأ كل شيء، والتقرير يذكر ذلك.</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! سطر آخر يخص هذه الصورة أيضًا</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! سطر تالف: خلايا زائدة، أو لا ملف</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! الملف أو القارئ يقول غير ذلك: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! لا توجد صورة شعاعية مفتوحة بهذا الاسم</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! عدة صور شعاعية تحمل هذا الاسم</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! موقّعة، أو لم تُقرأ بعد</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>إضافة…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>فيلم آخر</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>النسخ الآن</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>تحقّق</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>الزوايا كما وُجدت</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>منزوعة الهوية: رقم حالة بدل الاسم</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>عكس التدرج: إنها سلبية</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>حفظ النسب المئينية لـ {part}</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>طول الخط</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>عكس كالمرآة</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>استعادة…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>استخدام هذا النموذج…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>تحقّق</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>كاملة، بالاسم والأرقام والتواريخ</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>نعم، الحرف مقروء</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>وسيلة مساعدة متزامنة لقراءة صور العظام الشعاعية لأغراض البحث: القرار للطبيب. درجة الذكاء الاصطناعي ليست تشخيصًا، وقد تكون صور بلا نتيجة مكسورة. في الدراسة تُظهر قائمة العمل درجة كل منظر؛ وليس أي منها احتمالًا للدراسة. لا تُغيَّر الملفات الأصلية أبدًا، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>يذكر ملف من هذه الدراسة مريضًا آخر: {names}.</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>يمكن تصوير الفيلم من ظهره: هل حرف الجهة مقروء في الصورة الشعاعية المجاورة؟</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>الذكاء</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>الذكاء مخفي</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>فوق الجدول لا يُضبط إلا ما لم يُعرف بعد: ما أُدخل لدراسة من قبل يبقى.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>إضافة ملف .safetensors وبطاقته بجانبه</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>إضافة نموذج (بطاقته، .json، بجانبه)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>إضافة ملحق</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>ملحق</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>التوافق مع الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
        <numerusform>كل دراسات هذا المريض (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>كل مناظر الدراسة (%n)</numerusform>
        <numerusform>المنظر الوحيد للدراسة</numerusform>
        <numerusform>منظرا الدراسة كلاهما</numerusform>
        <numerusform>كل مناظر الدراسة (%n)</numerusform>
        <numerusform>كل مناظر الدراسة (%n)</numerusform>
        <numerusform>كل مناظر الدراسة (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>البطاقة كاملة</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>وكذلك صفحة للمريض بلغة بسيطة</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>حتى إن لم يكن مؤكدًا</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>حتى حيث تكون الملليمترات عند الكاشف أو غير واضحة</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>اسم قارئ آخر</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>أجب أولًا عن سؤال حرف الجهة.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>الأرشيف والنسخ الاحتياطية</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>بالحجم الذي تُرسل به</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>في ملف ZIP واحد</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>كما تظهر على الشاشة</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>كما يظهر، مع العلامات والكلمات</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>كما هي مخزّنة في الملف</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>ببكسلات الصورة الأصلية</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>العودة إلى نقاط النموذج</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>النسخ الاحتياطية، الأحدث أولًا:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>تسويد بفرشاة</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>تسويد بمستطيل</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>الجزء والجهة والمنظر</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>المئين الأسطع</translation>
    </message>
    <message>
      <source>By</source>
      <translation>الموقّع</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>بلوحة المفاتيح: الأسهم تحرّك علامة متصالبة (Shift بدقة، Ctrl بعيدًا)، وReturn يبدأ مستطيلًا وينهيه، وDelete يزيل واحدًا</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>معايرة هذه الشاشة</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>إلغاء التصدير</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>بطاقة النموذج</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>المركز</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>فحص بصمته وبنيته وأنه يعطي درجات</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>اختر ملفًا للكتابة.</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>اختر مجلدًا.</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>اختر أمرًا وانقر في حقل واضغط المفتاح الجديد. المفاتيح بلا Ctrl أو Alt لا تعمل أثناء الكتابة.</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>اختيار مكان كتابة {kind}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>السؤال السريري</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>أعمدة غير مفهومة: {columns}.</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>عدد النسخ</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>نسخ كل المعروض</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>نسخ السطر</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>نسخ القيمة</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>نسخ الأرشيف؛ تُحفظ أحدث عشر نسخ</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>إبلاغ النتيجة الحرجة</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>DD/MM/YYYY</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>تفتيح الأجزاء الداكنة للورق</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>المئين الأغمق</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>تاريخ الإصابة</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>قد يكون التاريخ في هذه القائمة أحد يومين. التواريخ مكتوبة</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>الاختلافات</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>الاختلافات ({count})، ما فات الذكاء الاصطناعي أولًا</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>اسحب أحد حدّي النافذة، أو ما بين حدّيها.</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>تبقى النتائج السابقة والقراءات الموقّعة كما هي. والمجلد قيد القراءة يُقرأ من جديد بهذا النموذج. {disclaimer}.</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>إدخال المرضى من قائمة</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>إدخال ما ينقص</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>إدخال {number}</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>العائلة, الاسم</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>اسم الملف</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>الفيلم</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>الفيلم {number} من {of}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>البحث مجددًا</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>بحث في الوسم والكلمة المفتاحية والقيمة</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>مجلد الصورة</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>مجلد الصور</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>مجلد التقرير</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>لما يلي مما ليس له شيء بعد</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>كسور لم يُشتبه بها</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>من الملف</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>أدخل مجلدًا، واسم ملف ليس فيه / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>أدخل تاريخ الميلاد أو العمر، لا كليهما.</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>العودة إلى النسخة المختارة؛ ويُحفظ الأرشيف الحالي</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>الدرجات الرمادية</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>المدرج التكراري</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>ضع مسطرة على الشاشة وقس الخط من علامة إلى علامة. يُحفظ القياس لهذه الشاشة ({screen})؛ أعد القياس بعد تغيير دقتها.</translation>
    </message>
    <message>
      <source>How</source>
      <translation>كيف</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>نظرتُ: لم يبقَ أي اسم</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>إن كان مكتوبًا كما في المرآة، فاضغط «عكس كالمرآة» أولًا.</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>تضمين كل الدراسات في PDF</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>تذكر صفحتها الأولى ما ينبغي معرفته قبل الوثوق بنموذج</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – أصغر، مع بعض الفقد</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>إبقاء النموذج الحالي</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>الكلمة المفتاحية</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>نوع الإصابة</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>الطول المعلوم بالملليمتر</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>لغة PDF وXLSX</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>لغة التقرير</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>جارٍ ترتيب الصفحات…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>طول الخط</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>الترويسة</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>السطر</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>خط للقياس</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>أسطر القائمة</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>انظر إلى الصورة كلها؛ النقر الأيمن أو Delete يزيل واحدًا.</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>البحث عن أي تغيير أو تلف</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>الزاوية السفلى اليسرى</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>الزاوية السفلى اليمنى</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/YYYY</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>إنشاء صورة شعاعية من هذا الفيلم</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>إنشاء الصورة الشعاعية</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>إنشاء {count} صورة شعاعية</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>جارٍ إعداد الصورة…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>تعليم طول معلوم</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>قِس الشريط على الورق: قد تغيّر الطابعات الحجم.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>النماذج</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>نماذج (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>تغيير نقاط التشغيل…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>الاسم والرقم والتواريخ</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>الأسماء داخل الصورة نفسها تبقى: انظر إلى الصفحات.</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>لم تُذكر أرقام: لا أحد يستطيع أن يقول ما جودة هذا النموذج.</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>لم يُختر فيلم.</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>لا توجد بجانبها أي صورة ولا أي ملف لصورة شعاعية.</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>لا توجد طابعة معدّة</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>لا شيء من الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>لم يُوقَّع هنا بعد شيء أعطاه الذكاء الاصطناعي درجة.</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>اكتب الآن طوله.</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>من كل 100 كسر يفوته هذا العدد حيث هو أضعف ({group}). ما يعدّه غير مشتبه به قد يكون كسرًا: القرار لك.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>مرة أخرى</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>فتح مجلدها</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>نقاط التشغيل</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>نقاط التشغيل لهذا الموقع</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>ترتيب التواريخ</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>وإلا فعناوينه وكلماته كما تقرؤها البرامج</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>وإلا: القراءات الموقّعة، وغير الموقّعة التي نتيجة الذكاء فيها كسر أو شك</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>نتيجة التصدير</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – بلا فقد</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>رقم المريض</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>المئينات</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>تُحسب المئينات داخل الحقل المعرَّض. يغيّر Shift مع سهم النافذةَ على الصورة، ومع Ctrl بخطوات دقيقة.</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>صورة فوتوغرافية لفيلم</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>صورة فوتوغرافية مع زوايا الفيلم</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>صورة لتطبيق مراسلة</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>موضع الألم</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>تُسوَّد مواضع الصور التي قد تكون نصًا، ولا ينظر إليها أحد: انظر إلى كل صورة قبل أن ترسلها.</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>مواضع قد تكون نصًا، سُوِّدت: {count}. </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>الطابعة</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>ضع المقابض على زوايا الفيلم: اسحبها، أو انتقل إلى زاوية بـ Tab وحرّكها بالأسهم، ومع Shift بخطوات أكبر. لا تُغيَّر الصورة الفوتوغرافية أبدًا.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>السؤال</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>الصورة الشعاعية</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>الصور الشعاعية</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>صور شعاعية قال فيها الذكاء الاصطناعي والقارئ الموقّع الشيء نفسه. كسور لم يشتبه بها الذكاء: {missed} من {fractured}.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>ذاكرة USB للإحالة</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>الطبيب المحيل</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>إزالة هذا المفتاح</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>تقرير عن</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>تقرير هذه الدراسة</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
        <numerusform>تقارير الدراسات (%n)، لكل منها PDF</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>إعادة الكل</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>إعادة هذا</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>حفظ المناظر</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>تُحفظ المسودات أولًا…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>اذكر من نظر، وأين تُكتب الصورة.</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>الدرجة</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>المفتاح الثاني</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>رؤية نقاط ضعفه ثم تركه يقرأ</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>رؤية ما تحته</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>الحساسية لا تقل عن</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>تحديد زوايا فيلم لم يُعثر عليه</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>هل يقرأ «{model}»؟ أولًا نقاط ضعفه:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>صيغة مختصرة في صفحة واحدة</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>تعمل المفاتيح المفردة حين يكون التركيز على القائمة أو الصورة الشعاعية، ولا تعمل في غيرهما. الفأرة والعجلة على الصورة: ضبط النافذة بالسحب، والتكبير بالعجلة، والتحريك بالزر الأوسط. تُغيَّر المفاتيح في ملف &gt; التفضيلات.</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>النوعية لا تقل عن</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>ذاكرة USB أو مجلد</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>أُوقفت. قد يخرج مع ذلك ما تلقته الطابعة.</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>أُوقف؛ لم يُترك هناك شيء.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>الدراسة</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>تاريخ الدراسة</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>وسوم {file}</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>إزالة الكل</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>إزالة تفاوت الإضاءة</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسة المختارة</numerusform>
        <numerusform>الدراستان المختارتان</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
        <numerusform>الدراسات المختارة: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>ملف CSV بهذه اللغة أيضًا، ليقرأه الناس</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>الملحق فارغ.</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>ستكون الإصابة بعد الدراسة.</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>ستكون الإصابة قبل ميلاد المريض.</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>جاء النموذج بنقاط تشغيل وُجدت على بياناته. يمكن ضبطها لتناسب الصور الشعاعية المقروءة هنا، ثم إعادتها. تبقى القراءات الموقّعة كما هي. {disclaimer}.</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>نقاط النموذج هي السارية.</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>من الآن يوقّع هذا الاسم القراءات والملاحق.</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>سيكون المريض مولودًا بعد الدراسة. راجع التاريخين.</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>سيكون المريض أكبر سنًا من أي إنسان. راجع تاريخ الميلاد.</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>الصورة كما تُرسل</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>سؤال حرف الجهة لم يُجب عنه للفيلم {films}.</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>الصورة وحدها، كما هي في ملفها</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>الصورة الشعاعية كما ستُنشأ</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>الصورة الشعاعية لهذا السطر</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>ملفات الصور الشعاعية الأصلية أيضًا</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>يُعدّ حكم القارئ هو الحقيقة، ولا يلزم أن يكون كذلك. عند نقطة الحساسية العالية يُعدّ الشك اشتباهًا. بين القوسين فترات 95%؛ وهي واسعة مع قلة الصور الشعاعية. {disclaimer}.</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>لا تُفتح التقارير إلا بكلمة المرور؛ أبلغها بطريق آخر. من فقدها لا يستطيع فتحها.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>تبقى القراءة الموقّعة كما هي. ويُضاف إليها باسم {reader} أن النتيجة الحرجة أُبلغت.</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>تبقى القراءة الموقّعة كما هي. يوقّع الملحقَ {reader}.</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>المنظر المعروض</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>القيمة كاملة</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>لا يُرى أي حرف</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>هذه بيانات المريض كما هي في الملف؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>هذه بيانات المريض. بعضها تعذّرت قراءته أو يفوق ما يمكن عرضه.</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>هذه الصور الشعاعية هي التي حدّدت عتباته أيضًا: توقّع أكثر من ذلك في غيرها.</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>هذه الدراسات لمرضى مختلفين ({names}): لا يمكن إدخال الاسم والرقم وتاريخ الميلاد والعمر والجنس لها كلها دفعة واحدة.</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>هذا السطر لـ</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>هذا هو القارئ</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>تقتطع هذه الطابعة حتى {mm} mm من الحافة.</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>هذه الدراسة</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>في الصفحة</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>أُبلغت إلى</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>الحجم الحقيقي (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>اكتب كلمة المرور نفسها مرة أخرى.</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>وحدة العمر</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>الزاوية العليا اليسرى</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>الزاوية العليا اليمنى</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>استخدامه مع العلم بذلك</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>استخدام النقاط التي وُجدت هنا</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>استخدام هذا النموذج؟</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <source>View</source>
      <translation>المنظر</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>نقاط ضعف {model}</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>ما سيحدث</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>ما لم يُوقَّع يُذكر ذلك فيه على كل صفحة.</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>لا يُستبدل ما تذكره الملفات، ولا ما أُدخل من قبل.</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>ما تكتبه يُحفظ مع القراءة ويظهر بعبارة «أُدخل يدويًا» حيثما ورد؛ ولا يُغيَّر الملف. لا يمكن استبدال ما تذكره الملفات.</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>حيث يُرى الضوء المكشوف حول الفيلم؛ وإلا يُترك.</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>مكان كتابة {kind}</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>أيّها</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>أي يوم هو المقصود؟</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>من ينظر</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>من قرأ هنا من قبل</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>من يقرأ؟</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>قيم النافذة</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>مع اسم المريض على الصورة</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>بالنقاط الموجودة هنا، من كل 100 كسر لا يُشتبه بنحو {missed}، ومن كل 100 صورة شعاعية بلا كسر يُعدّ نحو {called} كسرًا. ونقاط النموذج تفعل ذلك مع {missed_before} و{called_before}.</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>دون طول معلوم لا يُقاس شيء بالملليمتر.</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>بدونه يحوي PDF القراءات الموقّعة وما قال الذكاء فيه كسر أو شك. وغير الموقّع يحمل عبارة «{stamp}». ويحوي CSV كل الأسطر.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>كتابة {kind} في</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>عُدّت كسرًا خطأً</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>مضاف</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>كما تكتبه العيادة</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>كما تذكر القائمة</translation>
    </message>
    <message>
      <source>at</source>
      <translation>في</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>عند الدراسة</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>ضربة</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>يأتي مع البرنامج</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>هرس</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>اليوم قبل الشهر: 3/4 هو 3 أبريل</translation>
    </message>
    <message>
      <source>days</source>
      <translation>أيام</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>سقوط</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>قيد الاستخدام</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>متروك</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>الشهر قبل اليوم: 3/4 هو 4 مارس</translation>
    </message>
    <message>
      <source>months</source>
      <translation>أشهر</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>لا إصابة معروفة</translation>
    </message>
    <message>
      <source>none</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>بلا: يستطيع أي شخص قراءتها</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>لا شيء: يُترك</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معلوم</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>لا شيء للإدخال: معروف من قبل</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>أو العمر</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>دون إضافات</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>رياضة</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>مثل «كسر؟»</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>ترويسة التفضيلات</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>حادث مرور</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>التواء</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>أسابيع</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>مع العلامات</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>مع خريطة الذكاء</translation>
    </message>
    <message>
      <source>years</source>
      <translation>سنوات</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>فات {count} من 100</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (تغيّر منذ ذلك الحين أو لم يعد موجودًا)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{found} من {all}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>فات {missed} من 100، كما من قبل</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>فات {missed} من 100، لا {missed_before}</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>{mm} mm لكل بكسل، معاير يدويًا على صورة فوتوغرافية.</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>الدراسات: {number}</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>سيُدخل {ready} من {all} سطر؛ ولن تُدخل البقية.</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{same} من {count} متطابقة</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>تظهر عبارة «{disclaimer}» على كل منظر كما يظهر، ومعها اسم النموذج إن وُجدت خريطة. والكلمات المطبوعة في الصورة تبقى فيها: انظر قبل أن تعطيها لغيرك.</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>«{file}»</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>«{text}» ليس تاريخًا؛ اكتب YYYY-MM-DD.</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>«{text}» ليس جنسًا؛ اكتب F أو M أو O.</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>«{text}» ليست جهة؛ اكتب L أو R.</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>«{text}» ليس عمرًا لمريض.</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>«{text}» أقدم مما ينبغي.</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>«{text}» لم يأتِ بعد.</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>قد يكون «{text}» أحد يومين: حدّد المقصود.</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ أُرسلت إلى {printer}.</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ كُتبت ثم قُرئت للتحقق: {place} ({files} ملف، {size} ميغابايت)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ تمت الكتابة.</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ كُتب: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ كُتبت: {place} ({size} kB)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ سيُدخل</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>بحث في الدليل</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>الدليل الكامل (بالإنجليزية)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>الدليل المختصر</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>لا ترد هذه الكلمات في الدليل.</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>معايرة هذه الشاشة…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>الدرجات الرمادية</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>التباين الموضعي</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>صورة اختبار الشاشة</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>قيمة البكسل تحت المؤشر</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>تقرير هذه الدراسة…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>حفظ المناظر…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>وسوم الملف…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>الحجم الحقيقي</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>التكبير والتدوير</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>مجلد أو ZIP يُحمل إلى الطبيب التالي، لأي متصفح</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>خريطة الذكاء</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>كل ما يذكره الملف غير بكسلاته</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>كما هي في ملفها، بالنافذة المعروضة</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>بحجمها الأصلي، على شاشة قيست بمسطرة</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>ببكسلاتها الأصلية، كما هي في ملفها، بالنافذة المعروضة</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>نُسخت، مع اسم المريض</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>نُسخت، دون اسم المريض</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>نُسخت؛ والكلمات المطبوعة في الصورة باقية فيها</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>نسخ كما تظهر</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>نسخ كما تظهر، بالحجم الكامل</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>نسخ كما تظهر، مع اسم المريض</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>نسخ الصورة وحدها</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>نسخ الصورة وحدها، بحجمها على الشاشة</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>ارسم مستطيلًا؛ أيضًا بـ Ctrl والزر الأيسر</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>يجب أن تختلف كل درجة رمادية عن التي تليها؛ ويجب أن يُرى المربعان الداخليان عند 0 % و100 %؛ ويجب أن يكون كل خط حادًا، حتى في الزوايا؛ وأن تكون المربعات مربعة. لا يغني هذا عن اختبار بمقياس الضوء. أي مفتاح يغلقها.</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>للمريض…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>درجات رمادية ومربعات باهتة وخطوط على كامل الشاشة</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>المدرج التكراري…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>عرض الجهة المقابلة معكوسة للمقارنة؛ ومرة أخرى: إزالتها</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>تكرار كل درجة رمادية، والنافذة لسحبها</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>خريطة النموذج {model}: ليست تشخيصًا</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>معكوسة بجانبها</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>صورة اختبار الشاشة</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>تباين أعلى بثلاث خطوات ثم إيقاف؛ لا يرى الذكاء منه شيئًا</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>تعذّر فتح أي مدير ملفات. الملف في {folder}</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>لا توجد صورة أخرى مفتوحة لهذا المريض</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>لا تباعد: الحجم الحقيقي غير معروف</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>لم يُنسخ شيء: برنامج آخر يشغل الحافظة. حاول مجددًا.</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>لم يُنسخ شيء: اختيرت صورة شعاعية أخرى قبل إتمام النسخة.</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>ملف PDF واحد للتسليم: كلام القارئ أولًا، ثم كلام الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>كل بكسل من الصورة بكسل في النسخة؛ بلا اسم</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>صورة صغيرة واحدة بلا اسم، بعد أن ينظر إليها شخص</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>افتح صورة شعاعية أولًا، ثم اطبع.</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>الجهة الأخرى معكوسة بجانبها…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>صورة لتطبيق مراسلة…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>ذاكرة USB للإحالة…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>زيادة الحدة</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>حُفظت في {folder}: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>تحديد طول خط على هذه الشاشة</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>حدة أعلى بثلاث خطوات ثم إيقاف؛ لا يرى الذكاء منها شيئًا</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>إظهار الملف في مدير ملفات النظام</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>القيمة المخزّنة، ومعناها إن ذكره الملف</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>جارٍ إنشاء النسخة…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>التقرير، وصفحة بكلمات بسيطة عما وقّعته</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>المنظر مع العلامات والكلمات، واسم صاحبه</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>المنظر مع العلامات والكلمات، دون اسم المريض</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>هذا المنظر أو كل مناظر الدراسة بصيغة PNG أو JPEG</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>بالحجم الحقيقي على هذه الشاشة (التباعد {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>المحاولة مجددًا</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>كتابة المركز والعرض، أو المئينات</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>قيم النافذة…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>تكبير مستطيل</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>الجهة غير مذكورة</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>لم يعد {file} في مجلده.</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – ليست الجهة المقابلة</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>زاوية</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>زاوية كوب</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>حذف العلامة</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>خط المفصل</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>صورة مفتاحية</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>طول</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>طول بـ mm، مثل 50 أو 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>سهم</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>زاوية بولر</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>دائرة</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>معايرة…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>زاوية الحمل</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>حذف العلامة المحددة</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>رسم خط تعرف طوله</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>رسم سهم: اسحب إلى ما يشير إليه</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>رسم قطع ناقص حول موضع الكسر</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>المرفق</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc للخروج</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>موضع الكسر</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>زاوية جيسان</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>قياسات موجَّهة</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>العقب</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>محور الورك والركبة والكاحل</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>طول معلوم بـ mm</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>خمس نقرات موجَّهة على صورة أمامية لمرفق ممدود؛ دون 0° هو فحج</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>أربع نقرات موجَّهة على صورة أمامية للمعصم: السطح المفصلي إلى محور الكعبرة</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>أربع نقرات موجَّهة على صورة أمامية للمعصم؛ فوق 0 يكون الزند أطول</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>أربع نقرات موجَّهة على صورة جانبية للعقب؛ دون 0° يكون السطح قد انخسف</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>أربع نقرات موجَّهة على صورة جانبية للمعصم؛ دون 0° يتجه السطح ظهريًا</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>أربع نقرات موجَّهة على طرف سفلي كامل وقوفًا؛ دون 180° هو فحج</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>أربع نقرات موجَّهة على الطرفين السفليين كاملين؛ فوق 0 يكون الأيمن أطول</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>ثلاث نقرات موجَّهة على صورة جانبية للعقب</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>نقرتان موجَّهتان على صورة أمامية للمعصم، في منتصف المفصل</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>الطرف السفلي</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>طول الطرف السفلي</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>متوسط الدرجات الرمادية وانحرافها في مستطيل</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>متوسط الدرجات الرمادية وانحرافها في قطع ناقص</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>قياس مسافة مفصلية: اسحب خطًا على طول كل عظم؛ زاويتهما والفجوة بينهما</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>قياس طول: اسحب، أو انقر الطرفين</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>قياس طول خط منحنٍ: انقر نقطة بعد نقطة؛ وينهيه نقر مزدوج أو Return</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>قياس زاوية: ضلع، فالرأس، فالضلع الآخر</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>القياس بين خطين متوازيين: اسحب الأول، ثم انقر موضع الثاني</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>قياس بُعد نقطة عن خط: اسحب الخط ثم انقر النقطة</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>قياس محيط شكل ومساحته: انقر زاوية بعد زاوية؛ وينهيه Return</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>قياس الزاوية بين خطين: اسحب كلًا منهما</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>خطان متوازيان</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>بُعد عمودي</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>خط متعدد القطع</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>مضلع</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>ميل الكعبرة وارتفاعها</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>نصف قطر الدائرة المارة بثلاث نقاط وقطرها: انقر كلًا منها</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>مستطيل</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Return ينهيه، {number} نقطة حتى الآن</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>الفجوة الزورقية الهلالية</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>هذه الصورة تُظهر المهم</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>تباين الزند</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>الميل الراحي</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>ما يُكتب هنا</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>كلمات بجانب العلامة</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>المعصم</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>الكتابة على الصورة: انقر المكان</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>انقر نقطة على أحد الضلعين</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>انقر نقطة على الدائرة</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>انقر نقطة على الضلع الآخر</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>انقر نقطة ثانية على الدائرة</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>انقر نقطة ثالثة على الدائرة</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>انقر إحدى زوايا إطاره، أو اسحب منها</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>انقر إحدى الزوايا، أو اسحب منها</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>انقر أحد طرفي خط العظم الأول، أو اسحبه</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>انقر أحد طرفي الخط الأول، أو اسحبه</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>انقر أحد طرفي الخط، أو اسحبه</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>انقر أحد طرفي خط العظم الثاني، أو اسحبه</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>انقر أحد طرفي الخط الثاني، أو اسحبه</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>انقر أحد الطرفين، أو اسحب منه</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>انقر النهاية الخلفية للسطح المفصلي الخلفي</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>انقر الحافة الظهرية للسطح المفصلي للكعبرة</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>انقر نهاية رأس الزند</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>انقر الزاوية الأولى</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>انقر رأس الشظية: تلك الجهة هي الوحشية</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>انقر رأس الكعبرة: تلك الجهة هي الوحشية</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>انقر أعلى نقطة من الناتئ الأمامي</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>انقر أعلى نقطة من أحدوبة العقب</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>انقر أعلى نقطة من السطح المفصلي الخلفي</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>انقر أخفض نقطة، حيث يلتقي السطح والناتئ الأمامي</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>انقر حافة الهلالي المقابلة</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>انقر منتصف مفصل الكاحل</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>انقر منتصف رأس الفخذ</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>انقر منتصف جدل العضد، أقرب إلى المرفق</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>انقر منتصف جدل العضد، بعيدًا فوق المرفق</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>انقر منتصف الركبة</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>انقر منتصف مفصل الكاحل الأيسر</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>انقر منتصف جدل الكعبرة، أقرب إلى المعصم</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>انقر منتصف جدل الكعبرة، بعيدًا فوق المعصم</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>انقر منتصف مفصل الكاحل الأيمن</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>انقر منتصف جدل الزند، أبعد إلى الأسفل</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>انقر منتصف جدل الزند، قرب المرفق</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>انقر الزاوية التالية</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>انقر النقطة التالية</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>انقر الزاوية المقابلة</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>انقر الطرف الآخر</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>انقر الطرف الآخر لخط العظم الأول</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>انقر الطرف الآخر للخط الأول</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>انقر الطرف الآخر للخط</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>انقر الطرف الآخر لخط العظم الثاني</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>انقر الطرف الآخر للخط الثاني</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>انقر النقطة المطلوب بُعدها</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>انقر حافة الزورقي، في منتصف المفصل</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>انقر أخمص القدم تحت العقب: تلك الجهة هي السفلى</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>انقر ذروة الناتئ الإبري للكعبرة</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>انقر قمة الناتئ الأمامي</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>انقر قمة رأس الفخذ الأيسر</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>انقر قمة رأس الفخذ الأيمن</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>انقر الزاوية الزندية للسطح المفصلي للكعبرة</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>انقر الرأس</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>انقر الحافة الراحية للسطح المفصلي للكعبرة</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>انقر ما يشير إليه</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>انقر حيث يبدأ السهم، أو اسحبه</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>انقر حيث يبدأ الخط</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>انقر موضع الخط الثاني</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>انقر موضع الكلمات</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>أو مفاتيح الأسهم وReturn</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – Enter للحفظ، Esc للخروج</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm، يدويًا</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} من {all}</translation>
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
      <translation>اسم الملف قد يقرؤه كل من يراه.</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>لا يُطبع التوقيع إلا أسفل القراءات التي وقّعها هذا القارئ، ولا يُطبع أبدًا على مسودة. تُنسخ الصور إلى مجلد البرنامج نفسه.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>بعد «شك» أو «لا كسر» يظهر تلقائيًا منظر الدراسة التالي الذي لم يُحكم عليه.</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>يعرضها التصدير؛ ويمكن كتابة كل تقرير بلغة أخرى.</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>الحدود تُبقي العظم داخلها ساطعًا كخارجها.</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>كما في اللغة</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>كلغة النافذة</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>العودة إلى القيمة الأصلية: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>اختيار: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>العيادة</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>العيادة والتقارير</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>ألوان</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>ألوان النافذة؛ وتبقى الصورة على خلفية سوداء.</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>خطوط</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>اليوم أولًا (28 نوفمبر 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>القيمة الأصلية: {value}.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>بحث عن تفضيل</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>مجلد التقارير</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>المجلدات</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>المتابعة بعد الحكم</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>المتابعة بعد التوقيع</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>إخفاء الذكاء حتى القرار</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>كيف تظهر التواريخ على الشاشة؛ وتبقى الملفات والصادرات كما هي.</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>حجم كل الكلمات في النافذة.</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>مدى تغطية الخريطة للصورة الشعاعية.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>اللغة والتواريخ</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>لغة التقارير</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>تضع فوق كل صورة ما نظر إليه الذكاء الاصطناعي.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>شكل خريطة الذكاء</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>الشهر أولًا (نوفمبر 28، 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>الفأرة والمفاتيح</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>الاسم واللقب</translation>
    </message>
    <message>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>لا تفضيل فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>لغة النافذة وهذا الدليل.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>شفافية خريطة الذكاء</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>يُفتح مع النافذة؛ وما يصل إليه يُقرأ فور وصوله.</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>حدود</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>رقم المريض وتاريخ الدراسة</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>اسم المريض وتاريخ الدراسة</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>ترخيص العيادة</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>ترخيص القارئ</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>إظهار خريطة الذكاء</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>يُظهر نتيجة الذكاء الاصطناعي بعد حكمك فقط.</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>يوقّع القراءات والملاحق، كما يظهر أسفل التقرير.</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>تاريخ الدراسة والمستند</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>الهاتف والبريد</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>رقم المستند؛ لا يذكر أحدًا</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>الترويسة كما تُطبع</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>تظهر الدراسة التالية غير المقروءة تلقائيًا بعد توقيع دراسة.</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>لغة النظام ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>اللقب أسفل التوقيع</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>المجلد المراقَب</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>ما يفعله عند استخدامه على الصورة.</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>أسماء التقارير</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>ما تُكتب له التقارير؛ ويمكن أن يكون لكل منها ورق آخر.</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>حيث يعرض التصدير كتابة ملفاته.</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>من يوقّع</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>السنة فالشهر فاليوم (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>none</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>مجلدك الخاص</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – اختيار…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! أدخلت يدويًا الجهة الأخرى ({side}).</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! وُصفت كسور لكن حكمك لا كسر. أزلها أو غيّر الحكم.</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! لم يُحفظ. نصك باقٍ هنا؛ لا تغلق النافذة.</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! يقول الملف إنها الجهة الأخرى ({side}).</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! تذكر ملفات هذه الدراسة %n مريض. لأيهم القراءة؟</numerusform>
        <numerusform>! تذكر ملفات هذه الدراسة مريضًا واحدًا. لمن القراءة؟</numerusform>
        <numerusform>! تذكر ملفات هذه الدراسة مريضين. لأيهما القراءة؟</numerusform>
        <numerusform>! تذكر ملفات هذه الدراسة %n مرضى. لأيهم القراءة؟</numerusform>
        <numerusform>! تذكر ملفات هذه الدراسة %n مريضًا. لأيهم القراءة؟</numerusform>
        <numerusform>! تذكر ملفات هذه الدراسة %n مريض. لأيهم القراءة؟</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! الصورة الشعاعية غير كاملة: ينقص جزء منها.</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>%n كسر موصوف</numerusform>
        <numerusform>كسر موصوف واحد</numerusform>
        <numerusform>كسران موصوفان</numerusform>
        <numerusform>%n كسور موصوفة</numerusform>
        <numerusform>%n كسرًا موصوفًا</numerusform>
        <numerusform>%n كسر موصوف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>%n موجودة أخرى</numerusform>
        <numerusform>موجودة أخرى واحدة</numerusform>
        <numerusform>موجودتان أخريان</numerusform>
        <numerusform>%n موجودات أخرى</numerusform>
        <numerusform>%n موجودة أخرى</numerusform>
        <numerusform>%n موجودة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%n علامة</numerusform>
        <numerusform>علامة واحدة</numerusform>
        <numerusform>علامتان</numerusform>
        <numerusform>%n علامات</numerusform>
        <numerusform>%n علامة</numerusform>
        <numerusform>%n علامة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>تعذّرت قراءة %n منظر. توقّع دونها:</numerusform>
        <numerusform>تعذّرت قراءة منظر واحد. توقّع دونه:</numerusform>
        <numerusform>تعذّرت قراءة منظرين. توقّع دونهما:</numerusform>
        <numerusform>تعذّرت قراءة %n مناظر. توقّع دونها:</numerusform>
        <numerusform>تعذّرت قراءة %n منظرًا. توقّع دونها:</numerusform>
        <numerusform>تعذّرت قراءة %n منظر. توقّع دونها:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>رُسم موضع كسر، ولم يوصف كسر بعد</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>الدرجة المنخفضة لا تنفي الكسر.</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>وصل رأي ثانٍ. قرّر أولًا: قد يؤثر فيك.</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>وصل رأي ثانٍ. يبقى مخفيًا حتى تقرر.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>قرار الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>الذكاء مخفي حتى تقرر</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>إضافة موجودة أخرى</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>إضافة ملحق…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>إضافة إلى قراءة موقّعة؛ يبقى النص الموقّع كما هو</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>ملاحق</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>ملحق من {reader}، {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>العمر</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>العمر، الجلد</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>التزوّي</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>اتجاه التزوّي</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>بدايات الكلمات بأي ترتيب؛ وما فُهم يظهر أسفلها. Return يأخذه، وEsc يخرج</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>العظم</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>الميلاد</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>معايرة يدوية: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>اختيار ما يُقال عنه حقلًا حقلًا</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>اختيار القارئ…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>السؤال السريري</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>وقت إبلاغ النتيجة الحرجة</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>أُبلغت النتيجة الحرجة إلى</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>نتيجة حرجة، أُبلغت إلى {whom}، {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>نتيجة حرجة: يجب إبلاغ شخص ما</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>الدرجات</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>وصف كسر</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>وصف منطقة الذكاء</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>وصف ما رسمته</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>خلع أو انصباب أو مواد تثبيت وغير ذلك مما يُرى</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>الانزياح</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>اتجاه الانزياح</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>الانزياح</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>رسم موضع كسر حول المنطقة {number} ووصفه</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>دراسات سابقة</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>إدخال ما ينقص…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>جلب القراءات السابقة…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>الموجودة</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>لصورة شعاعية للعظام يظنها النموذج شيئًا آخر. يُحفظ اسمك والوقت مع الدرجة.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>وُجدت بالهوية المدخلة يدويًا</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>عرضها بجانب الدراسة المقروءة ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>إخفاء علاماته</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>الخلاصة في سطر واحد</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>كُتبت الخلاصة والملاحظات والمريض قبل استبدال {file}.</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>الإصابة: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>يمكن استخدامها رغم ذلك</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>المفصل</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>حفظ هذه الملاحظات قالبًا</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>صورة مفتاحية</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>وُضع على صورة أخرى كانت بهذا الاسم (المحتوى {content})، ونُحّي جانبًا: {what}.</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>العلامات على هذه الصورة</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>قد يعني %n كسر: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
        <numerusform>قد يعني كسرًا واحدًا: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
        <numerusform>قد يعني كسرين: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
        <numerusform>قد يعني %n كسور: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
        <numerusform>قد يعني %n كسرًا: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
        <numerusform>قد يعني %n كسر: اكتب المزيد، أو اختر بـ ↓ وReturn</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>لا نموذج: قراءة بلا ذكاء اصطناعي</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>لم تُكتب كلمات.</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>بلا درجة</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>لم يُفهم: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>نقاط التشغيل لهذا الموقع: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>كلماتك</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>المريض: {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>السلامى</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>موضع الألم: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>وضع نص كثير الاستعمال في الملاحظات</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>السؤال: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>القارئ: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>لوحة القراءة</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>سبب القرار المخالف للذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>تسجيل الإبلاغ…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>إزالة هذه الموجودة</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>إزالة هذا الكسر</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>تقرير الدراسة</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>الحفظ من جديد</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>جارٍ حفظ المسودة…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>وصف كسر في سطر</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>صف كسرًا: الكعبر القاصي منزاح ظهر 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>إعطاء درجة مع ذلك</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>إظهاره قبل أن أقرر</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>إظهار علاماته متقطعة</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>إظهار ما يمكن اختياره أو طيّه</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>التوقيع والقفل والانتقال إلى الدراسة التالية غير المقروءة</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>النص الموقّع</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>وُقّعت دون %n منظر تعذّرت قراءته:</numerusform>
        <numerusform>وُقّعت دون منظر واحد تعذّرت قراءته:</numerusform>
        <numerusform>وُقّعت دون منظرين تعذّرت قراءتهما:</numerusform>
        <numerusform>وُقّعت دون %n مناظر تعذّرت قراءتها:</numerusform>
        <numerusform>وُقّعت دون %n منظرًا تعذّرت قراءتها:</numerusform>
        <numerusform>وُقّعت دون %n منظر تعذّرت قراءتها:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>جارٍ التوقيع…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>الجلد</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>حالة القراءة</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>القوالب</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>قوالب الملاحظات</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>تغيّر الملف: وقّع {reader} صورة أخرى بهذا الاسم في {at}، لـ {patient} (المحتوى {before}، والآن {now}). تبقى تلك القراءة كما وُقّعت وليست قراءة لهذه الصورة.</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>تذكر ملفات هذه الدراسة %n مريض. اخترت:</numerusform>
        <numerusform>تذكر ملفات هذه الدراسة مريضًا واحدًا. اخترت:</numerusform>
        <numerusform>تذكر ملفات هذه الدراسة مريضين. اخترت:</numerusform>
        <numerusform>تذكر ملفات هذه الدراسة %n مرضى. اخترت:</numerusform>
        <numerusform>تذكر ملفات هذه الدراسة %n مريضًا. اخترت:</numerusform>
        <numerusform>تذكر ملفات هذه الدراسة %n مريض. اخترت:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>اللوحة تستمر؛ انقر لرؤية الباقي</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>الصورة المعروضة لا يمكن استخدامها: اذكر السبب</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>الدراسة موقّعة ومقفلة، دون هذه الصورة.</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>لا شيء للقراءة هنا.</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>وصل هذا المنظر بعد توقيع الدراسة وليس جزءًا من التقرير. أضف ملحقًا.</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>اكتب ما لا يذكره الملف عن المريض والدراسة والصورة الشعاعية؛ يُطبع «أُدخل يدويًا»</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>فُهم</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>غير صالحة بسبب…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>الحكم، موقّع</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>مناظر تعذّرت قراءتها</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>في الانتظار: لم يرها الذكاء الاصطناعي بعد</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>تحذيرات</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>ما قد يعنيه السطر</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>أيّها</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>أيّها؟ اختر بـ ↓ وReturn</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>من يقرأ؛ وهذا الاسم يوقّع القراءة. انقر لاختيار غيره</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>من ومتى؛ يبقى النص الموقّع كما هو</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>لماذا خلاف الذكاء؟</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>كُتب عن صور أخرى، ونُحّي جانبًا: {what}.</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>قررت خلاف الذكاء الاصطناعي. لماذا؟ (اختياري)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>حكمك</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – %n بلا حكم بعد</numerusform>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – واحد بلا حكم بعد</numerusform>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – اثنان بلا حكم بعد</numerusform>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – %n بلا حكم بعد</numerusform>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – %n بلا حكم بعد</numerusform>
        <numerusform>حكمك على المنظر {number} من {views} في هذه الدراسة – %n بلا حكم بعد</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>حكمك على المنظر {number} من {views} في هذه الدراسة – حُكم عليها كلها</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>حكمك: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>مريض غير مذكور</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>و%n أقدم</numerusform>
        <numerusform>وواحدة أقدم</numerusform>
        <numerusform>واثنتان أقدم</numerusform>
        <numerusform>و%n أقدم</numerusform>
        <numerusform>و%n أقدم</numerusform>
        <numerusform>و%n أقدم</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>في</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>أُبلغت النتيجة الحرجة إلى {whom}</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>ليس في الملف</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>كلماتك</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>أُبلغت إلى</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>من (الاسم والصفة)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Return يأخذه</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (اختاره القارئ)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (مسودة)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>{verdict} على الصورة المعروضة (المفتاح {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>«يدويًا»: وُجدت بالهوية المدخلة يدويًا</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>«{text}» ليست زاوية: اكتب من 0 إلى {most} درجة</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>«{text}» ليست كلمة في {field}؛ لم تؤخذ</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>قد تكون «{text}» عدة كلمات في {field}؛ لم تؤخذ</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ المزيد أدناه</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ غير مقروءة</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ حُفظت المسودة</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ وقّعها {reader}، {at}. مقفلة.</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>أفلت هنا مجلدًا أو ملف ZIP أو ملفًا، أو:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>لم يعد في مكانه السابق.</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>مصنوعة ببرمجة: لا تُظهر عظام أحد.</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>جارٍ صنع العينات…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>لا توجد صور شعاعية مفتوحة</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>فتح مجددًا: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>فتح مجلد…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>فتح العينات</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>صورة فوتوغرافية لفيلم…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>قراءة الدليل</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>القيام بجولة من دقيقتين</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>هذه الصور الشعاعية مصنوعة ببرمجة. لا تُظهر عظام أحد.</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>كسر {bone}، {side}.</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>كسر بلا انزياح.</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>كسر: {fractures}.</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>لا يُرى كسر ولا خلع.</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>تورم الأنسجة الرخوة؛ لا يُرى كسر. متابعة إن استمر الألم بعد 10–14 يومًا.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>السطوع</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>عن قرب</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E يكتب PDF وCSV وغيرهما حيث تختار.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>اسحب فوق الصورة الشعاعية بالزر الأيسر؛ وR يعيدها كما كانت.</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>كل سطر دراسة. انقر سطرًا آخر، أو اضغط ↓.</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>إنهاء (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 يفتح الدليل عند ما عليه التركيز. هذا كل شيء.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>يظهر هنا، مع خريطة على الصورة الشعاعية (M). هذه الصور مصنوعة ببرمجة: قد لا يقول النموذج عنها شيئًا.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>اضغط 1 كسر أو 2 شك أو 3 لا كسر. وCtrl+Z يتراجع عنه.</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>اضغط Esc ثم L، واسحب فوق الصورة الشعاعية لقياس طول.</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>اضغط T واكتب كلمة. تُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S يوقّع الدراسة. يلزم حكم لكل منظر، واسمك.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>أدر العجلة للتكبير؛ و0 يُظهر الكل من جديد.</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>ما يقوله الذكاء</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>حكمك</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>كلماتك</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{number} من {count} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation>البدء من</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>النموذج المكتوب</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>الوصفة</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>مجلد لا يمكن استخدامه، أو لا تزال وسومه تُقرأ.</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>مجلد صور شعاعية موسومة</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>هناك تدريب جارٍ. إيقافه، أم تركه يستمر بعد إغلاق النافذة؟</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>قُطع هناك تدريب بإعدادات أخرى؛ سمِّ نموذجًا آخر.</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>AUC على صور التحكيم</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>أضف مجلد صور شعاعية موسومة.</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>إضافة مجلد…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>إضافة إلى النماذج</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>اختر وصفة.</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>اختيار: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>إغلاق Osteo Desktop</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>عدم التدريب على {folder}</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>تمت الدورة {number} من {epochs}</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>مجلدات التدريب</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>من القراءات الموقّعة…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>أعطه مجلد صور شعاعية مع تشخيصاتها فيتعلم التمييز بينها؛ ويبيّن المنحنى مدى إجادته، على صور لا يتعلم منها.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>يتعلم من هذه، لنحو {patients} مريض. {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>صور شعاعية موسومة</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>استُبعدت: {reasons}.</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>تركه يستمر</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>الخسارة لكل دورة</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>نموذج البداية</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>النموذج المكتوب</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>سمِّ النموذج الذي سيُكتب.</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>الأسماء التي هي جزء من الصورة تبقى فيها: انظر قبل المشاركة.</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>لا دورة بعد</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>لا مجلد بعد. أضف مجلد صور شعاعية موسومة.</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>من 100 فيها كسر: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>على هذا الجهاز، بانشغاله الحالي، يستغرق ذلك نحو {time}.</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>جارٍ تحضير الصور؛ ثم تأتي الدورة الأولى…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>المعالج (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>تقدّم التدريب</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>جارٍ قراءة الوسوم…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>جاهز للتدريب.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>الوصفة</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>إزالة {folder}</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>استئناف</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>بدء</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>جارٍ البدء…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>إيقاف التدريب؟ تُحفظ آخر دورة كاملة؛ ويتابع الاستئناف منها.</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>إيقاف التدريب</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>توقّف قبل اكتمال الدورة الأولى؛ يبدأ البدء من جديد.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>توقّف؛ حُفظت %n دورة كاملة. يتابع الاستئناف منها.</numerusform>
        <numerusform>توقّف؛ حُفظت دورة كاملة واحدة. يتابع الاستئناف منها.</numerusform>
        <numerusform>توقّف؛ حُفظت دورتان كاملتان. يتابع الاستئناف منهما.</numerusform>
        <numerusform>توقّف؛ حُفظت %n دورات كاملة. يتابع الاستئناف منها.</numerusform>
        <numerusform>توقّف؛ حُفظت %n دورة كاملة. يتابع الاستئناف منها.</numerusform>
        <numerusform>توقّف؛ حُفظت %n دورة كاملة. يتابع الاستئناف منها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>إيقاف…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>التدريب جارٍ. إيقافه، أم تركه يستمر أثناء القراءة؟</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>قُطع هذا التدريب؛ يتابع الاستئناف بعد آخر دورة كاملة.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>تدريب نموذج</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>التدريب: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>أوزان {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>مكان إنشاء مجلد صور القراءات الموقّعة</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>كتابة صور قراءاتك الموقّعة، بلا أسماء، كبيانات للتدريب</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>كتابة الصورة {done} من {total}…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>جارٍ كتابة صور قراءاتك الموقّعة…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>ملف {suffix} جديد</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>بقي نحو {hours} س {minutes} د</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>الكل معًا</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>الأفضل {auc} في الدورة {number}</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>جارٍ المعايرة والقياس…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>بلا: كما تبدأ الوصفة</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count} صورة شعاعية</numerusform>
        <numerusform>{count} صورة شعاعية</numerusform>
        <numerusform>{count} صورتان شعاعيتان</numerusform>
        <numerusform>{count} صور شعاعية</numerusform>
        <numerusform>{count} صورة شعاعية</numerusform>
        <numerusform>{count} صورة شعاعية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>{count} صورة من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
        <numerusform>{count} صورة من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
        <numerusform>{count} صورتان من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
        <numerusform>{count} صور من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
        <numerusform>{count} صورة من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
        <numerusform>{count} صورة من القراءات الموقّعة، {fractured} مكسورة، في {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} موجود. التدريب من جديد واستبداله عند الانتهاء؟</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count} صورة · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
        <numerusform>{layout} · {count} صورة · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
        <numerusform>{layout} · {count} صورتان · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
        <numerusform>{layout} · {count} صور · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
        <numerusform>{layout} · {count} صورة · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
        <numerusform>{layout} · {count} صورة · {fractured} مكسورة · {blocks} مريضًا أو كتلة</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ أُضيف إلى النماذج باسم {model}. انظر بطاقته أولًا.</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ تم التدريب.</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ تم التدريب. AUC {auc} على الصور التي اختارت دورته وعتباته: متفائل.</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %n تحذير</numerusform>
        <numerusform>! تحذير واحد</numerusform>
        <numerusform>! تحذيران</numerusform>
        <numerusform>! %n تحذيرات</numerusform>
        <numerusform>! %n تحذيرًا</numerusform>
        <numerusform>! %n تحذير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>%n موضع ساخن</numerusform>
        <numerusform>موضع ساخن واحد</numerusform>
        <numerusform>موضعان ساخنان</numerusform>
        <numerusform>%n مواضع ساخنة</numerusform>
        <numerusform>%n موضعًا ساخنًا</numerusform>
        <numerusform>%n موضع ساخن</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>عدسة تحت المؤشر</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>خريطة الذكاء</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>حدود خريطة الذكاء من {level}</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>خريطة الذكاء ظاهرة</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>مناطق الذكاء، خط منقّط: حساسية عالية</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>مناطق الذكاء، خط متصل: نوعية عالية</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>الذكاء: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>نافذة تلقائية</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>الصورة المجردة</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>بجوار معدن (صفيحة، مسمار، مفصل)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>الجزء والمنظر غير مذكورين</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>عظم: تباين عالٍ</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>م {centre}  ع {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>انقر لقراءة هذا المنظر</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>تغطية ما يغطيه حاجب العرض في الملف، أو إظهاره</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>محيط داكن</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>كل قيمة من الخريطة بلونها فوق العظم</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>تبديل الأسود والأبيض</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>تبديل اليمين واليسار</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>تبديل الأعلى والأسفل</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>معكوسة يمين–يسار</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>معكوسة أعلى–أسفل</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>ملاءمة</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>ملاءمة الحقل المعرَّض</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>ملاءمة الصورة للنافذة</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>عكس يمين–يسار</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>عكس أعلى–أسفل</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>لهذه الصورة الشعاعية: Grad-CAM قد تشترك فيه مواضع عدة</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>لهذه الصورة الشعاعية: موضعًا بموضع، ما يضيفه إلى الدرجة</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>لهذه الصورة الشعاعية: موضعًا بموضع، ما يرفع الدرجة</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>الإطار {frame} من {frames}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>الذهاب إلى الموضع الساخن التالي في الخريطة</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>اضغط مطولًا: بلا خريطة ولا علامات</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>رقم {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>سلبية</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>داخل الحقل</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>سلبي</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>صورة مفتاحية</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>التباين الموضعي {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>الجهة غير مذكورة</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>استبعاد الحواف المحدَّدة بالمسدّد والمحيط؛ ومرة أخرى للكل</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>الزر الأيسر</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>خطوط حيث تتجاوز الخريطة 0.25 و0.5 و0.75</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>الخريطة والعلامات مخفية</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>معكوسة للمقارنة</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>مكبّرة</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>الخريطة خطوطًا</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>الخريطة حدودًا</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>الخريطة بطريقة Grad-CAM</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>الخريطة بطريقة Grad-CAM++</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>الخريطة بطريقة HiResCAM</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>الخريطة بطريقة LayerCAM</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>الخريطة من {least}</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>الخريطة بكامل ألوانها</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>عتبة الخريطة</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>الخريطة: Grad-CAM؛ يجري حساب {method}…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>الخريطة: {method}، حتى أعلى قيمة لها</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>الزر الأوسط</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>تحريك</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>منطقة الذكاء التالية</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>المنظر التالي والسابق</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>النافذة التالية</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>لا مناطق للذكاء: قرأ نموذج آخر هذه الصورة الشعاعية</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>لا مناطق للذكاء: دون نقطة الحساسية العالية</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>لا مناطق للذكاء: الخريطة فارغة</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>لا مناطق للذكاء: لا يذكر النموذج مستوياتها</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>لا هوية للمريض في الملف</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>لا تباعد</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>لا تباعد؛ ارتفاع البكسل {aspect} ضعف عرضه</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>لا تاريخ للدراسة</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>لا شيء معروض بجانب الصورة المقروءة</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>بكسل من الصورة على بكسل من الشاشة</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>الاتجاه والنافذة والتكبير كما في الملف</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>صورة شعاعية أخرى من الدراسة</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>منظر آخر من الدراسة</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>مناظر أخرى – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>الحدود وحدها: منقّطة عند الحساسية العالية، ومتصلة عند النوعية العالية</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>التراكب مخفي</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>تراكب الملف</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>التراكب معروض</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>خاصة، {low}–{high} % – لهذا الجزء</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>بكسل لبكسل (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>البكسل {column}، {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>البكسل {column}، {row}: المخزّن {stored}، {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>مدوّرة 180°</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>مدوّرة 90° لليسار</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>مدوّرة 90° لليمين</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>صورة شعاعية</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>عارض الصور الشعاعية</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>الزر الأيمن</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>تدوير لليسار</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>تدوير لليمين</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>زيادة الحدة {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>عرض المحيط الأبيض للحقل المعرَّض داكنًا، أو كما في الملف</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>إظهار خريطة الذكاء أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>إظهار أو إخفاء الخطوط والكلمات التي يضعها الملف فوق الصورة</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>إظهار الكلمات أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>إظهار الخريطة من 0 أو 0.25 أو 0.5 أو 0.75</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>طُبّق الحاجب</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>رُفع الحاجب</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>حاجب الملف</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>أنسجة رخوة</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>المحيط معروض داكنًا</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>ملف مبتور</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>مدوّرة {degrees}° لليسار</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>مدوّرة {degrees}° لليمين</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>خريطة النتيجة؛ مستويات النموذج لها</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>النافذة التالية التي يقدمها الملف</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>أجزاء سميكة (ورك، عمود فقري، ركبة)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>عظام رقيقة (يد، رسغ، قدم)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>تدوير 1° لليسار</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>تدوير 1° لليمين</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>تدوير 90° لليسار</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>تدوير 90° لليمين</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>تدوير قليل لليسار</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>تدوير قليل لليمين</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>الكلمات مخفية</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>العجلة</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>النافذة من الدرجات الرمادية داخل الحقل</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>جدول نافذة الملف</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>نافذة الملف {number}: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>الكلمات على الصورة</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>تكبير قليل</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>تصغير قليل</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>تكبير {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>مولود {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – لهذا الجزء</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (عموديًا) × {column} (أفقيًا) mm/بكسل</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/بكسل</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> و</translation>
    </message>
    <message>
      <source> or </source>
      <translation> أو </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n أخرى</numerusform>
        <numerusform>واحدة أخرى</numerusform>
        <numerusform>اثنتان أخريان</numerusform>
        <numerusform>%n أخرى</numerusform>
        <numerusform>%n أخرى</numerusform>
        <numerusform>%n أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%n صورة شعاعية بلا حكم</numerusform>
        <numerusform>صورة شعاعية واحدة بلا حكم</numerusform>
        <numerusform>صورتان شعاعيتان بلا حكم</numerusform>
        <numerusform>%n صور شعاعية بلا حكم</numerusform>
        <numerusform>%n صورة شعاعية بلا حكم</numerusform>
        <numerusform>%n صورة شعاعية بلا حكم</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>حول Osteo Desktop</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>نتيجة حرجة</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>شك</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>أربعة مناظر</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>كسر</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>إخفاء الذكاء حتى القرار</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>حفظه</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>ربط المناظر</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>النماذج…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>لا كسر</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>منظر واحد</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>فتح مجلد…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>صورة فوتوغرافية لفيلم…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>التفضيلات…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>خروج</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>الأخيرة</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>نافذة ثانية</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>جولة من دقيقتين</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>تدريب نموذج…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>منظران</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>مراقبة هذا المجلد</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>قائمة العمل</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>كتابته مع ذلك</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>كتابة الملاحظات</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>يوصف الكسر بعد الحكم «كسر» أو «شك».</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>قراءة لهذه الدراسات غير محفوظة أو قيد التوقيع؛ حاول مجددًا.</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>التوافق مع الذكاء الاصطناعي…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>حول Osteo Desktop</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>إضافة ملحق…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>كل الملفات</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>عادت كل المفاتيح إلى مفاتيح البرنامج.</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>يحتاج الملحق إلى اسم القارئ. اختر القارئ وحاول مجددًا.</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>الأرشيف والنسخ الاحتياطية…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>تم النسخ الاحتياطي: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>لا توجد ملفات غير مقروءة تدل أسماؤها يقينًا على دراسة واحدة.</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>تدل الأسماء على أن {files} ملفًا هي {studies} دراسة، مثل {example}. هل هي كذلك؟</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>التحقق من الأرشيف ونسخه واسترجاع نسخة</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>اختر واحدة لرؤيتها الآن، قبل أن يراها الذكاء الاصطناعي.</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>اختيار القارئ…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>اختيار النموذج القارئ؛ رؤية نقاط ضعفه</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>اختيار الاسم الذي يوقّع القراءات</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>إغلاق على أي حال</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>العودة لاحقًا</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>العودة لاحقًا، أو إلغاء ذلك</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>نسخ اسم الملف</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>وصف كسر</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>إغلاق هذه الرسالة (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>أُعيد: {what}.</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>اسحب لتغيير الحجم؛ انقر نقرًا مزدوجًا لطي اللوحة أو إعادتها</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>أفلت هنا مجلدًا أو ملف ZIP أو ملفًا،
أو اختر ملف &gt; فتح مجلد…{keys}.</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>دراسة سابقة</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>صار كل ملف من هذه دراسة مستقلة من جديد.</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>إدخال المرضى من قائمة…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>إدخال ما ينقص…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>إدخال ما ينقص…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>تصدير هذه الدراسات…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>تصدير – الدراسات المختارة: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>الملفات قيد القراءة</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>لا تزال ملفات قيد القراءة؛ حاول مجددًا بعد انتهائها.</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>البحث عن ملفات تدل أسماؤها على أنها مناظر لدراسة واحدة</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>بحث في قائمة العمل</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>جارٍ إنهاء الدفعة والحفظ…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>طي لوحة القراءة أو إعادتها</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>طي قائمة العمل أو إعادتها</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>من الآن وحتى ترجع عنها، يقرر {model} بحسب {low} و{high} على هذا الحاسوب. يبقى ما وُقّع كما هو.</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>هل تعود إلى النسخة الاحتياطية بتاريخ {when}؟ ما قُرئ ووُقّع منذ ذلك الحين ليس فيها. يُحفظ الأرشيف الحالي باسم آخر.</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>المتابعة من حيث انتهى</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>عرض المناظر الأخرى في نافذة مستقلة</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>إخفاء الذكاء</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>لم يعد الملف هو الذي قُرئ. افتح المجلد من جديد.</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>ستُعطى درجة بمجرد الانتهاء من قراءة المجلد.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>الأسطر المختارة: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>قائمة المرضى</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>جارٍ التحميل</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>جارٍ تحميل النموذج {model}…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>جارٍ تحميل {model}…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>جارٍ البحث عن صور شعاعية</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>أُنشئت: {count}. لم تُغيَّر الصورة الفوتوغرافية؛ وتُحفظ نسخة منها في {folder}.</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>إنشاء صورة شعاعية منها…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>جعل كل ملف دراسة مستقلة من جديد</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>جعل هذه الدراسة والتي فوقها دراسة واحدة</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>إنشاء صور شعاعية من الأفلام الظاهرة في صورة فوتوغرافية</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>العلامات والقياسات</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>النموذج: جارٍ التحميل…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>أدوات أخرى</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>ضبط نقاط التشغيل لهذا الموقع، والرجوع عنها</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>هل تُغيَّر نقاط التشغيل؟</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>تغييرها</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>التالي غير المقروء</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>السطر التالي</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>المنظر التالي في هذه الدراسة: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>لا يوجد أرشيف: تتعذّر القراءة</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>لا يوجد نموذج: قراءة بلا ذكاء اصطناعي</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>لا توجد صور شعاعية مفتوحة</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>لا توجد دراسة فوق هذه.</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>لا توجد دراسة غير مقروءة بعدها: لم يبق شيء للقراءة.</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>لا توجد دراسة غير مقروءة بعدها: بقيت المسودات فقط.</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>لا توجد دراسة غير مقروءة بعدها: بقيت المؤجلة والمسودات فقط.</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>لا حكم بعد</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>لا يمكن تأجيل أي من هذه: موقّعة، أو لم تُقرأ بعد.</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>لم يكتمل كل شيء حين فُتح Osteo Desktop آخر مرة. ما أُعلن حفظه موجود.</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>لا يمكن إدخال شيء هنا: موقّعة، أو لم تُقرأ بعد.</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>لا شيء يمكن التراجع عنه في هذه الدراسة.</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>لا شيء للقراءة</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>لم يُفتح شيء: ما أُفلت ليس في مجلد مشترك، أو على عدة أقراص. ضعه في مجلد واحد، أو أفلته واحدًا تلو الآخر.</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>لم يُتراجع عن شيء في هذه الدراسة.</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>فقط إلى من يجوز له معرفة المريض.</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>شفافية خريطة الذكاء</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>فتح ملف أو ZIP…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>افتح مجلدًا أولًا؛ ثم يمكن مراقبة ما يصل إليه من ملفات جديدة.</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>افتح مجلدًا أولًا؛ ثم يمكن تصدير قراءاته.</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>فتح مجلد صور شعاعية</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>فتح صورة فوتوغرافية لفيلم</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>فتح صورة شعاعية أو ZIP أو TAR أو DICOMDIR</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>افتح المجلد من جديد.</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>فتح الدليل عند ما عليه التركيز</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>جارٍ الفتح</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>نقاط التشغيل…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>صورة لتطبيق مراسلة…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>السطر السابق</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>تقدّم قراءة المجلد</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>تأجيل هذه الدراسة أو إلغاء تأجيلها</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>الصورة الشعاعية</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>الصورة وحدها</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>تتعذّر قراءة الصور الشعاعية الآن</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>الصور الشعاعية أو التقرير على الورق، كما ستبدو</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>إدخال رأي ثانٍ…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>قراءة مجلد؛ يمكن أيضًا إفلاته هنا</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>القراءة من جديد</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>إدخال رأي ثانٍ</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>قراءة المناظر منفصلة</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>قراءة المناظر منفصلة</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>قراءتها معًا</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>قراءتها معًا كدراسة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>قُرئت معًا كدراسة واحدة: %n منظر.</numerusform>
        <numerusform>قُرئت معًا كدراسة واحدة: منظر واحد.</numerusform>
        <numerusform>قُرئت معًا كدراسة واحدة: منظران.</numerusform>
        <numerusform>قُرئت معًا كدراسة واحدة: %n مناظر.</numerusform>
        <numerusform>قُرئت معًا كدراسة واحدة: %n منظرًا.</numerusform>
        <numerusform>قُرئت معًا كدراسة واحدة: %n منظر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>الجمع حسب أسماء الملفات…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>القراءة مع الدراسة التي فوقها</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>القراءة مع الدراسة التي فوقها</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>القراءة مع الدراسة المعروضة</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>قراءة ما يصل إلى المجلد فور وصوله</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>القارئ والشكل والفأرة والمفاتيح والمجلدات واللغة</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>لوحة القراءة</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>انتهت القراءة بخطأ.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>ذاكرة USB لإحالة هذه الدراسات…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>ذاكرة USB للإحالة…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>تقرير هذه الدراسة…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>تقارير هذه الدراسات…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>تمت الاستعادة. حُفظ الأرشيف الذي كان هناك: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>الحفظ من جديد</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>اذكر ما انكسر وأين، في سطر</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>آراء ثانية ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>مشاهدة البرنامج يعمل على صور شعاعية مصنوعة؛ مرة أخرى: الخطوة التالية</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>اختيرت عدة أسطر: احكم ووقّع على كل واحدة بمفردها</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>عرض كل ما وُجد</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>إظهار منظر واحد من الدراسة</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>إظهار الدراسات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>إظهار نتيجة الذكاء الاصطناعي بعد حكمك فقط</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>عرض الدراسات التي لم تُبلَّغ نتيجتها الحرجة بعد</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>إظهار هذه الصورة الشعاعية</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>وقّع القراءة أولًا: لا تُسلَّم إلا قراءة موقّعة.</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>وُقّعت: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>المفاتيح المفردة لا تعمل هنا؛ عودة إلى القائمة</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>يجب إبلاغ شخص ما بهذه الدراسة، أو لم يعد ذلك لازمًا</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>إيقاف القراءة بعد الدفعة الجارية؛ ويُحفظ ما أُنجز</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>توقّفت. افتح المجلد من جديد للمتابعة.</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>سيتوقف بعد هذه الدفعة…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>التراجع عن آخر تغيير في قراءة هذه الدراسة</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>الذكاء الاصطناعي مقابل ما وُقّع هنا</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>الأرشيف كما كُتب.</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>الأرشيف ليس كما كتبه هذا البرنامج. {first} يمكن الاطلاع على القراءات، لكن لا تعتمد على ما ذُكر.</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>تعذّرت قراءة المجلد</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>النموذج الآن {model} ({id}).</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>تغيّرت نقاط التشغيل. {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>الصورة على كامل الشاشة، والعودة؛ أو بنقر مزدوج</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>لا تزال القراءة موقّعة. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>لم تُحفظ القراءة. {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>لم تُوقَّع القراءة. {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>حُفظ الرأي الثاني؛ وهو في لوحة القراءة.</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>تحوي الإعدادات مفتاحًا لـ«{id}» لا تعرفه هذه النسخة.</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>سُحب توقيع {study}: عادت مسودة. يحتفظ الأرشيف بالقراءة الموقّعة وبهذا السحب.</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>تعود الدراسة مسودة؛ ويحتفظ الأرشيف بالاثنتين</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>سيكون حجم النص {size} % ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>ستتحدث النافذة {language} ابتداءً من التشغيل القادم.</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ %n قراءة.</numerusform>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ قراءة واحدة.</numerusform>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ قراءتين.</numerusform>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ %n قراءات.</numerusform>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ %n قراءة.</numerusform>
        <numerusform>تبقى النافذة مفتوحة: تعذّر حفظ %n قراءة.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>لا يوجد ملف في هذا المجلد.</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>لا يوجد هنا خط للكتابة {script}، لذا تتحدث النافذة بالإنجليزية. ثبّت خطًا لها، أو ثبّت Osteo Desktop من جديد، ثم أعد التشغيل.</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>تتعذّر قراءة هذا الملف</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>تغيّر هذا الملف</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>يسري هذا ابتداءً من التشغيل القادم.</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>هذه صورة فوتوغرافية لفيلم كما رأته الكاميرا.</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>تعذّر عرض هذه الصورة الشعاعية</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>هذه القراءة موقّعة ومقفلة. أضف ملحقًا بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>حُفظ هذا الرأي الثاني من قبل؛ وهو هناك مرة واحدة.</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>لم يجمع هذه الدراسةَ قارئ.</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>إلى قائمة العمل</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>تعذّر إنشاء النسخة الاحتياطية لهذا اليوم. {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>مبكر جدًا: هذا المنظر ظهر للتو</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>تدريب نموذج على صور شعاعية موسومة</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>صفان من منظرين</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>منظران جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>التراجع عن التوقيع</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>التراجع عن التوقيع ({seconds} ث)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>تم التراجع: {what}.</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>غير صالحة بسبب…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>الحكم والتوقيع: على الصورة المعروضة</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>الأحكام والتواقيع: واحدة في كل مرة، لا لعدة معًا</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>جارٍ التحقق من {file} ونسخه…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>جارٍ التحقق من {model}…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>انتظر حتى يُقرأ المجلد أو أوقف قراءته، ثم استعد.</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: %n ملف.</numerusform>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: ملف واحد.</numerusform>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: ملفان.</numerusform>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: %n ملفات.</numerusform>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: %n ملفًا.</numerusform>
        <numerusform>المجلد تحت المراقبة. آخر ما وصل: %n ملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>ما ليس كما كُتب</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>ما يُعرض وجده السابق.</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>يجب تسمية من يطلب إعطاء درجة لصورة شعاعية رفضها النموذج. املأ اسم القارئ.</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>يجب ذكر من يغيّر نقاط التشغيل. املأ اسم القارئ.</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>النافذة والقراءة</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>جارٍ العمل…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>كتابتها رأيًا ثانيًا…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>كتابة قراءتي رأيًا ثانيًا</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>كتابة التقرير في ملفات</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>كُتب: {file}. لا يذكر مريضًا ولا ملفًا؛ وكلماتك فيه.</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>حكمك: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>قد تكشف كلماتك هوية المريض: اسم أو تاريخ أو رقم. هل تُسلَّم؟</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>تكبير كل المناظر وتحريكها وضبط نافذتها معًا</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>كسر مكتوب لم يؤخذ بعد: خذه أو امسحه</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>حكم</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>معاير</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>المعايرة</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>حذف المعايرة</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>وُصفت كسور على صورة شعاعية حكمها لا كسر</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>تذكر ملفاتها عدة مرضى. اختر في اللوحة لأيهم هي</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>الصورة المفتاحية</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>العلامات</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>لا يمكن عرض أي صورة شعاعية من هذه الدراسة</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>موقّعة</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>أنها غير صالحة</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>النتيجة الحرجة</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>الكسور الموصوفة</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>الموجودات الأخرى</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>الهوية</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>التأجيل</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>اسم القارئ ناقص</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>سبب القرار المخالف</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>ما لا يذكره الملف</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>تُقرأ {count} من الملفات والمجلدات كجزء من {folder}، مع ما قُرئ منها هناك. وما قُرئ من أحدها مفتوحًا وحده يبقى معه.</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count} معروفة من قبل</numerusform>
        <numerusform>{count} معروفة من قبل</numerusform>
        <numerusform>{count} معروفتان من قبل</numerusform>
        <numerusform>{count} معروفة من قبل</numerusform>
        <numerusform>{count} معروفة من قبل</numerusform>
        <numerusform>{count} معروفة من قبل</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{count} من {folder}</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>وُجدت {done}</numerusform>
        <numerusform>وُجدت {done}</numerusform>
        <numerusform>وُجدت {done}</numerusform>
        <numerusform>وُجدت {done}</numerusform>
        <numerusform>وُجدت {done}</numerusform>
        <numerusform>وُجدت {done}</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} من {total}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>بقي {duration}</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} كسر، {doubts} شك</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} يستخدمه «{user}»؛ يحتفظ «{action}» بمفاتيحه.</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} قد يفتح قائمة؛ يحتفظ «{action}» بمفاتيحه.</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} للتنقل والاختيار في كل مكان؛ يحتفظ «{action}» بمفاتيحه.</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>حذف {mark}</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>رسم {mark}</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>تحريك {mark}</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: تحريك الكلمات</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: كتابة الكلمات</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>لا يمكن استخدام {model}</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} سليم</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>لم يُحمَّل {model}؛ يستمر النموذج السابق. {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/ث</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} تُستأنف المراقبة حين يعود.</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>«{action}» لا بد له من مفتاح؛ يحتفظ بمفتاحه.</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>«{key}» ليس مفتاحًا؛ يحتفظ «{action}» بمفتاحه.</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ نتائج حرجة يجب إبلاغها: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ أُضيف: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ {model} يقرأ من الآن.</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ خطأ</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  نقطة الحساسية العالية: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  نقطة النوعية العالية: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  الأسوأ: {error} من الضلع</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  استُبعدت {count}، بلا درجة</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  استُبعدت {count}، القارئ في شك</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}، متروكًا جانبًا: رُفض {share} من {count}</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: رُفض {share}، في التحقق المتقاطع</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (هل قصدت '{near}'؟)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (كاملًا بالرقم {number} في ورقة النصوص الطويلة)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! تغيّر</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! جديد</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! أي مريض؟</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' يختار غيره</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' هو {value}، لا عدد ولا نص</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' ليس مسارًا مثل {expected}</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(هل قصدت واحدًا من هذه: {possibilities}؟)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(غير مكتملة: قُرئ من الملفات {read})</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(غير مكتملة: قُرئ من الملفات {read} من أصل {found})</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(الملفات المختارة فقط)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(تغيّر الملف منذ ذلك الحين، أو لم يعد موجودًا)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(المعتادة)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>، وقد اختارته الإعدادات{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: اكتب ثمانية أعداد، x,y لأربع زوايا داخل الصورة ({columns} x {rows} بكسل)، باتجاه عقارب الساعة من العليا اليسرى.</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data و--out للنسخ، لا لأمر يأتي بعدهما.</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external يحتاج إلى نموذج أو إلى --recipe.</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>يختار --fold ما يُقاس عليه النموذج؛ أما الجولات فتأخذ كل الطيات.</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out لا يطبع شيئًا، فلا يقبل --printer ولا --copies.</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: سمِّ ملفًا ينتهي بـ .png.</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule يحتاج إلى --reader NAME: يُحفظ مع الدرجة.</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>يحتاج --places إلى --rights، وهو JSON بمصادرها وحقوقها</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>تُستخدم --points و--scores و--data معًا.</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>تحتاج --study و--patient و--signed إلى --out DIR.</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too يُستخدم مع --true-size.</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 أو 0 ('yes' أو 'no'، 'true' أو 'false')</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>صورة شعاعية واحدة: {views}.</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % بتباعد ليس عند المريض: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>قسم PDF لكل دراسة، لا للموقّعة وحدها ولما فيه كسر أو شك.</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>لا يمكن قراءة VOI LUT ويُتجاهل.</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>هناك عظم مكسور. هذا ما شوهد في صور الأشعة الخاصة بك.</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>مربع من {name}: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>أحد إعدادات السطوع في الملف لا يمكن استخدامه ويُهمل.</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>رقم حالة بدل الاسم والرقم والتواريخ.</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>صورة ملونة، ليست صورة شعاعية.</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>الدرجة المنخفضة لا تنفي الكسر.</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>خريطة بطريقة أخرى</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>الملّيمتر على الورق ملّيمتر واحد من المريض.</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>النموذج ملفان في مجلد واحد، {pair}؛ انسخهما معًا</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>نموذج يعلّم بينما يتعلم الجديد؛ يُكرَّر لأخذ متوسط عدة نماذج. [الافتراضي: يُدرَّب أولًا معلّم الوصفة نفسها، إن كان لها معلّم]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>شبكة بأوزان ImageNet، أو ملف .safetensors لنموذج؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>صورة فوتوغرافية لفيلم لم ينظر فيها أحد بعد: أنشئ منها صورة شعاعية في النافذة (ملف، صورة فوتوغرافية لفيلم) أو بـ 'osteo-desktop rectify'.</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>صورة فوتوغرافية لفيلم لم ينظر فيها أحد بعد: أنشئ منها صورة شعاعية من ملف، صورة فوتوغرافية لفيلم.</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>يمكن سحب التوقيع خلال {seconds} ثانية، وقد انقضت</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>تحتفظ القراءة الموقّعة بالصور التي وُقّعت لها</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>شيء مما يذكره الملف لا يمكن فهمه ويُهمل.</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>ما يذكره الملف عن مقياسه لا يمكن أن يصح ويُهمل.</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>تُتجاهل نافذة بمركز أو عرض مستحيل.</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>قرار الذكاء</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>قرار الذكاء الاصطناعي (رمز)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>نتيجة الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>الذكاء مخفي</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>الذكاء مخفي حتى القرار</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>الذكاء مخفي حتى القرار: صدرت الأحكام قبل عرض نتيجة الذكاء.</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>الذكاء ظاهر</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>درجة الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>درجة الذكاء الاصطناعي، بدقة</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>أُلغي!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>رقم الدخول</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>إضافة نموذج: FILE.safetensors وبطاقته FILE.json بجانبه. يُتحقق منه أولًا.</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>أضف إليها ملحقًا بدلًا من ذلك</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>أضف ملحقًا؛ يبقى النص الموقّع كما هو</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>أضف ملحقًا آخر</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>أُضيف: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>ملاحق</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>ملحق من {who}، {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>خلافًا للذكاء الاصطناعي، لأن</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>خلافًا للذكاء الاصطناعي: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>العمر</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>البطاقة كلها، لا صفحتها الأولى فقط.</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>البطاقة كلها: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>كل الدراسات الموقّعة.</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>كل الدراسات.</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>تقررت كلها والذكاء الاصطناعي مخفي.</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>متابعة التدريب أيضًا بواحد من هذه، في ملفات بجانب --out.</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>أيضًا حيث قد تدل كلمات القراءة على هوية المريض.</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>على هذه القراءة ملحق؛ لم يعد ممكنًا سحب توقيعها</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>لا يمكن قراءة تراكب في الملف ولا يُعرض.</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>زاوية</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>أرشيف غير أرشيفك.</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>ملف نموذج غير MODEL نفسه.</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>نموذج غير المختار: اسمه في المكتبة ('osteo-desktop models list')، أو ملف .safetensors وبطاقته بجانبه.</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>طابعة غير المعتادة.</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>إلحاق ما يحدث، سطر JSON لكل حدث.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>مجلد الأرشيف</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>الأرشيف: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>الوسيط {name!r} يأخذ قيمًا عددها {nargs}.</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>رتّبه كأحدها، كما يبيّن docs/models.md</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>سهم</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>اطلب من مالكه إذن القراءة، أو انسخه إلى حيث يمكنك القراءة</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>اسأل الطبيب الذي أرسلك عن النتيجة اليوم. لا تنتظر حتى يتصل بك أحد.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>اسأل الطبيب الذي أرسلك ماذا يعني هذا لك وما الخطوة التالية.</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>اسأل الطبيب الذي أرسلك هل تلزم صور جديدة.</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>اطلب ممن كتبه أن يرسله من جديد؛ لم يُحفظ منه شيء</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>نسخ الأرشيف احتياطيًا وفحصه.</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>نسخ أرشيف القراءات احتياطيًا، وفحصه، واستعادة نسخة احتياطية، وضم عدة أرشيفات.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>ملخص الدفعة</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>عدم بدء دورة تنتهي بعد هذا الوقت؛ ولكل مرحلة دورة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>البدء بأوزان منشورة أو سابقة، أو بدونها. [الافتراضي: كما تقول الوصفة]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>بجانب كل تقرير صفحة للمريض بكلمات بسيطة، للدراسات الموقّعة.</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>لا يمكن أن يصح BitsStored {stored}؛ يُستخدم BitsAllocated {allocated}.</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>ضبابية أو مهزوزة بالحركة</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>صور عظام شعاعية بلا وسوم يجب أن تقبلها بوابة النطاق؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>حسب وقت التوقيع، بساعة القارئ.</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>زاوية بولر</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (مختار)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}، {precision}، الخيوط: {threads})</translation>
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
      <translation>عايرها بطول معلوم، أو اختر عددًا أقل في الصفحة، أو اطبعها بملاءمة الصفحة</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>عويرت هناك: خط طوله {millimetres} mm</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>معايرة يدوية: طول هذا الخط {millimetres} mm</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>تعذّر حجز الذاكرة</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>البطاقة</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>زاوية الحمل</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>الحالة {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>الحالة {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>غيّر المسودة نفسها ثم وقّعها</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>تغيير الوصفة، كما في stage.1.epochs=5؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>فحص البصمة والبنية والتحضير وأنه يعطي درجات؛ وبدون NAME فكل نموذج.</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>تحقق من أنه الملف الصحيح؛ لم يُحفظ منه شيء</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>فحص ملف الأرشيف وسجل تدقيقه، وهل يمكن استعادة كل نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>تحقق من القرص، أو سمِّ أرشيفًا آخر بـ --archive</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>تحقق من الملف عند مصدره، أو افتح المجلد من جديد لمحاولة أخرى</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>تحقق من الملف عند مصدره؛ الأرجح أنه تالف</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>تحقق من الملف عند مصدره؛ الأرجح أنه تالف أو صُنع للإضرار</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>تحقق من المسار، أو صِل القرص الذي هو عليه</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>فحص هذا التثبيت.</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>فحص الإصدارات والجهاز والمرمّزات وبصمة النموذج والمجلدات؛ رمز الخروج 1 إذا فشل أحدها.</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>مجاميع التحقق لكل الملفات</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>اختر مجلدًا موجودًا يمكنك الكتابة فيه</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>اختر --out آخر، أو تابع ما بدأ هناك</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>اختر مجلدًا آخر؛ ما قررته آمن في الأرشيف</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>اختر غيرها، أو احفظ بصيغة PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>اختر غيرها، أو احفظها بصيغة PNG</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>اختر من:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>اختر في النافذة لمن هذه القراءة، ثم اكتب تقريرها</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>اختر ملفات صور الدراسة؛ التقارير والفهارس لا تحوي بكسلات</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>اختر الأوزان، ملفًا مثل 'my-model{suffix}' وبجانبه 'my-model.json'</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>اختير: {model}. نقاط ضعفه:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>دائرة</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>السؤال السريري</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>أغلق برامج أخرى وافتح المجلد من جديد، أو شغّل 'osteo-desktop doctor'</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>أغلق البرامج الأخرى وشغّل Osteo Desktop من جديد؛ ويمكن في هذه الأثناء قراءة الصور الشعاعية دون الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>أغلق برامج أخرى، أو أعطِ هذا البرنامج ذاكرة أكثر، وحاول مجددًا؛ حُفظ ما اكتمل</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>أغلق ما يستخدمه وحاول مجددًا</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>كوب</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>زاوية كوب</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>مقارنة النموذج بما وُقّع هنا.</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>أُكمل: {model}. نقاط ضعفه:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>يحسب بـ</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>انسخه من جديد من مصدره</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>انسخه من جديد من مصدره، أو فكّه ببرنامج آخر</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>انسخها أو صدّرها من جديد من مصدرها</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>نسخ الأرشيف الآن؛ تُحفظ أحدث عشر نسخ في 'backups' بجانبه.</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>انسخ البطاقة من جديد من مصدرها؛ وإن كان التغيير مقصودًا فشغّل 'osteo-desktop models seal {weights}'</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>انسخ الملف إلى ذلك المجلد وسمِّه منه، بلا '..'</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>صحّحه في الملف؛ وحتى ذلك الحين تُستخدم قيمته الافتراضية</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>صحّحها، أو اعرض الوصفات بـ 'osteo-desktop recipes'</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>صحّحه، أو أخرجه</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>صحّح أحدهما، أو أخرج كليهما</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>صحّح الملف أو احذفه</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>صحّح الملف أو احفظه من جديد بترميز UTF-8</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>صحّح الملف؛ في الدليل مثال</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>صحّح الشبكة في الوصفة، أو خذ نموذجًا بطاقته سليمة</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>تعذّر العرض: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>عدّ ما وُقّع في شهر.</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>عدّ ما وُقّع في شهر: الموجودات، والنتائج الحرجة وأوقاتها، والاتفاق مع الذكاء الاصطناعي. لا تُذكر الأسماء إلا في الملفات.</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>نتيجة حرجة</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>النتائج الحرجة</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>نتائج حرجة لم تُبلَّغ بعد</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>نتائج حرجة لم تُبلَّغ بعد ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>اقتطاع الأفلام مع أن زواياها غير مؤكدة.</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>مقتطعة</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>اقتُطعت وقُوّمت بحسب زوايا رآها قارئ.</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>اقتطعها البرنامج وقوّمها؛ لم يحدد أحد زواياها.</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>مرمّزات DICOM</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>مسودة – غير موقّعة</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>مجلد البيانات</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>البيانات التي تقسم نفسها إلى train وval تؤخذ كذلك؛ وإلا فالطيات 1-4 تدرّب والطية 5 تحكّم.</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>تاريخ الإصابة</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>أُزيلت الهوية: حُذفت الأسماء والأرقام والتواريخ.</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>تقرر قبل أن يراها الذكاء الاصطناعي: {files}.</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>فك ترميز الملفات.</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>فك ترميز الملفات التي يطلبها البرنامج. لاستخدامه الخاص.</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>يتطلب فك ترميز الملف ذاكرة أكثر مما قد تحتاجه صورة شعاعية هنا</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>أُوقف فك ترميز الملف بعد {seconds} ثانية بلا نتيجة</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>عيوب الصورة (رموز)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>حذف نموذج أضفته. تبقى موجوداته في الأرشيف.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>هل قصدت {possibility}؟</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>طُبّق حاجب العرض في الملف</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>التعلم من النموذج المعلّم</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>المستند</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>شك</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>المسودات</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>رسم الخسارة وAUC هناك (PNG).</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>تعمية ملفات PDF في ذاكرة USB بكلمة المرور في السطر الأول من ذلك الملف؛ وعندئذ لا تدل أي صورة بجانبها على أحد.</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>المحرّكات</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>قياس المحرّكات</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>المحرّكات: {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>ما أُدخل يدويًا للدراسة</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>القيود من {first} إلى {last} مفقودة من سجل التدقيق</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>القيد {entry} في سجل التدقيق غُيّر أو أُدرج أو نُقل</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>الدورة {epoch}/{epochs} ({stage}): الخسارة {loss}، AUC على صور التحكيم: {sources}؛ {seconds} ث</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>خطأ: القيمتان المُدخلتان غير متطابقتين.</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>خطأ: إدخال غير صالح</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>خطأ: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>يُنظر في كل قيد من سجل التدقيق، وفي كل قراءة وموجودة وصف لدراسة موقّعة.</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>تبديل الأسود والأبيض: إنها سلبية.</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>تبديل اليسار واليمين، بعد التدوير.</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>رموز الخروج:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>صدّر الصورة الشعاعية من جديد من مصدرها، وبصيغة أخرى إن فشل ذلك أيضًا</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>صدّر الصورة الشعاعية بصيغة DICOM أو PNG أو JPEG أو TIFF</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>تُكتب الأرقام والدرجات والصفحة هناك.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>الملف موجود مسبقًا</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>الملف كبير جدًا</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>الملفات على ذاكرة USB هذه</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>أكمل الناقص ووقّع من جديد</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>أكمل الناقص وحاول مجددًا</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>الفيلم {number} من {of} في الصورة الفوتوغرافية؛ ولم يُسأل لمن كل منها.</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>العثور على نسخ في البيانات؛ 'audit verify' يفحص الأرشيف.</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>العثور على نسخ الصورة الشعاعية الواحدة داخل البيانات الموسومة وبينها، من البكسلات وحدها.</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>اعرف من صور تدريب النموذج ما الذي يمكن حسابه منه بصيغة int8.</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>تبيّن لمن هي قبل أن يستخدمها أحد؛ لم يُحفظ منه شيء</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>البحث عن نقاط على القراءات الموقّعة في هذا الأرشيف؛ لا يُغيَّر شيء.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الموجودات</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>أول فتح</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>أولًا: {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>بملاءمة الصفحة، {percent} % من الحجم: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>تمت الملاءمة: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>بملاءمة الصفحة؛ الحجم غير معروف، فلا شريط مقياس</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>المجلد: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>المجلدات</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>لمجلد تقرؤه عدة حواسيب أجزاءً ('read --part'). يُقرأ كل أرشيف فقط، ويؤخذ كله أو لا يؤخذ منه شيء؛ وتكرار ذلك لا يغيّر شيئًا. وحيث يختلف قولهما في دراسة واحدة، يبقى ما وُقّع هنا ساريًا، ولا يضيع شيء مما قيل. يُنسخ هذا الأرشيف احتياطيًا أولًا. اقرأ المجلد بعد ذلك مرة أخرى: لا يُحسب شيء من جديد، ويُقرأ ما لم يقرأه أي جزء.</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>كسر</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>موضع الكسر</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>اشتباه كسر</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>اشتباه كسر ابتداءً من {high}؛ ودونها لا اشتباه بكسر.</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>اشتباه كسر ابتداءً من {high}؛ لا اشتباه بكسر دون {low}؛ وبينهما شك.</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>الكسور</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>الإطار</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>أفرغ مساحة أو اختر قرصًا آخر؛ ما قررته آمن في الأرشيف</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>موجودات أخرى</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>زاوية جيسان</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>أعطِ ملفًا تلائم أوزانه الشبكة، أو درّب بلا أوزان مسبقة</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>أعطِ نموذجًا معلّمًا تستطيع الوصفة التعلم منه، أو درّب بدونه</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>أعطِ اثنتين على الأقل من كل نوع، في --data واحد أو أكثر</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>أعطِ --data و--fold اللذين أُعطيا درجات، أو احسبها من جديد</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>أعطِ الملف اسمًا آخر</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>العودة إلى نقاط النموذج الخاصة.</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>عُد إلى نقاط النموذج: القراءة &gt; نقاط التشغيل، أو 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>وسيط زائد غير متوقع ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>وسائط زائدة غير متوقعة ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>الرسم الحسابي</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>تسليم قراءة موقّعة في ملف صغير، أو إدخال ما يقوله قارئ آخر.</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>لا تسلّمه إلا إلى من يجوز له معرفة المريض: أكّد ذلك في النافذة، أو أضف --although-named في سطر الأوامر</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>اطلب إرساله من جديد؛ لم يُحفظ منه شيء</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>عناوين CSV وكلماته بتلك اللغة أيضًا، للناس لا للبرامج.</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>هو هنا عن {file}: {patient}، {date}.</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>أعلى منظر في الدراسة</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>أعلى منظر: {decision}، الدرجة {score} ({file}). هي درجة تلك الصورة الشعاعية، لا احتمال للدراسة.</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>محور الورك والركبة والكاحل</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>مقارنة محرّكات أخرى بـ PyTorch على صور شعاعية لم يُدرَّب عليها النموذج.</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>يحوي مسودات غير موقّعة</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>كيف تُطبع كل صورة شعاعية؛ يُكرَّر لأكثر. [الافتراضي: العلامات والخريطة]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>كم نموذجًا آخر جُرّب من قبل.</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>كيف تُصنع تلك الخريطة؛ وغير Grad-CAM يصل حتى أعلى قيمة له.</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>كيف يقرر الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>ID {mark}</source>
      <translation>الرقم: {mark}</translation>
    </message>
    <message>
      <source>ID {patient_id}</source>
      <translation>الرقم {patient_id}</translation>
    </message>
    <message>
      <source>Identity entered by hand</source>
      <translation>الهوية مدخلة يدويًا</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>إن كان كل ما عداه سليمًا فاحذف ذلك الملف؛ سيُنشأ من جديد</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>كُتبت الخلاصة والملاحظات قبل ذلك.</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>كُتبت الخلاصة والملاحظات والهوية والنتيجة الحرجة لكل هذه المناظر</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>تختلف الخلاصة أو الملاحظات أو الهوية أو النتيجة الحرجة بين هذه الدراسات</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>وبينهما: شك.</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>بنافذة الملف نفسه.</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>الإصابة</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>ثبّت Osteo Desktop من جديد</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>ثبّت Osteo Desktop من جديد، أو اختر نموذجًا آخر بـ --model</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>ثبّتها: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>ثبِّت على حواسيبه الإصدار نفسه من Osteo Desktop بالنموذج نفسه كما هنا</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>وسيط غير صالح</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>قيمة غير صالحة لـ {param_hint}: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>قيمة غير صالحة: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>معكوسة التدرج (سلبية)، والملف لا يذكر ذلك</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>معكوسة التدرج: بُودل الأسود والأبيض.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>هو دليل</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>وصلت بعد توقيع الدراسة وليست جزءًا من القراءة الموقّعة.</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>لا تمكن الطباعة ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>لا يمكن تسجيل إبلاغ النتيجة الحرجة: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>تعذّرت قراءتها ووُقّعت بلا حكم.</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>يُحفظ ذلك في البطاقة. ثم قِس بالأمر 'models bounds'.</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>لم تُعطَ درجة بعد.</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>فيها خطوط شاشة: قد تضيع خطوط دقيقة أو تُستحدث.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>وهو أيضًا عن صورة شعاعية واحدة (1) ليست في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>وهو أيضًا عن صورة شعاعية واحدة (1) ليست في هذه الدراسة.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>وهو أيضًا عن صور شعاعية ليست في هذا الأرشيف، عددها {count}.</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>وهو أيضًا عن صور شعاعية ليست في هذه الدراسة، عددها {count}.</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>ليس مؤكدًا هل هناك عظم مكسور.</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>لا تُطبع بالحجم الحقيقي ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>لم يُسجَّل هل قُرئت كل ملفات هذا المجلد: قرأها إصدار سابق. افتح المجلد من جديد للتأكد.</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>يقول إن النتيجة حرجة ({state}).</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>تُظهر عدة أفلام، وليست كل الزوايا مؤكدة.</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>كان محفوظًا من قبل؛ وهو هناك مرة واحدة.</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>التُقطت بزاوية حادة: قد تكون الأطوال والزوايا والأشكال خاطئة.</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>التُقطت بميل شديد.</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>أحد مربعاتها</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>صفحتها الأولى هي ما ينبغي قراءته قبل الوثوق به؛ و--all يطبع الباقي. قد يكون NAME أيضًا معرّف نموذج أو ملف .safetensors.</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>تدل بصمته على أنه كما كُتب؛ ولا شيء يثبت من كتبه. اسأل من أرسله.</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>ملف JSON لـ 'models complete --time'.</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>ملف JSON للبطاقة: الاستخدام المقصود والحدود والتراخيص (انظر resources/model-cards).</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>ملف JSON لتدقيق التسرب: تُستبعد النسخ التي وجدها.</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>ملف JSON بما يقوله الناس عن النموذج.</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>ملف JSON: باسم كل مجلد كهذا "source" و"rights" الخاصة به، للبطاقة.</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: المصدر والحقوق باسم المجلد (انظر resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>خط المفصل</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>احتفظ بنسخة منه للاستعادة، ثم سمِّ أرشيفًا آخر بـ --archive</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>أبقها في إحدى الدراسات ثم اقرأها معًا</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>حفظ ما رأته الشبكة في الصور هناك، للمرة القادمة.</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>حُفظ.</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>صورة مفتاحية</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>صور شعاعية موسومة (images/ وlabels.csv وboxes.csv)؛ يُكرَّر لمصادر أكثر.</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>صور شعاعية موسومة للقياس مرة واحدة في النهاية، لا للاختيار أبدًا.</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>صور شعاعية موسومة من كل مصدر، واحدة من كل n؛ 0: الكل.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>صور شعاعية موسومة لا يُدرَّب عليها أبدًا؛ وأرقامها على حدة.</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>صور شعاعية موسومة تُقاس فقط؛ لم يُدرَّب عليها النموذج قط.</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>صور شعاعية موسومة، كما يأخذها 'train'؛ يُكرَّر لمصادر أكثر.</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>صور شعاعية موسومة: صور الطيات 1-4، بلا وسومها.</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>تعلّم ما يرفض النموذج إعطاءه درجة من جديد؛ وتبقى شبكته ودرجاته كما هي.</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>يُتعلَّم على الطيات 1-4 من الصور الشعاعية الموسومة، على --bones ومقابل --foreign؛ ويُترك كل مجلد غريب جانبًا مرة واحدة، ثم تُذكر في البطاقة نسبة ما يُرفض منه.</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>تعلّم النطاق</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>اترك الملفات الأصلية أو كلمة المرور، أو أزِل الهوية</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>ترك الإضاءة غير المتساوية كما هي.</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>استُبعد: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>طول الطرف السفلي</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>طول</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>جعل BACKUP، وهو اسم من القائمة أو ملف، هو الأرشيف؛ وبدونه تُسرد النسخ الاحتياطية.</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>جعل النموذج يعلّم المناطق: ملاءمة المستويات على ما حدّد نقاطه، ووضعها في بطاقته.</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>جعل نموذج من المكتبة يقرأ من الآن؛ وتُطبع نقاط ضعفه.</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>اتركه؛ {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>اجعله يقرأ: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>لا تشغّل شيئًا آخر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>دع عمليات عنقود Ray تفك الترميز وتعطي الدرجات، HOST:PORT، وهذا الحاسوب واحد منه؛ ويبدأ 'local' واحدًا هنا. هذا الأمر وحده يكتب الأرشيف.</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>المكتبات</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>سرد النماذج؛ النجمة تدل على النموذج القارئ.</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>سرد الطابعات، المعتادة أولًا.</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>سرد الوصفات التي يأخذها 'train' و'evaluate'.</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>اعرض الجلسات بـ 'osteo-desktop export --list'</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>سرد الجلسات، آخر ما فُتح أولًا.</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>سرد الدراسات الموقّعة في SESSION بمفاتيحها، مع ملفاتها.</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>سرد وصفات التدريب.</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>سرد النماذج وعرضها وإضافتها واختيارها.</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>مجلد السجلات</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>النصوص الطويلة</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>أطول مدة من التوقيع إلى الإبلاغ، بالدقائق</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>انظر إلى الصورة، وسوّد ما يدل على شخص، واذكر من نظر</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>انظر إلى الصور قبل أن تعطيها لغيرك: الأسماء في الصورة تبقى.</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>راجع الطابعة وقائمة انتظارها، أو احفظ بصيغة PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>ابحث عن مفاتيح الدراسات وأرقام المرضى والتواقيع: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>جدول التحويل في الملف</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>مضغوطة مع فقد</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>نقطة التشغيل الدنيا</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>نقطة التشغيل الدنيا، بدقة</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>التتبّع بـ MLflow</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>يتناقض MONOCHROME1 و'PresentationLUTShape' IDENTITY؛ قد يكون الأسود والأبيض متبادلين.</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>إنشاء شبكة أساسية يُبدأ بها التدريب.</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>إنشاء صورة شعاعية من الفيلم في PHOTO: مقتطعًا، مستقيمًا من الأمام، بالرمادي.</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>اجعله قابلًا للكتابة لهذا المستخدم، أو سمِّ مكانًا آخر بـ OSTEO_HOME</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>إنشاء صور شعاعية من أفلام مصوّرة.</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>إنشاء عينات صور شعاعية ببرمجة، وقراءتها، وكتابة PDF وCSV، وفتح النافذة.</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>إنشاء عينات صور شعاعية وقراءتها وكتابة تقاريرها.</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>العلامات والقياسات</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>قياس نموذج على بيانات موسومة.</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>قياس نموذج، أو وصفة في جولات، على صور شعاعية موسومة.</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>قياس الوقت الذي يحتاجه النموذج للصورة الشعاعية وللدراسة على هذا الجهاز.</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>قياس النموذج على القراءات الموقّعة في هذا الأرشيف، وسرد مواضع اختلافهما.</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>قِس شريط المقياس على الورق: قد تغيّر الطابعات الحجم.</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>قِس شريط المقياس بعد أن يصير على الورق، مطبوعًا بنسبة 100 %: قد تغيّر الطابعات الحجم.</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>القياسات</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>الدقائق من التوقيع إلى الإبلاغ</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>معكوسة كالمرآة: بُودل اليسار واليمين.</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>وسيط مفقود</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>أمر مفقود.</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>خيار مفقود</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>معامل مفقود</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>قياس النموذج</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>أوزان النموذج</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>النموذج: {name}المعرّف {model}، التحضير {pipeline}.</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>انقل المجلد إلى أقرب من جذر القرص، أو أعطِ مجلداته أسماء أقصر</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>تغيير نقاط تشغيل النموذج القارئ لتناسب هذا الموقع، والعودة عنها.</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>تغيير نقاط التشغيل لتناسب هذا الموقع.</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>لم ينظر أحد هل بقي اسم في الصور. انظر إلى كل صورة قبل أن ترسلها؛ وفي النافذة فرشاة لذلك (الصورة &gt; صورة لتطبيق مراسلة).</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>غير مكتمل: توقفت القراءة قبل العثور على كل شيء ({what})؛ قُرئ منها {read}.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>غير مكتملة: قُرئ من الملفات {read} قبل العثور عليها كلها.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>غير مكتملة: قُرئ من الملفات {read} من أصل {found}.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>غير مكتمل: لم يُقرأ هذه المرة {unread} من {found} ({what})؛ ويُدرج ما تركته منها قراءة سابقة.</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>غير مكتمل: لم يُقرأ {unread} من {found} ({what}).</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>لم تُقرأ من قارئ</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>لم تُقرأ – نتيجة الذكاء الاصطناعي فقط</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>ليس المجلد كله: لم تُقرأ إلا الملفات المختارة فيه.</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>القيمة التنبؤية السلبية {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>سمِّ جلسة برقمها، أو استخدم --list لرؤية الطابعات.</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>سمِّ جلسة برقمها، أو استخدم --list لرؤيتها.</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>الاسم والرقم: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>سمِّه بصيغة HOST:PORT، واجعل هذا الحاسوب واحدًا منه: يخبر بذلك 'ray status'؛ ويبدأ '--ray local' واحدًا هنا</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>الاسم غير مذكور</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>سمِّ واحدًا من هذه بـ --engine: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>سمِّ المجلد الذي تصل إليه الملفات</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>سمِّ البيانات الموسومة، --data DIR، أو الأمر 'verify'.</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>الاسم: {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>الأسماء التي في الصورة نفسها لا تُزال: انظر إلى الصفحات.</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>لم يُعكس تدرجها ولم تُدوَّر ولم تُعكس كالمرآة.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>لم تُنشأ نسخة احتياطية اليوم: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>لم يُشاهد أي عظم مكسور في صور الأشعة الخاصة بك.</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>لا توجد نتيجة حرجة في هذه الدراسة لم تُبلَّغ بعد</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>لا يبرز فيها فيلم.</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>لا كسر</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>لا اشتباه بكسر</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>لا توجد طابعة معدّة هنا</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>لا طابعة مُعدّة هنا؛ يكتب --out FILE.pdf ملف PDF.</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>ليست صورة شعاعية</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>لم تُعطَ أي صورة شعاعية درجة.</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>ليست صورًا شعاعية</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>لم يقرأ أي قارئ هذه الدراسة.</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>لم يُسجَّل سبب.</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>لا تقرير لـ {files}: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>لا خريطة بروز: لم تُحفظ</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>لا خريطة بروز: بلا درجة</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>لا جلسات بعد. اقرأ مجلدًا أولًا: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>لا يحوي أي خط مرفق هذه الكتابات، فتُطبع حروفها كنقاط ترميز: {scripts}.</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>لا تعطي أي قراءة موقّعة صورة للتدريب ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>لم تبق مساحة على الجهاز</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>لا توجد في الجلسة دراسة مما طُلب</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>لا يوجد أمر كهذا: {name!r}.</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>لا يوجد ملف أو دليل كهذا</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>لا يوجد خيار كهذا: {name!r}.</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>لا حكم لقارئ</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>لم تبق أي عملية من عنقود Ray ‏({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>لا تستطيع أي عملية من عنقود Ray ‏{address} أن تقرأ لهذا الحاسوب ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>لم ينظر أحد هل لا يزال في الصورة اسم.</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>لم ينظر أحد هل لا تزال في الصور أسماء. سوّد البرنامج المواضع التي قد تكون نصًا.</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>لم يقل أحد إنه لم يبقَ اسم في الصورة</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>كثيرة الضجيج</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ليس دليلًا</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>ليست صورة شعاعية: النمط هو {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>ليست صورة شعاعية: النمط هو {modality}.</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>لم يمكن استخدام كل الصور. والصور التي لم تُستخدم قد تخفي شيئًا.</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>ليست على ذاكرة USB هذه: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>لم تُطبع، {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>بلا درجة</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>غير مذكور: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>غير مستعمل: {why}.</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>غير كاملة</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>الملاحظات وشروط الذكاء الاصطناعي في التقرير الكامل.</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>لا يمكن كتابة شيء هناك ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>لا يُطبع شيء.</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>لا شيء موقّع في هذه الجلسة.</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>لم يضع منه شيء. انظر إلى هذه الدراسات، ووقّع من جديد ما ينبغي تغييره.</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>لا شيء من الذكاء الاصطناعي، لا كلمات ولا خرائط.</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>لا شيء لـ {files}: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>لا يمكن أن يصح NumberOfFrames {frames}؛ يُفترض 1.</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>للصورة الفوتوغرافية لفيلم: عرض الفيلم على النموذج مقتطعًا ومستقيمًا من الأمام حيث زواياه مؤكدة؛ أو السؤال: لا تُعطى درجة قبل أن ينظر أحد ('osteo-desktop rectify'، أو النافذة)؛ أو عدم اقتطاع أي فيلم أبدًا.</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>لكل الدراسات الموقّعة.</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>للغة PDF وجدول البيانات؛ وإلا فالمختارة في التفضيلات للتقارير، وإلا فالإنجليزية.</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>للملفات، بلا لاحقة؛ الدليل يسمّي الحقول.</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>لذاكرة USB: بلا أسماء ولا أرقام ولا تواريخ.</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>لدراسات هذا المريض.</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>لهذه التقارير.</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>لهذه الدراسة؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>تبدو النقاط على الصور الشعاعية التي وُجدت عليها أفضل مما هي عليه. توقّع ما تفعله نقاط وُجدت على أربعة أخماس الدراسات في الخمس الباقي.</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>كائن JSON واحد في كل سطر.</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>ملف PDF واحد لكل دراسة، أو لكل مريض، أو تقرير الدفعة للكل.</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>أحدهما في شك</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>لا يمكن مراقبة الملفات الجديدة إلا في مجلد</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>لا تُسلَّم إلا قراءة موقّعة؛ اطلب توقيعها ثم كتابتها من جديد</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>لا تُقرأ معًا إلا ملفات لا تسمّي دراسة</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>طيات البيانات هذه فقط.</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>يمكن قراءة {count} من {frames} إطار فقط؛ ينتهي الملف مبكرًا أو هو تالف.</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>لا يمكن أن يسحب التوقيع إلا {reader} الذي وقّع هذه القراءة</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>إلى ذاكرة USB: ملفات الصور الشعاعية أيضًا.</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>فتح مجلد في النافذة.</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>افتح مجلده من جديد لقراءته مجددًا</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>افتح مجلدها مرة أخرى، ثم اكتب الرأي الثاني من جديد</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>افتح المجلد من جديد لترى ما سُجّل في الأثناء</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>افتح الملفات نفسها التي أُرسلت، ثم أدخل الرأي من جديد</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>فتح النافذة على PATH: مجلد، أو ZIP أو TAR، أو DICOMDIR، أو ملف واحد.</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>نقاط التشغيل</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>نقاط التشغيل لهذا الموقع، ضبطها {reader} في {date} من {count} صورة شعاعية موقّعة: {low} و{high}؛ ونقاط النموذج {own_low} و{own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>الخيار {name!r} لا يقبل قيمة.</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>الخيار {name!r} يحتاج إلى وسيط.</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>الخيار {name!r} يحتاج إلى وسائط عددها {nargs}.</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>Osteo Desktop بهذا الإصدار غير مثبت هناك</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>دراسات أخرى لهذا المريض</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>نفدت الذاكرة: المتابعة بدفعات من {batch}</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>خارج النطاق</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>خارج النطاق.</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>خارج النطاق: تجاوز القارئ {reader} قرار بوابة النطاق، {at}.</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>زائدة التعريض</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>رُسم تراكب الملف</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>القيمة التنبؤية الإيجابية {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>خطان متوازيان</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>جزئية، قُرئت بقدر ما هو موجود</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>جزئية: {count}؛ لا يُستبعد الكسر في أي منها</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>رقم المريض</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>المريض اختاره القارئ</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>اسم المريض</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>لكل مصدر، مع فترات ثقة 95% على المرضى: metrics.json، والدرجات بصيغة CSV، وصفحة بصيغتي PDF وHTML. سلسلة الجولات التي أُوقفت تتابع بالأمر نفسه.</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>رُفض الإذن</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>بُعد عمودي</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>صورة فوتوغرافية لفيلم بلا حرف جهة، كما يقول قارئ: قد تكون معكوسة كالمرآة.</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>صورة فوتوغرافية لفيلم حرف جهته مقروء، كما يقول قارئ.</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>صورة فوتوغرافية لفيلم: قد تكون معكوسة كالمرآة (يمينًا ويسارًا)، إذ قد يُعلَّق الفيلم من ظهره.</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>يناقض PhotometricInterpretation {photometric} قيمة SamplesPerPixel {samples}؛ يُفترض {usual}.</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>صور لأي شيء آخر يجب أن ترفضها بوابة النطاق؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>صور لأي شيء، غير موسومة.</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>صور من كل مجلد، مختارة عشوائيًا؛ 0: الكل.</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>صور بلا ترويسة، تحل محل أسماء الملفات والمرضى بصمات بمفتاح. الأسماء التي هي جزء من الصورة تبقى فيها: انظر قبل أن تعطي المجلد لغيرك.</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>تباعد البكسلات غير مذكور</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>تباعد البكسلات غير مذكور؛ ارتفاع البكسل {aspect} ضعف عرضه</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>تباعد البكسلات {row} × {column} mm، {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>موضع الألم</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>المواضع المسوَّدة في صورها: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>مواضع قد تكون نصًا، سوّدها البرنامج: {count}.</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>النقاط التي وُجدت على هذه الصور الشعاعية، {low} و{high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>مضلع</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>خط متعدد القطع</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>التحضير</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>تحضير المواضع</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>التحضير للتحكيم</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>التحضير للتدريب</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>طباعة بطاقة نموذج، نقاط الضعف أولًا؛ وبدون NAME فبطاقة النموذج القارئ.</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>طباعة أفلام جلسة أو تقاريرها.</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>طباعة دراسات SESSION، وهو الرقم الذي يعرضه 'read' و'export --list'.</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>اطبعها على دفعات: بعض الدراسات، أو دراسات مريض، أو الموقّعة</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>وضع الأرقام في بطاقة نموذج: أرقام جولات وصفته واختباراتها المتقاطعة، وأرقامه هو.</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>جعل النقاط التي يجدها 'propose' سارية. تبقى القراءات الموقّعة كما هي.</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>ضعها في مكانها، أو أخرجها من الملف</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>يُحمَّل Qt</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>السؤال: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>ميل الكعبرة وارتفاعها</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>الصورة الشعاعية</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>تقرير قراءة الصور الشعاعية</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>تقرير الصور الشعاعية</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>تقرير الصور الشعاعية، غير موقّع</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>الصورة الشعاعية {number} من {count}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>الصور الشعاعية</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>الصور الشعاعية والتقارير</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>الصور الشعاعية ملفاتٍ، لعارضات DICOM والصور</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>صور شعاعية عُدّت غير صالحة</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>لا يمكن قراءة الصور الشعاعية حاليًا. أغلق البرامج الأخرى وافتح المجلد من جديد؛ فإن بقي الأمر كذلك فاسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>الصور الشعاعية فيها</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>صور شعاعية موقّعة بلا حكم</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>صور شعاعية لا تُظهر مربعاتها إلا مواضع الكسور، كما حيث تكون كلها مكسورة: لا تُتعلَّم أبدًا صورًا كاملة بوسم، ولا تُستخدم للتحكيم أبدًا. يحتاج إلى --rights.</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>الصور الشعاعية، بهذا العدد في الصفحة؛ وبدونه تقرير كل دراسة.</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>صور شعاعية، غير موسومة.</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>صور شعاعية.</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>بيانات خام من الكاشف (FOR PROCESSING): استخدم الصورة المعدّة FOR PRESENTATION</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>بيانات خام من الكاشف (FOR PROCESSING): استخدم الصورة المعدّة FOR PRESENTATION.</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>يقول Ray: ‏{why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray، العمليات: {workers}، الحواسيب: {computers}؛ {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>قراءة مجلد صور شعاعية؛ كتابة التقارير.</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>اقرأ ووقّع دراسات أكثر، والأفضل والذكاء مخفي حتى القرار</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>اقرأ ووقّع المزيد، والأفضل والذكاء مخفي حتى القرار</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>قراءة صور العظام الشعاعية: قائمة عمل حسب الاشتباه، وخرائط حرارية، وتقارير.</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>إدخال رأي ثانٍ: بيان ما يخصه، ثم حفظه بجانب القراءة.</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>اقرأها بلا ذكاء اصطناعي</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>قراءة الجزء K من N أجزاء من FOLDER فقط، بينما تقرأ حواسيب أخرى البقية؛ وتبقى الدراسات مجتمعة. ضُمّ أرشيفاتها بـ 'osteo-desktop archive merge'.</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>قُرئت دون الذكاء الاصطناعي: صدرت الأحكام قبل عرض نتيجة الذكاء.</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>القارئ والذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>القارئ والذكاء الاصطناعي متفقان</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>حكم القارئ</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>حكم القارئ</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>حكم القارئ (رمز)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>جارٍ قراءة المواضع</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>حالة القراءة</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>قراءة بلا ذكاء اصطناعي. {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>يقرأ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>سبب الدراسة</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>السبب: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>السجل {number} من {table}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>مستطيل</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>عُدّلت للنموذج: رأى الفيلم مقتطعًا ومستقيمًا من الأمام.</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>الطبيب المحيل</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>مناطق الخريطة</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>المناطق: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>رقم التسجيل</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>حُذف: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>غيّر اسمي ملفَّيه كليهما، {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>كرّر للتأكيد</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>خطوط التقارير</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>أبلغ عن هذا مع النص بين القوسين؛ ويمكن في هذه الأثناء كتابة تقرير الدفعة</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>التقارير</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>قيمة RescaleSlope هي 0 وتُتجاهل.</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>للاستخدام البحثي فقط – ليس جهازًا طبيًا</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>المورد غير متاح مؤقتًا</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>استعد نسخة احتياطية، أو اسأل من يعتني بهذا الأرشيف عمّن غيّره</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>استعد نسخة احتياطية؛ فقد استُبدل الأرشيف بأقدم منه، أو زالت قيود</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>استُعيدت: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>Rows أو Columns مفقود</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>شغّل 'osteo-desktop audit verify' لترى ما غُيّر</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>شغّل 'osteo-desktop doctor'، أو صدّر الدراسة بلا ضغط</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>شغّل الأمر من جديد</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>شغِّل الأمر مرة أخرى حين يعمل العنقود؛ فهو يتابع من حيث انتهى هذا</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>شغّل الأمر من جديد دون إغلاقه؛ حُفظ ما اكتمل</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>SHA-256 للملف</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}، كما تذكر بطاقته</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>لم تُبلَّغ بعد</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>خريطة البروز؛ {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>العينات: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>احفظها بصيغة CSV وترميز UTF-8 وفي سطرها الأول أسماء أعمدتها، ومنها 'file'</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>يُحفظ بعد كل دورة؛ ويُستأنف تدريب يوجد هناك. [الافتراضي: بجانب --out]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>بيان ما غُيّر في الأرشيف أو حُذف أو أُدرج أو نُقل منذ كتابته.</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>بيان ما يخصه، دون حفظ شيء.</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>اذكر ما يُكتب، واحدًا أو أكثر: {options}.</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>اذكر ماذا: واحدًا من --study KEY، --patient ID، --signed، --all.</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>بيان نقاط التشغيل السارية.</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>الفجوة الزورقية الهلالية</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>وقت تجاوز بوابة النطاق</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>من تجاوز بوابة النطاق</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>الدرجة</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>الدرجة عند {high} أو فوقها (نقطة النوعية العالية): اشتباه كسر. الدرجة دون {low} (نقطة الحساسية العالية): لا اشتباه بكسر.</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>إعطاء درجة لكل IMAGE: القرار والدرجة والملف وما يجب قوله عنه، سطر لكل واحد.</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>إعطاء درجة لكل صورة شعاعية في FOLDER (أو ZIP أو TAR أو DICOMDIR أو ملف واحد).</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>إعطاء درجات للصور، سطر لكل صورة.</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>إعطاء درجة لهذا الملف من المجلد مع أن بوابة النطاق ترفضه، باسمه كما في CSV؛ يُكرَّر لأكثر. ويُحفظ من طلب ذلك ويُذكر مع الدرجة.</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>إعطاء درجة لما ترفضه بوابة النطاق أيضًا؛ وتُختم النتيجة بعبارة 'خارج النطاق'.</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>خُتم: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>رأي ثانٍ</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>رأي ثانٍ من {who}، {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>الرأي الثاني {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>الآراء الثانية</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>الآراء الثانية كاملة في التقرير الكامل.</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>انظر 'opinion list SESSION' لمفاتيح دراساتها الموقّعة</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>انظر 'osteo-desktop models list'، أو سمِّ ملف '.safetensors'</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>انظر docs/models.md للترتيب المتوقع</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>أُرسل إلى {printer}.</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>الجلسة {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>الجلسة {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>تحديد نقطتي التشغيل من جديد، من --scores: محقَّقتين على الصور التي حددتهما، أو بهامش لمرضى لم يُروا. يأخذ النموذج معرّفًا آخر.</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>أعدّ واحدة في إعدادات النظام، أو احفظ بصيغة PDF (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>مجلد الإعدادات</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>عدة أفلام تصير عدة ملفات، FILE مع رقم قبل لاحقته. لا يُغيَّر PHOTO؛ وتُحفظ نسخة منه بجانب FILE في مجلد .originals. يُذكر ما جرى، ويُكتب في الملف.</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>اعرض هذا العدد من كل مصدر أيضًا كصور فوتوغرافية لأفلام، يصنعها نموذج كاميرا.</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>عرض الإصدار والخروج.</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>عرض هذه الرسالة والخروج.</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>بيان مصدر الخطأ، وكل التحذيرات.</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>الجهة غير مذكورة</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>وقّع أولًا قراءات بحكم كسر أو لا كسر؛ يُستبعد ما فيه شك</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>وقّع قراءات في النافذة أولًا</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>وقّع القراءة أولًا</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>توقيع {reader}</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>وُقّعت مع تعذّر قراءة {count} منظر ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>وُقّعت مع تعذّر قراءة {count} من المناظر ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>وقت التوقيع</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>وقت التوقيع، بدقة</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>الموقّع</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>وقّعها {who}، {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>القراءات الموقّعة</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>موقّعة بلا حكم</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>نقاط الموقع الخاصة</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>بعض الكسور تصعب رؤيتها في صور الأشعة. هذا ليس نعم ولا لا.</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>تخالف بعض قيم الترويسة معيار DICOM؛ قُرئت كما هي.</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>شوهد شيء آخر أيضًا. وهو في التقرير الكامل.</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>شيء في الملف ليس كما ينبغي؛ تحقق من أن الصورة الشعاعية كاملة.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>حدث خطأ داخل البرنامج. ما قررته من قبل محفوظ؛ ويذكر ملف السجل موضع الخطأ.</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>المطلوب عند نقطة الحساسية العالية.</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>المطلوب عند نقطة النوعية العالية.</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>المطلوب: حساسية لا تقل عن {sensitivity}، ونوعية لا تقل عن {specificity}.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>مقبض الملف لم يعد صالحًا</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>الخرج القياسي مغلق، فلا يمكن عرض النتائج</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>البقاء، وقراءة ما يصل إلى FOLDER أو يتغير فيه، حتى Ctrl-C. تُكتب التقارير من جديد كل مرة.</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>يتوقف بعد ما يُحسب الآن. اضغط Ctrl-C مرة أخرى للإلغاء فورًا.</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>مضغوطة بشدة</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>الدراسات</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>دراسات فيها شك</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>دراسات يتفق فيها القارئ والذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>دراسات يختلفان فيها</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>الدراسات الموقّعة</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>دراسات فيها كسر</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>دراسات بلا كسر</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>دراسات بلا حكم، إذ لا يمكن استخدام أي من صورها</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>الدراسات: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>الدراسة</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>المعرّف الفريد للدراسة (UID)</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>تاريخ الدراسة</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>دراسة بتاريخ {date}</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>دراسة بلا تاريخ</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>الدراسة {number} من {count}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <source>System</source>
      <translation>النظام</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>ملف من داخل TAR</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: العيادة والعنوان والشعار ومن يوقّع. [الافتراضي: العيادة في التفضيلات]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>الحجم الحقيقي، 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>قبول البطاقة كما هي بعد أن حرّرتها: تُرفض البطاقة المغيَّرة حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>خذ ذاكرة USB أو مجلدًا آخر؛ قد يكون هذا تالفًا</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>اختر واحدًا من --password-file و--ask-password.</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>اختر كلمة من ثمانية أحرف على الأقل، ولا تخبر بها إلا من سيفتحه</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>أخرجها من القراءة ثم اقرأ المناظر منفصلة</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>خذ هذه الصفحة معك. التقرير الكامل للطبيب.</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>أخذ ما في أرشيفات أخرى، OTHER، إلى هذا الأرشيف: الجلسات والموجودات والمسودات والقراءات الموقّعة.</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>تعليم شبكة أساسية أن ترى كما ترى شبكات أخرى، على صور بلا وسوم.</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>التقنية</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>أخبر الطبيب إن بقي الألم، أو إن ساء أي شيء.</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>أبلغ الطبيب الذي يعالج المريض وسجّل من أبلغته؛ ثم يأتي الورق</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>لا تلائم نصوص الملف مجموعة محارفه؛ قد تكون الأسماء مشوّهة.</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>ملف .safetensors الذي يُكتب.</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>لم يعطِ الذكاء الاصطناعي قرارًا</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>ذاكرة GPU ممتلئة: المتابعة على CPU</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>لا يمكن قراءة جدول LUT للنمط ويُتجاهل.</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>ملف PNG الذي يُكتب.</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>لا يمكن استعمال عنقود Ray ‏{address} ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>لا يمكن استخدام الأرشيف ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>لا يحوي الأرشيف الجلسة {session}</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>الأرشيف تالف ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>الأرشيف تالف ({detail})؛ لم يُغيَّر فيه شيء</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>الأرشيف ليس كما كُتب ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>حُفظ الأرشيف الذي كان هناك: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>كتب الأرشيفَ Osteo Desktop أحدث (المخطط {found}، المعروف {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>تُكتب الشبكات الأساسية هناك.</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>النموذج المختار غير موجود: 'osteo-desktop models choose NAME'.</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>لا يمكن فك ضغط البكسلات ({syntax}) هنا ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>تتناقض البكسلات المضغوطة مع PixelRepresentation بشأن الإشارة؛ يُستخدم PixelRepresentation.</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>يُبلغ مفكك الترميز: {printed}.</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>القرص ممتلئ، لم يُكتب الملف</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>لا يمكن استخدام حاجب العرض ويُهمل؛ تُعرض الصورة كلها.</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>أرقام تشغيل سابق من جديد، من ملف CSV لدرجاته.</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>يطلب الملف طريقة لعرض السطوع غير معروفة هنا؛ وتُستخدم الطريقة المعتادة.</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>لا يحمل الملف اسم مريض ولا اسم ملف: محتوى الصور الشعاعية وحده يدل على ما يخصه.</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>يدّعي الملف {columns} x {rows} بكسل، وهو أكثر مما يمكن أن يصح أو يُقرأ هنا</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>يناقض الملف نفسه بشأن الأسود والأبيض؛ قد يكونان متبادلين.</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>يناقض الملف نفسه بشأن درجاته الرمادية؛ وتُعرض الصورة كما هي على الأرجح.</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>تعذّرت قراءة الملف بسبب خلل في هذا البرنامج ({kind}). أبلغ عنه؛ ولا تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>تعذّرت كتابة الملف ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>لا يذكر الملف بوضوح كيف كُتبت نصوصه؛ قد تظهر الأسماء مشوّهة.</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>ينتهي الملف مبكرًا.</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>ينتهي الملف مبكرًا: الجزء السفلي من الصورة ناقص.</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>ينتهي الملف مبكرًا؛ البكسلات بعد نهايته مجهولة.</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>تغيّر الملف منذ قراءته: ما قيل عن الصورة السابقة نُحّي جانبًا ولا يسري على هذه.</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>تغيّر الملف منذ توقيع الدراسة؛ لم تعد الصورة التي قُرئت موجودة.</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>لا يحوي الملف صورة ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>الملف فارغ (0 بايت)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>الملف أكبر مما يمكن أن يكون عليه رأي ثانٍ ({most} MB)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>لم يعد الملف موجودًا؛ يُحتفظ بصفّه من أجل القراءة. صِل القرص الذي كان عليه أو أعد الملف إلى مكانه.</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>الملف ليس رأيًا ثانيًا تمكن قراءته ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>الملف ليس صورة يمكن قراءتها هنا ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>تسبّب الملف في توقف مفكّك ترميزه ({detail})؛ ولا تتأثر الملفات الأخرى</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>جعل الملف عمليتين من العنقود تنتهيان واحدة بعد الأخرى ({workers})؛ الملفات الأخرى لم تتأثر</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>لا يُسمح لهذا المستخدم بفتح الملف أو المجلد</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>يذكر الملف أن نصوصًا، وربما أسماء، مطبوعة في بكسلاته.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>يذكر الملف {origin}؛ قُرئت نصوصه بترميز Latin-1، وقد تكون الأسماء مشوّهة.</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>يذكر الملف {origin}؛ قُرئت نصوصه بترميز UTF-8.</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>لم يعد الملف الذي قُرئ موجودًا في هذا المجلد.</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>تغيّر محتوى الملف منذ هذه الحالة: {since}</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>تذكر الملفات عدة مرضى؛ واختار القارئ لمن هذه القراءة.</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>بكسلات الفيلم فيها قليلة جدًا.</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>قد يمتد الفيلم إلى ما وراء حافة الصورة الفوتوغرافية.</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>حواف الفيلم غير واضحة.</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>زوايا الفيلم الأربع ببكسلات PHOTO، باتجاه عقارب الساعة من العليا اليسرى، حيث لم توجد أو لم توجد صحيحة.</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>نتيجة {model} للملف ذي SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>تبقى خريطة النتيجة نفسها؛ ولأخرى اجعل النموذج المستعمل الآن يقرؤها</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>لا يطابق المجلد أي ترتيب للبيانات الموسومة ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>لا يحوي المجلد صورة شعاعية.</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>يحوي المجلد جولات بدأت بـ {other}</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>عاد المجلد.</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>مجلد {file}</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>الصور الشعاعية المكسورة من {fractured} دراسة، وغيرها من {normal}؛ يلزم {least} لكل نوع للحكم على نقاط التشغيل في دراسات تُركت جانبًا</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>الصورة تالفة ولا يمكن فك ترميزها ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>بنود CLAIM وTRIPOD+AI، وهل أُجيب عن كل منها.</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>لا يمكن استخدام البيانات الموسومة ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>لا يمكن قراءة الوسوم منه ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>حُفظت آخر دورة كاملة؛ أعد الأمر نفسه للمتابعة منها</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>لا يمكن استخدام الترويسة ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>لا يمكن قراءة قائمة المرضى ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>الخريطة المعروضة للنموذج {shown}، لا للنموذج {signed} الذي وُقّعت نتيجته.</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>لا يمكن استخدام النموذج ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>لا يمكن استخدام النموذج ({detail}). اختر غيره، أو ثبّت Osteo Desktop من جديد.</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>لا يستطيع النموذج أن يعلّم ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>أخفق النموذج في هذه الصورة الشعاعية ({kind})؛ أبلغ عن ذلك.</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>ملف النموذج تالف ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>لم ير النموذج صورًا كهذه (قد تكون صورة صدر أو صورة فوتوغرافية أو مستندًا أو نوعًا آخر من الفحوص).</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>لا يُستخدم النموذج لأن بطاقته غُيّرت بعد كتابتها ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>لا يُستخدم النموذج لأن بطاقته غُيّرت بعد كتابتها. انسخ البطاقة من جديد من مصدرها، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>رأى النموذج الصورة الفوتوغرافية كما هي؛ ومثل هذه الدرجات أقل موثوقية.</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>لم يُضف النموذج: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>لم يُزل النموذج: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>لم يُدرَّب النموذج على هذا الجزء ({part}).</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>ملف النموذج تالف ({detail}). اختر غيره، أو ثبّت Osteo Desktop من جديد.</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>لا تجد سمات النموذج شيئًا يشبه هذه الصورة فيما دُرِّب عليه.</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>نقاط التشغيل الخاصة بالنموذج هي السارية: {low} و{high}.</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>نقاط النموذج، {low} و{high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>النماذج المرفقة، والتي أضفتها، والنموذج القارئ.</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>نقطة النموذج الدنيا</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>نقطة النموذج العليا</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>الاسم ليس نصًا صالحًا، وملفات أخرى تحمل الاسم كما كان سيُكتب هنا</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>هذه الشبكة لا يمكن بناؤها ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>المجلد الجديد الذي يُكتب.</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>عدد الصور الذي يذكره الملف لا يمكن أن يصح؛ وتُقرأ واحدة.</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>الاستمارة ذات الصفحة الواحدة: بلا ملاحظات، بصورتين.</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>لا يمكن استخدام نقاط التشغيل لهذا الموقع ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>لا يمكن استخدام نقاط التشغيل لهذا الموقع ({detail}). عُد إلى نقاط النموذج: القراءة &gt; نقاط التشغيل.</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>لا يمكن استخدام كلمة المرور ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>المسار أطول مما يستطيع هذا النظام فتحه؛ لم يُقرأ ما فيه</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>نمط أسماء الملفات خاطئ ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>لا يمكن استخدام الصورة ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>الصورة فارغة.</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>الصورة مضغوطة بطريقة لا يمكن فتحها هنا. صدّر الدراسة دون ضغط، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>يُحفظ الأرشيف الحالي بجانبه باسم مؤرَّخ. أغلق النافذة أولًا.</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>لا يمكن استخدام الأوزان المدرَّبة مسبقًا ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>تعذّر تشغيل العملية التي تفك ترميز الملفات ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>لا يمكن مع ذلك إعطاء الصورة الشعاعية درجة: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>تعذّر عرض الصورة الشعاعية: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>الصورة الشعاعية غير مكتملة: الدرجة المنخفضة لا تنفي وجود كسر.</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>تذكر الصور الشعاعية لهذه الدراسة مرضى مختلفين</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>تذكر الصور الشعاعية لهذه الدراسة مرضى مختلفين: {patients}.</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>ملفات الصور الشعاعية نفسها لا يمكن تشفيرها، وستذكر اسم المريض</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>القارئ يوافق</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>القارئ لا يوافق</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>يُعدّ حكم القارئ هو الحقيقة، ولا يلزم أن يكون كذلك. وتُعدّ على حدة القراءات التي تقررت والذكاء الاصطناعي مخفي، لأن القارئ الذي يرى قول الذكاء الاصطناعي يميل إلى موافقته.</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>لا يمكن توقيع القراءة: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>لا يمكن استخدام الوصفة ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>لا يمكن تنضيد التقرير ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>لا تُفتح التقارير إلا بكلمة مرور. اطلبها من المرسل، بطريق غير ذاكرة USB هذه.</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>النتيجة غير مكتوبة في هذه الصفحة. ينبغي أن يحدّثك أحد عنها.</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>صف {file}، الإطار {frame}، في الدراسة {study}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>تُظهر خريطة البروز ما حرّك الدرجة؛ وهي لا ترسم حدود كسر. القرار للطبيب.</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>الشيء نفسه، بكلمة مرور يُسأل عنها.</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>الدرجة احتمال معاير لصورة شعاعية واحدة حيث تُظهر {share} من الصور الشعاعية كسرًا.</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>لا تطابق الدرجات البيانات الموسومة ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>الرأي الثاني عن مريض آخر أو صورة أخرى: لا توجد هنا صورة شعاعية لها المحتوى الذي كُتب عنه</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>الرأي الثاني عن صور شعاعية هي هنا لمرضى مختلفين</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>الرأي الثاني لم يوقّعه أحد</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>غُيّر الرأي الثاني بعد كتابته</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>كتب الرأيَ الثاني إصدارٌ أحدث من Osteo Desktop ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>لا توجد في الجلسة دراسة بهذا المفتاح</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>لا يمكن قراءة الإعدادات ({detail})؛ تُستخدم القيم الأصلية</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>ذاكرة USB في ملف ZIP واحد.</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>دراسات هذا المريض.</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>الدراسة، كما يعرضها 'opinion list'.</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>النموذج المعلّم: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>ليس في سجل التدقيق قيد {entry} مثل الذي يتذكره {file}</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>انقطع التدريب: انتهى بالرمز {code}.</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>انقطع التدريب: انتهى دون ذكر السبب.</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>انقطع التدريب: أنهاه النظام ({signal})؛ ربما نفدت الذاكرة.</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>البطاقة كلها بصيغة JSON.</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>تحتاج النافذة إلى مكتبة النظام {library}، وهي مفقودة. شغّل: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>لا تُفتح النافذة إلا في طرفية لها شاشة عرض. لا يُمس أرشيفك الخاص.</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>لم تُفتح النافذة. {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>قد تكشف كلمات هذه القراءة هوية المريض (اسم أو تاريخ أو رقم طويل)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>لا يمكن فتح {kind} ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>العنصر {kind} {name} مفقود من الأرشيف</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>العنصر {kind} {name} في الأرشيف ليس كما أُنشئ</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>العنصر {kind} {name} وضعه في الأرشيف برنامج آخر</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>هناك {fractured} صورة مكسورة و{normal} غيرها للتدريب</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>هناك {fractured} صورة موقّعة مكسورة و{normal} غيرها لها درجة من هذا النموذج؛ يلزم {least} من كل نوع لتغيير نقاط تشغيله</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>لا يوجد أرشيف بعد، فلا يمكن أن يكون شيء قد غُيّر.</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>لا يوجد أرشيف بعد. اقرأ مجلدًا أولًا: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>لا توجد نسخة احتياطية بعد: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>لا توجد شاشة عرض (DISPLAY وWAYLAND_DISPLAY غير معيّنين)، فلا يمكن فتح نافذة. سجّل الدخول بسطح مكتب، أو استخدم 'ssh -X'، أو اعمل بلا نافذة: 'osteo-desktop read'.</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>لا يوجد محرّك باسم {name}</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>لا يوجد نموذج باسم '{name}'{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>لا صفحة للمريض: لم تُبلَّغ النتيجة الحرجة بعد</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>لا صفحة للمريض: الدراسة غير موقّعة</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>لا توجد الآن طابعة {printer!r}؛ الموجود: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>لا توجد بعد قراءة موقّعة لمقارنة نموذج بها</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>لا يوجد ملف كهذا في هذا المجلد.</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>لا توجد خريطة كهذه لهذه الصورة الشعاعية ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>الذاكرة أقل من أن تكفي للمتابعة</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>هذه يستبعد بعضها بعضًا: {names}.</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>تسمّي هذه الملفات مرضى مختلفين؛ لا تُقرأ معًا</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>ضبط هذا الموقع نقاط التشغيل هذه؛ ونقاط النموذج {low} و{high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>ضبط هذا الموقع نقاط التشغيل هذه؛ وهي ليست نقاط النموذج</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>هذه الصور دراسة واحدة أصلًا</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>يذكر هذا الملف بنفسه إلى أي دراسة ينتمي</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>يحوي هذا المجلد صورًا شعاعية وتقارير. افتح INDEX.HTM في أي متصفح؛ لا حاجة إلى شبكة. التقارير نفسها في الملفات REPORT*.PDF. ويسرد SHA256SUMS.TXT مجموع التحقق لكل ملف، حتى تُعرف النسخة التالفة.</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>يحوي هذا المجلد تقارير مشفّرة. افتح REPORT*.PDF في برنامج لملفات PDF واكتب كلمة المرور، وهي تأتي بطريق غير هذا المجلد.</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>ليست هذه الصورة التي وُقّعت بهذا الاسم: تغيّر الملف منذ ذلك الحين. تلك القراءة ليست قراءة لهذه الصورة.</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>هذا النموذج قيد التدريب أصلًا</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>هذا الجزء حسبه نموذج بحثي، وليس من الموجودات؛ والمعتمد ما يقوله القارئ أعلاه.</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>لا تذكر هذه القراءة لأي صور شعاعية وُقّعت</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>هذه القراءة غير موقّعة، فلا تقبل ملحقًا</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>هذه القراءة غير موقّعة؛ لا توقيع يُسحب</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>هذه القراءة موقّعة ومقفلة</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>تغيّرت هذه الدراسة في هذه الأثناء في نافذة أخرى أو برنامج آخر</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>هذه الدراسة؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>ليس في هذه الطرفية حروف للغة {code}.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>للانتباه</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>للانتباه فيما يخصها</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>وقت الإبلاغ</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>وقت الإبلاغ، بدقة</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>المُبلِّغ</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>أُبلغت إلى</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>أُبلغت إلى {who}، {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>تقرر منها قليل جدًا والذكاء مخفي، فاستُخدمت كلها: من رأى الذكاء يميل إلى موافقته، والأرقام أفضل من الحقيقة.</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>مستويات الروابط الرمزية كثيرة جدًا</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>أصغر من أن يُحكم عليها ({columns} x {rows} بكسل)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>أصغر من أن يُحكم عليها ({columns} x {rows} بكسل).</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>تدريب نموذج على صور شعاعية موسومة بوصفة.</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>تدريب نموذج على صور شعاعية موسومة.</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>تدريب هذه الوصفة من جديد في كل جولة بدل قياس نموذج.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>التدريب</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>توقّف التدريب ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>جرّب '{command} {option}' للمساعدة.</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>تدويرها باتجاه عقارب الساعة بهذا العدد من الدرجات.</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>دُوّرت باتجاه عقارب الساعة {degrees}°.</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>تباين الزند</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>ناقصة التعريض</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>أُزيل تفاوت الإضاءة.</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>غير قابلة للقراءة</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>غير صالحة</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>صور شعاعية غير صالحة</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>صور شعاعية غير صالحة (رموز)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>غير صالحة، السبب (رمز)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>غير صالحة بحسب القارئ</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>غير صالحة: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>حدّث Osteo Desktop، أو اطلب إرساله بصيغة PDF؛ لم يُحفظ منه شيء</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>حدّث Osteo Desktop؛ لم يُغيَّر شيء في الأرشيف</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>نقطة التشغيل العليا</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>نقطة التشغيل العليا، بدقة</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>الاستخدام:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>استخدم الحقول بين الأقواس المعقوفة التي يذكرها الدليل، لا غيرها</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction مجهولة؛ تُعرض نوافذها على أنها LINEAR.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>الإصدار {version} من قراءة الدراسة {study}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>بكسلات قليلة جدًا</translation>
    </message>
    <message>
      <source>View</source>
      <translation>المنظر</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>الميل الراحي</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>انتظره، أو أوقفه، أو سمِّ ملفًا آخر للنموذج</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>في انتظار القراءة: {files}.</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>انتهت المراقبة؛ حُفظ ما قُرئ.</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>تُراقَب {folder}. اضغط Ctrl-C للإنهاء.</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>الأوزان</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>تبقى الأوزان ونقاط التشغيل والمعرّف كما هي.</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>ما كتبه 'models time --out'.</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>اللغة التي يُقال بها كل هذا؛ وإلا فلغة النافذة، وإلا فلغة النظام. يبقى JSON وCSV ورموز الخروج كما هي.</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>كلفة الصور الرديئة: N صورة شعاعية مكسورة وN أخرى لكل مصدر، كل منها مُدارة ومموّهة ومقصوصة ونحو ذلك.</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>ما الذي يحسب: واحد مما يسمّيه 'osteo-desktop doctor'.</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>تُكتب النتيجة في بطاقته. ولا يُؤخذ محرّك من 16 بت تلقائيًا إلا بعد ذلك.</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>ما يكتبه يأخذه 'train' و'evaluate' بـ --weights. إذا أُوقف أو قُطع فالأمر نفسه يتابع بعد آخر دورة كاملة.</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>ما الذي يتعلم؛ يُكرَّر لعدة شبكات معًا.</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>كلفة الصور الفوتوغرافية للأفلام: N صورة شعاعية مكسورة وN أخرى لكل مصدر، كما هي، ومصوّرة بمحاكاة كاميرا، ومعدّلة.</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>ما يُكتب تحت اسم القارئ.</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>ما تفعله مثل هذه النقاط على دراسات تُركت جانبًا</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>ما قاله الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>ما يتذكره الأرشيف عن نهاية سجل تدقيقه لا يتطابق (القيد {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>ما العمل الآن</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>ما يُدرَّب وكيف؛ انظر 'osteo-desktop recipes'.</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>ما قُرئ من قبل لا يُحسب من جديد؛ والتشغيل الذي أُوقف يتابع من حيث كان. رمز الخروج 0 يعني أن لكل ملف صفه، سواء كان درجة أو سببًا أو خطأ.</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>يُعرض الآن ما قيل هناك؛ والتراجع يعيد ما قلته هنا</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>ما الذي شوهد</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>ما كُتب لا تمكن قراءته كما كان ({name})؛ لم يُترك هناك شيء</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>ما رأيته من حرف الجهة في الصورة الشعاعية كما تُكتب.</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>مكان العينات والتقارير وأرشيف العرض الخاص.</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>أين يُحسب.</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>أي عظم: {bones}.</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>من يقرر ذلك.</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>من يتجاوز البوابة؛ وإلا فالقارئ المذكور في الإعدادات.</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>لمن نقاط التشغيل</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>النافذة {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>يختلف عدد قيم WindowCenter عن عدد قيم WindowWidth؛ يُتجاهل ما لا زوج له.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>يطبع Windows على طابعته المعتادة وقد يغيّر حجم الصفحة؛ استخدم نافذة البرنامج للأمرين.</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>يطبع ويندوز على طابعته المعتادة نسخة واحدة؛ اختر غير ذلك في النافذة</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>مع 'verify': مقارنة أرشيف القراءات بسجل تدقيقه.</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>مع --out أو --stick أو --messenger اذكر لأي شيء: واحدًا من --study KEY، --patient ID، --signed، --all.</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>مع --places: ملف JSON للمصدر والحقوق باسم المجلد (انظر resources/model-cards/pictures.json).</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>مع --points: ملف CSV من 'evaluate --model' بهذا النموذج.</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>مع --points: ما أُعطي درجات.</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>مع --recipe. [الافتراضي: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>مع --recipe: بدء كل تدريب بهذه. [الافتراضي: كما تقول الوصفة]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>مع --recipe: تغييرها، كما في stage.1.epochs=5؛ يُكرَّر لأكثر.</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>مع --recipe: هذا العدد من الجولات، تُختبر كل منها على ما لم تره قط. [الافتراضي: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>مع --recipe: تدريب هذه الجولة وحدها وإعطاء درجاتها، بينما تتولى عملية أخرى الجولات الأخرى؛ والأمر نفسه بدونه يعطي الأرقام بعد ذلك.</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>مع --recipe: التدريب على --data واحد، والاختبار على آخر، وعلى الجميع لكل --external.</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>مع --scores: الفروق المزدوجة عن هذه، مع فترات الثقة.</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>مع --true-size: أيضًا بتباعد عند الكاشف، أو من نوع غير معروف.</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>بدون أمر تُفتح النافذة.</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>بلا منحنى الرمادي الخاص بالورق.</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>بُحث فيما كتبه الناس عن اسم المريض وأسماء الأطباء؛ أما أسماء غيرهم فيه فغير معروفة.</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>العمليات المفقودة: {workers}؛ الملفات المعطاة لغيرها: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>قائمة العمل، الأكثر اشتباهًا أولًا</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>كتابة PDF دون طباعة شيء.</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>كتابة مجلد هناك يُحمل إلى الطبيب التالي: تقارير وصور وفهرس يفتحه أي متصفح ومجاميع تحقق.</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>كتابة صف لكل دراسة هناك.</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>كتابة رأي ثانٍ، أو إدخاله.</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>كتابة كل صورة شعاعية مع خريطتها الحرارية هناك، بصيغة PNG.</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>كتابتها أيضًا بصيغة FILE.pdf أو FILE.html.</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>كتابته هناك.</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>كتابة leaks.json وleaks.txt وpairs.csv هناك.</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>كتابة كائن JSON لكل صورة شعاعية هناك، بأنواع القيم.</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>كتابة صف لكل صورة شعاعية هناك.</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>كتابة صورة JPEG صغيرة لكل من هذه الدراسات هناك، بلا اسم. يُسوَّد ما قد يكون نصًا في الصورة؛ ولا ينظر أحد، والصورة تذكر ذلك.</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>كتابة تقارير جلسة سابقة.</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>كتابة التقارير هناك: للدراسات التي تسمّيها --study أو --patient أو --signed أو --all.</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>كتابة القراءات الموقّعة بيانات تدريب.</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>كتابة الاختلافات هناك.</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>كتابة الصور الشعاعية لقراءاتك الموقّعة بيانات موسومة للتدريب عليها.</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>كتابة التقرير هناك.</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>كتابة تقارير SESSION، وهو الرقم الذي يعرضه 'read' و'--list'.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>كتابة الشيء نفسه جدول بيانات هناك، ليقرأه الناس.</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>كتابة الشيء نفسه جدول بيانات هناك.</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>كتابة القراءة الموقّعة لدراسة من SESSION رأيًا ثانيًا.</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>كُتب في مكان آخر عن الصور الشعاعية نفسها. لا يقرر شيئًا هنا، ولا شيء يثبت من كتبه.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>صورة أشعة سينية: {view}، {shown}.</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>صورة أشعة: {view}.</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>صور الأشعة لا تُظهر كل كسر.</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>لم يمكن استخدام صور الأشعة الخاصة بك. وهي لا تقول هل هناك عظم مكسور.</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>تُظهر صور الأشعة الخاصة بك عظمًا انكسر منذ مدة.</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>صور الأشعة الخاصة بك، بكلمات بسيطة</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>ملف من داخل ZIP</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[الإطار {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>يلزم [network] و[preparation]</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>ملف DICOM بلا بيانات بكسل</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>لا يُفتح ZIP أو TAR داخل آخر</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>شبكة أساسية</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>مربع يعود للصورة {key} غير الموجودة</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>أحد مربعات {name} هو {value}، لا '[x, y, width, height]'</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>لوحة من {canvas} بكسل أصغر من أشكال من {longest}؛ زيادة بكسلات الأشكال تتطلب 'framing.canvas' بحجمها</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>تُكتب البطاقة بصيغة PDF أو HTML</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>يحتاج الاختبار المتقاطع بين المجموعات إلى --data ثانٍ، أو إلى --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>لا يمكن فك ضغط إطار مضغوط</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>خلل في هذا البرنامج، {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>يوجد ملف مكان المجلد</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>بوابة</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>قائمة من {count}</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>تنال صورة شعاعية اصطناعية {first}، ومرة أخرى {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>يوجد نموذج لك باسم '{name}' من قبل</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>وقتًا مع منطقته الزمنية، مثل 2026-03-01T09:30:00+01:00</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>عددًا</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>خطة لا يمكن قراءتها ({why})</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>درجة ليست بين 0 و1، أو 't_low' أعلى من 't_high'</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>جدولًا</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>المتوقع جدول مفاتيح، لا {value}</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>يتعذّر فهم جدول أو قيد: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>جدولًا أو قائمة</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>PDF موسوم، لكنه ليس PDF/A وPDF/UA: ليس لكل حرف فيه خط مناسب</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>قرأ نموذج معلّم {done} من {count} صورة شعاعية</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>نصًا</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>فيه نص ليس بترميز UTF-8</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>عددًا صحيحًا</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>البطن</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>الحُق</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>المفصل الأخرمي الترقوي</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>الأخرم</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>حاد</translation>
    </message>
    <message>
      <source>added</source>
      <translation>مضاف</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>معدّلة</translation>
    </message>
    <message>
      <source>age</source>
      <translation>العمر</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>جناح العجز</translation>
    </message>
    <message>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>قد يحوي SVG برامج وروابط؛ احفظه بصيغة PNG</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>يتعذّر فهم قيد: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>يوجد نموذج مثبّت باسم '{name}' من قبل</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>لا يمكن أن يكون عدد فردي من البكسلات YBR_FULL_422</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>مجموعة محارف غير معروفة ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>و{count} غيرها</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>الزاوية</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>متزوٍّ {degrees}°</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>متزوٍّ {degrees}° {direction}</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>متزوٍّ {direction}</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>مفصل الكاحل</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>يسمّي ملف JSON آخر، من الجزء '{part}'، {file} أيضًا</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>حلّ ملف آخر محله وهو مفتوح؛ وما كان مفتوحًا محفوظ باسم {kept}</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>قرأها نموذج آخر: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>يختلف {what} عمّا يعود إليه {file}: تُحسب الإجابات من جديد</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>هو مفتوح في نافذة أخرى أو برنامج آخر؛ أغلق ذلك</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>{what} مختلف</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>الجزء الأمامي</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>الناتئ الأمامي</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>القوس</translation>
    </message>
    <message>
      <source>area</source>
      <translation>المساحة</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>الذراع</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>شائبة</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>كما عُرضت</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>كما في الملف</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>كما تظهر على الشاشة</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>كما ذُكر، المعايرة مجهولة</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>كما هي مخزّنة</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>يلزم [[stage]] واحد على الأقل</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>عند الكاشف</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>عند المريض، تقديري</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>تلقائية</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>قلعي</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>محوري</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>'backbone' مفقود</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>الشريط {millimetres} mm</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>مقياس {millimetres} mm، {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>ضبابية</translation>
    </message>
    <message>
      <source>body</source>
      <translation>الجسم</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>آفة عظمية</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>الجهتان</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>لكن الحكم لا كسر</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>بجسم معلوم الحجم</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>وفق هندسة التصوير</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>العقب</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>معاير</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>معاير يدويًا</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>معاير يدويًا على صورة فوتوغرافية</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>تتعذّر قراءتها: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>الرؤيس</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>المفصل الرسغي السنعي</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>عظام الرسغ</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>العمود الفقري العنقي</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>الصدر</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>اختاره القارئ</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>الملفات المختارة</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>نصف قطر الدائرة</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>الترقوة</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>السؤال السريري</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>ليس في cnn سمات عند الخطوة 32 يمكن تعليمها</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>العصعص</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>مفتت</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>جارٍ مقارنة الأزواج المتشابهة المظهر</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>انضغاطي</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>الناتئ الغرابي</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>الناتئ الإكليلي</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>ملف crossings.json من 'evaluate'.</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>مقتطعة</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>تاريخ الإصابة</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>الافتراضي: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>تغيرات تنكسية</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>القطر</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>هل قصدت {near}؟</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>يختلف عن {keyword}</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>خلع</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>منزاح</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>منزاح دون تماس الطرفين</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>النهاية القاصية</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>الكردوس القاصي</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>السلامى القاصية</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>القطب القاصي</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>المفصل الكعبري الزندي القاصي</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>الثلث القاصي من الجدل</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>القبة</translation>
    </message>
    <message>
      <source>done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>تم، لكن تعذّرت قراءة بعض صور 'predict'، أو إنشاء بعض تقارير 'export --out' أو أفلام 'print'</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>تم، لكن الأرشيف ليس كما كُتب ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>رقاقة ظهرية</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>خط منقّط</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>مسودة</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>مسودة، غير موقّعة</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>يأتي 'dropout' بعد طبقات كثيفة، و'dense' فارغ</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>تحتاج كل صيغة إلى ملف خاص بها</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>المرفق</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>أُدخل يدويًا</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>الدورة {epoch} من {epochs}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>الدورة {epoch}: {step}/{steps}، الخسارة {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>خطأ؛ سطر واحد في مجرى الأخطاء القياسي يقول ما هو وأي ملف وما الذي يُفعل بعد ذلك</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>الحدث {word} غير معروف؛ {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>رمز الخروج {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>خارج المفصل</translation>
    </message>
    <message>
      <source>female</source>
      <translation>أنثى</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>الفخذ</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>الشظية</translation>
    </message>
    <message>
      <source>files</source>
      <translation>ملفات</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>ملفات وأزواج</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>ملفات هذا المجلد</translation>
    </message>
    <message>
      <source>film</source>
      <translation>فيلم</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>إصبع اليد</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>مفصل إصبع اليد</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>القدم</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>الساعد</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>جسم أجنبي</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>وُصفت كسور على {file} وحكمها لا كسر</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>الفجوة</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>الجوف الحقاني</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>المدور الكبير</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>الحديبة الكبيرة</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>غصن غض</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>منحنى رمادي للورق</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>الدرجات الرمادية كما على الشاشة</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>صفيحة نمو أو عظم إضافي</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>شعري</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>اليد</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>مواد تثبيت</translation>
    </message>
    <message>
      <source>head</source>
      <translation>الرأس</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>قيد الالتئام</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>عقب القدم</translation>
    </message>
    <message>
      <source>height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفي</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>حساسية عالية</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>نوعية عالية</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>أعلى منظر</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>الورك</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>خطاف العظم الكلابي</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>العضد</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>جناح الحرقفة</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>الصورة {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>ليس للصورة {key} الحقل file_name</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>الصورة {key} موجودة مرتين</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>منحشر</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>في شك</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>في الجولة {number} من {folds} ليست صور التدريب أو التحكيم من الصنفين كليهما؛ أعطِ بيانات أكثر أو --folds أقل</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>الميل</translation>
    </message>
    <message>
      <source>index</source>
      <translation>فهرس</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>القطب السفلي</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>الفرع السفلي للعانة</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>البارزة بين اللقمتين</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>بين المدورين</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>داخل المفصل</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>نحو الروح (فالغوس)</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>نحو الفحج (فاروس)</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>ناقص</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>عدد كبير جدًا، أو ليس عددًا</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>الإسك</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>يجيب بغير ما يجيب به PyTorch</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>جاء مع البرنامج</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>لا يمكن قراءته: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>لا يستطيع إعطاء درجة لصورة شعاعية ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>تغيّر أثناء نسخه</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>تعذّرت تجربته ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>لم تُجب خلال {seconds} ثانية</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>لا يُذكر متى كان الإبلاغ</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>لا يذكر أي إصدار هو</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>لا يُذكر من أُبلغ</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>لا يذكر {what} لـ {name}؛ لا تُستخدم لهذا صور مجهولة الحقوق: {made}</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>انتهت</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>انتهت {count} مرات دون إتمام ملف</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>ينتهي بعد {found} من {stated} بايت</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>ينتهي قبل بكسلاته</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>ينتهي مبكرًا</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>ينتهي مبكرًا وربما كان يسمّي ملفات أكثر؛ افتح مجلده بدلًا منه</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>ينتهي داخل ترويسته</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>لا يعطي اسمًا</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>عدد أحرفها أقل من {least}</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>فيه أكثر من {most} صفحة</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>ليس فيه العمود {columns}</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>لم يعد فيه الإطار {frame}</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>ليس لديه معالجات يعطيها</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>ليس فيه {key}، فليس هو المطلوب</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>يحوي أكثر من {most} ملف</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>لا يحوي أي صورة شعاعية في الطية {fold}</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>لا يحوي جدول موتّرات مسمّاة</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>لا يحوي {what}</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>يحوي ما لا يكتبه هذا البرنامج</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>فيه {tensor} وليس في {backbone}: هو لشبكة أخرى</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>هو DICOMDIR، فهرس قرص</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>هو جهاز أو أنبوب أو مقبس، لا ملف</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>هو مجلد؛ سمِّ ملفًا فيه</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>هو صورة متحركة، لا صورة شعاعية واحدة</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>هو نوع آخر من الملفات</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>هو مشفّر</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>هو أكبر من 2 GB</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>أكبر من 20 MB أو 5,000 سطر</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>أطول من {most} بايت</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>ليس ملف COCO: لا قائمة كائنات '{name}'</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>ليس JSON: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>ليس ملفًا</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>ليس سجل تدريب، أو لم يُكتب فيه شيء بعد</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>ليست صورة من التي تكتبها الكاميرا</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>ليس DICOM</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>ليست بترميز UTF-8</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>ليس ملفًا</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>ليس جدولًا عاديًا من الموتّرات، ولا تُشغَّل أبدًا أي شيفرة فيه</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>ليس كما كُتب، فلم يؤخذ منه شيء: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>ترتيبه '{name}' لكنه لا يحوي شيئًا</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>هو من الصور الشعاعية التي قُرئت</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>مخزّن بفجوات، كملف متناثر</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>هو الأرشيف</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>هو قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>هو النموذج الذي يقرأ الآن</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>هو موجود من قبل؛ سمِّ مجلدًا جديدًا</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>مقاسها {width} × {height} mm، ومكانها في الصفحة {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>لا يحكم على المواضع، فلا يمكن اقتطاع جوابه لجزء مقتطع من الصورة</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>لا يُسمح لهذا المستخدم بفتحه</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>لا يُسمح لهذا المستخدم بالكتابة فيه</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>لا يسمّي أي ملف</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>لا يسمّي أي صورة لعدد {count} من الدراسات الموسومة، أولها {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>لا يُسمح بفتحه أو فتح مجلده أو الكتابة فيه</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>يقرأ صورًا شعاعية محضّرة بطريقة أخرى: الحقل {field}، التباين {contrast}، لا {our_field} و{our_contrast}</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>يقرأ صورًا شعاعية محضّرة بطريقة أخرى: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>يرفض هذه الشبكة ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>يعمل هناك برنامج آخر من الإصدار {version} غير هذا: غُيِّر هناك أو هنا</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>يعمل هناك الإصدار {there}، وهنا {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>لا يذكر شيئًا عن المواضع، والوصفة تطلبها</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>يعطي الصورة الشعاعية نفسها درجة مختلفة كل مرة</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>لا يذكر {name}</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>يتجاوز حجمه بعد فك الضغط 1 GB</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>يتجاوز حجمه بعد فك الضغط {ratio} ضعف حجمه</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>أُعطي أكثر من مرة</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>صُنع بإصدار سابق من هذا البرنامج كان يحضّر الصور الشعاعية بطريقة أخرى؛ يجب تدريبه من جديد</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>لم تُرفض</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>دُرّب للتحضير {pipeline}، وهذا البرنامج يحضّر الصور الشعاعية بـ {ours}</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>دُرّب على {known} من صور التحكيم</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>سيُضم إلى نفسه</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>لا يمكن قراءة إجاباته بعد حفظها</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>ستشغل إجاباته {gigabytes} GB على القرص؛ احذف 'teacher.kept' فتُحسب أثناء تعلم الشبكة</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>أقواسه المعقوفة غير متطابقة</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>لا يمكن قراءة بطاقته: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>لا تذكر بطاقته {what}</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>بطاقته مفقودة: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>لا تذكر بطاقته أي تحضير: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>لوحة ألوانه مفقودة أو تالفة</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>محتواه لا يطابق البصمة في بطاقته</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>محتواه ليس صورة معروفة</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>لا يمكن فك ضغط مجموعة بياناته</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>لم يعطِ ملفها صورة.</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>لا نص في ملفها</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>تذكر ملفاتها عدة مرضى ({names})، ولم يُختر أي منهم</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>لا يمكن استخدام مجلده: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>مجلده غير موجود</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>لا يُسمح بالكتابة في مجلده</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>كل من مجلداته {names} مطابق: أعطها واحدًا واحدًا</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>رسمه الحسابي ليس لهذه الشبكة</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>بصمته لا تطابق</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>لا يمكن قراءة ترويسته، {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>في ترويسته أكثر من {most} عنصر</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>شعارها {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>ملليمتراتها {origin}، فالعظم نفسه أصغر أو أكبر</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>نموذجه {there}، وهنا {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>لنموذجه {model} أوزان غير أوزان النموذج هنا</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>اسمه ليس مثل NAME{suffix}</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>يحتاج تحضيره إلى أشكال من {least}-{most} بكسل لكل ضلع</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>يذكر تحضيره {value}؛ والمعروف: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>بوابة نطاقه لا تلائم إحصاءات هذا البرنامج</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>بوابة نطاقه ناقصة أو من إصدار آخر</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>بوابة نطاقه ليست لشبكته</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>درجته لصورة شعاعية اصطناعية ليست عددًا</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>بيانات {form} فيها تالفة أو ناقصة</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>الفك</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>انصباب مفصلي</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>المفتاح {word} غير معروف؛ {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>نوع الإصابة</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>الركبة</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>المعروف: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>معروف من منظر أو دراسة أخرى</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>أكبر من {most} MB؛ احفظه أصغر</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>أكبر من {most} kB</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>جانبي</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>اللقمة الوحشية</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>اللقيمة الوحشية</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>الكعب الوحشي</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>الجزء الجانبي</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>الهضبة الوحشية</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>الناتئ الوحشي</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>الثلث الوحشي</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>تدقيق التسرب</translation>
    </message>
    <message>
      <source>left</source>
      <translation>يسار</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>مستبعد: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>الساق</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>المدور الصغير</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>الحديبة الصغيرة</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>الطرف</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>السطر {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>ليس في السطر {line} من الخلايا ما في سطر العناوين</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>السطر {line}، {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>السطر {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>السطر {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>الأسطر</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>مواد تثبيت مرتخية أو مكسورة</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>الخسارة</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>العمود الفقري القطني</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>الهلالي</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>عامل التكبير {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>ذكر</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>قبضة القص</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>المتوسط {mean}، الانحراف {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>اللقمة الإنسية</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>اللقيمة الإنسية</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>الكعب الإنسي</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>الهضبة الإنسية</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>الثلث الإنسي</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>مشط اليد</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>المفصل السنعي السلامي</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>معدن أو جبيرة أو شائبة</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>مشط القدم</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>المفصل المشطي السلامي</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>ملف metrics.json من 'evaluate --model': ما لم يُقرأ أو رُفض، والجنس والعمر.</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>ملف metrics.json من 'evaluate --recipe'.</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>السلامى الوسطى</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>الثلث الأوسط</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>الثلث الأوسط من الجدل</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>منزاح قليلًا</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>فات الذكاء الاصطناعي</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study ليس 'normal' ولا 'abnormal'</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>يجب أن يكون بعدد المجموعات</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>يجب أن يكون واحدًا من {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>يجب أن يكون {wanted}</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>يجب أن يكون {wanted}، لا {value}</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>يجب أن يكون بين 0 و1، لا {value}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>العنق</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>قيمة 'neck' وهي {neck} تجمع مراحل ResNet؛ وليس في cnn إلا مرحلة واحدة</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>يحتاج إلى {what}</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>الأحدث {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>لا ملف JSON يسمّيه 'annotations' أو 'instances' أو 'coco' أو اسم جزئه</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>لا مجموعة محارف</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>لا مرمّز ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>لا يوجد هنا مرمّز له</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>لا يوجد عمود باسم {names}</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>لا عمود يذكر الملفات</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>تعذّر حفظ نسخة منه قبل ترقيته</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>ليس مجلد صور شعاعية: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>لا يوجد المجلد {what}</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>لا يمكن إنشاء رسم حسابي لهذه الشبكة</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>لا يوجد محرّك آخر</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>تعذّرت قراءة أي صورة</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>تعذّرت قراءة أي صورة شعاعية</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>تعذّرت قراءة أي صورة شعاعية لم يُدرَّب عليها النموذج</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>لا توجد صورة شعاعية لها درجة في الملفين كليهما</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>لا يمكن عرض أي صورة شعاعية من هذه الدراسة</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>ليست صورًا شعاعية: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>لا تأخذ أي مرحلة من الوصفة {recipe} مواضع؛ انظر 'sampling.places'، كما في '--set stage.1.sampling.places=0.2'</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>لم يُعثر على NVIDIA GPU صالح للاستخدام</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>بلا حكم</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>ليس صورة PNG أو JPEG كاملة</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>لا يوجد {what}</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>لا اسم مذكور</translation>
    </message>
    <message>
      <source>none</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>لا يوجد بجانبه؛ يُنشأ عند أول حاجة إليه</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>لم يُحمَّل أي نموذج</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>لا يمكن قراءة أي من صوره الشعاعية</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>لم تضبط أي من صوره الشعاعية نقاط التشغيل لهذا النموذج</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>لا يوجد بعد: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>ليست صورة شعاعية</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>ليس بـ {engine}، بسبب: {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>غير منزاح</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>غير مكسورة، لكن في {table} مربعًا لـ {file}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>غير مثبّت</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>غير موقّعة</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>غير مذكور في {files}</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>لم يُدوَّن: {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>لا شيء يجيب هناك: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>لا حدود: دون نقطة الحساسية العالية</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>لا حدود: الخريطة فارغة</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>لا حدود: لا تبلغ {level} في أي موضع</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>منظر مائل</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>الناتئ السني</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>غير محدد العمر</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>سليم</translation>
    </message>
    <message>
      <source>old</source>
      <translation>قديم</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>كسر قديم أو ملتئم</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>الزج</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>مربع آخر منها</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>نقاط التشغيل لهذا الموقع</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>قلة العظم</translation>
    </message>
    <message>
      <source>other</source>
      <translation>آخر</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>عظم رسغ آخر</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>موجودة أخرى</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>سبب آخر</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>عظم رصغ آخر</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>حدودها من {level}</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>خارج النطاق</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>خارج النطاق، مع تجاوز البوابة</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>زائدة التعريض</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>تراكب أو إسقاط</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>جزئية</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>الرضفة</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>المفصل الرضفي الفخذي</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>مرضي</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>الحوض</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>المحيط</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>سلامى القدم</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>سلامى اليد</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>ملف photographs.json من 'evaluate'.</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>صور</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>موضع الألم</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>السقف</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>انحناء لدن</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>تعطي قيمة 'pooling' وهي 'located' اللوجيت الوحيد بنفسها، فيجب حذف {name}؛ أو اختر لـ 'pooling' القيمة 'average'</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>رداءة جودة الصورة</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>الكعب الخلفي</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>الجزء الخلفي</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>الناتئ الخلفي</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>الكردوس الداني</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>السلامى الدانية</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>القطب الداني</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>الثلث الداني من الجدل</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>صور شعاعية</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>الصور الشعاعية: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>الكعبرة</translation>
    </message>
    <message>
      <source>read</source>
      <translation>مقروءة</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>القراءة على عنقود</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>الوصفة {word} غير معروفة؛ {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>الطبيب المحيل</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>تتطلب المناطق {fewest} صورة مكسورة و{fewest} غيرها و{fewest} موضعًا داخل مربعات لا تكون الخريطة عندها فارغة؛ ومن أحدها لا يوجد سوى {least}</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>التقارير</translation>
    </message>
    <message>
      <source>required</source>
      <translation>مطلوب</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>ضلع</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>الأضلاع</translation>
    </message>
    <message>
      <source>right</source>
      <translation>يمين</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>اليمين ناقص اليسار</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>حقوق الصور</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>ملف robustness.json من 'evaluate --robustness': كلفة الصور الرديئة على هذا النموذج نفسه.</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>الصفوف</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>المفصل العجزي الحرقفي</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>العجز</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>يذكر موضعًا واحدًا مرتين</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>يذكر {word} وهو غير معروف؛ {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>الزورقي</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>لوح الكتف</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>جارٍ البحث عن أزواج متشابهة المظهر</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>قطعي</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>الحساسية {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>الحساسية، الشك يُعدّ اشتباهًا</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>الجنس '{value}'، لا F أو M أو O</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>الجدل</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>مرفق</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>الكتف</translation>
    </message>
    <message>
      <source>side</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>الجهة غير مذكورة</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>موقّعة</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>الجمجمة</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>تورم الأنسجة الرخوة</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>خط متصل</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>يوجد هناك شيء بهذا الاسم</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>النوعية {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>النوعية، الشك لا يُعدّ</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>العمود الفقري</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>الناتئ الشوكي</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>حلزوني</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>خطوات</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>القص</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>أُوقف بـ Ctrl-C؛ حُفظ ما اكتمل</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>إجهادي</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>الدراسات</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>تاريخ الدراسة</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>للدراسة {study} مسودة في كليهما: تبقى التي كانت هنا سارية، وتُحفظ الأخرى إصدارًا سابقًا</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>وُقّعت الدراسة {study} هنا وقُرئت هناك بغير ذلك: يبقى ما وُقّع هنا، وتُحفظ القراءة الأخرى في سجل التدقيق</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>وُقّعت الدراسة {study} هناك: تلك القراءة هي السارية، وتُحفظ المسودة التي كانت هنا إصدارًا سابقًا</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>الناتئ الإبري</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>خلع جزئي</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>المفصل تحت الكاحل</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>تحت المدورين</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>القطب العلوي</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>الفرع العلوي للعانة</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>فوق اللقمتين</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>العنق الجراحي</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>معلاق الكاحل</translation>
    </message>
    <message>
      <source>table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>جدول الأرقام</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>الكاحل</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>مماسّي</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>المفصل الرصغي المشطي</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>عظام الرصغ</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>تفاصيل تقنية: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>هذا ليس HOST:PORT</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>ذاكرة GPU ممتلئة</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>برنامج تشغيل NVIDIA قديم جدًا</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>الملحق فارغ</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>يحتاج الملحق إلى اسم القارئ</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>المربع بلا عرض أو بلا ارتفاع</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>في البطاقة أرقام {points} عند نقاطها؛ أعطِ درجاتها أيضًا</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>لا يمكن قراءة نص البطاقة: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>مجموعة المحارف {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>لا يمكن الاستئناف من نقطة الحفظ: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>تعذر حفظ اختيار هذا المحرك، ويُقاس من جديد عند كل بدء</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>في البيانات مربعات، لكن 'mass_in_boxes' أو 'iou' فارغ</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>القرص ممتلئ؛ ما حُفظ من قبل آمن</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>يُبلغ القرص عن خطأ</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>لا يذكر الملف حجم البكسل</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>الملف تالف، لا يحوي إعدادات</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>الملف تالف، تداخله عميق جدًا</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>الملف تالف، ليس JSON</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>الملف تالف، ليس بترميز UTF-8</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>الملف ليس مما كتبه هذا البرنامج</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>يقول الملف {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>المجلد الذي سيكون فيه غير موجود</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>الرسم الحسابي الذي بجانبه لهذه الشبكة</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>الرسم الحسابي الذي بجانب النموذج من إصدار آخر</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>الرسم الحسابي الذي بجانب النموذج لأوزان أخرى</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>ترويسة أحد الملفات بداخله تالفة</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>ترويسة أحد الملفات بداخله كبيرة جدًا</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>لا يمكن استخدام تدقيق التسرب: فيه {what}</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>انتهى المُحمِّل بالرمز {code}</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>صارت الخسارة {loss} في الدورة {epoch}؛ قد يفيد --learning-rate أصغر</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>صارت الخسارة {loss} في الدورة {epoch}؛ قد يفيد learning_rate أصغر أو 'clip' في الوصفة</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>لا تعطي خرائط هذه الصور الشعاعية قاعدة للمناطق</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>أخفق النموذج في هذه الصورة الشعاعية</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>لم يصنع النموذج منها شيئًا</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>دُرّب النموذج على كل ما أمكنت قراءته منها</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>بطاقة النموذج لا تقول ما الذي يمكن حسابه منه بصيغة int8</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>في ملف النموذج الآن أوزان أخرى</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>تعذّر حفظ الرسم الحسابي للنموذج، ويُنشأ من جديد عند كل تشغيل</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>الرسم الحسابي للنموذج تالف</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>جواب الشبكة على صور التحكيم ليس عددًا؛ قد يفيد learning_rate أصغر أو --weights منشورة</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>الصورة فارغة</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>حقوق الصور غير مذكورة؛ سمِّ ملفًا بها</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>لم تقبل الطابعة الصفحة؛ قد تكون مطفأة أو غير موجودة</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>لم يستجب نظام الطباعة</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>البرنامج {program!r} غير مثبّت</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>اسم القارئ ناقص</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>غُيّرت الوصفة: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>المريض نفسه بهوية مدخلة يدويًا</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>التدريب المحفوظ من وصفة أو بيانات أو بذرة أخرى؛ سمِّ --state آخر، أو احذف هذا الملف للبدء من جديد</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>الجهة المدخلة يدويًا هي {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>التوقيع {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>لم تُحفظ الحالة: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>مكتبة النظام {library} مفقودة</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>لا يمكن قراءة {what}: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>لا توجد أوزان مقطّرة لـ {backbone}، بل لـ {there}؛ يصنعها 'osteo-desktop distil'</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>الجولات من 1 إلى {folds}، لا {number}</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>لا يوجد العمود '{column}'، بل فقط: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>لا يوجد نموذج</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>لا يوجد {name}</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>لا تكفي الذاكرة لإعطاء درجة لصورة شعاعية واحدة</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>الذاكرة أقل من أن تكفي لتحميله</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>هذه أرقام أوزان أخرى أو عتبات أخرى</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>هذه أرقام الوصفة {other}؛ والنموذج مصنوع بـ {recipe}</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>يجب أن تكون بين 0 و1 والأدنى أولًا</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>أُعطيت الدرجات بنقاط غير التي لـ {model_id} الآن</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>ضُبطت لـ {others}، والقارئ الآن هو النموذج {model_id}</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>ضُبطت لـ {other}، لا لـ {model_id}</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>كتبها Osteo Desktop أحدث</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>منطقة الفخذ</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>بُني PyTorch هذا بلا CUDA</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>هذا المعالج لا يحسب بـ {precision}</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>يكتب هذا البرنامج مخرجاته إليه؛ سمِّ ملفًا آخر</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>العمود الفقري الصدري</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>تأتي أوزان {backbone} في الحزمة {package}، وهي غير مثبّتة: ثبّتها بـ pip install، أو أعطِ ملفًا</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>عبر صفيحة النمو</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>الإبهام</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>الظنبوب</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>أماميًا</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>يجب إبلاغها</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>قاصيًا</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>ظهريًا</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>وحشيًا</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>إنسيًا</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>راحيًا</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>أخمصيًا</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>خلفيًا</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>دانيًا</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>كعبريًا</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>زنديًا</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>إصبع القدم</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>مفصل إصبع القدم</translation>
    </message>
    <message>
      <source>told</source>
      <translation>أُبلغت</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>قليل جدًا منها درّب النموذج ويقع قرب نقاطه</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>الصور الشعاعية أقل من أن يُتعلَّم منها نطاق</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>أصغر من أن يوضع شريط مقياس</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>لا تنشر torchvision أوزانًا لـ {backbone}؛ 'imagenet' هي لـ resnet18-152</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>فشل التنزيل من torchvision: {why}؛ نزّل {url} على جهاز متصل بالشبكة وأعطِ ذلك الملف بدلًا من 'imagenet'</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>انبعاجي (توروس)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>مستعرض</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>الناتئ المستعرض</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>مُشغِّل</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>المثلثي</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>البكرة</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>'true' أو 'false'</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>الحديبة</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>الأحدوبة</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>الخصلة</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>لاثنين من --data الاسم نفسه؛ غيّر اسم أحد المجلدين</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>عمودان باسم {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>الزند</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>غير معرّف</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>ناقصة التعريض</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>خطأ غير متوقع ({kind}). شغّل 'osteo-desktop --debug ...' مرة أخرى وأبلغ عما يطبعه.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>مفتاح غير معروف {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>{name} غير معروف: {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>غير مزدوج</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>أعلى الذراع</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>عادةً {least} إلى {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>يجب أن يكون 'version' عددًا صحيحًا</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>الإصدار {version} غير معروف</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>الإصدار {version}، كما في هذا البرنامج</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>فقرة</translation>
    </message>
    <message>
      <source>view</source>
      <translation>المنظر</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>الخصر</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>في الانتظار: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>ما يجيب هناك ليس Ray بهذا الإصدار</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>ما رُسم لا يقع على أي صورة شعاعية، أو لا يُذكر فيه أي منها</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>ما تقوله بطاقة النموذج عن int8 لا يمكن فهمه</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>ما تقوله بطاقة النموذج عن int8 يخص أوزانًا أخرى</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>حيث تكون الخريطة أسخن لا يزيد احتمال المربعات: لا مناطق</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>انصرف من كان يقرأ المخرجات، كما يفعل 'head'؛ وقد أدى الأمر عمله</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>سليمة</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>مع خريطة الذكاء ومناطقه</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>مع علامات {who}</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>مع علامات القارئ</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>المعصم</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>اكتبها 3/16، أي الجزء الثالث من ستة عشر.</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>جزء خاطئ من الجسم</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>مريض خاطئ</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>جهة خاطئة</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>استخدام خاطئ</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>عدد الصفوف أو الأعمدة صفر</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>يجب أن يكون 'zoom' عددين، الأصغر أولًا</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}، من تاريخ الميلاد</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}، التغيّر {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} ليس تغييرًا؛ اكتب 'stage.1.epochs=5' أو 'average=0.99'</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: المراحل من 1 إلى {stages}، لا {step}</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} بكسل، والحد الأقصى {most} لكل ضلع؛ احفظه أصغر</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} هو '{value}'، لا عدد</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} هو '{value}'، لا عدد صحيح حتى {most}</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} فارغ</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>فشلت {count} من الفحوص.</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>الاختلافات: {count}، ما فات النموذج أولًا</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>أخطاء عددها {count}</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>تعذّرت قراءة {count} ملف فاستُبعدت</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count} اختفت أو تغيّرت أو تتعذّر قراءتها</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count} في شك</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{count} في {folder}</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>{count} من الصور الموسومة بلا صف، أولها {first}؛ هل أُعطيت الدرجات لغير هذا --data أو --fold؟</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>فيه {count} من {wanted} موتّرة لـ {backbone}؛ أول المفقود {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>فيه {count} من {wanted} موتّرة لـ {backbone}؛ أول المفقود {first}؛ خطوات resnetv2 في timm في كتل أخرى، فلا تلائم أوزانه</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>الصفحات: {count}</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count} صورة شعاعية هي نسخ مكررة أو بلا مربع: استُبعدت</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count} صورة شعاعية موقّعة، ولا حكم واضح على أي منها</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>تعذّرت قراءة {count} صورة شعاعية فاستُبعدت</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>الصور الشعاعية {count}: {views}.</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{count} صورة شعاعية موقّعة لها درجة من {model}، منها {fractured} مكسورة</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} قراءة موقّعة هي لملفات لم تعد في هذا المجلد أو صارت تحوي صورة أخرى؛ وتُذكر كما وُقّعت.</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count} من القراءات الموقّعة هي لملفات لم تعد في هذا المجلد أو صارت تحوي صورة أخرى؛ وتُذكر كل منها كما وُقّعت.</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count} موقّعة بأحكام مختلفة</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>الدراسات ({count}) أكثر مما تتسع له طباعة واحدة، والحد {most}</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} من الدراسات ليس لها قسم في هذا التقرير: غير موقّعة، ولا كسر أو شك.</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count} دراسة ليس لها قسم في هذا التقرير: غير موقّعة، ولا كسر أو شك.</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count} كانت أحكامها واضحة، لكن لم يعد ممكنًا استخدامها</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count} في صورتها تعليقات مطبوعة</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count} بلا حكم</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: في مثل هذه الصور الشعاعية يكتشف هذا النموذج {share} من الكسور، وفي غيرها {usual}.</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: من مثل هذه الصور الشعاعية الخالية من الكسر ينفي هذا النموذج الكسر في {share}، ومن غيرها في {usual}.</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{displaced} {direction}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} من {total}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} شغّل 'osteo-desktop audit verify'.</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields}: أُدخل يدويًا</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} و{count} أخرى</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>الملفات {files}، الصفوف {rows} في {time} ({device}، {model}): حُسب {computed}، وأُعيد استخدام {reused} من قبل</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (الإطار {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} و{more} غيره بلا حكم</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>ليس في {file} وسم لـ {study}</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file} بلا حكم</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>كان في {file} صورة أخرى حين قُرئ هناك؛ ويبقى ما قُرئ هنا</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} تالف: تُحسب إجابات النموذج المعلّم من جديد</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>يُقرأ {file} هناك مع ملفات غير التي يُقرأ معها هنا؛ ويبقى هنا كما هو</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}، الإطار {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>لا يمكن فهم {file} الذي يتذكر نهاية سجل التدقيق</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} و{second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} أو {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (قابل للكتابة)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: الصور الشعاعية {radiographs}، المكسورة {fractured}، المرضى {patients}</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}؛ بلا حروف {scripts}</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>البكسلات المضغوطة {found_columns} x {found_rows}، والمذكور {columns} x {rows}</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{frames} إطار من {columns}</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>لا يمكن قراءة {keyword} ويُتجاهل.</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} ليس عددًا ويُتجاهل.</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} ليس زوجًا من الأعداد الموجبة ويُتجاهل.</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} أطول من أن يكون صحيحًا، لذلك جرى تجاهله.</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>لا يمكن أن يصح {keyword} {factor} ويُتجاهل.</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>ذُكر {key} مرتين؛ احذف أحدهما</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>{kind} أثناء تحميله</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>من {low} إلى {high}، والآن {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}؛ خريطة عشوائية {random}، خريطة المركز {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>{millimetres} mm بين نقطتين</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} مليون وزن تلائمها</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}؛ ولا يطابق أي مجلد فيه</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>{missing} من {named} صورة يسمّيها غير موجودة، أولها {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}، {blinding}: الصور الموقّعة: {count}، المكسورة منها: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: أُجيب عن {done} من {count} بندًا</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} معطى بـ --data وبـ --places؛ ما يُدرَّب عليه لوسومه له مربعاته على أي حال</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name} أسماء مختلفة، لا {value}</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name} أسماء، لا {value}</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>ليس لـ {name} مربع، فلا وسم له</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>ليس لـ {name} عرض أو ارتفاع</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} قائمة من {most} مدخل على الأكثر، لا {value}</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} عدد من 0 إلى ما دون 1، لا {value}</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} عدد صحيح {least}-{most}، لا {value}</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} ليس أيًا من {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} ليس بين {least} و{most}</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} ليس في البيانات الموسومة {sources}</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} غير مثبّت</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name} قيد الاختبار، فلا يُدرَّب على مواضعه</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>يجب أن يكون {name} أكبر من 0</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>يجب ألا يقل {name} عن {least}</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name} يحتاج إلى --stick DIR.</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name} يحتاج إلى نموذج، ولا يقبل --external.</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name} يحتاج إلى {other}.</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} مذكور هناك مرتين</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}، لا {ours}</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}، الرقم {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}؛ الحساسية {sensitivity}، النوعية {specificity}؛ رُفضت {refused} من {radiographs}</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: إعطاء الدرجات لـ {count} صورة شعاعية</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: الخطوة 16 {stride16}، الخطوة 32 {stride32}، الإجابات {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}؛ نقطة الحساسية العالية: الحساسية {sensitivity}، النوعية {specificity}؛ المكسورة {fractured} من {radiographs}</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} يوم</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} يوم</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} س</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} د</translation>
    </message>
    <message>
      <source>{number} month</source>
      <translation>{number} شهر</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} شهر</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} عرض بكسل (البكسلات غير مربعة)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>{number} بكسل</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} ث</translation>
    </message>
    <message>
      <source>{number} week</source>
      <translation>{number} أسبوع</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} أسبوع</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>{number} سنة</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} سنة</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} و{other} متلازمان</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} و{other} لا يتركان مكانًا للبقية</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one} يحتاج إلى تحضير بشكل واحد</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one} يحتاج إلى {other}</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one} يحتاج إلى {other}، أو يجب أن يكون 0</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options} تُستخدم مع --films.</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} صفحة، الأخيرة من {columns}</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (كما كُتب؛ الجلسات: {count})</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (لا يوجد بعد؛ ينشئه أول مجلد يُقرأ)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count} ملف، {size} ميغابايت، قُرئت للتحقق)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} (الصفحات: {count})</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} (الصور الشعاعية: {count})</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} كيلوبايت، المواضع المسوَّدة: {count})</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: لنموذج مثبّت هذا الاسم أيضًا. غيّر اسمي ملفَّيه كليهما.</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: كما كُتب؛ {entries} قيد في سجل تدقيقه.</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: أخطاء عددها {count}.</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} ليس إعدادًا؛ هل قصدت {meant}؟</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: الجلسات {sessions}، الصفوف {rows}، الموجودات {findings}، إصدارات القراءات {readings}، الآراء الثانية {opinions}</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}؛ {entries} قيد في سجل تدقيقه.</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (تتمة)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>{precision} بت لكل عينة مضغوطة، والمذكور {allocated}</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} تستمر المراقبة حين يعود.</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>يحتاج {purpose} إلى حزمة بايثون {package}، وهي غير مثبتة</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} في الأرشيف، لكن لا قيد في سجل التدقيق يذكره</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>{record} ليس كما ختمه القيد {entry} في سجل التدقيق</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} حلّ محل قراءة موقّعة، ولا يجوز ذلك إلا لملحق أو سحب</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>{record} الذي ختمه القيد {entry} في سجل التدقيق مفقود</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}، الدورة {epoch}: الخسارة {loss}، AUC على صور التحكيم {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>{samples} عينة من {bits} بت لكل بكسل</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high}؛ {hits} من {of})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} فيه {has} وفي {backbone} {needs}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: الفرق في {what} {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {auc} على {count} صورة شعاعية</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: عُرف {recognised} من {photographs} صورًا فوتوغرافية؛ وزوايا الفيلم مؤكدة في {sure}، وضمن 1% من الضلع في {near}</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}، غير موقّعة</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}، انظر أدناه</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}، {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}، المعالجات: {count}</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there} موجود، لكن ليس فيه المجلد {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there} موجود، لكن لا يوجد {what}</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there} موجود، لكن لا يوجد بجانبه {what}</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>بقي {time}</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}، أبلغها {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}؛ سُجّل بعد التوقيع</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} لا يطابق الصيغة {format}.</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} لا يطابق الصيغ {formats}.</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} ليس عددًا يصلح هنا.</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} ليس واحدًا من {choices}.</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} ليس {choice}.</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (يدويًا)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (أُدخل يدويًا)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} ليس عددًا</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} ليس في المدى {range}.</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>تعذّر عرض {view}: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>عويِر {model_id} بعدد {wanted} من الصور الشعاعية، ويُقال إن {count} من هذه منها؛ قيّمه عليها كلها</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} آخر ما قاله: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>{what} مفقود فيه</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}؛ وربما كان يحوي ملفات أكثر</translation>
    </message>
    <message>
      <source>{what}; {hint}</source>
      <translation>{what}؛ {hint}</translation>
    </message>
    <message>
      <source>{what}; {printed}</source>
      <translation>{what}؛ {printed}</translation>
    </message>
    <message>
      <source>{what}; {why}</source>
      <translation>{what}؛ {why}</translation>
    </message>
    <message>
      <source>{where} and {other} disagree whether {name} is fractured</source>
      <translation>يختلف {where} و{other} في كون {name} مكسورة</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>يسمّي {where} ملفًا خارج مجلد البيانات: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>يقول {where} '{value}' حيث لا يجوز إلا {allowed}</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} لم يُكتب شيء. اذكر زوايا الفيلم بـ --corners، أو حددها في النافذة، أو أعد التقاط الصورة: الفيلم كله، مستقيمًا من الأمام.</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} نقاط التشغيل الخاصة بالنموذج هي السارية.</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}؛ احذف الملف</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: ‏{why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… في الانتظار</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ لاحقًا</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! غير مكتملة: قُرئ من الملفات {read}</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! غير مكتملة: قُرئ من الملفات {read} من {found}</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>قرار الذكاء</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>رقم الطلب</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>الذكاء: الكل</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>أي جزء</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>أي حالة</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>حسب جزء الجسم</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>حسب التاريخ</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>حسب الملف</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>حسب المجلد</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>حسب الرقم</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>حسب المريض</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>حسب الدرجة</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>حسب الحالة</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>حسب المنظر</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>أُبلغت النتيجة الحرجة إلى {whom}، {at}.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>ملفات ليست صورًا شعاعية</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>ملفات هي شيء آخر، كل منها مع سببه</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>بعد الترشيح: {shown} من {count} سطر</numerusform>
        <numerusform>بعد الترشيح: {shown} من سطر واحد ({count})</numerusform>
        <numerusform>بعد الترشيح: {shown} من سطرين ({count})</numerusform>
        <numerusform>بعد الترشيح: {shown} من {count} أسطر</numerusform>
        <numerusform>بعد الترشيح: {shown} من {count} سطرًا</numerusform>
        <numerusform>بعد الترشيح: {shown} من {count} سطر</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>مرشّحات تحفظها بأسماء</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>بحث في قائمة العمل</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>ابحث…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>انتقال إلى مريض، رقم، ملف…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>الانتقال إلى الدراسة التي فيها هذه الكلمات</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>الأكثر اشتباهًا أولًا</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>الاسم. يُحفظ في الإعدادات: لا تضع فيه اسم مريض.</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>ليست صورًا شعاعية: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>الترتيب والأعمدة</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>ترتيب القائمة وأعمدتها</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>بالعكس</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>متابعة القراءة؛ ما قُرئ لا يُحسب من جديد</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>حفظ هذا المرشّح</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>مرشّحات محفوظة</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>الدرجة</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>إظهار دراسات من نوع واحد فقط: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>يعرض الدراسات التي ترد فيها كل هذه الكلمات: الاسم والرقم والملف ورقم الدخول</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>لم يرها الذكاء الاصطناعي بعد؛ ويمكن فتحها الآن.</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>تغيّر الملف: قُرئت صورة أخرى باسمه. ما قيل عن تلك لا يسري على هذه.</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>تذكر ملفات هذه الدراسة عدة مرضى. حدّد في اللوحة لأيهم القراءة.</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>القائمة غير كاملة</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>جمع القارئ هذه المناظر.</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>وصل هذا المنظر بعد توقيع الدراسة؛ وليس جزءًا من التقرير.</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>هذا المنظر {place} في دراسته. → يبسط الدراسة، ← يطويها.</translation>
    </message>
    <message>
      <source>View</source>
      <translation>المنظر</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>المناظر</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>قائمة العمل</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>الأول من {views}</numerusform>
        <numerusform>الأول من {views}</numerusform>
        <numerusform>الأول من {views}</numerusform>
        <numerusform>الأول من {views}</numerusform>
        <numerusform>الأول من {views}</numerusform>
        <numerusform>الأول من {views}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>الأعلى من {views}</numerusform>
        <numerusform>الأعلى من {views}</numerusform>
        <numerusform>الأعلى من {views}</numerusform>
        <numerusform>الأعلى من {views}</numerusform>
        <numerusform>الأعلى من {views}</numerusform>
        <numerusform>الأعلى من {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>لا توجد دراسة كهذه</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>واحد من {views}</numerusform>
        <numerusform>واحد من {views}</numerusform>
        <numerusform>واحد من {views}</numerusform>
        <numerusform>واحد من {views}</numerusform>
        <numerusform>واحد من {views}</numerusform>
        <numerusform>واحد من {views}</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>موقّعة: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (إن كانت القائمة عريضة بما يكفي)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>اختير {count} من الأسطر: لإدخال ما ينقص والتأجيل والقراءة معًا والتصدير. أما الأحكام والتواقيع فتُعطى واحدة في كل مرة.</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}، {signed} موقّعة)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}، {place} مناظر</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ نتيجة حرجة لم تُبلَّغ بعد.</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ نتيجة حرجة يجب إبلاغها</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ أُبلغت النتيجة الحرجة</translation>
    </message>
  </context>
</TS>
