import { two } from './words.ts'

/** Full content for the types that ask, tell or are bound to stand there. */
export const askingSpecimens: Readonly<Record<string, Record<string, unknown>>> = {
  jobs: {
    title: two('Hands wanted', 'نبحث عن أيدٍ'),
    intro: two('You need not know how to bake. You need to like mornings.', 'لا يلزم أن تعرف الخبز، يلزم أن تحب الصباح.'),
    items: [
      {
        title: two('Baker for the night', 'خباز لليل'),
        details: [two('Four nights a week', 'أربع ليال في الأسبوع'), two('from March', 'من مارس'), two('{{address}}', '{{address}}')],
        text: two(
          'You shape, bake and clean with Marta. She shows you everything once.\n\nWrite two lines about the last thing you baked.',
          'تشكّل وتخبز وتنظف مع مارتا. تريك كل شيء مرة واحدة.\n\nاكتب سطرين عن آخر ما خبزته.',
        ),
        posted: '2027-02-01',
        action: { label: two('Write to us', 'اكتب لنا'), to: '#contact' },
      },
      {
        title: two('Someone for the counter', 'شخص للنافذة'),
        details: [two('Saturdays', 'أيام السبت'), two('also for students', 'للطلاب أيضًا')],
        text: two(
          'You know the names of the loaves after a week, and those of the people after two.',
          'تعرف أسماء الأرغفة بعد أسبوع، وأسماء الناس بعد أسبوعين.',
        ),
        action: { label: two('Write to us', 'اكتب لنا'), to: '#contact' },
      },
    ],
  },
  booking: {
    title: two('A table in the yard', 'طاولة في الحوش'),
    text: two('Say when and for how many. We answer the same day.', 'قل متى ولكم شخصًا، ونجيبك في اليوم نفسه.'),
    mostPeople: 18,
    choiceLabel: two('Where', 'أين'),
    choices: [two('Under the tree', 'تحت الشجرة'), two('Inside', 'في الداخل')],
    button: two('Ask for the table', 'اطلب الطاولة'),
  },
  newsletter: {
    title: two('A letter when the oven is lit', 'رسالة حين يُشعل الفرن'),
    text: two('Four times a year: what is new, and one recipe.', 'أربع مرات في السنة: الجديد ووصفة واحدة.'),
    note: two('A word is enough and you are off the list.', 'كلمة واحدة تكفي لإزالة اسمك من القائمة.'),
    button: two('Send me the letter', 'أرسلوا لي الرسالة'),
  },
  statement: { text: two('Good bread is in no hurry', 'الخبز الجيد لا يستعجل'), by: two('written over the oven', 'مكتوبة فوق الفرن') },
  contacts: {
    title: two('Who picks up', 'من يرد عليك'),
    items: [
      {
        subject: two('Orders', 'الطلبات'),
        name: two('Marta Sonne', 'مارتا زونه'),
        phone: two('{{phone}}', '{{phone}}'),
        text: two('from six to three', 'من السادسة حتى الثالثة'),
      },
      { subject: two('School window', 'نافذة المدرسة'), name: two('Jonas', 'يوناس'), phone: two('{{phone2}}', '{{phone2}}') },
      { subject: two('Everything else', 'كل شيء آخر'), email: two('{{email}}', '{{email}}') },
    ],
  },
  compare: {
    title: two('Sourdough or yeast', 'عجين مخمر أم خميرة'),
    columns: [two('Sourdough', 'العجين المخمر'), two('Yeast', 'الخميرة')],
    rows: [
      { name: two('Time', 'الوقت'), cells: [two('One night and a morning', 'ليلة وصباح'), two('Two hours', 'ساعتان')] },
      { name: two('Keeps', 'يبقى طازجًا'), cells: [two('Until the weekend', 'حتى نهاية الأسبوع'), two('Until tomorrow', 'حتى الغد')] },
      { name: two('Tastes of', 'طعمه'), cells: [two('Apple, nut, a little sour', 'تفاح وجوز وشيء من الحموضة'), two('Wheat', 'القمح')] },
      { name: two('Good with', 'يناسب'), cells: [two('Butter and salt', 'الزبدة والملح'), two('Jam', 'المربى')] },
    ],
  },
  legal: {
    title: two('Imprint and privacy', 'البيانات القانونية والخصوصية'),
    intro: two('Responsible for this page: {{name}}, {{address}}.', 'المسؤول عن هذه الصفحة: {{name}}، {{address}}.'),
    items: [
      { title: two('How to reach us', 'كيف تصل إلينا'), text: two('{{email}}\n{{phone}}', '{{email}}\n{{phone}}') },
      {
        title: two('What you send us', 'ما ترسله إلينا'),
        text: two(
          'The form sends us what you write in it. We keep it until your matter is settled, and give it to nobody.',
          'يرسل النموذج إلينا ما تكتبه فيه. نحفظه حتى ينتهي أمرك، ولا نعطيه لأحد.',
        ),
      },
      {
        title: two('What this page keeps', 'ما تحفظه هذه الصفحة'),
        text: two(
          'This page sets no cookies and loads nothing from elsewhere.',
          'لا تضع هذه الصفحة ملفات ارتباط ولا تحمّل شيئًا من مكان آخر.',
        ),
      },
      {
        title: two('Your rights', 'حقوقك'),
        text: two(
          'Write to us and we tell you what we hold of you, mend it or delete it.',
          'اكتب إلينا فنخبرك بما نحفظه عنك أو نصححه أو نحذفه.',
        ),
      },
    ],
    updated: '2027-01-04',
  },
}
