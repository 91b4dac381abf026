import type { Labels } from './types.ts'

export const ar: Labels = {
  skip: 'إلى المحتوى', menu: 'أقسام الصفحة', top: 'إلى أعلى الصفحة', languages: 'اللغات',
  name: 'الاسم', email: 'البريد الإلكتروني', phone: 'الهاتف', message: 'الرسالة', optional: 'اختياري', leaveEmpty: 'اترك هذا الحقل فارغًا', send: 'إرسال',
  choose: 'اختر من القائمة', thanksTitle: 'شكرًا لك', thanksText: 'وصلتنا رسالتك.', back: 'العودة إلى الصفحة',
  lostTitle: 'هذه الصفحة ليست هنا', lostText: 'ربما في العنوان خطأ، أو أن الصفحة انتقلت.', home: 'إلى الصفحة الأولى',
  hours: 'أوقات العمل', closed: 'مغلق', allDay: 'ليلًا ونهارًا', address: 'العنوان', map: 'الموقع على الخريطة', call: 'اتصال', write: 'مراسلة', whatsapp: 'واتساب',
  from: 'من {0}', price: 'السعر', item: 'الصنف', day: 'اليوم', time: 'الوقت', contact: 'للتواصل', and: 'و', to: 'إلى',
}
export const cs: Labels = {
  skip: 'Přejít k obsahu', menu: 'Hlavní nabídka', top: 'na začátek stránky', languages: 'Jazyky',
  name: 'Vaše jméno', email: 'E-mail', phone: 'Telefon', message: 'Zpráva', optional: 'nepovinné', leaveEmpty: 'Toto pole nechte prázdné', send: 'Odeslat',
  choose: 'Vyberte', thanksTitle: 'Děkujeme', thanksText: 'Vaše zpráva dorazila.', back: 'Zpět na stránku',
  lostTitle: 'Tato stránka zde není', lostText: 'V adrese může být překlep, nebo se stránka přestěhovala.', home: 'Na úvodní stránku',
  hours: 'Otevírací doba', closed: 'zavřeno', allDay: 've dne v noci', address: 'Adresa', map: 'Ukázat na mapě', call: 'Zavolat', write: 'Napsat', whatsapp: 'WhatsApp',
  from: 'od {0}', price: 'Cena', item: 'Co', day: 'Den', time: 'Čas', contact: 'Kontakt', and: 'a', to: 'až',
}
export const pl: Labels = {
  skip: 'Przejdź do treści', menu: 'Menu główne', top: 'na górę strony', languages: 'Języki',
  name: 'Imię i nazwisko', email: 'E-mail', phone: 'Telefon', message: 'Wiadomość', optional: 'nieobowiązkowe', leaveEmpty: 'Zostaw to pole puste', send: 'Wyślij',
  choose: 'Proszę wybrać', thanksTitle: 'Dziękujemy', thanksText: 'Wiadomość dotarła.', back: 'Wróć na stronę',
  lostTitle: 'Tej strony tu nie ma', lostText: 'W adresie może być literówka albo strona została przeniesiona.', home: 'Na stronę główną',
  hours: 'Godziny otwarcia', closed: 'nieczynne', allDay: 'całą dobę', address: 'Adres', map: 'Pokaż na mapie', call: 'Zadzwoń', write: 'Napisz', whatsapp: 'WhatsApp',
  from: 'od {0}', price: 'Cena', item: 'Co', day: 'Dzień', time: 'Godzina', contact: 'Kontakt', and: 'i', to: 'do',
}
export const ru: Labels = {
  skip: 'К содержанию', menu: 'Главное меню', top: 'к началу страницы', languages: 'Языки',
  name: 'Ваше имя', email: 'Эл. почта', phone: 'Телефон', message: 'Сообщение', optional: 'необязательно', leaveEmpty: 'Оставьте это поле пустым', send: 'Отправить',
  choose: 'Выберите', thanksTitle: 'Спасибо', thanksText: 'Ваше сообщение получено.', back: 'Вернуться на страницу',
  lostTitle: 'Такой страницы здесь нет', lostText: 'Возможно, в адресе опечатка или страница переехала.', home: 'На главную',
  hours: 'Часы работы', closed: 'закрыто', allDay: 'круглосуточно', address: 'Адрес', map: 'Показать на карте', call: 'Позвонить', write: 'Написать', whatsapp: 'WhatsApp',
  from: 'от {0}', price: 'Цена', item: 'Что', day: 'День', time: 'Время', contact: 'Контакты', and: 'и', to: '—',
}
export const tr: Labels = {
  skip: 'İçeriğe geç', menu: 'Ana menü', top: 'sayfanın başına', languages: 'Diller',
  name: 'Adınız', email: 'E-posta', phone: 'Telefon', message: 'Mesaj', optional: 'isteğe bağlı', leaveEmpty: 'Bu alanı boş bırakın', send: 'Gönder',
  choose: 'Seçiniz', thanksTitle: 'Teşekkürler', thanksText: 'Mesajınız ulaştı.', back: 'Sayfaya dön',
  lostTitle: 'Bu sayfa burada değil', lostText: 'Adreste bir yazım hatası olabilir ya da sayfa taşınmış olabilir.', home: 'Ana sayfaya',
  hours: 'Çalışma saatleri', closed: 'kapalı', allDay: 'gece gündüz', address: 'Adres', map: 'Haritada göster', call: 'Ara', write: 'Yaz', whatsapp: 'WhatsApp',
  from: '{0} ve üzeri', price: 'Fiyat', item: 'Ne', day: 'Gün', time: 'Saat', contact: 'İletişim', and: 've', to: '–',
}
