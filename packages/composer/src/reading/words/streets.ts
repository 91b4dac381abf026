// Streets with their numbers, by the words of a language for them.
export const street =
  /(?:\p{Lu}[\p{L}.'’-]*\s+)*(?:\p{L}*(?:straße|strasse|gasse|platz|allee|ufer)|\p{Lu}[\p{L}-]*(?:weg|ring|damm))\s+\d+\s?[a-z]?(?:\/\d+)*(?![\p{L}\d])/gu
export const englishStreet =
  /(?<![\d.:])\d{1,5}[a-z]?(?:[-/]\d+)?\s+(?:[\p{L}][\p{L}'’.-]*\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|sq|way|boulevard|blvd|court|ct|place|terrace|quay|row|parade|close|crescent|highway|walk|hill)\b\.?/giu
export const frenchStreet =
  /\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|chemin|quai|impasse)\s+[\p{L}'’\s-]{3,40}(?=[,.;\n]|$)|(?:calle|avenida|via|viale|piazza|corso|rua|ulica|ul\.)\s+[\p{L}'’\s.-]{2,30},?\s+\d{1,4}(?:\/\d+[a-z]?)?(?!\d|\s?(?:€|eur|zł|kč|руб|₽))/giu
// Words for streets that the patterns above lack, with the number behind the name.
export const moreStreets =
  /(?:(?<![\p{L}])(?:ул\.|улица|просп\.|проспект|пр-т|пер\.|наб\.|пл\.)\s+\p{Lu}[\p{L}-]+(?:\s\p{L}+){0,2},?\s+(?:д\.?\s*)?\d+[а-я]?(?:\/\d+)?(?:,\s*(?:к|корп|стр|оф|кв)\.?\s*\d+)*|\p{Lu}\p{L}+(?:\s\p{L}+)?\s(?:nám\.|náměstí|ulice|třída|tř\.|nábřeží)\s\d+(?:\/\d+)?|(?:nám\.|náměstí|třída)\s\p{Lu}[\p{L}.\s]{2,24}\s\d+|(?<![\p{L}])(?:al\.|aleja|pl\.|plac|os\.)\s+\p{Lu}[\p{L}\s.-]{2,30}\s\d+[a-z]?(?:\/\d+)?|\p{Lu}[\p{L}'’-]*(?:straat|laan|weg|plein|gracht|kade|singel|steenweg|dreef)(?:\s(?:van|de|der|den|het)\s\p{Lu}\p{L}+){0,2}\s\d+[a-z]?|(?<![\p{L}])(?:Laan|Plein|Hoge|Lange|Korte|Oude|Nieuwe)\s(?:van\s(?:de\s|den\s)?)?\p{Lu}\p{L}+\s\d+[a-z]?)(?![\p{L}\d])/gu
export const arabicStreet =
  /(?<![\p{L}])(?:\d{1,4}،?\s)?(?:شارع|جبل|منطقة|ضاحية|كورنيش|طريق|حي|حارة|ميدان|دوار|جادة)\s+[\p{L}\d\s]{2,40}?(?:(?:،|,)?\s*(?:مبنى|بناية|عمارة|برج|رقم|محل|شقة|الطابق|الدور)\s+[\p{L}\d\s]{1,20}?)*(?=[،,.؛\n]|\s(?:و?نفتح|و?مفتوح|للتواصل|رقم الهاتف|هاتف|جوال|من|في|ب\p{L}+)(?![\p{L}])|$)/gu
