# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = انتقل إلى المحتوى
home = الصفحة الرئيسية
menu = القائمة الرئيسية
breadcrumb = أنت هنا
languages = اللغات
language-home-only = الصفحة الرئيسية
language-whole-only = الصفحة الجامعة
footer = تذييل الصفحة
feed = موجز الأخبار (Atom)
feed-title = { $site }: الأخبار
updated = آخر تحديث:
pinned-date = الموقع بتاريخ
contents = في هذه الصفحة
back-to-top = إلى أعلى الصفحة
moved-title = انتقلت هذه الصفحة
in-language-fr = بالفرنسية
language-name-fr = Français
in-language-en = بالإنجليزية
language-name-en = English
in-language-nl = بالهولندية
language-name-nl = Nederlands
in-language-ar = بالعربية
language-name-ar = العربية
in-language-de = بالألمانية
language-name-de = Deutsch
in-language-es = بالإسبانية
language-name-es = Español

## Dates

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-full = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
period = من { $from } إلى { $to }

## States of actions

state-not-started = لم يبدأ
state-under-way = قيد التنفيذ
state-done = أُنجز مع الإثبات
state-late = متأخر منذ { $date }
state-postponed = مؤجل
state-abandoned = متروك
state-missing = لا يذكر المصدر مراحل: ليس لهذا الإجراء حالة.
count-not-started =
    { $count ->
        [zero] لا إجراءات لم تبدأ بعد
        [one] إجراء واحد لم يبدأ بعد
        [two] إجراءان لم يبدآ بعد
        [few] { $count } إجراءات لم تبدأ بعد
        [many] { $count } إجراءً لم يبدأ بعد
       *[other] { $count } إجراء لم يبدأ بعد
    }
count-under-way =
    { $count ->
        [zero] لا إجراءات قيد التنفيذ
        [one] إجراء واحد قيد التنفيذ
        [two] إجراءان قيد التنفيذ
        [few] { $count } إجراءات قيد التنفيذ
        [many] { $count } إجراءً قيد التنفيذ
       *[other] { $count } إجراء قيد التنفيذ
    }
count-done =
    { $count ->
        [zero] لا إجراءات مُنجَزة
        [one] إجراء واحد مُنجَز
        [two] إجراءان مُنجَزان
        [few] { $count } إجراءات مُنجَزة
        [many] { $count } إجراءً مُنجَزًا
       *[other] { $count } إجراء مُنجَز
    }
count-late =
    { $count ->
        [zero] لا إجراءات متأخرة
        [one] إجراء واحد متأخر
        [two] إجراءان متأخران
        [few] { $count } إجراءات متأخرة
        [many] { $count } إجراءً متأخرًا
       *[other] { $count } إجراء متأخر
    }
count-postponed =
    { $count ->
        [zero] لا إجراءات مؤجلة
        [one] إجراء واحد مؤجل
        [two] إجراءان مؤجلان
        [few] { $count } إجراءات مؤجلة
        [many] { $count } إجراءً مؤجلًا
       *[other] { $count } إجراء مؤجل
    }
count-abandoned =
    { $count ->
        [zero] لا إجراءات متروكة
        [one] إجراء واحد متروك
        [two] إجراءان متروكان
        [few] { $count } إجراءات متروكة
        [many] { $count } إجراءً متروكًا
       *[other] { $count } إجراء متروك
    }
count-unknown =
    { $count ->
        [zero] لا إجراءات بلا حالة في المصدر
        [one] إجراء واحد بلا حالة في المصدر
        [two] إجراءان بلا حالة في المصدر
        [few] { $count } إجراءات بلا حالة في المصدر
        [many] { $count } إجراءً بلا حالة في المصدر
       *[other] { $count } إجراء بلا حالة في المصدر
    }

## Facts

not-in-source = غير مذكور في المصدر
fact-adopted-on = تاريخ الاعتماد
fact-adopted-by = جهة الاعتماد
fact-response-deadline = مهلة الرد
fact-decisions = القرارات الممكنة
fact-version = الإصدار
fact-supersedes = يحل محل
fact-charter = الميثاق
fact-period = الفترة
fact-axis = المحور
fact-objective = الهدف
fact-owner = المسؤول
fact-deadline = الأجل
fact-milestones = المراحل
fact-indicators = المؤشرات
fact-principles = المبادئ المخدومة
fact-themes = المواضيع
fact-audiences = الجماهير
fact-communes = البلديات
fact-insee = رمز INSEE
fact-member-from = عضو منذ
fact-member-until = عضو حتى
fact-contact = للاتصال
fact-deliverable = ما تنتجه المرحلة
deadline-continuous = مستمر

## What a page is

eyebrow-charter = ميثاق
eyebrow-plan = خطة عمل
eyebrow-principle = مبدأ من الميثاق
eyebrow-phase = المرحلة { $number }
eyebrow-action = الإجراء { $number }
eyebrow-news = خبر
eyebrow-term = مسرد
eyebrow-commune = بلدية
eyebrow-theme = موضوع
eyebrow-audience = جمهور
axis = المحور { $number }
tag-example = مثال خيالي
kind-charter = ميثاق
kind-plan = خطة
kind-action = إجراء
kind-process = مسار
kind-contract = عقد المشاركة
kind-contribution = مساهمة
kind-synthesis = خلاصة
kind-strategy = استراتيجية المشاركة
kind-opinion = رأي المواطنين
kind-instruction = دراسة الرأي
kind-response = رد معلل
kind-event = لقاء
kind-report = تقرير
kind-survey = استطلاع
kind-budget = ميزانية تشاركية
kind-news = خبر
kind-term = مصطلح
kind-toolkit = عدة أدوات
kind-member = عضو
kind-service = مصلحة
kind-body = هيئة
kind-deliberation = مداولة
kind-page = صفحة
kind-theme = موضوع
kind-audience = جمهور
kind-commune = بلدية

## Notices above the text

notice-example-title = مثال خيالي
notice-example-text = هذه الصفحة مثال كُتب لإظهار ما يستطيعه الموقع، ولا تُلزم أي جهة.
notice-translation-title = ترجمة غير رسمية
notice-translation-text = النص الأصلي وحده هو المعتمد.
notice-stale-title = ترجمة لنسخة سابقة
notice-stale-text = تغيّر النص الأصلي بعد هذه الترجمة غير الرسمية.
notice-untranslated-title = صفحة غير مترجمة
notice-untranslated-text = هذا النص غير متوفر بلغتك بعد: يُعرض بلغته الأصلية.
notice-expired-title = لم تعد هذه الصفحة محدّثة
notice-expired-text = محفوظة للاطلاع منذ { $date }.
notice-withdrawn-title = سُحبت هذه الصفحة في { $date }
notice-withdrawn-text = محفوظة للاطلاع. السبب:
notice-draft-title = مسودة
notice-draft-text = هذه الصفحة غير منشورة: هذه معاينة.
notice-incomplete-title = صفحة تحتاج إلى إكمال
notice-incomplete-text = قبل النشر الرسمي ينقص:
notice-waiver-title = استثناء من قاعدة: { $rule }
notice-waiver-text = صالح حتى { $until }، لهذا السبب:
notice-correction-title = تصحيح، { $date }
notice-correction-text = صُحّح خطأ في هذه الصفحة:

## The text

callout-note = ملاحظة
callout-tip = نصيحة
callout-important = مهم
callout-warning = تنبيه
callout-caution = تحذير
callout-example = مثال خيالي
notes-heading = الحواشي
note-ref = حاشية { $number }
note-back = العودة إلى النص، حاشية { $number }
note-back-nth = العودة إلى النص، حاشية { $number }، الإحالة { $nth }
struck = نص مشطوب:
task-done = تم:
task-open = للقيام به:
table-scrolls = جدول يمكن تمريره إن زاد عرضه
table-region = جدول: { $caption }
code-label = شيفرة
file-details = { $kind }، { $size }
size-bytes = { $size } بايت
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
attachments = ملفات مرفقة
attachment-html = كصفحة ويب:
attachment-otherwise = بطريقة أخرى:

## Home

home-news = الأخبار
home-phases = مراحل المسار: { $count }
home-principles = المبادئ المتساوية: { $count }
home-charter = اقرأ النص:
home-plan = خطة العمل
home-plan-all = الخطة كاملة:
home-ways = اعثر على ما يهمك

## Charter, plan, action

charter-fields = على ماذا تنصب المشاركة
charter-principles = المبادئ ({ $count })
charter-phases = المراحل بالترتيب ({ $count })
charter-decisions = القرارات الممكنة
charter-plan = الخطة التي تنفذ الميثاق:
part-of-charter = في نص الميثاق:
part-phases = كل المراحل
part-others = المبادئ الأخرى
plan-counts = الإجراءات حسب الحالة
action-milestones = المراحل
action-milestones-caption = مراحل الإجراء مع الإثبات
action-indicators = المؤشرات
action-indicators-caption = مؤشرات الإجراء
action-updates = أخبار الإجراء
column-milestone = المرحلة
column-due = مقرر
column-reached = أُنجز
column-evidence = الإثبات
column-indicator = المؤشر
column-unit = الوحدة
column-baseline = القيمة الأولى
column-latest = آخر قيمة
column-target = الهدف
none = غير مذكور
not-yet = ليس بعد
turn-actions = الإجراءات المجاورة
turn-previous = الإجراء السابق
turn-next = الإجراء التالي
site-map-more = ({ $count } صفحة، توجد في هذه)
turn-pieces = الأجزاء المجاورة
turn-piece-previous = الجزء السابق
turn-piece-next = الجزء التالي
pieces = النص جزءًا جزءًا
division-sentence = هذا النص طويل: { $count ->
    [one] تتمته في صفحة أخرى، كي يصل بسرعة في كل مكان.
   *[other] يُعرض في أجزاء عددها { $count }، كل جزء في صفحته، كي تصل بسرعة في كل مكان.
 }
division-charter = هذا النص طويل: مبادئه ومراحله ({ $count }) ملخصة هنا بجملتها الأولى، ولكل منها صفحة فيها نصه الكامل.
division-records = هذه الوثيقة طويلة: التوصيات، وعددها { $count }، ترد هنا بعناوينها، وكل واحدة كاملة في صفحتها.
division-around = والنص المصاحب لها طويل أيضًا: { $count ->
    [one] لجزء واحد منه صفحته
    [two] لكل من جزأيه صفحته
    [few] لكل من أجزائه، وعددها { $count }، صفحته
   *[other] لكل من أجزائه، وعددها { $count }، صفحته
 }.
division-part = هذا النص طويل: تتمته في { $count ->
    [one] صفحة أخرى
    [two] صفحتين أخريين
    [few] { $count } صفحات أخرى
   *[other] { $count } صفحة أخرى
 }، كي يصل كل شيء بسرعة في كل مكان.
division-whole = قراءة النص كاملًا في صفحة واحدة
whole-title = { $title } (كاملًا)
whole-crumb = كاملًا
piece-position = { $count ->
    [one] تتمة النص وخاتمته
   *[other] الجزء { $number } من { $count }
 }
piece-continued = { $title } (تتمة { $part })
piece-from-to = من «{ $first }» إلى «{ $last }»
piece-begins-inside = { $what ->
    [list] تتمة القائمة
    [table] تتمة الجدول
    [quotation] تتمة الاقتباس
    [callout] تتمة الإطار
    [code] تتمة الشفرة
    [definitions] تتمة التعريفات
   *[paragraph] تتمة الفقرة
 } من الصفحة السابقة.
piece-ends-inside = { $what ->
    [list] للقائمة
    [table] للجدول
    [quotation] للاقتباس
    [callout] للإطار
    [code] للشفرة
    [definitions] للتعريفات
   *[paragraph] للفقرة
 } تتمة في الصفحة التالية.
piece-contents = { $count ->
    [one] العودة إلى بداية النص
   *[other] عرض أجزاء النص وعددها { $count }
 }
news-about = بشأن
term-see-also = انظر أيضا

## Lists and their empty states

listing-news = كل الأخبار
empty-news = لا أخبار حاليا.
listing-term = من الألف إلى الياء
empty-term = لم يُعرَّف أي مصطلح بعد.
listing-commune = كل البلديات
empty-commune = لم توصف أي بلدية بعد.
listing-theme = كل المواضيع
empty-theme = لا مواضيع حاليا.
listing-audience = كل الجماهير
empty-audience = لم يوصف أي جمهور بعد.
listing-action = كل الإجراءات
empty-action = لا إجراءات حاليا.
listing-charter = كل المواثيق
empty-charter = لا مواثيق حاليا.
listing-plan = كل الخطط
empty-plan = لا خطط حاليا.
listing-page = كل الصفحات
empty-page = لا صفحات حاليا.
listing-news-about = أخبار بهذا الشأن
empty-news-about = لا أخبار بهذا الشأن.
listing-cited-by = صفحات تذكره
empty-cited-by = لا صفحة أخرى تذكره.
listing-serves = ما يخدم هذا المبدأ
empty-serves = لا وثيقة تعلن خدمة هذا المبدأ.
listing-theme-documents = ضمن هذا الموضوع
empty-theme-documents = لا شيء ضمن هذا الموضوع بعد.
listing-audience-documents = لهذا الجمهور
empty-audience-documents = لا شيء لهذا الجمهور بعد.
listing-commune-documents = في هذه البلدية
empty-commune-documents = لا شيء يخص هذه البلدية بعد.

# Kinds of the charter: what a page is, the list of all of a kind, a list of some of them

eyebrow-process = مسار تشاركي
eyebrow-contract = عقد المشاركة
eyebrow-strategy = استراتيجية المشاركة
eyebrow-contribution = المساهمات الواردة
eyebrow-synthesis = خلاصة المساهمات
eyebrow-opinion = رأي المواطنين
eyebrow-instruction = دراسة الرأي
eyebrow-response = الرد المعلّل
eyebrow-event = لقاء
eyebrow-report = حصيلة
eyebrow-survey = استطلاع
eyebrow-budget = ميزانية تشاركية
eyebrow-service = مصلحة
eyebrow-body = مجلس دائم
eyebrow-member = عضو في الشبكة
eyebrow-toolkit = عدّة عمل
eyebrow-deliberation = مداولة
eyebrow-easy-read = نسخة سهلة القراءة
kind-easy-read = نسخة سهلة القراءة
listing-process = جميع المسارات
empty-process = لا يوجد مسار حاليًا.
listing-contract = جميع عقود المشاركة
empty-contract = لم يُنشر أي عقد بعد.
listing-strategy = جميع استراتيجيات المشاركة
empty-strategy = لم تُنشر أي استراتيجية بعد.
listing-contribution = جميع المساهمات
empty-contribution = لم تُنشر أي مساهمة بعد.
listing-synthesis = جميع الخلاصات
empty-synthesis = لم تُنشر أي خلاصة بعد.
listing-opinion = جميع آراء المواطنين
empty-opinion = لم يُسلَّم أي رأي بعد.
listing-instruction = جميع الدراسات
empty-instruction = لا يوجد رأي قيد الدراسة بعد.
listing-response = جميع الردود
empty-response = لم يُنشر أي رد بعد.
listing-event = جميع اللقاءات
empty-event = لم يُعلن عن أي لقاء.
listing-report = جميع الحصائل
empty-report = لم تُنشر أي حصيلة بعد.
listing-survey = جميع الاستطلاعات
empty-survey = لم يُنشر أي استطلاع بعد.
listing-budget = جميع الميزانيات التشاركية
empty-budget = لا توجد ميزانية تشاركية حاليًا.
listing-service = جميع المصالح
empty-service = لم تُعرض أي مصلحة بعد.
listing-body = جميع المجالس
empty-body = لم يُعرض أي مجلس بعد.
listing-member = جميع أعضاء الشبكة
empty-member = ليس للشبكة أعضاء بعد.
listing-toolkit = جميع عُدد العمل
empty-toolkit = لم تُنشر أي عدّة بعد.
listing-deliberation = جميع المداولات
empty-deliberation = لم تُنشر أي مداولة بعد.
listing-easy-read = جميع النسخ السهلة القراءة
empty-easy-read = لم تُنشر أي نسخة سهلة القراءة بعد.
kinds-charter = المواثيق
kinds-plan = الخطط
kinds-action = الإجراءات
kinds-process = المسارات
kinds-contract = العقود
kinds-strategy = الاستراتيجيات
kinds-contribution = المساهمات
kinds-synthesis = الخلاصات
kinds-opinion = آراء المواطنين
kinds-instruction = الدراسات
kinds-response = الردود
kinds-event = اللقاءات
kinds-report = الحصائل
kinds-survey = الاستطلاعات
kinds-budget = الميزانيات التشاركية
kinds-service = المصالح
kinds-body = المجالس
kinds-member = أعضاء الشبكة
kinds-toolkit = عُدد العمل
kinds-deliberation = المداولات
kinds-easy-read = النسخ السهلة القراءة
kinds-page = الصفحات
kinds-news = الأخبار
kinds-term = المصطلحات
kinds-theme = المواضيع
kinds-audience = الفئات
kinds-commune = البلديات

## Boards

# Boards: words that several share

share = { $part } من { $of }
share-none = لا شيء
owed-by = المسؤول:
owner-unknown = المسؤول غير مذكور
amount-euros = { $amount } يورو
figure-below = أقل من { $limit }
month-undated = بدون تاريخ
fact-of-process = المسار
fact-plan = الخطة
on-day-1 = الاثنين { $date }
on-day-2 = الثلاثاء { $date }
on-day-3 = الأربعاء { $date }
on-day-4 = الخميس { $date }
on-day-5 = الجمعة { $date }
on-day-6 = السبت { $date }
on-day-7 = الأحد { $date }

# Boards: how the charter is kept

heading-principles-served = المبادئ التي تُخدَم
heading-answers-given = الردود المقدَّمة
heading-overdue = ما كان يجب أن يُنجَز
heading-waivers = الاستثناءات
heading-unstated = ما لا تقوله المصادر
heading-method = كيف تُحسب هذه الأرقام
caption-principles-served = عدد الإجراءات والوثائق التي تعلن خدمة كل مبدأ
caption-answers-given = التوصيات والردود لكل مسار
caption-waivers = قواعد تستثنى منها وثيقة، مع السبب
caption-unstated = الحقول التي لا يذكرها المصدر حسب نوع الوثيقة
column-principle = المبدأ
column-actions = الإجراءات
column-other-documents = وثائق أخرى
column-process = المسار
column-state = الحالة
column-answered-of = التوصيات المجاب عنها
column-opinion-on = تسليم الرأي
column-answer-due = موعد الرد الموعود
column-answered-on = تاريخ الرد
column-days = الأيام
column-promise = الوعد
column-document = الوثيقة
column-rule = القاعدة
column-reason = السبب
column-until = حتى
column-in-force = اليوم
column-kind = النوع
column-documents = الوثائق
column-fields = الحقول
column-missing = غير مذكورة
column-promised = ماذا
column-due-on = متى
column-duty = النوع
column-who = من
column-counted = ما تم عدّه
column-value = العدد
column-method = طريقة العد
column-part = منها
column-project = المشروع
column-votes = الأصوات
column-amount = الكلفة
column-stage = المرحلة
column-ready = جاهز في
column-vote = التصويت
column-how-many = العدد
column-action = الإجراء
column-measured-on = تاريخ القياس
column-trend = الاتجاه
figure-answered = توصية حصلت على رد
figure-answered-method = تُعد التوصية مجابًا عنها عندما يذكرها رد منشور.
figure-median = يومًا من الرأي إلى الرد
figure-median-method = الوسيط: نصف الردود استغرق وقتًا أقل والنصف الآخر أكثر.
figure-in-time = رد قُدِّم في الأجل الموعود
figure-in-time-method = لا تُحتسب إلا الردود المعروفة التاريخ والأجل.
figure-overdue = التزامات انقضى موعدها
figure-overdue-method = كل منها مذكور أدناه مع المسؤول عنه.
principle-documents = { $title }: الوثائق ({ $count })
answers-late = ردود متأخرة: { $count }
promise-none = لا أجل معروف
promise-stopped = توقفت العملية أو عُلّقت
promise-awaited = الرد منتظر
promise-late = الرد متأخر
promise-in-time = تم الوفاء به
promise-after-time = رد بعد الأجل
promise-undated = رد منشور بلا تاريخ
duty-contract = العقد قبل الافتتاح
duty-response = الرد على رأي
duty-minutes = محضر
duty-results = نتائج الاستطلاع
duty-study = نهاية دراسة
duty-follow-up = متابعة موعودة
duty-action = أجل إجراء
duty-milestone = مرحلة من إجراء
duty-update = أخبار إجراء
duty-report = حصيلة مسار
duty-plan-report = حصيلة خطة
duty-review = مراجعة صفحة
empty-overdue = لا التزام تجاوز موعده.
empty-waivers = لا وثيقة تستثنى من قاعدة.
waiver-in-force = سارٍ
waiver-ended = منتهٍ
unstated-why = حقول تقول «غير مذكور في المصدر» بدل قيمة مختلقة: { $count }
empty-unstated = تعطي المصادر كل ما تطلبه الصفحات.
method-only-examples = جميع مسارات هذا الموقع أمثلة خيالية: هذه الأرقام منها ولا تُلزم أحدًا.
method-no-examples = لا تُحتسب الأمثلة الخيالية.
method-days = تُحسب الأيام من تسليم الرأي إلى الرد. وإذا كان عدد الردود زوجيًا فالوسيط هو منتصف القيمتين الوسطيين.
method-data = الأرقام نفسها متاحة في ملف لإعادة عدّها:

# Boards: the calendar

heading-month-ahead = { $month }
heading-month-past = { $month }: لقاءات سابقة
meetings-all-cancelled = كل اللقاءات المعلنة هنا ملغاة.
heading-meetings-ahead = اللقاءات القادمة
heading-meetings-past = اللقاءات السابقة
heading-closings = آخر أيام المشاركة
heading-promised = ما وُعدتم به
caption-promised = وعود للجمهور لم يحن أجلها
empty-meetings-ahead = لم يُعلن عن أي لقاء حاليًا.
time-of-day = { $hour }:{ $minute }
time-of-hour = { $hour }:00
time-from-to = من { $from } إلى { $to }
time-from = على الساعة { $from }
calendar-cancelled = ملغى
calendar-moved = تغيّر موعده أو مكانه
calendar-today = اليوم
meeting-instead-of = بدلًا من { $date }
meets-in-person = حضوريًا
meets-online = عبر الإنترنت
meets-hybrid = حضوريًا وعبر الإنترنت
meets-phone = بالهاتف
access-unknown = غير مذكور
meeting-access = الولوج:
meeting-process = المسار:
access-with-step-free = مدخل بلا درج
access-with-hearing-loop = حلقة سمعية
access-with-sign-language = لغة الإشارة
access-with-captions = ترجمة نصية
access-with-easy-read = وثائق سهلة القراءة
access-with-childcare = رعاية الأطفال
access-without = غير متاح: { $what }
access-when-asked = { $what } عند الطلب
minutes-of = محضر: { $title }
minutes-awaited = المحضر منتظر

# Boards: what changed, data

heading-changes = من الأحدث إلى الأقدم
empty-changes = لم يتغير شيء بعد.
change-withdrawn = سُحبت الصفحة
change-words = تصحيح كلام مواطنين
change-words-of = تصحيح كلام مواطنين، { $section }
change-corrected = تصحيح خطأ
change-major = تغيير مهم
change-minor = تغيير
change-published = نشر: { $kind }
heading-data-files = الملفات
data-charter = متابعة الميثاق
data-charter-what = المبادئ والردود والآجال والالتزامات المتأخرة والاستثناءات والحقول غير المذكورة.

# Boards: plan

late-actions = المتأخر من الإجراءات: { $count }
nothing-late = لا إجراء ولا مرحلة متأخرة.
milestone-late = مرحلة متأخرة
heading-without-state = إجراءات بلا حالة
without-state-why = لا يذكر المصدر مراحل لهذه الإجراءات ({ $count }): لا أحد يستطيع أن يقول هنا أين وصلت.
heading-next-milestones = المراحل القادمة
heading-plan-indicators = ما يُقاس
caption-plan-indicators = مؤشرات الخطة مع آخر قيمة
fact-last-update = آخر الأخبار
trend-up = في ارتفاع
trend-down = في انخفاض
trend-same = مستقر
trend-single = قياس واحد
trend-none = لم يُقس بعد
plan-progress = المسافة المقطوعة نحو الهدف، بالمئة
plan-progress-row = الإجراء { $action }: { $label }
plan-progress-row-number = الإجراء { $action }، المؤشر { $label }
plan-progress-finding =
    { $reached ->
        [0] لم يبلغ أي مؤشر رقمي هدفه بعد، من أصل { $total }.
       *[other] عدد المؤشرات الرقمية التي بلغت هدفها: { $reached } من أصل { $total }.
    }
indicator-finding =
    { $aims ->
        [yes] { $label }: { $value } في { $date }، والهدف { $target }.
       *[no] { $label }: { $value } في { $date }.
    }

# Boards: reports, surveys, budgets

heading-figures = الأرقام
caption-figures = ما تم عدّه وكيف
caption-parts-of = { $label } ({ $unit })
unit-persons = أشخاص
heading-who-was-missing = من كان غائبًا
heading-lessons = ما تعلّمناه
lesson-leads-to = يقود هذا الدرس إلى:
lesson-why-not = بلا إجراء:
heading-questions = الأسئلة كما طُرحت
heading-limits = ما لا يستطيع هذا الاستطلاع قوله
fact-fieldwork = فترة الاستطلاع
fact-survey-mode = طريقة السؤال
fact-population = من يعنيهم
fact-sample = من أجاب
sample-size = { $count } شخصًا
fact-questionnaire = الاستبيان
questionnaire-file = الاستبيان ({ $details })
results-file = نتائج السؤال { $number } ({ $details })
caption-results = نتائج السؤال { $number }
results-charted = يعرضها رسم بياني وجدول أعلاه في هذه الصفحة.
empty-results = نتائج هذا السؤال غير منشورة.
fact-envelope = المبلغ المخصص
figure-chosen = للمشاريع المختارة
figure-left = متبقٍّ من المبلغ
figure-above-envelope = فوق المبلغ
heading-projects = المشاريع
caption-projects = المشاريع حسب عدد الأصوات
heading-infeasible = لماذا لا يمكن ذلك
stage-submitted = مُودَع
stage-infeasible = غير ممكن
stage-voted = صُوِّت عليه ولم يُختر
stage-won = مختار
stage-under-way = قيد الإنجاز
stage-done = منجز

# Boards: toolkits, members, deliberations

heading-toolkit-steps = كيفية العمل
heading-adaptations = كي يشارك الجميع
everybody = للجميع
fact-organisation = المنظمة
fact-member-since = منذ
fact-brings = ما تقدمه
fact-number = الرقم
fact-voted-on = تاريخ التصويت
fact-deliberation-subject = الموضوع
fact-matter = المجال
fact-collectivity = الجماعة
fact-budget = الميزانية
fact-prefecture = استلام الولاية
fact-act = نص القرار
act-at = القرار على { $address }
siret = SIRET { $number }
heading-votes = التصويت
caption-votes = عدد الأصوات
vote-yes = مع
vote-no = ضد
vote-abstention = امتناع
vote-present = المصوتون
vote-members = أعضاء المجلس

# Boards: a commune, a theme, an audience

heading-take-part-here = المشاركة
nothing-open-here = لا مسار مفتوح هنا حاليًا.
empty-meetings-here = لم يُعلن هنا عن أي لقاء حاليًا.
empty-here-response = لم يُنشر هنا أي رد بعد.
empty-here-news = لا أخبار هنا حاليًا.
heading-mentions = صفحات تتحدث عنه

# Easy-read versions

easy-read-link = نسخة سهلة القراءة
notice-easy-read-title = نسخة سهلة القراءة والفهم
notice-easy-read-text =
    { $dated ->
        [yes] صودق عليها في { $date }. قرأها: { $by }. النص الكامل:
       *[no] صودق عليها. قرأها: { $by }. النص الكامل:
    }
notice-simplified-title = نسخة مبسطة
notice-simplified-text = لم تُصادق بعد كنسخة سهلة القراءة: لم يقرأها المعنيون بعد. النص الكامل:
## States of processes, phases and meetings, in words

process-announced = يُفتح في { $date }
process-announced-undated = معلن عنه
process-open = مفتوح حتى { $date }
process-open-undated = مفتوح
process-late = الرد منتظر منذ { $date }
process-late-undated = الرد منتظر
process-closed = انتهت المشاركة، الرد منتظر قبل { $date }
process-closed-undated = انتهت المشاركة
process-instructed = الرأي قيد الدراسة، الرد منتظر قبل { $date }
process-instructed-undated = الرأي قيد الدراسة
process-answered = صدر الرد في { $date }
process-answered-undated = صدر الرد
process-assessed = صدر الرد في { $date }، ونُشر التقرير
process-assessed-undated = صدر الرد ونُشر التقرير
process-suspended = معلق حتى { $date }
process-suspended-undated = معلق
process-abandoned = متروك
phase-done = انتهت في { $date }
phase-done-undated = انتهت
phase-current = جارية، مقررة حتى { $date }
phase-current-undated = جارية
phase-stopped = متوقفة عند هذه المرحلة
process-withdrawn = سُحب: { $title }
process-withdrawn-on = سُحب هذا المستند في { $date }.
phase-dropped = لن تُنجز
phase-missing = لم تُنشر أي وثيقة
phase-ahead = قادمة
phase-ahead-from = مقررة ابتداءً من { $date }
phase-ahead-until = مقررة حتى { $date }
phase-ahead-between = مقررة من { $from } إلى { $to }
event-ahead = قادم
event-today = اليوم
event-past = انتهى
event-cancelled = ملغى
event-moved = أُجّل إلى { $date }
event-moved-undated = أُجّل

## Days with their hours

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
date-weekday = { $weekday } { $date }
clock = { $hour }:{ $minute }
event-when = { $day }، من { $start } إلى { $end }
event-when-open = { $day }، ابتداءً من { $start }
event-when-days = { $day }، { $start }، إلى { $last }، { $end }
event-zone = بتوقيت { $place }

## Ways to reach people

call = اتصل على { $number }
write-to = اكتب إلى { $address }
take-part-online = شارك عبر الإنترنت على { $host }
event-join = تابع اللقاء عبر الإنترنت على { $host }
fact-phone = الهاتف
fact-email = البريد الإلكتروني
fact-address = العنوان
contact-title = لمن تتوجه
who = من:
when = الموعد:
hours = متى:

## A process

take-part-title = شارك الآن
take-part-until = يمكنك المشاركة حتى { $date }.
take-part-undated = يمكنك المشاركة.
take-part-meetings = اللقاءات القادمة
take-part-meetings-link = اطّلع على اللقاءات القادمة
process-answered-title = بماذا أجبنا
paper-form-link = استمارة ورقية للطباعة
process-steps = أين وصل المسار
process-at-stake = ما هو على المحك
process-documents = وثائق أخرى للمسار
process-meetings = لقاءات المسار
process-follow = تابع المسار
process-versions = قراءة بطريقة أخرى
easy-read-version = نسخة سهلة القراءة: { $title }
translation-link = هذا المسار بالعربية
fact-subject = الموضوع
fact-decision-at-stake = القرار قيد الإعداد
fact-decider = من يقرر
fact-level = مستوى المشاركة
fact-regime = الإطار
fact-opens-on = الافتتاح
fact-closes-on = الاختتام المقرر
fact-closed-on = أُغلق في
fact-process = المسار
level-information = إعلام: تُحاطون علماً
level-consultation = استشارة: تُبدون رأيكم
level-concertation = تشاور: يُناقش المشروع معكم
level-co-construction = بناء مشترك: يُكتب المشروع معكم
level-co-decision = قرار مشترك: تقررون مع الجهة العامة
regime-voluntary = طوعي: لا يفرضه القانون
regime-l103-2 = تشاور إلزامي (قانون التعمير الفرنسي، المادة L. 103-2)
regime-public-inquiry = تحقيق عمومي
regime-cndp = اللجنة الوطنية الفرنسية للنقاش العام
regime-petition = عريضة
regime-other = إطار آخر
channel-meeting = في لقاء
channel-in-person = شفهياً
channel-phone = بالهاتف
channel-post = بالبريد
channel-box = في صندوق
channel-online = عبر الإنترنت
channel-email = بالبريد الإلكتروني
late-expected = أُعلن عن الرد الآن في { $date }. سبب التأخير:
late-undated = الموعد الجديد غير معروف. سبب التأخير:
late-unexplained = لم يُفسَّر التأخير بعد.
exception-suspended = مسار معلق، تقرر في { $date }
exception-suspended-undated = مسار معلق
exception-abandoned = مسار متروك، تقرر في { $date }
exception-abandoned-undated = مسار متروك
exception-extended = مشاركة ممددة، تقرر في { $date }
exception-extended-undated = مشاركة ممددة
exception-cancelled = لقاء ملغى، تقرر في { $date }
exception-cancelled-undated = لقاء ملغى
exception-suspended-until = الاستئناف المتوقع: { $date }.
exception-extended-until = يمكنك المشاركة حتى { $date }.
exception-abandoned-until = التاريخ المقرر: { $date }.
exception-moved = أُجّل اللقاء إلى { $date }
event-planned = التاريخ المعلن أولاً: { $date }
event-new-place = المكان الجديد: { $place }
meeting-cancelled = لقاء ملغى، { $date }
meeting-moved = لقاء مؤجل، أُعلن أولاً في { $date }

## The form on paper

eyebrow-paper-form = استمارة ورقية
paper-form-title = استمارة المشاركة: { $process }
paper-form-print = اطبع هذه الصفحة: أُعدّت لتُملأ باليد.
paper-form-until = يجب أن تصلنا هذه الاستمارة قبل { $date } كحد أقصى.
paper-form-over = فات أوان إرسال هذه الاستمارة: انتهت المشاركة في { $date }.
paper-form-over-undated = فات أوان إرسال هذه الاستمارة: انتهت المشاركة.
paper-form-suspended = المسار معلق: احتفظ بهذه الاستمارة لوقت لاحق.
paper-form-abandoned = المسار متروك: لم تعد لهذه الاستمارة فائدة.
paper-question = السؤال
paper-negotiable = ما يمكن تغييره:
paper-words = ما أريد قوله
paper-lines = أسطر للكتابة. يمكنك المتابعة على ورقة أخرى.
paper-me = للرد عليّ (اختياري)
paper-name = الاسم:
paper-commune = البلدية:
paper-reach = العنوان أو الهاتف أو البريد الإلكتروني:
paper-send = إلى أين ترسل هذه الاستمارة
paper-speak = تفضل التحدث
paper-after = مصير استمارتك
paper-form-read = تُقرأ استمارتك وتُحسب وتُحفظ مع المساهمات الأخرى. وتُنشر دون ذكر اسمك.
paper-form-follow = تُقرأ التتمة على هذا العنوان: { $address }
paper-data = بياناتك
paper-data-text = اسمك ومعلومات الاتصال بك اختيارية. لا تُستخدم إلا للرد عليك ولا تُنشر. يمكنك طلب الاطلاع عليها أو تصحيحها أو حذفها.
paper-data-more = لمعرفة المزيد:

## Contract, strategy, contributions

contract-question = السؤال المطروح
contract-negotiable = ما يمكن تغييره
contract-not-negotiable = ما لن يتغير
contract-promise = ما هو موعود
contract-timetable = الجدول الزمني
contract-timetable-caption = تواريخ العقد بالترتيب
column-date = التاريخ
column-what = ما يحدث
promise-by = الرد موعود قبل { $date } كحد أقصى.
promise-within =
    { $months ->
        [0] { $days ->
            [one] موعود خلال يوم واحد.
           *[other] موعود خلال مدة أقصاها بالأيام: { $days }.
        }
        [one] موعود خلال شهر واحد.
       *[other] موعود خلال مدة أقصاها بالأشهر: { $months }.
    }
strategy-methods = كيف تتم المشاركة
strategy-audiences = من نريد سماعه وكيف
strategy-no-measure = لم يُوصف أي إجراء بعد.
fact-signed-on = وُقّع في
fact-parties = الأطراف
fact-means = الوسائل
fact-recruitment = كيف يُدعى المشاركون
fact-received = المستلَم
fact-channel = بأي وسيلة
fact-counting = كيف تم العد
fact-method = المنهج
fact-contributions = المساهمات المقروءة
fact-lead = المصلحة المشرفة
fact-decided-by = قرره
fact-decided-on = تاريخ القرار
fact-opinion = رأي المواطنين
fact-authors = الكُتّاب
fact-delivered-on = سُلّم في
fact-recommendations = التوصيات
fact-instruction = دراسة المصالح
fact-response = الرد
fact-support = التأييد
fact-mode = الشكل
fact-place = المكان
fact-remit = المهمة
fact-since = منذ
fact-composition = التكوين
listing-summed-up-by = الخلاصة التي تتناولها
empty-summed-up-by = لا تتناولها أي خلاصة.
listing-owned = ما هو مسؤول عنه
empty-owned = لا تذكره أي وثيقة بعد.
authors-citizens =
    { $count ->
        [one] مواطن واحد
        [two] مواطنان
        [few] { $count } مواطنين
       *[other] { $count } مواطناً
    }
authors-associations =
    { $count ->
        [one] جمعية واحدة
        [two] جمعيتان
        [few] { $count } جمعيات
       *[other] { $count } جمعية
    }
recommendations =
    { $count ->
        [one] توصية واحدة
        [two] توصيتان
        [few] { $count } توصيات
       *[other] { $count } توصية
    }
contributions =
    { $count ->
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
       *[other] { $count } مساهمة
    }

## Recommendations and answers

record-title = { $id }: { $title }
eyebrow-recommendation = التوصية { $id }
journey-link = المسار الكامل للتوصية { $id }: { $title }
support = أيّدها { $yes } من أصل { $of }
part-word-reasons = الأسباب
part-word-follow-up = المتابعة
part-word-reply = رد المشاركين
part-word-minority = رأي الأقلية
part-heading-reasons = أسباب الرد على { $id }
part-heading-follow-up = متابعة { $id }
part-heading-reply = رد المشاركين على { $id }
part-heading-minority = رأي الأقلية حول { $id }
part-heading-own = { $title } ({ $id })
decision-retenue = مقبولة
decision-retenue-modifiee = مقبولة مع تعديلات
decision-retenue-partie = مقبولة جزئياً
decision-a-l-etude = قيد الدراسة
decision-deja-fait = منجز بالفعل
decision-hors-competence = خارج اختصاصنا
decision-refusee = مرفوضة
decision-none = دون رد منشور
ground-juridique = سبب قانوني
ground-technique = سبب تقني
ground-budgetaire = سبب مالي
ground-competence = اختصاص جهة أخرى
ground-choix-politique = خيار سياسي
ground-contraire-a-une-autre = تتعارض مع توصية أخرى
answer-until = نهاية الدراسة موعودة قبل { $date }
answer-awaited = الرد منتظر قبل { $date }
answer-missing = لم يصدر رد على هذه التوصية بعد.
answer-same = الرد نفسه كما في { $title }
answer-later = رد جديد على { $id } بتاريخ { $date }
answer-link = اقرأ الرد على { $title }
action-title = الإجراء { $number }: { $title }
response-counts = باختصار
response-caption =
    { $count ->
        [one] الرد حسب القرار
        [two] التوصيتان حسب القرار
        [few] { $count } توصيات حسب القرار
       *[other] { $count } توصية حسب القرار
    }
column-decision = القرار
column-recommendations = أيها
response-pairs = واحدة واحدة
response-words = ما كتبه المواطنون
response-ours = الرد
response-after = تقرر الرد في { $decided }. سُلّم الرأي في { $delivered }. عدد الأيام بينهما: { $days }.
response-answers-some = عدد التوصيات التي يجيب عنها هذا الرد: { $count } من أصل { $all }. تجدون الرد على بقية التوصيات هنا:
response-promised = كان الرد موعوداً قبل { $date }.
opinion-decision = القرار:
opinion-theme = الموضوع:
notice-words-corrected-title = تصحيح النص، { $date }
notice-words-corrected-text = صُحّحت كلمات الكُتّاب لهذا السبب:
notice-record-corrected-title = تصحيح { $id }، { $date }
notice-record-corrected-text = صُحّحت كلمات الكُتّاب لهذا السبب:

## The journey of a recommendation, the instruction

journey-next = الموعد المنتظر القادم: { $date }
journey-meeting = لقاء قبل الرأي
journey-contribution = مساهمات
journey-synthesis = خلاصة المساهمات
journey-words = التوصية في رأي المواطنين
journey-instruction = دراسة من مصلحة
journey-answer = الرد
journey-answer-new = الرد الجديد
journey-follow-up = متابعة
journey-study-end = نهاية الدراسة
journey-news = خبر
journey-planned = مقرر:
journey-promised = موعود قبل:
journey-answer-link = اقرأ الرد الكامل على { $id }
journey-answer-link-of = اقرأ الرد الكامل على { $id } بتاريخ { $date }
turn-recommendations = توصيات مجاورة
turn-recommendation-previous = التوصية السابقة
turn-recommendation-next = التوصية التالية
instruction-steps = مراحل الدراسة
instruction-takes = التوصيات المدروسة:
step-done = أُنجز في { $date }
step-planned = مقرر في { $date }
action-origins = من أين أتى هذا الإجراء
action-origins-text = نالت توصيات المواطنين هذه رداً يؤدي إلى هذا الإجراء.

## A meeting

mode-in-person = حضورياً
mode-online = عبر الإنترنت
mode-hybrid = حضورياً وعبر الإنترنت
mode-phone = بالهاتف
event-access-title = الحضور والسماع والفهم
access-step-free = مدخل بلا درجات
access-hearing-loop = حلقة سمعية
access-sign-language = لغة الإشارة
access-captions = ترجمة نصية مباشرة
access-easy-read = وثائق سهلة القراءة
access-childcare = رعاية الأطفال
access-yes = نعم
access-no = لا
access-on-request = عند الطلب مسبقاً
event-when-title = متى وأين
event-join-title = المتابعة عن بعد
event-minutes = محضر
event-minutes-link = اقرأ المحضر:
event-minutes-none = لم يُنشر المحضر بعد.
event-invitation = الدعوة

## Participation on the home page

home-now = الآن
home-none-open = لا يوجد مسار مفتوح اليوم.
home-open-first = أول { $shown } من المسارات التي تغلق، من أصل { $count } من المسارات المفتوحة.
home-next-meeting = اللقاء القادم:
home-changed = لقاءات ملغاة أو مؤجلة
home-answered = مصير كلماتكم
home-take-part = كيف تشارك:
decision-count = { $decision }: { $count }

## Nothing here

not-found-title = هذه الصفحة غير موجودة
not-found-text = تغيّر العنوان أو كُتب خطأ. لم يضع شيء: إليك وجهات ممكنة.
gone-title = لم يعد هذا منشورًا هنا
gone-text = كان منشورا هنا ولم يعد كذلك، ولا شيء يحل محله في هذا العنوان: إليك وجهات ممكنة.
not-found-ways = إلى أين

## Charts

chart-kind-bar = مخطط أعمدة: { $title }.
chart-kind-stacked-bar = أعمدة مكدّسة: { $title }.
chart-kind-line = مخطط خطي: { $title }.
chart-kind-share = توزيع: { $title }.
chart-description = يعطي الجدول التالي كل القيم.
chart-values = كل القيم:
chart-values-unit = كل القيم ({ $unit }):
chart-unit = الوحدة: { $unit }
chart-unit-of = { $name } ({ $unit })
chart-axis = يبدأ المحور من { $number }.
chart-part = الحصة من المجموع
chart-percent = { $number }%
chart-below = أقل من { $number }
chart-missing = غير مذكور
chart-data = بيانات هذا الرسم

## Pictures

picture-asked = عرض الصورة: { $alt } ({ $details })
picture-asked-bare = عرض الصورة ({ $details })
picture-credit = الصورة: { $credit }
picture-credit-licence = الصورة: { $credit }، { $licence }
picture-licence = رخصة الصورة: { $licence }

## Following: feeds and calendars

feed-title-of = { $about } – { $site }
feed-opened = المشاركة مفتوحة: { $title }
feed-announced = لقاء: { $title }
feed-cancelled = لقاء ملغى: { $title }
feed-moved = لقاء مؤجل أو منقول: { $title }
feed-minutes = محضر: { $title }
feed-answered = رد: { $title }
feed-delivered = رأي مُسلَّم: { $title }
feed-changed = تغيير: { $title }
follow = متابعة: { $about }
follow-event = إضافة إلى مفكرتك: { $about }
follow-atom = موجز Atom: { $about }
follow-json = موجز JSON: { $about }
follow-calendar = ملف مفكرة (iCalendar): { $about }
calendar = مفكرة اللقاءات (iCalendar)
calendar-name = { $site }: اللقاءات
calendar-cancelled-title = ملغى: { $title }
calendar-closing = آخر يوم للمشاركة: { $title }
calendar-why-cancelled = أُلغي اللقاء. { $reason }
calendar-why-moved = نُقل اللقاء. { $reason }
calendar-by-phone = عبر الهاتف.
calendar-online = عبر الإنترنت: { $address }
calendar-access = { $what }: { $whether }
calendar-access-unknown = إمكانية الوصول: غير مذكورة
calendar-available-yes = نعم
calendar-available-no = لا
calendar-available-on-request = عند الطلب

## The page of open data

data-files = الملفات
data-count =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلا
       *[other] { $count } سجل
    }
data-csv = { $title }: جدول
data-json = { $title }: بيانات
data-schema = { $title }: شرح الأعمدة
data-scdl = المداولات بالصيغة الوطنية الفرنسية SCDL
data-scdl-examples = مداولات مختلقة بالصيغة الوطنية الفرنسية SCDL
data-terms = الرخصة والاستشهاد
data-publisher = الناشر
data-licence = الرخصة
data-licence-default = Licence Ouverte 2.0
data-cite = للاستشهاد
data-cite-text = { $publisher }، «{ $site }»، { $address }
data-catalogue = الفهرس
data-catalogue-link = فهرس لبوابات البيانات (DCAT، JSON-LD)

# What Parvis checks: the page of the rules.
rules-name = القاعدة { $rule }
rules-link = اقرأ القاعدة { $rule }
rules-groups = القواعد حسب الموضوع
rules-count =
    { $count ->
        [one] { $count } قاعدة
       *[other] { $count } قواعد
    }
rules-group-project = المشروع وملفاته
rules-group-settings = الإعدادات والقالب
rules-group-front_matter = رأس المستندات
rules-group-keys = المفاتيح وقيمها
rules-group-fields = الحقول المشتركة
rules-group-kinds = أنواع المستندات
rules-group-processes = المسارات
rules-group-answers = الآراء ودراستها والردود
rules-group-public = ما هو علني
rules-group-events = اللقاءات والأرقام والقرارات
rules-group-words = الكلمات والصور والثقة
rules-group-text = النص
rules-group-references = العناوين والإحالات والترجمات
rules-group-auditor_names = المدقق: الأسماء والأدوار واللغات
rules-group-auditor_sight = المدقق: الألوان والتركيز والتنسيق
rules-group-auditor_structure = المدقق: العناوين والروابط والجداول والاستمارات
rules-group-imports = الاستيراد من مواقع سابقة

## The declaration of accessibility (legal page « accessibilite »)

declaration-mention-none = إمكانية الوصول: غير مطابق
declaration-mention-partial = إمكانية الوصول: مطابق جزئيًا
declaration-mention-total = إمكانية الوصول: مطابق كليًا
declaration-commitment = الالتزام
declaration-commits = تلتزم الجهة { $organisation } بجعل هذا الموقع ميسَّر الوصول، وفقًا للمادة 47 من القانون الفرنسي الصادر في 11 فبراير 2005.
declaration-scheme = المخطط المتعدد السنوات لتيسير الوصول (موقع { $host })
declaration-plan = خطة عمل السنة (موقع { $host })
declaration-no-scheme = لم يُنشر بعد المخطط المتعدد السنوات لتيسير الوصول.
declaration-no-plan = لم تُنشر بعد خطة عمل السنة.
declaration-applies-to = ينطبق بيان إمكانية الوصول هذا على ما يلي: { $scope }.
declaration-applies-to-all = ينطبق بيان إمكانية الوصول هذا على جميع صفحات هذا الموقع.
declaration-state = حالة المطابقة
declaration-is-none = هذا الموقع غير مطابق للمرجع الفرنسي لتيسير الوصول (RGAA)، الإصدار { $version }.
declaration-is-partial = هذا الموقع مطابق جزئيًا للمرجع الفرنسي لتيسير الوصول (RGAA)، الإصدار { $version }، بسبب أوجه عدم المطابقة المذكورة أدناه.
declaration-is-total = هذا الموقع مطابق كليًا للمرجع الفرنسي لتيسير الوصول (RGAA)، الإصدار { $version }.
declaration-no-audit = لا يوجد تدقيق ساري المفعول مسجَّل: لا يستطيع الموقع أن يعلن ما هو أفضل.
declaration-expired = لم يعد آخر تدقيق ساري المفعول منذ { $date }: لا يستطيع الموقع أن يعلن ما هو أفضل.
declaration-holds-until = التدقيق صالح حتى { $date }.
declaration-results = نتائج الاختبارات
declaration-no-results = لم يُجرَ أي تدقيق، فلا توجد إذن نسبة للمعايير المستوفاة.
declaration-reveals = يبيّن تدقيق المطابقة الذي أجرته الجهة { $auditor } في { $date } أن { $rate }٪ من معايير المرجع RGAA، الإصدار { $version }، مستوفاة.
declaration-reveals-nothing = يبيّن تدقيق المطابقة الذي أجرته الجهة { $auditor } في { $date } أنه لا ينطبق أي معيار من المرجع RGAA على صفحات العيّنة.
declaration-rate-method =
    { $met ->
        [0] لا يُستوفى أي معيار في جميع صفحات العيّنة، من أصل { $count } تنطبق عليها.
       *[other] عدد المعايير المستوفاة في جميع صفحات العيّنة: { $met }، من أصل { $count } تنطبق عليها.
    }
caption-declaration = نتيجة التدقيق حسب محاور المرجع RGAA
column-rgaa-theme = المحور
column-criteria-met = معايير مستوفاة
column-criteria-not-met = معايير غير مستوفاة
column-criteria-not-applicable = معايير لا تنطبق
declaration-data = البيانات نفسها للآلات
declaration-watched = ما يتحقق منه كل نشر تلقائيًا
declaration-watched-pages = قبل كل نشر يفحص برنامج صفحات الموقع (عددها: { $pages }) بقواعد (عددها: { $rules }) تتعلق بمعايير RGAA (عددها: { $criteria }).
declaration-watched-refused = قواعد ترفض النشر إذا خالفتها صفحة واحدة: { $refusing }. وبما أن هذه الصفحة منشورة فلم يجد البرنامج أي مخالفة لها. قواعد أخرى تنبه الكتّاب ولا ترفض النشر إلا في بعض الحالات: { $others }.
declaration-watched-waivers =
    { $count ->
        [0] لا توجد صفحة مستثناة من هذه القواعد.
       *[other] استثناءات سارية من هذه القواعد، كلها معلنة ولها سبب وتاريخ انتهاء: { $count }.
    }
declaration-watched-limits = الآلة لا ترى كل شيء. لا يغني هذا الفحص عن التدقيق ولا يدخل في النسبة.
declaration-contents = محتويات غير ميسَّرة
declaration-failures = أوجه عدم المطابقة
declaration-failures-unknown = سيضع التدقيق القائمة.
declaration-failures-none = لم يجد التدقيق أي وجه لعدم المطابقة.
declaration-criterion = المعيار { $number } من المرجع RGAA
declaration-on-pages = الصفحات:
declaration-instead = بدلًا منه:
declaration-derogations = استثناءات بسبب عبء غير متناسب
declaration-derogations-none = لا يُطلب أي استثناء.
declaration-exempt = محتويات لا يشملها واجب تيسير الوصول
declaration-exempt-none = لا يُستثنى أي محتوى في هذا الموقع من الواجب.
declaration-established = إعداد بيان إمكانية الوصول هذا
declaration-established-on = أُعدّ هذا البيان في { $date }.
declaration-established-undated = تاريخ إعداد هذا البيان غير مسجَّل.
declaration-technologies = التقنيات المستخدمة في إنجاز الموقع
declaration-technologies-none = لا توجد تقنية مسجَّلة.
declaration-environments = بيئة الاختبار
declaration-environments-none = لا توجد تجربة مسجَّلة مع تقنية مساعِدة.
declaration-environment =
    { $system ->
        [none] { $technology } مع { $browser }
       *[other] { $technology } مع { $browser }، على { $system }
    }
declaration-tools = أدوات تقييم إمكانية الوصول
declaration-tools-none = لا توجد أداة مسجَّلة في إطار تدقيق.
declaration-sample = صفحات الموقع التي جرى التحقق من مطابقتها
declaration-sample-none = لم يتحقق أي تدقيق من أي صفحة بعد.
declaration-feedback = الملاحظات والاتصال
declaration-tell-us = ألا تستطيع قراءة صفحة أو استعمال خدمة؟ على المسؤول عن الموقع أن يوجّهك إلى صفحة أخرى أو أن يعطيك المحتوى في شكل آخر. اذكر في رسالتك، إن أمكن، الصفحة وما كنت تبحث عنه والأداة التي تستعملها.
declaration-no-contact = لم تُنشر بعد معلومات الاتصال بالجهة المعنية.
declaration-form = الكتابة عبر استمارة الموقع { $host }
declaration-remedies = سبل الانتصاف
declaration-may-complain = هل أبلغت عن خلل في إمكانية الوصول يمنعك من الوصول إلى محتوى أو خدمة، ولم تتلقَّ جوابًا مُرضيًا؟ يمكنك اللجوء إلى المدافع الفرنسي عن الحقوق (Défenseur des droits):
declaration-defender-form = كتابة رسالة إلى المدافع عن الحقوق
declaration-defender-delegate = الاتصال بمندوب المدافع عن الحقوق في منطقتك
declaration-defender-post = إرسال رسالة بالبريد مجانًا ودون طابع (في فرنسا):
duty-declaration = بيان إمكانية الوصول

## The ledger of RGAA

ledger-construction = مضمون بحكم التصميم
ledger-build = يُتحقَّق منه عند كل نشر
ledger-author = مطلوب من المؤلف
ledger-person = على شخص أن يتحقق منه
ledger-not-applicable = لا ينطبق
ledger-rules = القواعد:
ledger-rules-of = قواعد المعيار { $number }: { $count }
ledger-count-construction = عدد المعايير المضمونة بحكم التصميم
ledger-count-build = عدد المعايير التي يُتحقَّق منها عند كل نشر
ledger-count-author = عدد المعايير المطلوبة من المؤلف
ledger-count-person = عدد المعايير التي على شخص أن يتحقق منها
ledger-count-not-applicable = عدد المعايير التي لا تنطبق على هذا الموقع

## Forms besides the page, and what they say

forms-heading = هذه الوثيقة بأشكال أخرى
form-pdf = ملف PDF للطباعة، موسوم لسهولة الوصول (PDF/UA)، { $language } ({ $details })
form-pdf-large = PDF بحروف كبيرة (18 نقطة)، { $language } ({ $details })
form-text = نص بسيط، { $language } ({ $details })
form-odt = مستند للتحرير في LibreOffice أو Word، { $language } ({ $details })
form-markdown = نص لإعادة الاستخدام، { $language } ({ $details })
form-single-file = الصفحة في ملف واحد، { $language } ({ $details })
form-single-file-large = الصفحة في ملف واحد، بحروف كبيرة، { $language } ({ $details })
form-epub = كتاب رقمي، { $language } ({ $details })
form-epub-audio = كتاب رقمي يُقرأ بصوت عالٍ، { $language } ({ $details })
form-audio = للاستماع، بصوت اصطناعي، { $language } ({ $details })
form-audio-chapters = للاستماع، ملف لكل فصل، { $language } ({ $details })
form-audio-mp3 = للاستماع على جهاز قديم (MP3)، { $language } ({ $details })
form-brf = برايل للأسطر الإلكترونية والطابعات، { $language } ({ $details })
form-pef = برايل في صفحات للمطابع، { $language } ({ $details })
easy-form-pdf = للطباعة، { $language } ({ $details })
easy-form-pdf-large = للطباعة، بحروف كبيرة، { $language } ({ $details })
easy-form-text = النص فقط، { $language } ({ $details })
easy-form-odt = للتعديل في LibreOffice أو Word، { $language } ({ $details })
easy-form-markdown = النص لنسخه إلى موقع آخر، { $language } ({ $details })
easy-form-single-file = الصفحة للحفظ أو الإرسال، { $language } ({ $details })
easy-form-single-file-large = الصفحة للحفظ أو الإرسال، بحروف كبيرة، { $language } ({ $details })
easy-form-epub = كتاب للقراءة على هاتف أو قارئ إلكتروني، { $language } ({ $details })
easy-form-epub-audio = كتاب يقرأ النص بصوت عالٍ، { $language } ({ $details })
easy-form-audio = للاستماع، { $language } ({ $details })
easy-form-audio-chapters = للاستماع، ملف لكل جزء، { $language } ({ $details })
easy-form-audio-mp3 = للاستماع على جهاز قديم (MP3)، { $language } ({ $details })
easy-form-brf = بلغة برايل، لجهاز، { $language } ({ $details })
easy-form-pef = بلغة برايل، لمطبعة، { $language } ({ $details })
form-of-easy-read = النسخة سهلة القراءة. { $form }
forms-of-easy-read = النسخة سهلة القراءة: كل الأشكال
form-details = { $details }، { $extent }
form-pages = { $count ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
   *[other] { $count } صفحة
}
form-braille-pages = { $count ->
    [one] صفحة برايل واحدة
    [two] صفحتا برايل
    [few] { $count } صفحات برايل
   *[other] { $count } صفحة برايل
}
form-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
site-map-books = مجموعات للتنزيل
collection-eyebrow = مجموعة
collection-lead =
    { $count ->
        [one] وثيقة واحدة في كتاب واحد. تبقى الروابط بين المقاطع داخل الكتاب.
       *[other] { $count } من الوثائق في كتاب واحد. تبقى الروابط بينها داخل الكتاب.
    }
collection-page = الصفحة المحدثة:
collection-index = هذه ملفات هذا المجلد، وثيقة بعد وثيقة.
collection-index-whole = الكل في كتاب واحد
collection-epub = { $title }: كتاب رقمي لكل الوثائق، { $language } ({ $details })
collection-pdf = { $title }: PDF لكل الوثائق، { $language } ({ $details })
collection-zip = { $title }: مجلد كل الملفات، { $language } ({ $details })
forms-other-heading = هل تحتاجون إلى شكل آخر؟
forms-other = أحرف كبيرة أو برايل مطبوع أو قراءة بصوت عال: أخبرونا بما يناسبكم.
forms-post = بالبريد:
copy-title = { $title } (نسخة)
copy-title-large = { $title } (نسخة بحروف كبيرة)
notice-copy-title = نسخة من صفحة
notice-copy-text =
    { $dated ->
        [yes] تاريخ هذه النسخة { $date }. قد تكون الصفحة تغيرت منذ ذلك الحين.
       *[other] قد تكون الصفحة تغيرت منذ هذه النسخة.
    }
notice-copy-link = قراءة الصفحة الحالية: { $address }
audio-published = نشره { $publisher }. النسخة { $version }.
audio-updated = حُدِّث في { $date }.
audio-voice-note = أنت تستمع إلى صوت اصطناعي. النص في هذا العنوان: { $address }
audio-parts = لهذه الوثيقة { $count } أجزاء:
audio-list = { $count ->
    [one] قائمة من عنصر واحد:
   *[other] قائمة من { $count } عناصر:
}
audio-list-end = نهاية القائمة.
audio-end = نهاية الوثيقة.
text-kind = النوع
text-page = صفحة الويب
text-publisher = الناشر
text-language = اللغة
text-updated = آخر تحديث
text-edition = الإصدار
text-licence = الرخصة
text-how-to-read = كل جملة في سطر. يبدأ العنوان بكلمة «مستوى» ورتبته. عناوين الروابط في النهاية.
text-how-to-read-lines = يبدأ العنوان بكلمة «مستوى» ورتبته. عناوين الروابط في النهاية.
text-heading = مستوى { $level }: { $title }
text-pair = { $name }: { $value }
text-quote = اقتباس:
text-quote-end = نهاية الاقتباس.
text-code = شيفرة:
text-code-end = نهاية الشيفرة.
text-end-of = نهاية: { $what }.
text-table = جدول: { $caption }. الأعمدة: { $columns }. الصفوف: { $rows }.
text-table-untitled = جدول. الأعمدة: { $columns }. الصفوف: { $rows }.
text-table-columns = أسماء الأعمدة: { $names }.
text-table-end = نهاية الجدول.
text-chart = رسم بياني: { $title }
text-picture = صورة: { $alt }
text-break = فاصل.
text-continued = تتمة:
text-note-ref = (حاشية { $number })
text-link-ref = (رابط { $number })
text-link = رابط { $number }
text-links = الروابط

## Documents of offices (OpenDocument): names of pictures, tables and styles, and what stands between two numbers of notes

odt-picture = صورة { $number }
odt-table = جدول { $number }
odt-between-notes = ،
odt-between-cells = {"؛ "}
odt-style-eyebrow = نوع المستند
odt-style-facts = مصدر المستند
odt-style-chart = عنوان رسم بياني
odt-style-picture = صورة بمفردها
odt-style-captioned = صورة مع شرح
odt-style-struck = نص مشطوب
odt-style-added = كلمات مضافة
odt-style-superscript = نص مرتفع
odt-style-subscript = نص منخفض
odt-style-callout = إطار: { $name }
odt-style-callout-title = إطار: { $name }، العنوان
odt-style-large-landscape = A3 أفقي
odt-style-language = اللغة: { $tag }

## Books (EPUB): their navigation, and what they say of their accessibility

epub-contents = جدول المحتويات
epub-introduction = مقدمة
epub-landmarks = معالم
epub-start = بداية النص
epub-title-page = صفحة العنوان
epub-page = صفحة { $number }
epub-pages = صفحات ملف PDF
epub-narrated = يقرأ هذا الكتاب صوت اصطناعي. ويُظهر برنامج القراءة الجملة التي تُقرأ.
epub-narrator = صوت اصطناعي
epub-accessible-text = يمكن تكبير النص وعرضه كما يشاء القارئ؛ العناوين والقوائم والجداول والحواشي واللغات معلَّمة، ويقود جدول المحتويات إلى كل عنوان.
epub-accessible-pictures = كل صورة تحمل معلومة لها وصف.
epub-accessible-charts = يلي كل رسم بياني جدول بجميع قيمه.
epub-accessible-audio = يقرأ صوت اصطناعي النص كله جملة جملة، وتُبرز الجملة التي تُقرأ.
epub-accessible-origin = أُعدّ هذا الكتاب من الصفحة { $address }؛ ولم تُعتمد مطابقته.

## PDF files

pdf-contents = المحتويات
pdf-code = صفحة هذه الوثيقة على الويب، رمزا للهواتف
pdf-current = الصفحة المحدثة
pdf-links = عناوين الروابط
pdf-about = عن هذه الوثيقة
pdf-page = الصفحة
pdf-page-of = من
pdf-no-template = لا يوجد في السمة ملف print/document.typ

## Braille
braille-print-pages = سطر من النقطتين 3 و6 ينتهي برقم يدل على بداية الصفحة ذات هذا الرقم في الوثيقة المطبوعة (PDF).
braille-how-to-read =
    ملاحظة الناسخ: برايل { $grade ->
        [contracted] مع اختصارات
       *[other] بلا اختصارات
    }. أرقام الصفحات في أسفلها. الرقم بين قوسين بعد كلمة «رابط» أو «ملاحظة» يدل على قائمة في النهاية.
braille-code = نظام برايل
braille-code-library =
    { $grade ->
        [contracted] مع اختصارات
       *[other] بلا اختصارات
    }، { $library }
braille-table-note = ملاحظة الناسخ: يُقرأ الجدول سطرا بعد سطر، وكل خانة بعد اسم عمودها.
braille-contents = المحتويات

## Search and index of titles

kind-recommendation = توصية
kind-principle = مبدأ من الميثاق
kind-phase = مرحلة
search-label = عمّ تبحث؟
search-button = بحث
search-how = كلمة واحدة أو عدة كلمات، بالتشكيل أو بدونه. ضع العبارة الحرفية بين علامتي تنصيص.
search-kind = نوع الصفحة
search-any-kind = الكل
search-theme = الموضوع
search-any-theme = الكل
search-results = النتائج
search-without-script = متصفحك لا يشغّل البرامج النصية: لا يمكن للبحث أن يجيب هنا. الفهرس الأبجدي والقوائم أدناه تقود إلى كل الصفحات.
search-found-one = عُثر على صفحة واحدة عن «{ $query }».
search-found-many = عدد الصفحات التي عُثر عليها عن «{ $query }»: { $count }.
search-found-first = عدد الصفحات التي عُثر عليها عن «{ $query }» لا يقل عن { $count }. هذه هي الأولى منها، وعددها { $shown }.
search-none = لم يُعثر على أي صفحة عن «{ $query }».
search-filter-least = الصفحات التي عُثر عليها عن «{ $query }» بهذا المرشح: { $count } على الأقل.
search-filter-none = لا توجد بين الصفحات الأكثر حديثًا عن «{ $query }» صفحة توافق هذا المرشح.
search-filtered = لا يشمل البحث إلا الصفحات التي يبقيها المرشِّح.
search-instead = لا توجد صفحة تحتوي على «{ $word }»: هذا ما يحتوي على «{ $other }».
search-unknown = لا توجد كلمة «{ $word }» في أي صفحة.
search-phrase-none = لا تحتوي أي صفحة على «{ $query }» حرفيًا.
search-phrase-far = تعذّر البحث عن العبارة الحرفية «{ $query }» في كل الصفحات.
search-phrase-some = تعذّر التحقق من العبارة الحرفية في آخر هذه الصفحات.
search-phrase-perhaps = تعذّر التحقق من العبارة الحرفية في هذه الصفحات.
search-silent = هذه الكلمات شائعة جدًا ولا يمكن البحث عنها وحدها. أضف كلمة أدق.
search-failed = لم ينجح البحث: تحقق من الاتصال ثم أعد المحاولة.
search-waiting = البحث جارٍ
search-advice = طرق أخرى للعثور
search-advice-fewer = احتفظ بكلمة واحدة، هي الأدق.
search-advice-other = جرّب كلمة قريبة في المعنى: «لقاء» بدل «اجتماع».
search-advice-filters = أعد المرشحات إلى «الكل».
search-ways = العثور دون بحث
search-others = البحث بلغة أخرى
alphabet-search = هل تفضل البحث عن كلمة؟
alphabet-letters = الانتقال إلى حرف
alphabet-letter = حرف { $letter }
alphabet-digits = أرقام
alphabet-piece = { $letter }، { $range }
alphabet-range = من «{ $first }» إلى «{ $last }»، عدد العناوين: { $count }
alphabet-entry = { $title } ({ $place })
alphabet-themes = حسب الموضوع
alphabet-kinds = حسب النوع

## Long lists

list-latest = أحدث { $shown } من أصل { $count } عنوانا. تتبعها القائمة كاملة صفحة بعد صفحة.
list-open = المفتوح اليوم: { $shown }، وأولها ما يغلق قريبا. تتبعها القائمة كاملة ({ $count }) صفحة بعد صفحة.
list-open-some = أول { $shown } من المسارات التي تغلق، من أصل { $open } مفتوحة اليوم. تتبعها القائمة كاملة ({ $count }) صفحة بعد صفحة.
list-ahead = اللقاءات المقبلة: { $shown }. تتبعها القائمة كاملة ({ $count }) صفحة بعد صفحة.
list-overdue = أكثر الالتزامات تأخرا: { $shown } من أصل { $count }. تتبعها القائمة كاملة صفحة بعد صفحة.
list-waivers = الاستثناءات التي تنتهي أخيرا: { $shown } من أصل { $count }. تتبعها القائمة كاملة صفحة بعد صفحة.
list-closings = المسارات التي تغلق أولا: { $shown } من أصل { $count }. تتبعها القائمة كاملة صفحة بعد صفحة.
list-promised = أقرب الالتزامات موعدا: { $shown } من أصل { $count }. تتبعها القائمة كاملة صفحة بعد صفحة.
list-pieces = { $list }، صفحة بعد صفحة
list-piece = { $name } ({ $count })
list-piece-commitments = { $name } (الالتزامات: { $count })
list-piece-waivers = { $name } (الاستثناءات: { $count })
list-part = { $name }، الجزء { $part }
list-announced = المعلن عنه: { $shown }. تتبعه القائمة كاملة ({ $count }) صفحة بعد صفحة.
list-without-month = { $year }، من دون شهر
list-letters = من { $first } إلى { $last }
list-days = { $name }، من { $first } إلى { $last }
list-numbers = من { $first } إلى { $last }
list-title = { $list }: { $name }
turn-list = الصفحات المجاورة من القائمة
turn-list-previous = الصفحة السابقة
turn-list-next = الصفحة التالية

## Reading without a connection

offline-without-script = متصفحك لا يشغّل البرامج النصية: لا يمكنه حفظ هذه الصفحات. يمكن تنزيل الوثائق المعروضة في ملف واحد أو ككتاب (EPUB) وقراءتها دون اتصال.
offline-keep = احفظ على هذا الجهاز الصفحات التي أفتحها
offline-kept = الصفحات المحفوظة على هذا الجهاز
offline-stop = عدم حفظ أي شيء بعد الآن ومسح الكل
offline-erase = مسح
offline-line = حُفظت في { $date }
offline-off = لا شيء محفوظ على هذا الجهاز.
offline-on = الصفحات التي تفتحها تُحفظ. دون اتصال تظهر نسختها مع تاريخها. على جهاز يستعمله آخرون، سيرون هذه القائمة أيضًا.
offline-none = الصفحات التي ستفتحها ستُحفظ. لا توجد أي صفحة بعد.
offline-unable = لا يمكن لهذا المتصفح حفظ الصفحات هنا: يلزمه عنوان https ونافذة عادية. يمكن تنزيل الوثائق المعروضة في ملف واحد أو ككتاب (EPUB).
offline-failed = لم ينجح ذلك: تحقق من الاتصال ثم أعد المحاولة.
offline-erased = مُسحت «{ $title }».
offline-stopped = مُسح كل شيء، ولم يعد يُحفظ أي شيء.
offline-title = نسخة بتاريخ { $date }
offline-copy = أنت تقرأ نسخة بتاريخ { $date }، محفوظة على هذا الجهاز.
offline-warning = الموقع لا يجيب: ربما تغيّرت هذه الصفحة منذ ذلك الحين.
offline-retry = إعادة المحاولة
offline-missing-title = صفحة غير محفوظة
offline-missing = الموقع لا يجيب، وهذه الصفحة غير محفوظة على هذا الجهاز.
offline-outdated-title = نسخة أقدم من أن تُعرض
offline-outdated = الموقع لا يجيب. توجد نسخة محفوظة بتاريخ { $date }، لكن هذه الصفحة تقول ما كان مفتوحًا أو مقررًا في ذلك اليوم: قد تضللك بشأن تاريخ. ستظهر من جديد عند وجود اتصال.
