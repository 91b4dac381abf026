/** How a language speaks of what stands beside the plain facts; alternatives parted by `|`, in lower case. */
export type AsideWords = {
  /** At the start of a sentence, before names: "our partners", "suppliers we trust". */
  partners: string
  /** Before towns: "we cover". */
  served: string
  /** Before a paper, a body or an insurance: "member of", "certified". */
  paper: string
  /** In place of hours: "by appointment". */
  agreed: string
  /** Parts of a year: "in winter", "in the summer holidays". */
  season: string
  /** Names of months; a stretch of them is a season. */
  months: string
  /** Between two months: "to". */
  until: string
  /** Times and days without a clock: "daily", "open", "only weekends". */
  open: string
  /** Said of how to reach the owner: "text is best". Each word of such a clause is one of these. */
  reach: string
}

export const asideWords: Readonly<Record<string, AsideWords>> = {
  en: {
    partners:
      '(?:our |my |trusted )?(?:partners|suppliers|sponsors|stockists)(?: we (?:trust|use|work with))?|in partnership with|we work (?:together )?with',
    served: '(?:we(?:’re)? |i(?:’m)? )?(?:cover|covering|serve|serving|work across|working across|travel to)',
    paper:
      'members? of|accredited by|certified by|insured (?:by|with)|approved by|licen[sc]ed by|registered with|\\p{L}+(?: \\p{L}+)? accredited',
    agreed: 'by (?:prior )?(?:appointment|arrangement)|on request|appointments? only',
    season: '(?:in |in the |during |during the )?(?:winter|summer|spring|autumn|low season|high season|school holidays)',
    months:
      'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
    until: 'to|till|until|through',
    open: 'daily|every day|weekends?|weekdays?|open|closed',
    reach: 'text texts sms whatsapp only best please pls preferred better prefer or',
  },
  de: {
    partners:
      '(?:unsere |meine )?(?:partner(?:betriebe)?|lieferanten|zulieferer|sponsoren|kooperationspartner)|wir arbeiten (?:zusammen )?mit',
    served: '(?:wir |ich )?(?:arbeiten? in|sind unterwegs in|fahren? nach|kommen? nach|betreuen?|bedienen?)|einsatzgebiet',
    paper:
      'mitglied (?:im|in der|der|des|bei)|vereidigt (?:beim|am|bei)|zertifiziert (?:nach|von|durch)|zugelassen (?:bei|von)|versichert bei|geprüft (?:von|durch)|zertifikat',
    agreed: '(?:nach|auf) (?:\\p{L}+ )?(?:vereinbarung|absprache|anfrage|anmeldung)|n\\. ?v\\.',
    season:
      '(?:im |in den |in der |während der )?(?:winter|sommer|frühling|frühjahr|herbst|nebensaison|hauptsaison|sommerferien|schulferien)',
    months:
      'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez',
    until: 'bis(?: ende| mitte| anfang)?',
    open: 'täglich|jeden tag|wochenenden?|werktags|geöffnet|offen|geschlossen|zu',
    reach: 'sms whatsapp nur am besten bitte lieber per gern gerne oder',
  },
  fr: {
    partners: '(?:nos |mes )?(?:partenaires|fournisseurs|sponsors)|nous travaillons avec|en partenariat avec',
    served: '(?:nous |j’)?(?:intervenons|interviens|desservons|nous déplaçons|travaillons) (?:à|sur)|(?:nous )?desservons|secteur',
    paper:
      'membre (?:de|du|des)|label|labellisée?|certifiée?|agréée? (?:par|de)|qualibat|assurance|assurée? (?:par|chez)|diplômée? (?:de|du|d’)|titulaire',
    agreed: '(?:uniquement )?sur (?:rendez-vous|rdv|demande|réservation)',
    season: '(?:en |l’|pendant |pendant les |hors )?(?:hiver|été|printemps|automne|saison|vacances scolaires)|au printemps',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    until: 'à|au|jusqu’(?:à|en)',
    open: 'tous les jours|week-ends?|ouverte?s?|fermée?s?',
    reach: 'sms whatsapp texto svp merci de préférence préférence uniquement seulement ou',
  },
  it: {
    partners: '(?:i nostri |i miei |nostri )?(?:partner|fornitori|sponsor)|collaboriamo con|lavoriamo con',
    served: '(?:lavoriamo|lavoro|operiamo|opero|interveniamo|siamo attivi|copriamo)(?: anche)? (?:a|in|su)|copriamo|zone servite',
    paper:
      'soci[oa]? (?:di |del |della )?(?=\\p{Lu})|membr[oi] (?:di|del|della|dell’)|certificazione|certificat[oaie] (?:da)?|iscritt[oaie] (?:a|al|alla|all’)|assicurat[oaie]|abilitat[oaie]|diplomat[oaie]',
    agreed: '(?:solo )?su (?:appuntamento|prenotazione|richiesta)|previo appuntamento',
    season: '(?:in |d’|durante l’)?(?:inverno|estate|primavera|autunno|bassa stagione|alta stagione)',
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    until: 'a|ad|al|fino a',
    open: 'tutti i giorni|ogni giorno|fine settimana|weekend|apert[oaie]|chius[oaie]',
    reach: 'sms whatsapp meglio solo preferibilmente per favore o',
  },
  es: {
    partners: '(?:nuestros |mis )?(?:socios|colaboradores|proveedores|patrocinadores|partners)|trabajamos con|colaboramos con',
    served: '(?:atendemos|atiendo|trabajamos|trabajo|cubrimos|servicio)(?: también)?(?: a domicilio)? en|cubrimos|zonas?',
    paper:
      'miembros? (?:de|del)|certificad[oa]s? (?:por|en)|colegiad[oa]s?|homologad[oa]s?(?: por)?|empresa (?:de turismo activo|autorizada|homologada)|registrad[oa]s? en|titulad[oa]s? (?:en|por)',
    agreed: '(?:solo )?(?:con|previa|bajo) (?:cita(?: previa)?|reserva|petición)',
    season: '(?:en |el |durante el |durante la )?(?:invierno|verano|primavera|otoño|temporada (?:alta|baja))',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    until: 'a|al|hasta',
    open: 'todos los días|cada día|fin(?:es)? de semana|abiert[oa]s?|abrimos|cerrad[oa]s?',
    reach: 'sms whatsapp wasap mejor solo por favor preferible o',
  },
  nl: {
    partners: '(?:onze |mijn )?(?:partners|leveranciers|sponsors)|wij werken samen met|we werken samen met',
    served: '(?:wij |we |ik )?(?:werk(?:en)? in|kom(?:en)? (?:ook )?(?:aan huis )?in)|ook aan huis in|werkgebied',
    paper:
      'aangesloten bij|lid van|gecertificeerd door|erkend door|\\p{L}+[- ]geregistreerd|\\p{L}+[- ]gecertificeerd|green key|verzekerd bij|keurmerk',
    agreed: '(?:alleen )?op afspraak|in overleg|op aanvraag',
    season: '(?:in de |in het |tijdens de )?(?:winter|zomer|voorjaar|lente|herfst|laagseizoen|hoogseizoen|schoolvakanties)',
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    until: 'tot en met|t/m|tot',
    open: 'dagelijks|elke dag|weekend(?:en)?|open|geopend|gesloten',
    reach: 'sms whatsapp appen app liefst alleen graag het best beter of',
  },
  cs: {
    partners: '(?:naši |moji )?(?:partneři|dodavatelé|sponzoři)|spolupracujeme s',
    served: '(?:působíme|pracujeme|působím|pracuji|jezdíme|obsluhujeme)(?: i)? (?:v|ve|po)|obsluhujeme',
    paper: 'člen(?:ové|ka)? |certifikát|certifikovan[ýáí]|pojištěn[íi]? u|držitel(?:ka|é)?|autorizovan[ýáí]',
    agreed: '(?:jen |pouze )?po (?:\\p{L}+ )?(?:domluvě|dohodě|objednání)|(?:jen |pouze )?na objednání',
    season: '(?:v |ve |na )?(?:zimě|létě|zimu|léto|jaře|podzim|sezóně|sezoně|mimo sezónu|mimo sezonu|prázdniny)',
    months:
      'led(?:en|na)|únor[a]?|břez(?:en|na)|dub(?:en|na)|květ(?:en|na)|červ(?:en|na)|červen(?:ec|ce)|srp(?:en|na)|září|říj(?:en|na)|listopadu?|prosin(?:ec|ce)',
    until: 'až|do',
    open: 'denně|každý den|(?:o )?víkend(?:u|y|ech)?|otevřeno|zavřeno',
    reach: 'sms whatsapp raději jen pouze prosím nejlépe nebo',
  },
  pl: {
    partners: '(?:nasi |moi )?(?:partnerzy|dostawcy|sponsorzy)|współpracujemy z',
    served: '(?:obsługujemy|obsługuję|dojeżdżamy do|dojeżdżam do|działamy w|pracujemy w|działam w)|teren działania',
    paper:
      'członek|członkowie|certyfikat|certyfikowan[yaei]|wpis (?:na|do)|instruktorzy z licencją|licencja|ubezpieczeni w|autoryzowan[yaei]',
    agreed: '(?:tylko )?po (?:\\p{L}+ )?(?:umówieniu|uzgodnieniu)|(?:tylko )?na umówienie|po umówieniu się',
    season: '(?:w |w czasie )?(?:zimą|latem|wiosną|jesienią|zimie|lecie|sezonie|poza sezonem|wakacje|ferie)',
    months:
      'stycz(?:eń|nia)|lut(?:y|ego)|mar(?:zec|ca)|kwie(?:cień|tnia)|maja?|czerw(?:iec|ca)|lip(?:iec|ca)|sierp(?:ień|nia)|wrze(?:sień|śnia)|październik(?:a)?|listopada?|grud(?:zień|nia)',
    until: 'do',
    open: 'codziennie|każdego dnia|weekend(?:y|ami)?|otwarte|czynne|zamknięte|nieczynne',
    reach: 'sms whatsapp tylko lepiej najlepiej proszę lub',
  },
  ru: {
    partners: '(?:наши |мои )?(?:партн[её]ры|поставщики|спонсоры)|сотрудничаем с|работаем вместе с',
    served: '(?:работаем|работаю|выезжаем|выезжаю|обслуживаем)(?: также)? (?:в|по)|обслуживаем',
    paper: 'сертификат|сертифицирован\\p{L}*|состо(?:им|ю|ит) в|член(?:ы)?(?= )|лицензия|аккредитован\\p{L}*|диплом',
    agreed: '(?:только )?по (?:\\p{L}+ )?(?:записи|договор[её]нности|запросу|согласованию)',
    season: '(?:в )?(?:зимой|летом|весной|осенью|низкий сезон|высокий сезон|каникулы)',
    months: 'январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]',
    until: 'по|до',
    open: 'ежедневно|каждый день|(?:по )?выходным|в выходные|открыт\\p{L}*|закрыт\\p{L}*',
    reach: 'смс ватсап вотсап whatsapp только лучше пишите пожалуйста или после',
  },
  ar: {
    partners: 'شركا[ؤئ]نا|شركاؤنا هم|الشركاء|موردونا|موردينا|الموردون|نتعامل مع|نعمل مع|بالتعاون مع',
    served: 'نخدم|نغطي|نصل إلى|نوصل إلى|مناطق الخدمة',
    paper: 'مرخص\\p{L}*|معتمد\\p{L}*|عضو|أعضاء|حاصل\\p{L}* على|شهادة',
    agreed: 'بموعد(?: مسبق)?|بالموعد|حسب الموعد|بحجز مسبق|باتفاق مسبق|بالاتفاق',
    season: '(?:و?في )?(?:الشتاء|الصيف|الربيع|الخريف|رمضان|العطلة الصيفية)|و?(?:شتاء|صيفا|صيفًا|شتاءً)',
    months:
      'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين الأول|تشرين الثاني|كانون الأول',
    until: 'إلى|الى|حتى|لغاية',
    open: 'يوميا|يوميًا|كل يوم|عطلة نهاية الأسبوع|مفتوح|نفتح|مغلق',
    reach: 'واتساب واتس رسائل رسالة فقط أفضل الأفضل يفضل لو سمحت او أو',
  },
}
