# Every text that the templates and the pages of Parvis need, in one language. The four files have the same ids.

## Ways around every page

skip-to-content = انتقل إلى المحتوى
home = الصفحة الرئيسية
menu = القائمة الرئيسية
breadcrumb = أنت هنا
languages = اللغات
language-home-only = الصفحة الرئيسية
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
notice-waiver-title = استثناء من القاعدة { $rule }
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
untitled-table = جدول
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

## Nothing here

not-found-title = هذه الصفحة غير موجودة
not-found-text = تغيّر العنوان أو كُتب خطأ. لم يضع شيء: إليك وجهات ممكنة.
not-found-ways = إلى أين

# Pictures
picture-credit = الصورة: { $credit }
picture-credit-licence = الصورة: { $credit }، { $licence }
picture-licence = رخصة الصورة: { $licence }

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
