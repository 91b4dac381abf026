import type { LegalWords } from './types.ts'

export const cs: LegalWords = {
  responsible: 'Za tento web odpovídá',
  contact: 'Kontakt',
  phone: 'Telefon: {0}',
  email: 'E-mail: {0}',
  details: 'Údaje o podniku',
  labels: {
    ...{ register: 'Zápis v rejstříku', vat: 'Daňové číslo', authority: 'Dozorový úřad', chamber: 'Profesní komora' },
    ...{ publisher: 'Za obsah odpovídá', host: 'Hosting', person: 'Zastoupený', address: 'Adresa', email: 'E-mail' },
  },
  basis: 'Údaje podle {0}.',
  form: ['Když nám napíšete', 'Co na tomto webu vyplníte do formuláře, se uloží na jeho serveru a my to čteme, abychom vám odpověděli.'],
  visits: [
    'Jak se počítají návštěvy',
    'Tento web počítá, kolikrát se jeho stránky otevřely. Nepoužívá k tomu cookies a neukládá žádnou vaši adresu. Dokud se srovnávají dvě podoby stránky, cookie jménem „arm“ si 30 dní pamatuje, kterou jste viděli; o vás neříká nic.',
  ],
  others: ['Nic odjinud', 'Stránky nenačítají nic od jiných firem: písma i obrázky jsou z tohoto webu.'],
  rights: [
    'Vaše práva',
    'Můžete se zeptat, co je o vás uloženo, a nechat to opravit nebo smazat. Napište na adresu výše.',
    'Stížnost můžete podat také zde: {0}.',
  ],
  question: 'Do údajů o provozovateli: {0}? Nechte prázdné, pokud není.',
  reply: 'Tady je návrh: {0}. Přečtěte ho a potvrďte; není to právní rada.',
}
export const pl: LegalWords = {
  responsible: 'Za tę stronę odpowiada',
  contact: 'Kontakt',
  phone: 'Telefon: {0}',
  email: 'E-mail: {0}',
  details: 'Dane firmy',
  labels: {
    ...{ register: 'Wpis do rejestru', vat: 'Numer podatkowy', authority: 'Organ nadzoru', chamber: 'Samorząd zawodowy' },
    ...{ publisher: 'Za treść odpowiada', host: 'Hosting', person: 'Reprezentuje', address: 'Adres', email: 'E-mail' },
  },
  basis: 'Informacje wymagane przez: {0}.',
  form: [
    'Gdy do nas piszesz',
    'To, co wpiszesz w formularzu na tej stronie, jest zapisywane na jej serwerze i czytane przez nas, aby ci odpowiedzieć.',
  ],
  visits: [
    'Jak liczone są odwiedziny',
    'Ta strona liczy, ile razy otwierano jej podstrony. Nie używa do tego plików cookie i nie zapisuje żadnego twojego adresu. Dopóki porównywane są dwie wersje strony, plik cookie o nazwie „arm” pamięta przez 30 dni, którą z nich widać; nic o tobie nie mówi.',
  ],
  others: ['Nic z zewnątrz', 'Strona nie ładuje niczego od innych firm: czcionki i obrazy pochodzą z niej samej.'],
  rights: [
    'Twoje prawa',
    'Możesz zapytać, co jest o tobie zapisane, i zażądać poprawienia lub usunięcia. Napisz na adres powyżej.',
    'Skargę można też złożyć tutaj: {0}.',
  ],
  question: 'Do danych firmy: {0}? Zostaw puste, jeśli nie ma.',
  reply: 'Oto szkic: {0}. Przeczytaj go i potwierdź; to nie jest porada prawna.',
}
export const ru: LegalWords = {
  responsible: 'За этот сайт отвечает',
  contact: 'Контакты',
  phone: 'Телефон: {0}',
  email: 'Почта: {0}',
  details: 'Сведения о компании',
  labels: {
    ...{ register: 'Запись в реестре', vat: 'Налоговый номер', authority: 'Надзорный орган', chamber: 'Профессиональная палата' },
    ...{ publisher: 'За содержание отвечает', host: 'Хостинг', person: 'Представитель', address: 'Адрес', email: 'Почта' },
  },
  basis: 'Сведения согласно: {0}.',
  form: ['Когда вы нам пишете', 'То, что вы вводите в форму на этом сайте, хранится на его сервере, и мы читаем это, чтобы вам ответить.'],
  visits: [
    'Как считаются посещения',
    'Этот сайт считает, сколько раз открывали его страницы. Для этого он не ставит cookie и не хранит никаких ваших адресов. Пока сравниваются два варианта страницы, cookie с именем «arm» 30 дней помнит, какой из них вы видели; о вас он ничего не говорит.',
  ],
  others: ['Ничего со стороны', 'Страницы ничего не загружают у других компаний: шрифты и картинки — с этого сайта.'],
  rights: [
    'Ваши права',
    'Вы можете спросить, что о вас хранится, и попросить исправить или удалить это. Напишите по адресу выше.',
    'Пожаловаться можно и сюда: {0}.',
  ],
  question: 'Для сведений о владельце: {0}? Оставьте пустым, если этого нет.',
  reply: 'Вот черновик: {0}. Прочтите и подтвердите его; это не юридическая консультация.',
}
export const ar: LegalWords = {
  responsible: 'المسؤول عن هذا الموقع',
  contact: 'التواصل',
  phone: 'الهاتف: {0}',
  email: 'البريد الإلكتروني: {0}',
  details: 'بيانات العمل',
  labels: {
    ...{ register: 'القيد في السجل', vat: 'الرقم الضريبي', authority: 'الجهة الرقابية', chamber: 'الهيئة المهنية' },
    ...{ publisher: 'المسؤول عن المحتوى', host: 'الاستضافة', person: 'يمثله', address: 'العنوان', email: 'البريد الإلكتروني' },
  },
  basis: 'بيانات بموجب {0}.',
  form: ['حين تكتبون إلينا', 'ما تكتبونه في نموذج على هذا الموقع يُحفظ على خادمه ونقرؤه لنردّ عليكم.'],
  visits: [
    'كيف تُحسب الزيارات',
    'يحسب هذا الموقع عدد مرات فتح صفحاته، ولا يستعمل لذلك ملفات تعريف ارتباط ولا يحفظ أي عنوان لكم. وما دامت نسختان من صفحة قيد المقارنة، يتذكر ملف اسمه «arm» مدة 30 يومًا أيّهما رأيتم، ولا يقول عنكم شيئًا.',
  ],
  others: ['لا شيء من خارج الموقع', 'لا تحمّل الصفحات شيئًا من شركات أخرى: الخطوط والصور من هذا الموقع.'],
  rights: ['حقوقكم', 'لكم أن تسألوا عمّا يُحفظ عنكم وأن تطلبوا تصحيحه أو حذفه. اكتبوا إلى العنوان أعلاه.', 'ولكم أيضًا تقديم شكوى إلى: {0}.'],
  question: 'للبيانات القانونية: ما {0}؟ اتركوه فارغًا إن لم يوجد.',
  reply: 'هذه مسودة: {0}. اقرؤوها وأكّدوها؛ وهي ليست استشارة قانونية.',
}
