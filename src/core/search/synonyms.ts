import type { Kind, Topic } from '../taxonomy'

/**
 * What people say when they mean one thing: a topic, a kind of service, or what the directory has under other words.
 * Collected November 2026; Turkish and Arabic words were not yet read by a native speaker.
 */
export interface Meaning {
  /** The topic that is meant, if it is one. */
  topic?: Topic
  /** The kind of service that is meant, if it is one. */
  kind?: Kind
  /** Words that stand in the directory for it: lower case Dutch, as few as will do. */
  means?: readonly string[]
  nl: readonly string[]
  en?: readonly string[]
  tr?: readonly string[]
  ar?: readonly string[]
}

// biome-ignore format: a table to be read and amended by people, many words on a line
export const meanings: readonly Meaning[] = [
  // topics, in the order of the taxonomy
  {
    topic: 'parenting',
    nl: [
      'opvoeden', 'opvoedvraag', 'opvoedhulp', 'opvoedadvies', 'opgroeien', 'ouderschap', 'baby', 'dreumes', 'peuter',
      'kleuter', 'puber', 'puberteit', 'grenzen stellen', 'regels thuis', 'straffen', 'belonen', 'luistert niet',
      'niet luisteren', 'schermtijd', 'zindelijk', 'doorslapen', 'slaapt slecht', 'eet slecht', 'moeilijke eter',
      'ruzie thuis', 'ruzie met mijn ouders', 'ruzie met mijn moeder', 'ruzie met mijn vader', 'ruzie met mama',
      'ruzie met papa', 'strenge ouders', 'snappen me niet', 'mag niks van mijn ouders', 'zakgeld',
      'alleenstaande moeder', 'alleenstaande vader', 'alleenstaande ouder', 'eenoudergezin', 'tienermoeder',
      'jonge moeder', 'overbelast', 'gezin', 'gezinshulp',
    ],
    en: [
      'parenting', 'upbringing', 'raising children', 'toddler', 'teenager', 'puberty', 'screen time', 'does not listen',
      'potty training', 'single mother', 'single father', 'single parent', 'strict parents', 'fights at home',
      'family support',
    ],
    tr: [
      'çocuk yetiştirme', 'çocuk eğitimi', 'ebeveyn', 'bebek', 'ergenlik', 'söz dinlemiyor', 'evde kavga', 'aile',
      'tek ebeveyn',
    ],
    ar: [
      'تربية', 'تربية الأطفال', 'أمومة', 'رضيع', 'مراهق', 'مراهقة', 'لا يسمع الكلام', 'عنيد', 'مشاكل في البيت',
      'أم وحيدة',
    ],
  },
  {
    topic: 'behaviour',
    nl: [
      'gedrag', 'gedragsproblemen', 'moeilijk gedrag', 'probleemgedrag', 'druk', 'druk kind', 'hyperactief', 'onrustig',
      'impulsief', 'boos', 'woede', 'woedeaanval', 'driftig', 'driftbui', 'agressief', 'agressie', 'slaan', 'bijten',
      'schoppen', 'gooit met spullen', 'schreeuwen', 'gillen', 'brutaal', 'grote mond', 'liegen', 'liegt', 'gelogen',
      'stelen', 'steelt', 'gestolen', 'jaloers', 'koppig', 'dwars', 'opstandig', 'ongehoorzaam', 'onhandelbaar', 'odd',
      'niet te hanteren', 'ruzie met broertje', 'ruzie met zusje', 'broers en zussen', 'vechten',
    ],
    en: [
      'behaviour', 'behavior', 'hyperactive', 'restless', 'angry', 'anger', 'tantrum', 'aggressive', 'aggression',
      'biting', 'hitting', 'lying', 'stealing', 'jealous', 'naughty',
    ],
    tr: [
      'davranış', 'davranış sorunu', 'yaramaz', 'hiperaktif', 'öfke', 'öfke nöbeti', 'saldırgan', 'yalan söylüyor',
      'kıskançlık', 'sinirli',
    ],
    ar: ['سلوك', 'مشاكل سلوكية', 'عصبي', 'عدواني', 'نوبات غضب', 'غضب', 'فرط الحركة', 'يكذب', 'يسرق', 'غيرة'],
  },
  {
    topic: 'mood',
    nl: [
      'somber', 'verdrietig', 'depressief', 'depressie', 'depri', 'niet lekker in mijn vel', 'slecht in mijn vel',
      'niet goed voelen', 'voel me rot', 'voel me niet goed', 'bang', 'angst', 'angstig', 'paniek', 'stress',
      'gestrest', 'gespannen', 'zenuwachtig', 'faalangst', 'piekeren', 'overdenken', 'hoofd vol', 'huilen', 'onzeker',
      'zelfvertrouwen', 'zelfbeeld', 'eenzaam', 'lusteloos', 'moe', 'overspannen', 'burn-out', 'overprikkeld',
      'nachtmerrie', 'dwang', 'dwanggedachten', 'ocd', 'stemmingswisselingen', 'stemmen horen', 'psychose', 'psychisch',
      'mentaal', 'mentale gezondheid', 'gevoelens', 'emoties', 'ggz',
    ],
    en: [
      'sad', 'sadness', 'depressed', 'depression', 'anxious', 'anxiety', 'afraid', 'scared', 'panic', 'stress',
      'worried', 'overthinking', 'lonely', 'insecure', 'mental health',
    ],
    tr: ['üzgün', 'mutsuz', 'depresyon', 'bunalım', 'korku', 'kaygı', 'stres', 'panik', 'endişe', 'ruh sağlığı'],
    ar: ['حزين', 'حزن', 'اكتئاب', 'مكتئب', 'قلق', 'خوف', 'خائف', 'توتر', 'ضغط نفسي', 'صحة نفسية'],
  },
  {
    topic: 'school',
    nl: [
      'school', 'basisschool', 'middelbare school', 'mbo', 'vmbo', 'havo', 'vwo', 'onderwijs', 'klas', 'brugklas',
      'groep 8', 'leren', 'leren gaat moeilijk', 'huiswerk', 'cijfers', 'toets', 'examen', 'zittenblijven', 'spijbelen',
      'thuiszitter', 'thuiszitten', 'schoolweigeren', 'niet naar school', 'schoolverzuim', 'verzuim', 'leerachterstand',
      'leerprobleem', 'dyslexie', 'dyscalculie', 'hoogbegaafd', 'passend onderwijs', 'speciaal onderwijs',
      'schooladvies', 'schoolkeuze', 'van school gestuurd', 'geschorst', 'juf', 'meester', 'leraar', 'leerkracht',
      'docent', 'mentor op school', 'intern begeleider',
    ],
    en: [
      'school', 'primary school', 'secondary school', 'high school', 'education', 'teacher', 'homework', 'grades',
      'exams', 'truancy', 'skipping school', 'school refusal', 'learning problems', 'gifted',
    ],
    tr: [
      'okul', 'okula gitmek istemiyor', 'okula gitmiyor', 'ödev', 'ders', 'dersler', 'öğretmen', 'sınav',
      'öğrenme güçlüğü', 'eğitim',
    ],
    ar: [
      'مدرسة', 'لا يريد الذهاب إلى المدرسة', 'تعليم', 'دراسة', 'معلم', 'معلمة', 'واجبات مدرسية', 'امتحان',
      'صعوبات التعلم', 'غياب عن المدرسة',
    ],
  },
  {
    topic: 'friends-bullying',
    nl: [
      'pesten', 'gepest', 'pester', 'treiteren', 'cyberpesten', 'online pesten', 'buitengesloten', 'buitensluiten',
      'uitgelachen', 'uitgescholden', 'schelden', 'roddelen', 'geen vrienden', 'vrienden', 'vriendinnen', 'vriendschap',
      'vrienden maken', 'ruzie met vrienden', 'verkeerde vrienden', 'groepsdruk', 'groepsapp', 'social media',
      'snapchat', 'tiktok', 'instagram', 'whatsapp', 'exposen', 'bangalijst', 'nepaccount', 'hoor er niet bij',
      'hoort er niet bij', 'eenzaam', 'niemand om mee te spelen', 'verlegen', 'sociale vaardigheden', 'weerbaar',
      'verliefd', 'liefdesverdriet',
    ],
    en: [
      'bullying', 'bullied', 'bully', 'cyberbullying', 'friends', 'no friends', 'friendship', 'left out', 'excluded',
      'peer pressure', 'gossip', 'lonely', 'shy', 'social media',
    ],
    tr: [
      'zorbalık', 'akran zorbalığı', 'siber zorbalık', 'arkadaş', 'arkadaşı yok', 'arkadaşlık', 'dışlanma',
      'dışlanıyor', 'alay ediyorlar', 'utangaç',
    ],
    ar: [
      'تنمر', 'يتنمرون', 'أصدقاء', 'صداقة', 'بدون أصدقاء', 'ليس لديه أصدقاء', 'سخرية', 'خجول', 'وحدة', 'تنمر إلكتروني',
    ],
  },
  {
    topic: 'separation',
    nl: [
      'scheiding', 'scheiden', 'gescheiden', 'echtscheiding', 'vechtscheiding', 'uit elkaar', 'co-ouderschap',
      'omgangsregeling', 'bezoekregeling', 'ouderschapsplan', 'alimentatie', 'gezag', 'voogdij', 'mediation',
      'mediator', 'stiefvader', 'stiefmoeder', 'stiefouder', 'stiefkind', 'stiefgezin', 'samengesteld gezin',
      'bonusouder', 'nieuwe vriend van mama', 'nieuwe vriendin van papa', 'ex', 'ex-man', 'ex-vrouw', 'twee huizen',
      'apart wonen', 'bij papa of mama wonen', 'mijn kind niet zien', 'zie mijn vader niet', 'zie mijn moeder niet',
      'loyaliteitsconflict', 'relatieproblemen', 'ouders maken ruzie', 'papa en mama maken ruzie',
    ],
    en: [
      'divorce', 'divorced', 'separation', 'separated', 'breakup', 'splitting up', 'co-parenting', 'alimony',
      'visitation', 'stepfather', 'stepmother', 'parents fighting', 'my ex',
    ],
    tr: [
      'boşanma', 'boşandık', 'boşanmak', 'ayrılık', 'ayrıldık', 'nafaka', 'velayet', 'üvey baba', 'üvey anne',
      'eski eşim',
    ],
    ar: ['طلاق', 'مطلقة', 'مطلق', 'انفصال', 'نفقة', 'حضانة', 'زوج الأم', 'زوجة الأب', 'طليقي', 'مشاكل زوجية'],
  },
  {
    topic: 'money',
    nl: [
      'geld', 'geldzorgen', 'geldproblemen', 'geen geld', 'schuld', 'rondkomen', 'rood staan', 'armoede', 'arm',
      'minima', 'laag inkomen', 'inkomen', 'uitkering', 'bijstand', 'toeslag', 'betalen', 'rekening', 'aanmaning',
      'deurwaarder', 'incasso', 'beslag', 'betalingsachterstand', 'huurachterstand', 'schuldsanering',
      'schuldhulpverlening', 'bewindvoerder', 'budgetbeheer', 'belasting', 'belastingdienst', 'duo', 'studieschuld',
      'studiefinanciering', 'lening', 'rente', 'klarna', 'kinderbijslag', 'kindgebonden budget', 'zorgverzekering',
      'energierekening', 'boete', 'honger', 'kwijtschelding',
    ],
    en: [
      'money', 'debt', 'poor', 'poverty', 'pay bills', 'low income', 'benefits', 'allowance', 'bailiff',
      'make ends meet', 'cannot pay', 'loan', 'financial help',
    ],
    tr: ['para', 'para yok', 'borç', 'borcum var', 'fakir', 'yoksulluk', 'fatura', 'geçim', 'maddi yardım', 'icra'],
    ar: ['مال', 'فلوس', 'ليس لدي مال', 'ديون', 'عندي ديون', 'فقر', 'فقير', 'فواتير', 'دخل منخفض', 'مساعدة مالية'],
  },
  {
    topic: 'housing',
    nl: [
      'wonen', 'woning', 'woonruimte', 'huis te klein', 'te klein wonen', 'kamer', 'sociale huur', 'huur', 'huurwoning',
      'verhuurder', 'woningcorporatie', 'woningnet', 'verhuizen', 'schimmel', 'dakloos', 'thuisloos', 'geen huis',
      'geen woning', 'geen plek om te slapen', 'slaapplek', 'bankslapen', 'nachtopvang', 'uit huis', 'huisuitzetting',
      'ontruiming', 'urgentie', 'op mezelf wonen', 'zelfstandig wonen', 'begeleid wonen', 'beschermd wonen',
      'briefadres', 'buiten slapen',
    ],
    en: [
      'housing', 'house', 'apartment', 'rent', 'homeless', 'place to live', 'place to stay', 'eviction', 'evicted',
      'shelter', 'mould', 'moving out',
    ],
    tr: [
      'konut', 'kira', 'kiralık ev', 'ev arıyorum', 'ev bulmak', 'evim yok', 'evsiz', 'barınma', 'evden çıkarılma',
      'taşınmak',
    ],
    ar: ['سكن', 'منزل', 'بيت', 'شقة', 'إيجار', 'بدون بيت', 'بلا مأوى', 'مشرد', 'طرد من السكن', 'غرفة'],
  },
  {
    topic: 'leisure',
    nl: [
      'vrije tijd', 'spelen', 'buiten spelen', 'sport', 'voetbal', 'dansen', 'muziek', 'zwemmen', 'theater', 'toneel',
      'tekenen', 'knutselen', 'hobby', 'club', 'clubje', 'activiteit', 'uitje', 'iets leuks', 'iets te doen',
      'verveel me', 'meedoen', 'vakantie', 'zomervakantie', 'herfstvakantie', 'weekend', 'na school', 'naschools',
      'scouting', 'gamen met anderen', 'vechtsport', 'kickboksen', 'basketbal', 'turnen', 'skaten', 'koken', 'cultuur',
      'kunst', 'feest', 'hangplek', 'chillen',
    ],
    en: [
      'leisure', 'playing', 'sports', 'football', 'music', 'dance', 'hobby', 'activities', 'fun', 'holidays', 'bored',
      'after school',
    ],
    tr: ['boş zaman', 'spor', 'futbol', 'müzik', 'dans', 'oyun oynamak', 'etkinlik', 'eğlence', 'hobi', 'tatil'],
    ar: ['وقت الفراغ', 'رياضة', 'كرة القدم', 'لعب', 'موسيقى', 'رقص', 'أنشطة', 'نشاطات', 'هواية', 'عطلة'],
  },
  {
    topic: 'disability',
    nl: [
      'beperking', 'handicap', 'gehandicapt', 'ziek', 'ziekte', 'chronisch ziek', 'langdurig ziek', 'ziekenhuis',
      'autisme', 'autistisch', 'asperger', 'pdd-nos', 'adhd', 'add', 'diagnose', 'lvb', 'verstandelijke beperking',
      'lichamelijke beperking', 'licht verstandelijk', 'laag iq', 'downsyndroom', 'ontwikkelingsachterstand',
      'taalontwikkelingsstoornis', 'tos', 'rolstoel', 'spastisch', 'doof', 'slechthorend', 'blind', 'slechtziend',
      'epilepsie', 'suikerziekte', 'zorgkind', 'zorgintensief kind', 'niet aangeboren hersenletsel', 'prikkelgevoelig',
      'wlz', 'pgb', 'wajong',
    ],
    en: [
      'disability', 'disabled', 'handicap', 'autism', 'autistic', 'adhd', 'special needs', 'wheelchair', 'deaf',
      'blind', 'chronic illness', 'illness', 'slow learner',
    ],
    tr: [
      'engelli', 'özürlü', 'otizm', 'hasta', 'hastalık', 'dikkat eksikliği', 'zihinsel engelli', 'sağır',
      'tekerlekli sandalye',
    ],
    ar: [
      'إعاقة', 'معاق', 'ذوي الاحتياجات الخاصة', 'توحد', 'مريض', 'مرض', 'مرض مزمن', 'إعاقة ذهنية', 'أصم', 'كرسي متحرك',
    ],
  },
  {
    topic: 'addiction-gaming',
    nl: [
      'gamen', 'gameverslaving', 'gameverslaafd', 'gamet', 'fortnite', 'roblox', 'telefoonverslaving',
      'telefoonverslaafd', 'verslaafd', 'verslaving', 'blowen', 'blowt', 'wiet', 'hasj', 'joint', 'jointje', 'cannabis',
      'drinken', 'drinkt', 'alcohol', 'drank', 'drugs', 'drugsgebruik', 'xtc', 'cocaïne', 'coke', 'ketamine', 'lachgas',
      'speed', 'ghb', 'roken', 'rookt', 'vapen', 'snus', 'gokken', 'gokt', 'gokverslaving', 'afkicken',
      'niet kunnen stoppen', 'porno', 'pornoverslaving', '3mmc', 'dealen',
    ],
    en: [
      'addiction', 'addicted', 'gaming', 'video games', 'weed', 'smoking weed', 'drugs', 'drinking', 'alcohol',
      'alcoholic', 'smoking', 'vaping', 'gambling',
    ],
    tr: [
      'bağımlılık', 'bağımlı', 'oyun bağımlılığı', 'uyuşturucu', 'esrar', 'alkol', 'içki', 'sigara', 'kumar',
      'madde bağımlılığı',
    ],
    ar: ['إدمان', 'مدمن', 'مخدرات', 'حشيش', 'كحول', 'خمر', 'تدخين', 'قمار', 'إدمان الألعاب', 'ألعاب الفيديو'],
  },
  {
    topic: 'identity',
    nl: [
      'identiteit', 'wie ben ik', 'jezelf zijn', 'voel me anders', 'anders dan anderen', 'geaardheid',
      'seksuele voorkeur', 'homo', 'gay', 'lesbisch', 'lesbi', 'bi', 'biseksueel', 'panseksueel', 'aseksueel', 'queer',
      'lhbti', 'lgbt', 'uit de kast', 'coming-out', 'trans', 'transgender', 'gender', 'genderdysforie', 'non-binair',
      'val op jongens', 'val op meisjes', 'jongen of meisje', 'intersekse', 'geloof', 'religie', 'cultuur thuis',
      'twee culturen', 'afkomst', 'discriminatie', 'racisme', 'hoofddoek', 'adoptie', 'geadopteerd', 'seks',
      'seksualiteit',
    ],
    en: [
      'identity', 'gay', 'lesbian', 'bisexual', 'transgender', 'gender', 'lgbt', 'coming out', 'sexuality', 'religion',
      'faith', 'racism', 'discrimination',
    ],
    tr: [
      'kimlik', 'ben kimim', 'eşcinsel', 'lezbiyen', 'cinsiyet', 'cinsel yönelim', 'ayrımcılık', 'ırkçılık', 'inanç',
      'kökenim',
    ],
    ar: ['هوية', 'من أكون', 'مثلي', 'مثلية', 'متحول جنسيا', 'ميول جنسية', 'تمييز', 'عنصرية', 'إيمان', 'أصول'],
  },
  {
    topic: 'loss-trauma',
    nl: [
      'rouw', 'overleden', 'overlijden', 'dood', 'doodgegaan', 'gestorven', 'verlies', 'verloren', 'begrafenis',
      'gemis', 'opa dood', 'oma dood', 'huisdier dood', 'trauma', 'ptss', 'emdr', 'iets ergs', 'iets naars',
      'iets heftigs', 'heftige gebeurtenis', 'meegemaakt', 'herbelevingen', 'flashback', 'oorlog', 'gevlucht', 'vlucht',
      'ongeluk', 'ongeval', 'overval', 'beroofd', 'inbraak', 'slachtoffer', 'misbruik', 'verkracht', 'aangerand',
      'aanranding', 'geweld', 'mishandeling', 'mishandeld', 'kanker',
    ],
    en: [
      'grief', 'grieving', 'lost someone', 'died', 'death', 'passed away', 'funeral', 'trauma', 'ptsd', 'war',
      'accident', 'something bad happened', 'victim', 'abuse',
    ],
    tr: ['ölüm', 'öldü', 'vefat', 'kayıp', 'yas tutmak', 'cenaze', 'travma', 'savaş', 'kaza', 'kötü bir şey oldu'],
    ar: ['وفاة', 'موت', 'مات', 'توفي', 'فقدان', 'حداد', 'صدمة', 'صدمة نفسية', 'حرب', 'حادث'],
  },
  {
    topic: 'work-future',
    nl: [
      'werk', 'baan', 'bijbaan', 'baantje', 'vacature', 'solliciteren', 'sollicitatie', 'cv', 'werkloos', 'ontslag',
      'stage', 'stageplek', 'geen stage', 'beroep', 'beroepskeuze', 'opleiding', 'studie', 'studiekeuze', 'toekomst',
      'geen diploma', 'diploma', 'startkwalificatie', 'schooluitval', 'gestopt met school', 'stoppen met school',
      'voortijdig schoolverlater', 'tussenjaar', 'leerwerkplek', 'bbl', 'wat wil ik worden', 'eigen bedrijf', 'uwv',
      'dagbesteding', 're-integratie',
    ],
    en: [
      'job', 'work', 'looking for work', 'unemployed', 'internship', 'future', 'study choice', 'diploma', 'dropout',
      'dropped out', 'apprenticeship', 'training',
    ],
    tr: ['işsiz', 'staj', 'meslek', 'gelecek', 'diploma', 'okulu bıraktı', 'özgeçmiş', 'çalışmak'],
    ar: ['عمل', 'وظيفة', 'شغل', 'أبحث عن عمل', 'بطالة', 'تدريب مهني', 'مهنة', 'مستقبل', 'شهادة', 'ترك المدرسة'],
  },
  {
    topic: 'care-at-home',
    nl: [
      'mantelzorg', 'mantelzorger', 'jonge mantelzorger', 'zorg voor mijn moeder', 'zorg voor mijn vader',
      'zorg voor mijn broertje', 'zorg voor mijn zusje', 'zieke ouder', 'zieke moeder', 'zieke vader', 'zieke broer',
      'zieke zus', 'moeder is ziek', 'vader is ziek', 'mama is ziek', 'papa is ziek', 'ouder met psychische problemen',
      'kopp-kinderen', 'koap', 'brusje', 'brusjes', 'respijtzorg', 'logeeropvang', 'huishouden',
      'alles zelf doen thuis', 'gehandicapte broer', 'gehandicapte zus', 'verslaafde ouder', 'verslaafde vader',
      'verslaafde moeder', 'tolken voor mijn ouders', 'thuiszorg',
    ],
    en: [
      'carer', 'young carer', 'caregiver', 'caring for', 'taking care of', 'sick parent', 'sick mother', 'sick father',
      'ill parent', 'mentally ill parent', 'respite care',
    ],
    tr: [
      'bakım', 'evde bakım', 'bakıcı', 'hasta annem', 'hasta babam', 'annem hasta', 'babam hasta', 'hasta yakını',
      'kardeşime bakıyorum',
    ],
    ar: ['رعاية', 'رعاية مريض', 'أمي مريضة', 'أبي مريض', 'أخي مريض', 'أعتني بأمي', 'أعتني بأخي', 'مقدم رعاية'],
  },
  {
    topic: 'language-newcomer',
    nl: [
      'nederlands leren', 'taal', 'taalles', 'taalcursus', 'nederlandse les', 'nederlandse taal',
      'spreek geen nederlands', 'nt2', 'anderstalig', 'meertalig', 'tweetalig', 'laaggeletterd', 'lezen en schrijven',
      'inburgeren', 'nieuw in nederland', 'nieuwkomer', 'migrant', 'immigrant', 'vluchteling', 'asiel', 'asielzoeker',
      'azc', 'statushouder', 'verblijfsvergunning', 'gezinshereniging', 'expat', 'oekraïne', 'oekraïens', 'syrië',
      'syrisch', 'eritrea', 'turks', 'arabisch', 'marokkaans', 'berber', 'somalisch', 'schakelklas', 'isk', 'tolk',
      'vertalen',
    ],
    en: [
      'dutch', 'learn dutch', 'dutch lessons', 'dutch course', 'language', 'newcomer', 'refugee', 'asylum', 'immigrant',
      'integration', 'new in the netherlands', 'expat', 'ukraine', 'translate',
    ],
    tr: [
      'hollandaca', 'hollandaca öğrenmek', 'dil kursu', 'dil öğrenmek', 'göçmen', 'mülteci', 'sığınmacı', 'uyum kursu',
      'yeni geldim', 'tercüme',
    ],
    ar: ['لغة', 'هولندية', 'تعلم الهولندية', 'دورة لغة', 'لاجئ', 'لاجئين', 'لجوء', 'مهاجر', 'اندماج', 'جديد في هولندا'],
  },

  // kinds, in the order of the taxonomy
  {
    kind: 'community-worker',
    nl: [
      'sociaal makelaar', 'buurtwerker', 'buurtwerk', 'opbouwwerker', 'welzijnswerk', 'welzijnswerker', 'wijkwerker',
      'iets voor de buurt beginnen',
    ],
    en: ['community worker', 'neighbourhood worker', 'welfare work'],
    tr: ['mahalle çalışanı', 'sosyal çalışan'],
    ar: ['عامل اجتماعي في الحي', 'مسؤول الحي'],
  },
  {
    kind: 'community-centre',
    nl: [
      'buurtcentrum', 'buurthuis', 'wijkcentrum', 'huis van de wijk', 'buurtkamer', 'inloop', 'koffie drinken',
      'ontmoetingsplek', 'zaal huren',
    ],
    en: ['community centre', 'community center', 'neighbourhood centre'],
    tr: ['mahalle evi', 'toplum merkezi'],
    ar: ['مركز الحي', 'مركز اجتماعي'],
  },
  {
    kind: 'library',
    nl: ['bibliotheek', 'bieb', 'boeken', 'boeken lenen', 'studieplek', 'plek om te leren', 'rustig leren'],
    en: ['library', 'borrow books', 'study place'],
    tr: ['kütüphane', 'kitap'],
    ar: ['مكتبة', 'كتب'],
  },
  {
    kind: 'playground',
    nl: [
      'speeltuin', 'speelplek', 'speelplaats', 'speelveld', 'speeltoestel', 'speelbos', 'kinderboerderij', 'glijbaan',
      'zandbak',
    ],
    en: ['playground', 'play area'],
    tr: ['oyun parkı', 'çocuk parkı'],
    ar: ['ملعب أطفال', 'حديقة ألعاب'],
  },
  {
    kind: 'youth-work',
    nl: [
      'jongerenwerk', 'jongerenwerker', 'jongerencentrum', 'jeugdhonk', 'jeugdcentrum', 'straatwerk', 'straatcoach',
      'jongerencoach', 'jou',
    ],
    en: ['youth work', 'youth worker', 'youth centre', 'youth club'],
    tr: ['gençlik merkezi', 'gençlik çalışanı'],
    ar: ['مركز شباب', 'عمل الشباب'],
  },
  {
    kind: 'volunteer-support',
    nl: [
      'maatje', 'buddy', 'vrijwilliger', 'mentor', 'iemand die langskomt', 'steungezin', 'ervaringsdeskundige',
      'lotgenoten',
    ],
    en: ['volunteer', 'buddy', 'mentor'],
    tr: ['gönüllü', 'destek arkadaşı'],
    ar: ['متطوع', 'مرافق متطوع'],
  },
  {
    kind: 'money-for-children',
    nl: [
      'kindpakket', 'sport betalen', 'club betalen', 'contributie', 'leergeld', 'jeugdfonds', 'kinderfonds',
      'vergoeding sport', 'geld voor mijn kind',
    ],
    en: ['money for children', 'sports funding'],
    tr: ['spor parası'],
    ar: ['مال للأطفال', 'دعم مالي للأطفال'],
  },
  {
    kind: 'activities',
    nl: [
      'activiteiten', 'workshop', 'cursus', 'sportclub', 'sportvereniging', 'vereniging', 'lotgenotengroep',
      'weekendschool', 'atelier',
    ],
    en: ['activity', 'sports club', 'workshop'],
    tr: ['etkinlikler', 'spor kulübü', 'kurs'],
    ar: ['نادي رياضي', 'فعاليات', 'ورشة'],
  },
  {
    kind: 'language-support',
    nl: [
      'taalhulp', 'taalcoach', 'taalmaatje', 'taalcafé', 'taalhuis', 'nederlands oefenen', 'conversatieles',
      'gespreksgroep nederlands',
    ],
    en: ['language help', 'practise dutch', 'language buddy', 'dutch class'],
    tr: ['hollandaca kursu', 'hollandaca pratik', 'dil desteği'],
    ar: ['دروس هولندية', 'ممارسة اللغة الهولندية', 'مساعدة في اللغة'],
  },
  {
    kind: 'community-organization',
    nl: ['zelforganisatie', 'bewonersinitiatief', 'buurtinitiatief', 'bewonersgroep', 'stichting', 'kerk', 'moskee'],
    en: ['community organisation', 'church', 'mosque'],
    tr: ['vakıf', 'dernek', 'cami'],
    ar: ['جمعية', 'مسجد'],
  },
  {
    kind: 'buurtteam',
    nl: [
      'buurtteam', 'wijkteam', 'sociaal team', 'sociaal wijkteam', 'gezinswerker', 'gezinscoach',
      'maatschappelijk werk', 'jeugdhulp', 'jeugd en gezin', 'cjg',
    ],
    en: ['neighbourhood team', 'social work', 'social worker', 'family worker'],
    tr: ['mahalle ekibi', 'aile danışmanı', 'sosyal hizmet'],
    ar: ['فريق الحي', 'أخصائي اجتماعي', 'مساعدة الأسرة'],
  },
  {
    kind: 'school-buurtteam',
    nl: [
      'hulp op school', 'schoolmaatschappelijk werk', 'praten op school', 'gezinswerker op school',
      'buurtteam op school', 'vo-team', 'mbo-team',
    ],
    en: ['help at school', 'school social work'],
    tr: ['okul sosyal hizmet'],
    ar: ['أخصائي اجتماعي في المدرسة'],
  },
  {
    kind: 'gp',
    nl: ['huisarts', 'dokter', 'arts', 'praktijkondersteuner', 'poh', 'poh-ggz', 'verwijsbrief', 'verwijzing'],
    en: ['gp', 'doctor', 'general practitioner', 'referral'],
    tr: ['doktor', 'aile hekimi', 'ev doktoru'],
    ar: ['طبيب', 'طبيب الأسرة', 'طبيب البيت', 'دكتور'],
  },
  {
    kind: 'youth-health-care',
    nl: [
      'consultatiebureau', 'jeugdarts', 'schoolarts', 'jeugdverpleegkundige', 'schoolverpleegkundige',
      'jeugdgezondheidszorg', 'jgz', 'ggd', 'groei', 'ontwikkeling',
    ],
    en: ['child health clinic', 'baby clinic', 'school doctor', 'well baby clinic'],
    tr: ['çocuk sağlığı', 'okul doktoru', 'sağlık ocağı'],
    ar: ['مركز رعاية الطفل', 'طبيب المدرسة', 'صحة الطفل'],
  },
  {
    kind: 'birth-care',
    nl: ['verloskundige', 'kraamzorg', 'kraamhulp', 'vroedvrouw', 'bevalling', 'geboorte'],
    en: ['midwife', 'birth', 'maternity care'],
    tr: ['ebe', 'doğum', 'loğusa'],
    ar: ['قابلة', 'ولادة'],
  },
  {
    kind: 'advice-desk',
    nl: [
      'juridisch advies', 'rechtshulp', 'raadslieden', 'sociaal raadslieden', 'rechtswinkel', 'juridisch loket',
      'spreekuur', 'inloopspreekuur', 'formulier', 'formulier invullen', 'moeilijke brief', 'brief niet begrijpen',
      'administratie', 'bezwaar maken',
    ],
    en: ['legal advice', 'legal help', 'filling in forms', 'paperwork', 'official letter'],
    tr: ['hukuki yardım', 'hukuki danışma', 'form doldurmak', 'resmi mektup'],
    ar: ['استشارة قانونية', 'مساعدة قانونية', 'ملء استمارة', 'رسالة رسمية'],
  },
  {
    kind: 'school-support',
    nl: [
      'extra hulp op school', 'passend onderwijs', 'samenwerkingsverband', 'ondersteuning op school', 'arrangement',
      'rugzakje', 'steunpunt', 'ontwikkelingsperspectief',
    ],
    en: ['extra help at school', 'special education'],
    tr: ['okulda destek', 'özel eğitim'],
    ar: ['دعم في المدرسة', 'تعليم خاص'],
  },
  {
    kind: 'school-attendance',
    nl: ['leerplicht', 'leerplichtambtenaar', 'leerplichtwet', 'rmc', 'vrijstelling leerplicht'],
    en: ['school attendance', 'compulsory education', 'attendance officer'],
    tr: ['okul zorunluluğu', 'devamsızlık'],
    ar: ['التعليم الإلزامي', 'موظف الالتزام المدرسي'],
  },
  {
    kind: 'health-chat',
    nl: ['chat over gezondheid', 'vraag over seks', 'vraag over mijn lichaam', 'lichaam verandert', 'ongesteld'],
    en: ['question about sex', 'period', 'my body'],
    tr: ['cinsellik sorusu', 'adet'],
    ar: ['سؤال عن الجنس', 'دورة شهرية'],
  },
  {
    kind: 'specialist-team',
    nl: [
      'specialist', 'specialistische hulp', 'jeugd-ggz', 'psychiater', 'psycholoog', 'gedragswetenschapper',
      'orthopedagoog', 'gezinstherapie', 'systeemtherapie', 'behandeling', 'therapie', 'therapeut',
    ],
    en: ['psychologist', 'psychiatrist', 'therapy', 'therapist', 'specialist help'],
    tr: ['psikolog', 'psikiyatrist', 'terapi', 'uzman'],
    ar: ['طبيب نفسي', 'أخصائي نفسي', 'علاج نفسي', 'مختص'],
  },
  {
    kind: 'foster-care',
    nl: [
      'pleegzorg', 'pleeggezin', 'pleegouder', 'pleegkind', 'pleegmoeder', 'pleegvader', 'netwerkpleegzorg',
      'weekendpleegzorg', 'crisispleegzorg', 'gezinshuis',
    ],
    en: ['foster care', 'foster family', 'foster parent', 'foster child'],
    tr: ['koruyucu aile', 'bakıcı aile'],
    ar: ['أسرة حاضنة', 'أسرة بديلة', 'كفالة طفل'],
  },
  {
    kind: 'shelter',
    nl: [
      'opvang', 'nachtopvang', 'daklozenopvang', 'maatschappelijke opvang', 'noodopvang', 'begeleid wonen',
      'woonbegeleiding', 'kamertraining', 'kamertrainingscentrum',
    ],
    en: ['shelter', 'night shelter', 'supported housing'],
    tr: ['barınak', 'sığınma evi'],
    ar: ['مأوى', 'ملجأ'],
  },
  {
    kind: 'safety-advice',
    nl: [
      'veilig thuis', 'huiselijk geweld', 'kindermishandeling', 'mishandeling', 'meldcode', 'melding doen',
      'onveilig thuis', 'amk', 'zorgen om een kind',
    ],
    en: ['domestic violence', 'child abuse', 'not safe at home', 'report abuse'],
    tr: ['aile içi şiddet', 'ev içi şiddet', 'çocuk istismarı'],
    ar: ['عنف منزلي', 'عنف أسري', 'إساءة معاملة الأطفال'],
  },
  {
    kind: 'youth-protection',
    nl: [
      'jeugdbescherming', 'kinderbescherming', 'jeugdreclassering', 'save', 'gezinsvoogd', 'ondertoezichtstelling',
      'ots', 'uithuisplaatsing', 'uit huis geplaatst', 'kinderrechter', 'voogdij', 'jeugdzorg',
    ],
    en: ['child protection', 'youth protection', 'guardian', 'taken into care'],
    tr: ['çocuk koruma', 'gençlik koruma', 'çocuğumu aldılar'],
    ar: ['حماية الطفل', 'حماية القاصرين', 'أخذوا طفلي'],
  },
  {
    kind: 'victim-support',
    nl: [
      'slachtofferhulp', 'slachtoffer', 'misdrijf', 'verkeersongeluk', 'overval', 'beroofd', 'schadevergoeding',
      'na een ongeluk',
    ],
    en: ['victim support', 'victim of crime', 'robbed'],
    tr: ['mağdur', 'mağdur yardımı', 'suç mağduru'],
    ar: ['ضحية', 'مساعدة الضحايا', 'ضحية جريمة'],
  },
  {
    kind: 'emergency-line',
    nl: ['112', 'alarmnummer', 'noodnummer', 'ambulance', 'brandweer', 'levensgevaar'],
    en: ['emergency', 'emergency number', 'ambulance', 'fire brigade', '911'],
    tr: ['acil', 'ambulans', 'itfaiye'],
    ar: ['طوارئ', 'إسعاف', 'رقم الطوارئ'],
  },
  {
    kind: 'suicide-prevention-line',
    nl: ['113', 'zelfmoord', 'zelfdoding', 'suïcide', 'suïcidaal', 'zelfmoordgedachten', 'niet meer leven'],
    en: ['suicide', 'suicidal', 'suicidal thoughts', 'want to die'],
    tr: ['intihar', 'ölmek istiyorum'],
    ar: ['انتحار', 'أفكار انتحارية', 'أريد أن أموت'],
  },
  {
    kind: 'listening-line',
    nl: [
      'luisterlijn', 'hulplijn', 'kindertelefoon', 'praten met iemand', 'iemand om mee te praten', 'mijn verhaal kwijt',
      'luisterend oor', 'anoniem praten', 'chatten', 'anoniem chatten', 'bellen met iemand', 'gratis bellen',
    ],
    en: ['helpline', 'someone to talk to', 'talk to someone', 'anonymous chat'],
    tr: ['yardım hattı', 'konuşacak biri', 'biriyle konuşmak', 'çocuk telefonu'],
    ar: ['خط المساعدة', 'أريد التحدث', 'شخص أتحدث معه', 'هاتف الأطفال'],
  },
  {
    kind: 'sexual-violence-line',
    nl: [
      'seksueel geweld', 'seksueel misbruik', 'verkrachting', 'aanranding', 'aangerand', 'incest', 'csg',
      'ongewenste seks',
    ],
    en: ['raped', 'sexual assault', 'sexual abuse', 'sexual violence'],
    tr: ['tecavüz', 'cinsel şiddet', 'cinsel istismar', 'cinsel taciz'],
    ar: ['اغتصاب', 'عنف جنسي', 'اعتداء جنسي', 'تحرش جنسي'],
  },
  {
    kind: 'violence-line',
    nl: [
      'geweld', 'uitbuiting', 'loverboy', 'mensenhandel', 'gedwongen prostitutie', 'eerwraak', 'eergerelateerd geweld',
      'partnergeweld', 'mishandeld',
    ],
    en: ['violence', 'exploitation', 'human trafficking', 'loverboy', 'honour violence'],
    tr: ['şiddet', 'sömürü', 'namus şiddeti', 'insan ticareti'],
    ar: ['عنف', 'استغلال', 'جرائم الشرف', 'اتجار بالبشر'],
  },
  {
    kind: 'online-abuse-line',
    nl: [
      'naaktfoto', 'naaktfotos', 'nudes', 'sexting', 'sextortion', 'dickpic', 'wraakporno', 'online misbruik',
      'foto rondgestuurd', 'filmpje rondgestuurd', 'chantage', 'grooming', 'geëxposed',
    ],
    en: ['nude pictures', 'nudes', 'sexting', 'sextortion', 'revenge porn', 'leaked photo', 'blackmail'],
    tr: ['çıplak fotoğraf', 'şantaj', 'fotoğrafımı paylaştı'],
    ar: ['صور عارية', 'ابتزاز إلكتروني', 'نشر صوري'],
  },
  {
    kind: 'police',
    nl: ['politie', 'wijkagent', 'agent', 'aangifte', '0900-8844'],
    en: ['police', 'report a crime'],
    tr: ['polis', 'şikayetçi olmak'],
    ar: ['شرطة', 'بلاغ للشرطة'],
  },
  {
    kind: 'gp-out-of-hours',
    nl: [
      'huisartsenpost', 'spoedpost', 'spoed', 'hap', 'weekenddokter', 'avonddokter', 'dokter in het weekend',
      'spoedeisende hulp',
    ],
    en: ['out of hours doctor', 'urgent care', 'doctor at night', 'doctor at the weekend', 'first aid'],
    tr: ['nöbetçi doktor', 'acil doktor', 'gece doktoru'],
    ar: ['طبيب مناوب', 'طبيب طوارئ', 'طبيب ليلي'],
  },
  {
    kind: 'municipality',
    nl: ['gemeente', 'stadhuis', 'stadskantoor', '14030', 'wmo', 'burgerzaken', 'ambtenaar'],
    en: ['municipality', 'city hall', 'city council'],
    tr: ['belediye'],
    ar: ['بلدية'],
  },
  {
    kind: 'confidential-adviser',
    nl: [
      'vertrouwenspersoon', 'vertrouwensinspecteur', 'jeugdstem', 'akj', 'klacht over jeugdhulp',
      'klacht over jeugdzorg',
    ],
    en: ['confidential adviser', 'confidential counsellor', 'confidant'],
    tr: ['güvenilir danışman', 'gizli danışman'],
    ar: ['شخص موثوق', 'مستشار سري'],
  },
  {
    kind: 'signpost',
    nl: [
      'wegwijzer', 'sociale kaart', 'overzicht van hulp', 'wijkkrant', 'buurtkrant', 'wijkwebsite',
      'nieuws uit de wijk',
    ],
    en: ['guide', 'neighbourhood news', 'overview'],
    tr: ['mahalle gazetesi', 'rehber'],
    ar: ['دليل', 'أخبار الحي'],
  },
  {
    kind: 'turning-18',
    nl: ['18 worden', 'achttien', 'volwassen worden', 'meerderjarig', 'na mijn achttiende', 'verlengde jeugdhulp'],
    en: ['turning 18', 'becoming 18', 'eighteen', 'coming of age'],
    tr: ['18 yaşına girmek', 'reşit olmak'],
    ar: ['بلوغ سن 18', 'سن الرشد'],
  },
  {
    kind: 'youth-voice',
    nl: ['jongerenraad', 'jongerenplatform', 'meepraten', 'cliëntenraad', 'inspraak', 'jongerenstem'],
    en: ['youth council', 'youth platform', 'participation'],
    tr: ['gençlik meclisi'],
    ar: ['مجلس الشباب'],
  },
  {
    kind: 'relay-service',
    nl: [
      'gebarentolk', 'schrijftolk', 'teletolk', 'tolkcontact', 'doof en bellen', 'tekstbemiddeling', 'beeldbemiddeling',
      'gebarentaal',
    ],
    en: ['sign language', 'sign language interpreter', 'relay service'],
    tr: ['işaret dili', 'işaret dili tercümanı'],
    ar: ['لغة الإشارة', 'مترجم لغة الإشارة'],
  },

  // things to eat, wear, use and pay
  {
    means: ['voedselbank', 'voedselhulp'],
    nl: ['geen eten', 'honger', 'voedselpakket', 'gratis eten', 'eten voor mijn kinderen', 'boodschappen', 'luiers'],
    en: ['food bank', 'hungry', 'no food', 'food parcel', 'groceries'],
    tr: ['gıda bankası', 'yiyecek yardımı', 'yemek yok', 'açız'],
    ar: ['بنك الطعام', 'طعام', 'جوع', 'لا يوجد أكل'],
  },
  {
    means: ['kleding', 'kledingpas', 'kleren'],
    nl: ['kleding', 'winterjas', 'schoenen', 'kinderkleding', 'kledingbank', 'tweedehands kleren', 'babykleertjes'],
    en: ['clothes', 'clothing', 'shoes', 'winter coat'],
    tr: ['giysi', 'kıyafet', 'ayakkabı'],
    ar: ['ملابس', 'أحذية', 'ثياب'],
  },
  {
    means: ['speelgoed', 'speelgoedbank', 'speelotheek'],
    nl: ['speelgoed', 'spelletjes lenen', 'puzzels', 'speelgoed lenen'],
    en: ['toys', 'toy library'],
    tr: ['oyuncak'],
    ar: ['ألعاب أطفال', 'دمى'],
  },
  {
    means: ['verjaardag', 'verjaardagsbox'],
    nl: [
      'verjaardag', 'kinderfeestje', 'verjaardagsfeest', 'trakteren', 'traktatie', 'cadeautje', 'jarig', 'sinterklaas',
    ],
    en: ['birthday', 'birthday party', 'present'],
    tr: ['doğum günü', 'hediye'],
    ar: ['عيد ميلاد', 'هدية'],
  },
  {
    means: ['leergeld', 'schoolspullenpas', 'laptop'],
    nl: [
      'schoolspullen', 'schoolreis', 'schoolreisje', 'schoolkamp', 'werkweek', 'schoolkosten', 'ouderbijdrage',
      'laptop', 'computer', 'tablet', 'chromebook', 'rekenmachine', 'schooltas', 'fiets', 'fiets kopen',
    ],
    en: ['school supplies', 'school trip', 'laptop', 'computer', 'bicycle', 'bike', 'school costs'],
    tr: ['okul malzemeleri', 'okul gezisi', 'dizüstü bilgisayar', 'bilgisayar', 'bisiklet'],
    ar: ['لوازم مدرسية', 'رحلة مدرسية', 'حاسوب', 'كمبيوتر', 'دراجة'],
  },
  {
    means: ['upas', 'kindbudget'],
    nl: ['stadspas', 'kortingspas', 'korting', 'gratis uitje', 'goedkoop uitje', 'dagje uit', 'laag inkomen', 'minima'],
    en: ['discount card', 'city pass', 'discount', 'low income'],
    tr: ['indirim kartı', 'şehir kartı'],
    ar: ['بطاقة خصم', 'خصم'],
  },
  {
    means: ['jeugdfonds', 'sportfonds', 'sportkleding'],
    nl: [
      'contributie', 'sport te duur', 'sportkleding', 'voetbalschoenen', 'sportschoenen', 'sportspullen',
      'muziekles betalen', 'sport vergoeding', 'geen geld voor sport',
    ],
    en: ['pay for sports', 'sports clothes', 'membership fee', 'football boots'],
    tr: ['spor ücreti', 'kulüp aidatı', 'spor ayakkabısı'],
    ar: ['رسوم النادي', 'ملابس رياضية', 'دفع اشتراك الرياضة'],
  },
  {
    means: ['toeslagen', 'formulier', 'raadslieden'],
    nl: [
      'toeslag', 'huurtoeslag', 'zorgtoeslag', 'kinderopvangtoeslag', 'kindgebonden budget', 'kinderbijslag',
      'belastingaangifte', 'dubbele kinderbijslag',
    ],
    en: ['allowances', 'child benefit', 'rent allowance', 'tax return', 'childcare allowance'],
    tr: ['kira yardımı', 'çocuk parası', 'vergi beyannamesi', 'ödenek'],
    ar: ['إعانة الإيجار', 'علاوة الأطفال', 'إقرار ضريبي', 'إعانات'],
  },
  {
    means: ['bijstand', 'uitkering'],
    nl: [
      'bijstandsuitkering', 'bijstand aanvragen', 'uitkering aanvragen', 'participatiewet', 'sociale dienst',
      'geen inkomen', 'werkloosheidsuitkering', 'bijzondere bijstand',
    ],
    en: ['welfare', 'social assistance', 'welfare benefit', 'no income'],
    tr: ['sosyal yardım', 'işsizlik parası', 'gelirim yok'],
    ar: ['إعانة اجتماعية', 'راتب اجتماعي', 'بدون دخل'],
  },
  {
    means: ['schulden', 'schuldhulp', 'schuldregeling'],
    nl: [
      'schuldsanering', 'schuldhulpverlening', 'wsnp', 'deurwaarder', 'incasso', 'incassobureau', 'rood staan',
      'betalingsregeling', 'loonbeslag', 'beslaglegging', 'achterstand', 'lening', 'achteraf betalen', 'klarna',
      'schuldeiser',
    ],
    en: ['debts', 'debt collector', 'bailiff', 'loan', 'overdraft'],
    tr: ['borçlar', 'borç yardımı', 'icra memuru', 'kredi'],
    ar: ['ديون كثيرة', 'سداد الديون', 'محصل ديون', 'قرض'],
  },
  {
    means: ['huur', 'schuldhulp', 'afgesloten'],
    nl: [
      'huurachterstand', 'huurschuld', 'huur niet betalen', 'huis uit gezet', 'huisuitzetting', 'ontruiming',
      'uit mijn huis gezet', 'energierekening', 'gas en licht', 'stroom afgesloten', 'water afgesloten',
      'energieschuld', 'zorgpremie',
    ],
    en: ['rent arrears', 'behind on rent', 'eviction', 'evicted', 'energy bill', 'power cut off'],
    tr: ['kira borcu', 'evden atılmak', 'elektrik faturası', 'elektrik kesildi'],
    ar: ['تأخر الإيجار', 'إخلاء', 'طرد من البيت', 'فاتورة الكهرباء'],
  },
  {
    means: ['noodhulp', 'noodfonds'],
    nl: [
      'geld met spoed', 'spoedgeld', 'acuut geld nodig', 'wasmachine kapot', 'noodfonds', 'meteen geld',
      'vandaag geld nodig',
    ],
    en: ['money today', 'urgent money'],
    tr: ['acil para', 'acil maddi yardım'],
    ar: ['مساعدة مالية عاجلة', 'مال عاجل'],
  },
  {
    means: ['huishoudboekje', 'stadsgeldbeheer'],
    nl: [
      'budgetbeheer', 'budgetcoach', 'bewindvoering', 'bewindvoerder', 'geld op orde', 'budgetteren',
      'leren omgaan met geld', 'inkomensbeheer',
    ],
    en: ['budgeting', 'budget management', 'administrator'],
    tr: ['bütçe yönetimi', 'bütçe'],
    ar: ['إدارة الميزانية', 'ميزانية'],
  },
  {
    means: ['administratie', 'formulier', 'raadslieden'],
    nl: [
      'post niet open', 'papieren', 'papierwerk', 'brieven', 'formulieren', 'aanvraag invullen', 'thuisadministratie',
    ],
    en: ['paperwork', 'letters', 'forms'],
    tr: ['evrak', 'mektup okumak', 'form'],
    ar: ['أوراق رسمية', 'رسائل رسمية', 'استمارات'],
  },
  {
    means: ['zorgverzekering', 'digid'],
    nl: [
      'digid', 'zorgverzekering', 'verzekering afsluiten', 'machtiging digid', 'mentorschap', 'curatele',
      'volwassen regelen', 'alles zelf regelen', 'studiefinanciering aanvragen',
    ],
    en: ['digid', 'health insurance', 'mentorship'],
    tr: ['sağlık sigortası', 'dijital kimlik'],
    ar: ['تأمين صحي', 'هوية رقمية'],
  },

  // a place to live
  {
    means: ['dakloos', 'slaapplek', 'herstart'],
    nl: [
      'geen slaapplek', 'geen plek om te slapen', 'geen dak', 'op straat leven', 'op straat slapen', 'bankslaper',
      'bankslapen', 'buiten slapen', 'nachtopvang', 'daklozenopvang', 'thuisloos', 'zwerfjongere', 'zwerven',
      'slapen bij vrienden', 'douchen', 'briefadres',
    ],
    en: ['homeless', 'nowhere to sleep', 'sleeping rough', 'couch surfing', 'living on the street'],
    tr: ['evsiz', 'kalacak yer yok', 'sokakta kalıyorum', 'uyuyacak yer'],
    ar: ['مشرد', 'بلا مأوى', 'لا مكان للنوم', 'أنام في الشارع'],
  },
  {
    means: ['urgentie', 'voorrang'],
    nl: [
      'urgent een huis', 'urgentieverklaring', 'voorrang woning', 'snel een huis', 'met spoed een woning',
      'woonurgentie', 'huis na scheiding',
    ],
    en: ['urgency', 'housing priority', 'urgent housing'],
    tr: ['konut önceliği', 'acil ev'],
    ar: ['أولوية السكن', 'سكن عاجل'],
  },
  {
    means: ['studentenhuis', 'huisgenoot'],
    nl: [
      'studentenkamer', 'kamer huren', 'op kamers', 'kamer zoeken', 'uit huis gaan', 'op mezelf', 'zelfstandig wonen',
      'jongerenwoning', 'kamertraining', 'begeleid wonen',
    ],
    en: ['student room', 'rent a room', 'moving out', 'own place'],
    tr: ['öğrenci odası', 'oda kiralamak', 'evden ayrılmak'],
    ar: ['غرفة طلاب', 'استئجار غرفة', 'سكن مستقل'],
  },
  {
    means: ['jeugdzorg'],
    nl: [
      'uit jeugdzorg', 'jeugdzorg verlaten', 'nazorg jeugdzorg', 'uit de instelling', 'weg uit de groep',
      'jeugdhulp stopt', 'uit pleegzorg',
    ],
    en: ['leaving care', 'care leaver', 'aftercare'],
    tr: ['kurumdan ayrılmak'],
    ar: ['مغادرة دار الرعاية'],
  },
  {
    means: ['huur', 'rechtswinkel'],
    nl: [
      'huurrecht', 'huisbaas', 'schimmel in huis', 'lekkage', 'huurcontract', 'huurverhoging', 'verhuurder',
      'woningcorporatie', 'burenruzie', 'burenoverlast',
    ],
    en: ['landlord', 'rent contract', 'mould in house', 'noisy neighbours'],
    tr: ['ev sahibi', 'kira sözleşmesi', 'küf'],
    ar: ['صاحب البيت', 'عقد إيجار', 'رطوبة'],
  },

  // law, complaints and standing beside somebody
  {
    means: ['rechtswinkel', 'juridisch'],
    nl: [
      'advocaat', 'rechter', 'rechtbank', 'rechtszaak', 'recht', 'wet', 'pro deo', 'contract', 'dagvaarding', 'bezwaar',
      'beroep tegen besluit',
    ],
    en: ['lawyer', 'attorney', 'court', 'judge', 'my rights', 'lawsuit'],
    tr: ['avukat', 'mahkeme', 'hakim', 'haklarım', 'dava'],
    ar: ['محامي', 'محكمة', 'قاضي', 'حقوقي', 'قانون'],
  },
  {
    means: ['boete', 'strafzaak', 'strafrechtswinkel'],
    nl: [
      'bekeuring', 'boete', 'strafblad', 'strafzaak', 'vog', 'verdachte', 'verhoor', 'officier van justitie', 'cjib',
      'zwartrijden',
    ],
    en: ['criminal case', 'criminal record', 'suspect'],
    tr: ['para cezası', 'ceza davası', 'sabıka'],
    ar: ['غرامة', 'قضية جنائية', 'مخالفة', 'سوابق'],
  },
  {
    means: ['jeugdreclassering', 'strafrechtswinkel'],
    nl: [
      'opgepakt', 'opgepakt door politie', 'aangehouden', 'halt-straf', 'taakstraf', 'reclassering', 'criminaliteit',
      'crimineel', 'winkeldiefstal', 'gestolen in winkel', 'jeugdgevangenis', 'verkeerde pad', 'strafbaar', 'dealen',
    ],
    en: ['arrested', 'probation', 'shoplifting', 'crime', 'community service'],
    tr: ['tutuklandı', 'gözaltı', 'suç', 'hırsızlık'],
    ar: ['اعتقال', 'جريمة', 'سرقة', 'سجن'],
  },
  {
    means: ['klacht', 'vertrouwenspersoon', 'ombudsman'],
    nl: [
      'klacht', 'klagen', 'klacht indienen', 'niet eens met besluit', 'niet tevreden', 'ontevreden', 'slecht behandeld',
      'niet gehoord',
    ],
    en: ['complaint', 'complain', 'ombudsman', 'not satisfied'],
    tr: ['şikayet', 'şikayet etmek', 'memnun değilim'],
    ar: ['شكوى', 'تقديم شكوى', 'غير راض'],
  },
  {
    means: ['kinderrechten', 'kinderombudsman'],
    nl: ['rechten van kinderen', 'kinderrecht', 'mijn rechten als kind', 'rechten van jongeren'],
    en: ["children's rights", 'rights of the child'],
    tr: ['çocuk hakları'],
    ar: ['حقوق الطفل', 'حقوق الأطفال'],
  },
  {
    means: ['cliëntondersteuning', 'cliëntondersteuner', 'vertrouwenspersoon'],
    nl: [
      'onafhankelijke cliëntondersteuning', 'second opinion', 'tweede mening', 'keukentafelgesprek', 'wmo aanvragen',
      'pgb', 'persoonsgebonden budget', 'indicatie', 'beschikking', 'wlz', 'iemand mee naar gesprek',
      'niet eens met hulp',
    ],
    en: ['client support', 'second opinion', 'personal budget', 'care application'],
    tr: ['ikinci görüş', 'kişisel bütçe'],
    ar: ['رأي ثان', 'دعم العميل'],
  },
  {
    means: ['jeugdbescherming', 'jeugdstem', 'kinderbescherming'],
    nl: [
      'ondertoezichtstelling', 'ots', 'uithuisplaatsing', 'uithuisgeplaatst', 'uit huis geplaatst', 'gezinsvoogd',
      'kinderrechter', 'raadsonderzoek', 'kinderen afgepakt', 'kind afgepakt', 'gesloten jeugdzorg',
    ],
    en: ['custody', 'child taken away', 'supervision order', 'child protection board'],
    tr: ['çocuğum elimden alındı', 'çocuk esirgeme'],
    ar: ['أخذوا أولادي', 'نزع الحضانة', 'مجلس حماية الطفل'],
  },
  {
    means: ['scheiden', 'juridisch'],
    nl: [
      'omgangsregeling', 'bezoekregeling', 'omgang', 'mijn kind niet zien', 'ex houdt kind weg', 'ouderschapsplan',
      'alimentatie', 'gezag aanvragen', 'mediator', 'omgangshuis', 'begeleide omgang',
    ],
    en: ['visitation', 'parenting plan', 'child support', 'mediation'],
    tr: ['çocuğumu göremiyorum', 'nafaka', 'velayet davası', 'görüşme hakkı'],
    ar: ['رؤية الأطفال', 'حق الزيارة', 'نفقة الأطفال', 'وساطة'],
  },
  {
    means: ['pinedo'],
    nl: [
      'ouders gescheiden', 'ouders gaan scheiden', 'papa en mama uit elkaar', 'mijn ouders uit elkaar', 'stiefouder',
      'tussen mijn ouders in',
    ],
    en: ['my parents are divorced', 'parents divorcing', 'parents splitting up'],
    tr: ['annem babam boşanıyor', 'annem babam ayrı'],
    ar: ['والداي مطلقان', 'أبي وأمي منفصلان'],
  },
  {
    means: ['juridisch'],
    nl: [
      'verblijfsvergunning', 'ongedocumenteerd', 'geen papieren', 'illegaal', 'ind', 'paspoort', 'gezinshereniging',
      'nationaliteit',
    ],
    en: ['residence permit', 'undocumented', 'family reunification', 'passport'],
    tr: ['oturum izni', 'kaçak', 'aile birleşimi'],
    ar: ['تصريح إقامة', 'إقامة', 'لم الشمل', 'بدون أوراق'],
  },

  // danger and what happened
  {
    means: ['veilig', 'mishandeling'],
    nl: [
      'geslagen', 'geweld thuis', 'mishandeld', 'verwaarlozing', 'verwaarloosd', 'buurkind', 'ruzie bij de buren',
      'onveilig', 'niet veilig', 'bang voor mijn vader', 'bang voor mijn moeder', 'weggelopen', 'weglopen',
      'vrouwenopvang', 'stalking', 'stalken',
    ],
    en: ['abuse', 'abused', 'neglect', 'unsafe at home', 'beaten', 'run away', 'stalking'],
    tr: ['dayak', 'şiddet görüyorum', 'çocuk ihmali', 'evden kaçmak'],
    ar: ['ضرب', 'إهمال', 'يضربني', 'غير آمن في البيت'],
  },
  {
    means: ['huwelijksdwang', 'uithuwelijken', 'achterlating'],
    nl: [
      'uitgehuwelijkt', 'gedwongen huwelijk', 'gedwongen trouwen', 'moet trouwen', 'kindhuwelijk', 'neef trouwen',
      'achtergelaten', 'eergerelateerd', 'eerwraak', 'familie-eer', 'schande familie',
    ],
    en: ['forced marriage', 'forced to marry', 'honour violence', 'honor killing', 'left behind abroad'],
    tr: ['zorla evlilik', 'zorla evlendirme', 'namus'],
    ar: ['زواج قسري', 'زواج بالإجبار', 'جريمة شرف', 'شرف العائلة'],
  },
  {
    means: ['fier', 'uitbuiting'],
    nl: [
      'loverboy', 'mensenhandel', 'gedwongen seks', 'seksuele uitbuiting', 'criminele uitbuiting', 'pooier',
      'prostitutie',
    ],
    en: ['trafficking', 'exploited', 'pimp', 'prostitution'],
    tr: ['fuhuş', 'insan kaçakçılığı'],
    ar: ['دعارة', 'استغلال جنسي'],
  },
  {
    means: ['csg', 'verkrachting'],
    nl: [
      'verkracht', 'aangerand', 'misbruikt', 'seksueel misbruik', 'incest', 'grensoverschrijdend', 'aangeraakt',
      'date rape', 'seksueel lastiggevallen',
    ],
    en: ['raped', 'sexually abused', 'assaulted', 'molested'],
    tr: ['tecavüze uğradım', 'taciz', 'cinsel saldırı'],
    ar: ['اغتصبني', 'تحرش', 'اعتداء جنسي'],
  },
  {
    means: ['helpwanted', 'naaktfoto'],
    nl: [
      'naaktbeeld', 'nude', 'nudes', 'sexting', 'sextortion', 'dickpic', 'foto verspreid', 'video verspreid',
      'online bedreigd', 'gechanteerd', 'grooming', 'exposen', 'geëxposed', 'deepfake', 'hack', 'gehackt',
    ],
    en: ['nude photo', 'leaked nudes', 'blackmailed', 'online abuse', 'hacked'],
    tr: ['çıplak resim', 'internette şantaj', 'fotoğrafım yayıldı'],
    ar: ['صور فاضحة', 'ابتزاز', 'تهديد على الإنترنت'],
  },
  {
    means: ['slachtofferhulp', 'aangifte'],
    nl: [
      'slachtoffer', 'beroofd', 'overvallen', 'inbraak', 'ongeluk gehad', 'aanrijding', 'bedreigd', 'getuige',
      'vermist', 'opgelicht', 'oplichting', 'mishandeld op straat', 'in elkaar geslagen',
    ],
    en: ['victim', 'robbery', 'burglary', 'scammed', 'witness', 'car accident'],
    tr: ['soyuldum', 'dolandırıldım', 'trafik kazası', 'tanık'],
    ar: ['ضحية', 'سرقوني', 'حادث سير', 'شاهد'],
  },
  {
    means: ['discriminatie'],
    nl: [
      'gediscrimineerd', 'discriminatie', 'racisme', 'racistisch', 'uitgescholden om mijn geloof', 'islamofobie',
      'antisemitisme', 'homohaat', 'homofobie',
    ],
    en: ['discrimination', 'racism', 'racist', 'homophobia'],
    tr: ['ayrımcılık', 'ırkçılık', 'ırkçı'],
    ar: ['تمييز', 'عنصرية', 'عنصري'],
  },
  {
    means: ['psychotraumacentrum', 'trauma'],
    nl: [
      'ptss', 'emdr', 'getraumatiseerd', 'herbeleving', 'flashback', 'oorlogstrauma', 'vluchttrauma',
      'traumabehandeling', 'jeugdtrauma',
    ],
    en: ['ptsd', 'traumatized', 'trauma therapy', 'flashbacks'],
    tr: ['travma sonrası', 'savaş travması'],
    ar: ['صدمة الحرب', 'اضطراب ما بعد الصدمة'],
  },
  {
    means: ['rouw', 'verlies', 'dood'],
    nl: [
      'overleden', 'overlijden', 'doodgegaan', 'gestorven', 'rouwverwerking', 'rouwen', 'vader dood', 'moeder dood',
      'papa is dood', 'mama is dood', 'broertje dood', 'opa overleden', 'oma overleden', 'begrafenis', 'gemis',
      'sterven', 'ongeneeslijk ziek',
    ],
    en: ['grief', 'died', 'death', 'passed away', 'father died', 'mother died', 'bereavement', 'funeral'],
    tr: ['ölüm', 'vefat', 'babam öldü', 'annem öldü', 'yas', 'cenaze'],
    ar: ['موت', 'وفاة', 'أبي مات', 'أمي ماتت', 'حداد', 'عزاء'],
  },
  {
    means: ['113', 'zelfmoord'],
    nl: [
      'zelfmoord', 'zelfdoding', 'suïcide', 'suïcidaal', 'niet meer leven', 'zelfbeschadiging', 'automutilatie',
      'mezelf snijden', 'mezelf pijn doen', 'krassen',
    ],
    en: ['suicide', 'suicidal', 'want to die', 'self-harm', 'cutting myself', 'kill myself'],
    tr: ['intihar', 'ölmek istiyorum', 'kendime zarar'],
    ar: ['انتحار', 'أريد أن أموت', 'إيذاء النفس'],
  },

  // feelings
  {
    means: ['angst', 'psycholoog', 'huisarts'],
    nl: [
      'paniek', 'paniekaanval', 'angststoornis', 'hyperventilatie', 'hyperventileren', 'fobie', 'sociale angst',
      'faalangst', 'dwang', 'smetvrees', 'durft niet alleen',
    ],
    en: ['panic attack', 'anxiety disorder', 'phobia', 'social anxiety'],
    tr: ['panik atak', 'anksiyete', 'fobi', 'sosyal fobi'],
    ar: ['نوبة هلع', 'قلق شديد', 'رهاب', 'وسواس'],
  },
  {
    means: ['somber', 'somberheid', 'huisarts'],
    nl: [
      'depressie', 'depressief', 'depri', 'down', 'neerslachtig', 'winterdip', 'leeg gevoel', 'nergens zin in',
      'burn-out', 'burnout', 'overspannen', 'postnatale depressie', 'postpartum',
    ],
    en: ['depression', 'depressed', 'burnout', 'postnatal depression'],
    tr: ['depresyon', 'bunalım', 'tükenmişlik', 'doğum sonrası depresyon'],
    ar: ['اكتئاب', 'مكتئب', 'إرهاق', 'اكتئاب ما بعد الولادة'],
  },
  {
    means: ['psycholoog', 'huisarts'],
    nl: [
      'ggz', 'jeugd-ggz', 'psychische hulp', 'therapie', 'therapeut', 'psychiater', 'mental coach',
      'psychische klachten',
    ],
    en: ['psychologist', 'therapist', 'therapy', 'counselling', 'mental health care'],
    tr: ['psikolog', 'terapist', 'psikolojik destek'],
    ar: ['طبيب نفسي', 'معالج نفسي', 'دعم نفسي'],
  },
  {
    means: ['wachtverzachter', 'wachtlijst'],
    nl: ['wachttijd', 'lang wachten', 'wachten op hulp', 'op de wachtlijst', 'nergens terecht', 'hoe lang duurt het'],
    en: ['waiting list', 'waiting time', 'waiting for help'],
    tr: ['bekleme listesi', 'bekleme süresi'],
    ar: ['قائمة الانتظار', 'انتظار العلاج'],
  },
  {
    means: ['eenzaam'],
    nl: ['eenzaamheid', 'geen vrienden', 'nieuwe vrienden', 'niemand', 'buitenstaander', 'vriendengroep'],
    en: ['lonely', 'loneliness', 'no friends', 'make friends'],
    tr: ['yalnız', 'yalnızlık', 'arkadaş bulmak'],
    ar: ['وحيد', 'وحدة', 'تكوين صداقات'],
  },
  {
    means: ['huisarts', 'consultatiebureau', 'jeugdarts'],
    nl: [
      'slaapprobleem', 'slapeloosheid', 'niet slapen', 'slecht slapen', 'nachtmerries', 'wakker liggen', 'bedplassen',
      'plast in bed', 'broekpoepen', 'buikpijn', 'hoofdpijn',
    ],
    en: ['sleep problems', 'cannot sleep', 'insomnia', 'nightmares', 'bedwetting'],
    tr: ['uyku sorunu', 'uyuyamıyorum', 'kabus', 'altını ıslatma'],
    ar: ['مشاكل النوم', 'أرق', 'كوابيس', 'تبول لا إرادي'],
  },
  {
    means: ['gedrag', 'gezinstherapeuten', 'jeugdarts'],
    nl: [
      'boosheid', 'woedeaanval', 'woede', 'driftbui', 'agressie', 'agressieregulatie', 'snel boos', 'kort lontje',
      'uit de hand lopen', 'kind slaat ouders',
    ],
    en: ['anger', 'anger management', 'rage', 'tantrums', 'aggression'],
    tr: ['öfke kontrolü', 'öfke nöbeti', 'saldırganlık'],
    ar: ['غضب', 'نوبات الغضب', 'عدوانية'],
  },
  {
    means: ['eetstoornis', 'eetprobleem', 'featback'],
    nl: [
      'anorexia', 'boulimia', 'eetbui', 'niet eten', 'eet niet', 'te dik', 'te dun', 'afvallen', 'lijnen',
      'overgeven na eten', 'eetproblemen', 'arfid', 'overgewicht',
    ],
    en: ['eating disorder', 'anorexia', 'bulimia', 'binge eating', 'overweight'],
    tr: ['yeme bozukluğu', 'anoreksiya', 'kilo sorunu'],
    ar: ['اضطراب الأكل', 'فقدان الشهية', 'شره', 'وزن زائد'],
  },
  {
    means: ['geluk', 'gelukscafé'],
    nl: ['gelukkig', 'blij', 'lekker in mijn vel'],
    en: ['happiness', 'happy'],
    tr: ['mutluluk', 'mutlu'],
    ar: ['سعادة', 'سعيد'],
  },
  {
    means: ['pesten'],
    nl: [
      'gepest', 'pester', 'cyberpesten', 'online gepest', 'pesten op school', 'pest anderen', 'uitgescholden',
      'buitengesloten', 'uitgelachen', 'pestprotocol',
    ],
    en: ['bullying', 'bullied', 'cyberbullying'],
    tr: ['zorbalık', 'akran zorbalığı', 'okulda zorbalık'],
    ar: ['تنمر', 'تنمر في المدرسة', 'يتنمرون علي'],
  },
  {
    means: ['hulplijnen', 'anoniem', 'chat'],
    nl: ['chatten', 'appen', 'anoniem praten', 'gratis bellen', 'niet bellen', 'liever typen'],
    en: ['chat', 'anonymous'],
    tr: ['sohbet', 'anonim'],
    ar: ['دردشة', 'مجهول الهوية', 'مساعدة عبر الإنترنت'],
  },

  // who I am, love and body
  {
    means: ['genderpraatjes', 'transgender', 'genderkind'],
    nl: [
      'gender', 'trans', 'non-binair', 'nonbinair', 'genderdysforie', 'geslacht veranderen', 'transitie', 'geen jongen',
      'geen meisje', 'in het verkeerde lichaam', 'genderfluid', 'transjongen', 'transmeisje', 'genderneutraal',
    ],
    en: ['transgender', 'trans', 'gender', 'non-binary', 'transition', 'gender dysphoria'],
    tr: ['cinsiyet kimliği', 'cinsiyet değiştirme', 'trans'],
    ar: ['متحول جنسيا', 'هوية جندرية', 'تغيير الجنس'],
  },
  {
    means: ['coc', 'lhbti'],
    nl: [
      'homo', 'lesbisch', 'bi', 'biseksueel', 'lesbo', 'lhbtiq', 'lgbt', 'lgbtq', 'queer', 'gay', 'uit de kast',
      'coming-out', 'val op jongens', 'val op meisjes', 'regenboog', 'pride', 'panseksueel', 'aseksueel',
    ],
    en: ['gay', 'lesbian', 'bisexual', 'queer', 'lgbt', 'lgbtq', 'coming out'],
    tr: ['eşcinsel', 'gey', 'lezbiyen', 'biseksüel'],
    ar: ['مثلي', 'مثلية', 'مثلي الجنس', 'مثلية جنسية'],
  },
  {
    means: ['sense', 'seks', 'soa', 'anticonceptie'],
    nl: [
      'seks', 'seksualiteit', 'soa', 'soa-test', 'chlamydia', 'hiv', 'condoom', 'voorbehoedsmiddel', 'de pil',
      'morning-afterpil', 'spiraaltje', 'eerste keer', 'maagd', 'maagdenvlies', 'seksuele voorlichting',
      'geslachtsziekte', 'anticonceptie',
    ],
    en: ['sex', 'std', 'sti', 'contraception', 'condom', 'birth control', 'the pill', 'morning after pill'],
    tr: ['seks', 'cinsellik', 'doğum kontrolü', 'prezervatif', 'cinsel hastalık'],
    ar: ['جنس', 'منع الحمل', 'حبوب منع الحمل', 'واقي ذكري', 'أمراض جنسية'],
  },
  {
    means: ['jouwggd', 'kindertelefoon'],
    nl: ['puberteit', 'lichaam', 'ongesteld', 'menstruatie', 'puistjes', 'groei', 'borsten', 'baard in de keel'],
    en: ['puberty', 'period', 'body changes'],
    tr: ['ergenlik', 'regl', 'adet'],
    ar: ['بلوغ', 'دورة شهرية'],
  },

  // before and after birth, small children
  {
    means: ['zwanger', 'verloskundige', 'kansrijke'],
    nl: [
      'zwangerschap', 'zwanger', 'bevallen', 'verloskundige', 'kraamzorg', 'tienermoeder', 'babyspullen', 'eerste kind',
    ],
    en: ['pregnant', 'pregnancy', 'midwife', 'giving birth', 'expecting', 'baby things'],
    tr: ['hamile', 'hamilelik', 'gebelik', 'doğum', 'ebe'],
    ar: ['حامل', 'حمل', 'ولادة', 'قابلة'],
  },
  {
    means: ['ongewenst', 'onbedoeld', 'keuzegesprek'],
    nl: [
      'abortus', 'abortuspil', 'zwangerschap afbreken', 'ongepland', 'per ongeluk zwanger', 'ongewenst', 'onbedoeld',
      'wil niet zwanger zijn', 'baby afstaan', 'afstand ter adoptie', 'zwangerschapstest', 'overtijd',
    ],
    en: ['abortion', 'unwanted pregnancy', 'unplanned pregnancy', 'termination', 'pregnancy test'],
    tr: ['kürtaj', 'istenmeyen hamilelik', 'istenmeyen gebelik'],
    ar: ['إجهاض', 'حمل غير مرغوب فيه', 'حمل غير مخطط له'],
  },
  {
    means: ['kinderwens'],
    nl: ['kinderwens', 'kind krijgen of niet', 'nog geen kind'],
    en: ['not ready for a child'],
    ar: ['رغبة في الإنجاب'],
  },
  {
    means: ['verloskundige', 'huisarts'],
    nl: [
      'miskraam', 'doodgeboren', 'stilgeboren', 'doodgeboorte', 'kindje verloren', 'baby verloren', 'sterrenkindje',
      'vroeggeboorte',
    ],
    en: ['miscarriage', 'stillbirth', 'stillborn', 'lost my baby'],
    tr: ['düşük yaptım', 'ölü doğum', 'bebeğimi kaybettim'],
    ar: ['إسقاط الجنين', 'ولادة جنين ميت', 'فقدت طفلي'],
  },
  {
    means: ['consultatiebureau', 'jeugdverpleegkundige'],
    nl: [
      'borstvoeding', 'flesvoeding', 'kolven', 'huilbaby', 'baby huilt', 'krampjes', 'vaccinatie', 'inenting', 'prik',
      'rijksvaccinatieprogramma', 'groeit niet goed', 'doorkomende tandjes', 'hielprik', 'eerste hapjes', 'speen',
      'baby slaapt niet',
    ],
    en: [
      'breastfeeding', 'crying baby', 'vaccination', 'vaccine', 'baby cries', 'bottle feeding', 'baby does not sleep',
    ],
    tr: ['emzirme', 'anne sütü', 'ağlayan bebek', 'aşı', 'bebek uyumuyor'],
    ar: ['رضاعة', 'رضاعة طبيعية', 'طفل يبكي', 'تطعيم', 'لقاح'],
  },
  {
    means: ['jeugdarts', 'consultatiebureau', 'ontwikkeling'],
    nl: [
      'praat nog niet', 'spraak', 'logopedie', 'stotteren', 'taalachterstand', 'ontwikkelingsachterstand',
      'achterstand in ontwikkeling', 'motoriek', 'fysiotherapie', 'niet zindelijk', 'gehoortest', 'ogentest',
    ],
    en: ['speech delay', 'does not talk yet', 'late talker', 'development', 'stutter', 'speech therapy'],
    tr: ['konuşmuyor', 'geç konuşma', 'konuşma terapisi', 'gelişim geriliği'],
    ar: ['تأخر الكلام', 'لا يتكلم', 'علاج النطق', 'تأخر النمو'],
  },
  {
    means: ['groeigids', 'opvoeden'],
    nl: [
      'opvoedtips', 'oudercursus', 'opvoedcursus', 'triple p', 'cursus opvoeden', 'leeftijdsfase', 'opvoedapp',
      'opgroeigids', 'ontwikkelingsfase',
    ],
    en: ['parenting course', 'parenting tips', 'parenting class'],
    tr: ['ebeveyn kursu', 'anne baba eğitimi'],
    ar: ['دورة تربية', 'نصائح تربوية'],
  },
  {
    means: ['kinderopvang', 'bso', 'plusopvang'],
    nl: [
      'kinderopvang', 'kinderdagverblijf', 'crèche', 'peuterspeelzaal', 'voorschool', 'peutergroep', 'vve',
      'buitenschoolse opvang', 'naschoolse opvang', 'gastouder', 'oppas', 'opvang voor mijn kind', 'kdv',
    ],
    en: ['childcare', 'daycare', 'nursery', 'after school care', 'babysitter', 'playgroup'],
    tr: ['kreş', 'çocuk bakımı', 'anaokulu', 'bakıcı'],
    ar: ['حضانة أطفال', 'روضة', 'رعاية أطفال', 'جليسة أطفال'],
  },
  {
    means: ['humanitas'],
    nl: [
      'vrijwilliger thuis', 'sta er alleen voor', 'alleenstaande moeder', 'alleenstaande vader', 'overbelaste ouder',
      'kraamvisite',
    ],
    en: ['home visit', 'help at home', 'single mother', 'volunteer at home'],
    tr: ['evde yardım', 'ev ziyareti', 'bekar anne'],
    ar: ['زيارة منزلية', 'أم عزباء'],
  },
  {
    means: ['moedergroep', 'babygroep', 'moedercentrum'],
    nl: [
      'moeders ontmoeten', 'moedergroep', 'moederclub', 'mamagroep', 'babygroep', 'babycafé', 'vrouwengroep',
      'vrouwencentrum', 'vrouwen ontmoeten',
    ],
    en: ['mothers group', 'meet other mothers', 'women group', 'baby group'],
    tr: ['anneler grubu', 'kadınlar grubu', 'diğer anneler'],
    ar: ['مجموعة أمهات', 'مجموعة نساء', 'لقاء الأمهات'],
  },
  {
    means: ['oudergroepen'],
    nl: [
      'ouders ontmoeten', 'oudergroep', 'contact met andere ouders', 'ouders zoals ik', 'ervaringen delen ouders',
      'vadergroep', 'vaders', 'vader-kind', 'papadag', 'jonge vader', 'mannengroep',
    ],
    en: ['meet parents', 'other parents', 'parent group', 'fathers group', 'fathers'],
    tr: ['diğer ebeveynler', 'babalar grubu', 'veli grubu'],
    ar: ['آباء آخرون', 'مجموعة آباء', 'لقاء أولياء الأمور'],
  },
  {
    means: ['buurtteam'],
    nl: [
      'familiegroepsplan', 'eigen kracht-conferentie', 'familieberaad', 'netwerkberaad', 'steunfiguur',
      'doorverwijzing',
    ],
    en: ['family group conference', 'family plan'],
    tr: ['aile toplantısı'],
    ar: ['اجتماع عائلي'],
  },

  // ill, different, caring
  {
    means: ['adhd', 'balans'],
    nl: [
      'add', 'adhd', 'druk kind', 'concentratie', 'concentratieproblemen', 'ritalin', 'medicatie adhd', 'hyperactief',
      'kan niet stilzitten',
    ],
    en: ['attention deficit', 'adhd', 'hyperactive', 'concentration'],
    tr: ['dikkat eksikliği', 'hiperaktivite', 'konsantrasyon'],
    ar: ['نقص الانتباه', 'فرط الحركة', 'تركيز'],
  },
  {
    means: ['dyslexie', 'dyscalculie', 'balans'],
    nl: [
      'dyslectisch', 'leesproblemen', 'moeite met lezen', 'moeite met rekenen', 'rekenproblemen', 'letters draaien',
      'spelling', 'leerstoornis', 'hoogbegaafd',
    ],
    en: ['dyslexia', 'dyscalculia', 'reading problems', 'learning disorder'],
    tr: ['disleksi', 'okuma güçlüğü', 'öğrenme güçlüğü'],
    ar: ['عسر القراءة', 'صعوبات التعلم', 'صعوبة الحساب'],
  },
  {
    means: ['beperking', 'specialisten'],
    nl: ['autisme', 'autistisch', 'ass', 'asperger', 'prikkels', 'overprikkeld', 'hoogsensitief', 'structuur nodig'],
    en: ['autism', 'autistic', 'aspergers', 'sensory'],
    tr: ['otizm', 'otistik'],
    ar: ['توحد', 'طيف التوحد'],
  },
  {
    means: ['beperking', 'langzamer'],
    nl: [
      'lvb', 'licht verstandelijk', 'verstandelijke beperking', 'laag iq', 'moeilijk lerend', 'zwakbegaafd',
      'syndroom van down', 'downsyndroom',
    ],
    en: ['intellectual disability', 'learning disability', 'down syndrome', 'low iq'],
    tr: ['zihinsel engelli', 'down sendromu'],
    ar: ['إعاقة ذهنية', 'متلازمة داون'],
  },
  {
    means: ['aangepast', 'beperking'],
    nl: [
      'gehandicaptensport', 'rolstoel', 'sport met beperking', 'sporten met een handicap', 'g-voetbal', 'g-sport',
      'spasme', 'lichamelijke beperking',
    ],
    en: ['disabled sports', 'wheelchair', 'adapted sports'],
    tr: ['engelli sporu', 'tekerlekli sandalye'],
    ar: ['رياضة ذوي الإعاقة', 'كرسي متحرك'],
  },
  {
    means: ['samenspeeltuin', 'speelotheek'],
    nl: [
      'spelen met beperking', 'speeltuin rolstoel', 'inclusieve speeltuin', 'aangepaste speeltuin',
      'speeltuin voor gehandicapte kinderen',
    ],
    en: ['inclusive playground', 'accessible playground'],
    tr: ['engelli çocuk parkı'],
    ar: ['ملعب لذوي الإعاقة'],
  },
  {
    means: ['doof', 'slechthorend', 'gebarentolk', 'teletolk'],
    nl: [
      'dove', 'doofheid', 'hoor slecht', 'gehoor', 'gehoorapparaat', 'gebaren', 'gebarentaal', 'niet kunnen praten',
      'doofblind', 'doofstom', 'niet kunnen bellen',
    ],
    en: ['deaf', 'hard of hearing', 'sign language', 'hearing aid'],
    tr: ['sağır', 'işitme engelli', 'işaret dili'],
    ar: ['أصم', 'صم', 'ضعف السمع', 'لغة الإشارة'],
  },
  {
    means: ['handjehelpen'],
    nl: [
      'logeerhuis', 'respijtzorg', 'oppas gehandicapt kind', 'ontlasting', 'zorgintensief', 'zorgkind', 'leren reizen',
    ],
    en: ['respite care'],
    tr: ['engelli çocuk için yardım'],
    ar: ['مساعدة لطفل معاق'],
  },
  {
    means: ['plusopvang'],
    nl: [
      'opvang gehandicapt kind', 'opvang speciaal kind', 'medisch kinderdagverblijf', 'dagbehandeling',
      'kleine groep opvang', 'weggestuurd van de opvang', 'extra hulp op de opvang',
    ],
    en: ['special needs daycare'],
    tr: ['özel bakım kreşi'],
    ar: ['حضانة لذوي الاحتياجات'],
  },
  {
    means: ['mantelzorger', 'mantelzorg'],
    nl: [
      'jonge mantelzorger', 'zorgen voor mijn moeder', 'zorgen voor mijn vader', 'zorg voor mijn broertje',
      'zieke moeder', 'zieke vader', 'zieke ouder', 'moeder is ziek', 'vader is ziek', 'mama is ziek', 'papa is ziek',
      'ouder met psychische problemen', 'kopp-kinderen', 'brusje', 'gehandicapt broertje', 'gehandicapt zusje',
    ],
    en: ['young carer', 'carer', 'sick parent', 'caring for my mother', 'caring for my brother'],
    tr: ['hasta annem', 'hasta babam', 'anneme bakıyorum', 'kardeşime bakıyorum'],
    ar: ['أمي مريضة', 'أبي مريض', 'أعتني بأمي', 'رعاية الأهل'],
  },

  // not being able to stop
  {
    means: ['gokken', 'kansspel'],
    nl: [
      'gokt', 'gokverslaving', 'gokverslaafd', 'casino', 'sportweddenschap', 'online gokken', 'poker', 'gokkast',
      'lootboxes', 'cruks',
    ],
    en: ['gambling', 'betting', 'casino', 'gambling addiction'],
    tr: ['kumar', 'kumar bağımlılığı', 'bahis'],
    ar: ['قمار', 'مراهنات', 'إدمان القمار'],
  },
  {
    means: ['alcohol', 'jellinek'],
    nl: [
      'drinkt te veel', 'drank', 'alcoholist', 'alcoholisme', 'alcoholverslaving', 'zuipen', 'dronken', 'vader drinkt',
      'moeder drinkt', 'papa drinkt', 'mama drinkt', 'ouders drinken',
    ],
    en: ['alcoholic', 'drinks too much', 'drunk', 'drinking problem', 'father drinks', 'mother drinks'],
    tr: ['alkolik', 'çok içiyor', 'babam içiyor', 'sarhoş'],
    ar: ['كحول', 'مدمن كحول', 'أبي يشرب', 'سكران'],
  },
  {
    means: ['drugs', 'jellinek', 'verslaving'],
    nl: [
      'blowen', 'blowt', 'wiet', 'hasj', 'joint', 'cannabis', 'xtc', 'cocaïne', 'coke', 'ketamine', 'lachgas', 'speed',
      'ghb', '3mmc', 'heroïne', 'drugsverslaving', 'drugsgebruik', 'afkicken', 'junk', 'high',
    ],
    en: ['weed', 'drug addiction', 'cannabis', 'cocaine', 'rehab', 'smoking weed'],
    tr: ['uyuşturucu', 'esrar', 'kokain', 'uyuşturucu bağımlılığı'],
    ar: ['مخدرات', 'حشيش', 'إدمان المخدرات', 'كوكايين'],
  },
  {
    means: ['verslaving', 'jellinek'],
    nl: ['roken', 'rookt', 'vape', 'vapes', 'e-sigaret', 'sigaret', 'snus', 'nicotine', 'stoppen met roken'],
    en: ['smoking', 'vaping', 'vape', 'quit smoking', 'nicotine'],
    tr: ['sigara', 'elektronik sigara', 'sigarayı bırakmak'],
    ar: ['تدخين', 'سيجارة إلكترونية', 'ترك التدخين'],
  },
  {
    means: ['gamen', 'verslaving'],
    nl: [
      'gameverslaving', 'gameverslaafd', 'game te veel', 'gamet de hele dag', 'gametijd', 'fortnite', 'roblox',
      'playstation', 'telefoonverslaving', 'hele dag op zijn telefoon', 'schermverslaving', 'schermtijd',
    ],
    en: ['gaming', 'gaming addiction', 'video games', 'screen addiction', 'phone addiction'],
    tr: ['oyun bağımlılığı', 'bilgisayar oyunu', 'telefon bağımlılığı'],
    ar: ['إدمان الألعاب', 'ألعاب الفيديو', 'إدمان الهاتف'],
  },

  // school and work
  {
    means: ['huiswerk', 'huiswerkklas'],
    nl: [
      'huiswerkbegeleiding', 'bijles', 'huiswerkklas', 'studiebegeleiding', 'plannen', 'toetsen leren', 'huiswerkhulp',
      'rustige plek om te leren',
    ],
    en: ['homework', 'tutoring'],
    tr: ['ödev', 'ödev yardımı', 'özel ders'],
    ar: ['واجبات', 'دروس خصوصية'],
  },
  {
    means: ['leerplichtambtenaar', 'leerplicht'],
    nl: [
      'thuiszitter', 'thuiszitten', 'schoolweigeren', 'weigert school', 'wil niet naar school', 'spijbelen', 'spijbelt',
      'gespijbeld', 'verzuim', 'schoolverzuim', 'ziekmelden', 'vrijstelling', 'thuisonderwijs', 'luxeverzuim',
    ],
    en: ['truancy', 'skipping school', 'school refusal', 'not going to school', 'home schooling'],
    tr: ['okula gitmiyor', 'okula gitmek istemiyor', 'okuldan kaçmak', 'devamsızlık'],
    ar: ['لا يذهب إلى المدرسة', 'رفض المدرسة', 'هروب من المدرسة', 'غياب'],
  },
  {
    means: ['doorstroompunt', 'schooluitval', 'startkwalificatie'],
    nl: [
      'gestopt met school', 'stoppen met school', 'geen diploma', 'school niet afgemaakt', 'schooluitval',
      'voortijdig schoolverlater', 'vsv', 'drop-out', 'geen startkwalificatie', 'terug naar school',
      'opleiding gestopt', 'zonder diploma', 'entreeopleiding', 'overstap mbo',
    ],
    en: ['dropout', 'dropped out', 'no diploma', 'left school', 'back to school'],
    tr: ['okulu bıraktım', 'okulu bıraktı', 'diploma yok'],
    ar: ['ترك المدرسة', 'بدون شهادة', 'عودة إلى المدرسة'],
  },
  {
    means: ['passend', 'routewijzer'],
    nl: [
      'van school gestuurd', 'geschorst', 'schorsing', 'verwijderd van school', 'school wil mijn kind niet',
      'overstappen school', 'geen plek op school', 'school past niet', 'speciaal onderwijs', 'sbo', 'vso',
      'praktijkonderwijs', 'cluster 4', 'toelaatbaarheidsverklaring', 'tlv',
    ],
    en: ['expelled', 'suspended from school', 'change school', 'special education', 'special school'],
    tr: ['okuldan atıldı', 'okul değiştirmek', 'özel eğitim okulu'],
    ar: ['طرد من المدرسة', 'تغيير المدرسة', 'مدرسة خاصة'],
  },
  {
    means: ['onderwijs'],
    nl: [
      'ruzie met school', 'conflict met school', 'schooladvies', 'gesprek met school', 'school luistert niet',
      'klacht over school', 'rechten op school', 'medezeggenschap', 'schoolkeuze', 'aanmelden school',
      'inschrijven school', 'doorstroomtoets',
    ],
    en: ['school choice', 'conflict with school', 'complaint about school', 'choose a school', 'enrol in school'],
    tr: ['okul seçimi', 'okula kayıt', 'okulla sorun'],
    ar: ['اختيار المدرسة', 'تسجيل في المدرسة', 'مشكلة مع المدرسة'],
  },
  {
    means: ['brugklas', 'mentor'],
    nl: ['stap naar middelbare school', 'groep 8', 'brugklasser', 'eerste klas', 'overgang voortgezet onderwijs'],
    en: ['starting secondary school', 'first year'],
    tr: ['ortaokula geçiş'],
    ar: ['الانتقال إلى المدرسة الثانوية'],
  },
  {
    means: ['vertrouwensinspecteur', 'onderwijsinspectie'],
    nl: [
      'leraar slaat', 'juf slaat', 'meester slaat', 'mishandeld op school', 'seksuele intimidatie op school',
      'leraar raakt mij aan', 'onveilige school', 'inspectie',
    ],
    en: ['abuse at school', 'teacher hits', 'school inspection'],
    tr: ['öğretmen dövüyor', 'okulda taciz'],
    ar: ['معلم يضرب', 'عنف في المدرسة'],
  },
  {
    means: ['werk', 'inkomen'],
    nl: [
      'baan', 'bijbaan', 'baantje', 'vacature', 'solliciteren', 'sollicitatiebrief', 'cv maken', 'werkloos',
      'werkzoekend', 'uwv', 'jobcoach', 're-integratie', 'werkervaring', 'leerwerkplek', 'ontslagen', 'zaterdagbaan',
    ],
    en: ['job', 'looking for work', 'unemployed', 'side job'],
    tr: ['işsiz', 'iş ilanı'],
    ar: ['أبحث عن عمل', 'وظيفة', 'عاطل عن العمل', 'شغل'],
  },
  {
    means: ['weekendschool', 'beroepen'],
    nl: ['wat wil ik worden', 'beroep', 'beroepen leren kennen', 'droombaan', 'zondagsschool'],
    en: ['weekend school', 'professions', 'what do i want to be'],
    tr: ['hafta sonu okulu', 'meslekler'],
    ar: ['مدرسة نهاية الأسبوع', 'مهن'],
  },
  {
    means: ['jongerenwerk'],
    nl: [
      'talent', 'talent ontwikkelen', 'coaching', 'persoonlijke coach', 'rolmodel', 'hangjongeren',
      'jongeren op straat', 'overlast jongeren',
    ],
    en: ['coaching', 'talent', 'role model'],
    tr: ['koçluk', 'yetenek'],
    ar: ['تدريب شخصي', 'موهبة'],
  },

  // language and being new
  {
    means: ['taalcafé', 'taalcoach'],
    nl: [
      'nederlands praten', 'nederlands oefenen', 'taalles', 'taalcursus', 'nederlandse les', 'spreek geen nederlands',
      'nt2', 'praatgroep', 'conversatie', 'taalmaatje',
    ],
    en: ['language cafe', 'learn dutch', 'practise dutch', 'dutch lessons', 'speak dutch'],
    tr: ['hollandaca öğrenmek', 'hollandaca konuşmak', 'dil kursu'],
    ar: ['تعلم الهولندية', 'مقهى اللغة', 'دروس اللغة الهولندية'],
  },
  {
    means: ['voorlezen', 'voorleesexpress', 'boekstartcoach'],
    nl: [
      'voorlezen', 'leren lezen', 'boekjes', 'prentenboek', 'taalontwikkeling', 'woordenschat', 'lezen met mijn kind',
      'verhaaltje', 'twee talen', 'meertalig opvoeden', 'tweetalig',
    ],
    en: ['reading aloud', 'read to my child', 'learn to read', 'bilingual'],
    tr: ['kitap okumak', 'çocuğuma kitap okumak', 'iki dilli'],
    ar: ['قراءة للأطفال', 'قصص', 'ثنائي اللغة'],
  },
  {
    means: ['digitaalhuis', 'digiwijs'],
    nl: [
      'computerles', 'computercursus', 'digitale vaardigheden', 'niet goed met computers', 'internet leren',
      'leren lezen en schrijven', 'laaggeletterd', 'analfabeet',
    ],
    en: ['computer lessons', 'digital skills', 'literacy'],
    tr: ['bilgisayar kursu', 'okuma yazma'],
    ar: ['دورة كمبيوتر', 'محو الأمية'],
  },
  {
    means: ['inburgeren', 'welkomhuis'],
    nl: [
      'inburgering', 'inburgeringscursus', 'inburgeringsexamen', 'integreren', 'integratie', 'inburgeringsplicht',
      'statushouder', 'pas in nederland',
    ],
    en: ['integration', 'civic integration', 'integration course', 'integration exam'],
    tr: ['uyum kursu', 'entegrasyon', 'uyum sınavı'],
    ar: ['اندماج', 'دورة اندماج', 'امتحان الاندماج'],
  },
  {
    means: ['vluchtelingen', 'azc', 'gevlucht'],
    nl: [
      'vluchteling', 'asielzoeker', 'asiel', 'asielzoekerscentrum', 'statushouder', 'oekraïne', 'oekraïens', 'syrië',
      'syrisch', 'eritrea', 'afghanistan', 'noodopvang', 'vluchtelingenwerk', 'amv', 'alleenstaande minderjarige',
    ],
    en: ['refugee', 'asylum', 'asylum seeker', 'ukraine', 'syria'],
    tr: ['mülteci', 'sığınmacı', 'iltica'],
    ar: ['لاجئ', 'لجوء', 'طالب لجوء', 'سوريا', 'أوكرانيا'],
  },
  {
    means: ['tolk', 'amal', 'vertalen'],
    nl: ['tolk', 'vertaler', 'vertaling', 'arabische tolk', 'iemand die mijn taal spreekt', 'bellen met de huisarts'],
    en: ['interpreter', 'translator', 'translation'],
    tr: ['tercüman', 'çevirmen', 'çeviri'],
    ar: ['مترجم', 'ترجمة', 'يتكلم عربي', 'بالعربية'],
  },

  // playing, making, moving
  {
    means: ['zwemles', 'zwembad'],
    nl: ['zwemmen', 'leren zwemmen', 'zwemdiploma', 'zwemlessen', 'zwemvangnet', 'zwemwater'],
    en: ['swimming', 'swimming lessons', 'swimming pool'],
    tr: ['yüzme', 'yüzme dersi', 'yüzme havuzu'],
    ar: ['سباحة', 'تعلم السباحة', 'مسبح'],
  },
  {
    means: ['voetbalclub', 'sportveld'],
    nl: ['voetbal', 'voetbalteam', 'voetbalveld', 'zaalvoetbal', 'pannaveld', 'meisjesvoetbal'],
    en: ['football', 'soccer', 'football club'],
    tr: ['futbol', 'futbol kulübü'],
    ar: ['كرة القدم', 'نادي كرة القدم'],
  },
  {
    means: ['buurtsportcoach', 'sportmakelaar', 'sportutrecht'],
    nl: [
      'sportclub', 'sport', 'sportvereniging', 'bewegen', 'gym', 'sportschool', 'fitness', 'kickboksen', 'judo',
      'vechtsport', 'basketbal', 'hockey', 'turnen', 'hardlopen', 'sportles',
    ],
    en: ['sports', 'sports club', 'exercise', 'martial arts', 'gym'],
    tr: ['spor', 'spor kulübü', 'spor salonu', 'dövüş sporu'],
    ar: ['رياضة', 'نادي رياضي', 'ملاكمة', 'صالة رياضية'],
  },
  {
    means: ['coalitie', 'sportvrienden'],
    nl: [
      'sporten met problemen', 'sportmaatje', 'durf niet te sporten', 'sporten en verslaving', 'gratis sporten',
      'weer gaan sporten',
    ],
    en: ['sport together', 'sports buddy'],
    tr: ['birlikte spor'],
    ar: ['رياضة جماعية'],
  },
  {
    means: ['muziek', 'cultuurcoach', 'boks'],
    nl: ['muziekles', 'instrument', 'gitaar', 'piano', 'drummen', 'zingen', 'zangles', 'rap', 'dj', 'koor'],
    en: ['music lessons', 'guitar', 'piano', 'singing', 'rapping', 'music studio'],
    tr: ['müzik dersi', 'gitar', 'piyano', 'şarkı söylemek'],
    ar: ['دروس موسيقى', 'جيتار', 'بيانو', 'غناء'],
  },
  {
    means: ['dans', 'theater', 'kunst'],
    nl: [
      'dansles', 'dansen', 'ballet', 'streetdance', 'toneel', 'toneelles', 'acteren', 'toneelspelen', 'musical',
      'schilderen', 'tekenen', 'tekenles', 'knutselen', 'film maken', 'mode', 'creatief', 'voorstelling',
    ],
    en: ['dance lessons', 'acting', 'drama', 'painting', 'drawing', 'crafts'],
    tr: ['dans dersi', 'tiyatro', 'resim yapmak', 'sanat'],
    ar: ['رقص', 'مسرح', 'رسم', 'فن'],
  },
  {
    means: ['kinderboerderij', 'stadsboerderij'],
    nl: ['dieren', 'boerderij', 'dieren kijken', 'geitjes', 'konijn', 'pony', 'schapen', 'dierenweide'],
    en: ['animals', 'petting zoo', 'childrens farm', 'farm'],
    tr: ['hayvanlar', 'çocuk çiftliği', 'çiftlik'],
    ar: ['حيوانات', 'مزرعة', 'مزرعة أطفال'],
  },
  {
    means: ['natuurspeeltuin', 'speelbos'],
    nl: ['natuur', 'spelen in de natuur', 'hut bouwen', 'waterspeelplaats', 'met water spelen', 'klimmen', 'kabelbaan'],
    en: ['nature', 'nature playground', 'forest', 'water play'],
    tr: ['doğa', 'doğada oyun', 'orman'],
    ar: ['طبيعة', 'لعب في الطبيعة', 'غابة'],
  },
  {
    means: ['moestuin', 'stadstuin'],
    nl: ['tuinieren', 'groente kweken', 'schooltuin', 'volkstuin', 'buurttuin'],
    en: ['gardening', 'vegetable garden', 'community garden'],
    tr: ['bahçe', 'bahçecilik', 'sebze bahçesi'],
    ar: ['حديقة', 'بستنة', 'زراعة'],
  },
  {
    means: ['vakantieprogramma', 'zomervakantie'],
    nl: [
      'vakantieactiviteit', 'niet op vakantie', 'vakantie thuis', 'zomerschool', 'zomerkamp', 'vakantiekamp',
      'herfstvakantie', 'meivakantie', 'kerstvakantie', 'voorjaarsvakantie',
    ],
    en: ['summer holiday', 'holiday activities', 'summer camp', 'holiday programme'],
    tr: ['yaz tatili', 'tatil programı', 'yaz kampı'],
    ar: ['عطلة صيفية', 'مخيم صيفي', 'أنشطة العطلة'],
  },
  {
    means: ['hangplek', 'skatebaan', 'sportkooi'],
    nl: [
      'skaten', 'skatepark', 'chillplek', 'hangen met vrienden', 'jop', 'jongerenplek', 'buiten chillen',
      'calisthenics', 'pannakooi', 'basketbalveld',
    ],
    en: ['hang out', 'skate park', 'skating', 'hangout'],
    tr: ['kaykay', 'takılacak yer'],
    ar: ['تزلج', 'مكان للشباب'],
  },
  {
    means: ['meiden', 'meidenhuiskamer'],
    nl: ['meisjes', 'meidengroep', 'meidenavond', 'meidenwerk', 'meisjesclub', 'jonge vrouwen'],
    en: ['girls', 'girls group', 'young women'],
    tr: ['kızlar', 'kız grubu'],
    ar: ['بنات', 'مجموعة بنات', 'فتيات'],
  },
  {
    means: ['museum', 'castellum'],
    nl: ['museum', 'romeinen', 'geschiedenis', 'uitstapje'],
    en: ['museum', 'romans'],
    tr: ['müze'],
    ar: ['متحف'],
  },

  // each other and the neighbourhood
  {
    means: ['maatje', 'mentor', 'buddy'],
    nl: ['steunmaatje', 'maatjesproject', 'buddyproject', 'grote broer', 'grote zus'],
    en: ['buddy', 'mentor', 'big brother'],
    tr: ['mentor', 'yol arkadaşı'],
    ar: ['مرشد', 'صديق داعم'],
  },
  {
    means: ['buurtkamer', 'ontmoet', 'koffie'],
    nl: ['mensen leren kennen', 'gezelligheid', 'koffieochtend', 'buren ontmoeten', 'inloop', 'ontmoeten'],
    en: ['meet people', 'meeting people', 'coffee morning', 'get to know people'],
    tr: ['insanlarla tanışmak', 'tanışma', 'kahve sohbeti'],
    ar: ['لقاء الناس', 'التعرف على الناس', 'تعارف'],
  },
  {
    means: ['dock', 'welzijnswerk'],
    nl: ['vrijwilligerswerk', 'burenhulp', 'klusje', 'iets organiseren', 'buurtfeest', 'eigen initiatief'],
    en: ['volunteering', 'become a volunteer', 'neighbours help', 'volunteer work'],
    tr: ['gönüllülük', 'gönüllü olmak', 'komşu yardımı'],
    ar: ['تطوع', 'عمل تطوعي', 'مساعدة الجيران'],
  },
  {
    means: ['voorzieningenkaart', 'wijkinformatiepunt'],
    nl: ['sociale kaart', 'kaart van utrecht', 'adressen', 'informatiepunt', 'wegwijs', 'plattegrond'],
    en: ['map', 'what is nearby', 'addresses', 'information point'],
    tr: ['harita', 'yakınımda ne var'],
    ar: ['خريطة', 'عناوين'],
  },
  {
    means: ['activiteitengids'],
    nl: [
      'activiteiten voor kinderen', 'wat is er te doen', 'clubje zoeken', 'hobby zoeken', 'uitjes', 'iets leuks doen',
    ],
    en: ['activities for children'],
    tr: ['çocuk etkinlikleri', 'ne yapabiliriz'],
    ar: ['أنشطة للأطفال', 'ماذا نفعل'],
  },
  // said in other ways
  {
    topic: 'mood',
    kind: 'listening-line',
    nl: [
      'klote', 'kut', 'ruk', 'voel me leeg', 'niemand om mee te praten', 'hart luchten', 'iemand om mee te praten', 'met iemand praten',
      'luisterend oor', 'niemand begrijpt', 'niemand luistert', 'mijn hart luchten', 'ken hier niemand', 'ruzie met ouders',
      'ruzie ouders', 'ruzie met mij ouders', 'papa en mama ruzie', 'ouders maken ruzie',
    ],
    en: ['someone to talk to', 'somebody to talk to', 'need to talk', 'feel alone', 'nobody to talk to'],
    tr: ['konuşacak kimse', 'yalnızım', 'dertleşmek'],
    ar: ['أريد أن أتحدث', 'أحتاج أن أتحدث', 'وحيد', 'وحدي'],
  },
  {
    topic: 'addiction-gaming',
    kind: 'listening-line',
    nl: [
      'vader drinkt', 'moeder drinkt', 'papa drinkt', 'mama drinkt', 'ouders drinken', 'vader verslaafd', 'moeder verslaafd',
      'ouders verslaafd', 'verslaafde ouder', 'dronken vader', 'dronken moeder',
    ],
    en: ['my dad drinks', 'my mum drinks', 'parents drink'],
    tr: ['babam içiyor', 'annem içiyor', 'oyun oynuyor', 'bütün gün oyun'],
    ar: ['أبي يشرب', 'أمي تشرب'],
  },
  {
    topic: 'care-at-home',
    nl: [
      'bipolair', 'borderline', 'schizofreen', 'psychose', 'psychisch ziek', 'psychische ziekte', 'moeder depressief',
      'vader depressief', 'zieke moeder', 'zieke vader', 'moeder ziek', 'vader ziek', 'brus', 'broertje autistisch',
      'broer autistisch', 'zusje autistisch', 'broertje ziek', 'zusje ziek', 'broertje gehandicapt', 'zusje gehandicapt',
      'broer gehandicapt', 'krijg geen aandacht', 'pas op kleinkinderen', 'oppas kleinkinderen', 'zorg voor oma', 'zorg voor opa',
    ],
    en: ['my mum is ill', 'my dad is ill', 'sick parent', 'disabled brother', 'disabled sister'],
    tr: ['annem hasta', 'babam hasta', 'kardeşim engelli'],
    ar: ['أمي مريضة', 'أبي مريض', 'أخي معاق'],
  },
  {
    topic: 'identity',
    nl: [
      'oude naam', 'deadname', 'jongen ben', 'meisje ben', 'ik ben een jongen', 'ik een jongen ben', 'ik ben een meisje', 'ik een meisje ben', 'uit de kast',
      'coming out', 'voornaamwoorden', 'val op jongens', 'val op meisjes', 'verkeerde lichaam', 'niet jongen niet meisje',
    ],
    en: ['come out', 'wrong body', 'pronouns', 'i am a boy', 'i am a girl'],
  },
  {
    topic: 'school',
    kind: 'school-attendance',
    nl: [
      'zit thuis', 'weken thuis', 'drie maanden thuis', 'dagen thuis', 'kind niet naar school', 'school weigert', 'schoolweigering', 'maanden thuis', 'niet naar school', 'wil niet naar school', 'gaat niet naar school',
      'gaat niet meer naar school', 'geschorst', 'van school gestuurd', 'van school af', 'gestopt met school', 'gestopt met mbo',
    ],
    en: ['refuses school', 'not going to school', 'skipping school'],
    tr: ['okula gitmiyor', 'okula gitmek istemiyor'],
    ar: ['لا يذهب إلى المدرسة', 'لا يريد الذهاب إلى المدرسة'],
  },
  {
    means: ['ouders en onderwijs', 'jeugdsteunpunt'],
    nl: [
      'ruzie met school', 'ruzie school', 'conflict met school', 'conflict school', 'school luistert niet', 'school zegt', 'school helpt niet', 'school kan niet helpen',
      'oneens met school', 'klacht over school', 'klacht school', 'gesprek op school', 'school weet het niet',
    ],
    en: ['conflict with school', 'problem with school', 'complaint about school'],
  },
  {
    topic: 'housing',
    kind: 'municipality',
    nl: ['huis uit', 'moeten huis uit', 'uit huis moeten', 'uit huis gezet', 'geen huis', 'dakloos kinderen', 'op straat met kinderen', 'huisuitzetting'],
    en: ['evicted', 'lose our home', 'no place to live'],
    tr: ['evsiz', 'evden çıkarılıyoruz'],
    ar: ['بلا مأوى', 'بدون سكن', 'طردونا من البيت'],
  },
  {
    means: ['schulden'],
    nl: ['huurachterstand', 'huur niet betalen', 'kamer niet betalen', 'kamer niet meer betalen', 'rekening niet betalen'],
    en: ['pay rent', 'pay my rent', 'cannot pay'],
    tr: ['borç', 'borçlar', 'borçlarım', 'borcum var', 'kira', 'kirayı ödeyemiyorum', 'kiramı ödeyemiyorum', 'kirayı'],
    ar: ['ديون', 'دين', 'مديون', 'الإيجار', 'إيجار'],
  },
  {
    kind: 'money-for-children',
    nl: ['te duur', 'contributie', 'lesgeld', 'geen zakgeld', 'geen geld thuis', 'thuis geen geld', 'kan niet meedoen', 'weinig geld', 'geen geld'],
    en: ['too expensive', 'cannot afford', 'cant afford'],
    tr: ['çok pahalı', 'param yok', 'paramız yok'],
    ar: ['غالي', 'لا أملك المال', 'ما معي فلوس'],
  },
  {
    means: ['juridisch', 'rechtswinkel'],
    nl: [
      'baas betaalt', 'baas betaalt niet', 'loon', 'salaris', 'ontslagen', 'ontslag', 'arbeidscontract', 'omgangsregeling', 'alimentatie',
      'gezag', 'voogdij', 'advocaat', 'rechtszaak', 'zie mijn kinderen niet', 'kinderen niet zien', 'mijn ex', 'recht op',
    ],
    en: ['legal', 'legal advice', 'lawyer', 'fired', 'salary', 'custody'],
    tr: ['avukat', 'hukuki', 'velayet', 'nafaka'],
    ar: ['محامي', 'استشارة قانونية', 'حضانة', 'نفقة'],
  },
  {
    kind: 'gp-out-of-hours',
    nl: ['koorts', 'zaterdagnacht', 'ziek weekend', 'ziek in het weekend', 'nachts ziek', 'dokter nu', 'spoed dokter', 'dokter weekend', 'dokter zondag'],
    en: ['fever', 'doctor at night', 'doctor weekend', 'doctor sunday'],
    tr: ['ateşi var', 'gece doktor', 'nöbetçi doktor'],
    ar: ['حرارة', 'حمى', 'طبيب ليلا'],
  },
  {
    kind: 'youth-health-care',
    nl: [
      'praat nog niet', 'praat niet', 'loopt nog niet', 'loopt niet', 'groeit niet', 'drinkt slecht', 'baby drinkt slecht', 'inenten', 'prikken', 'gezondheidscheck',
      'controle baby', 'baby wegen', 'slaapt niet', 'bang om te slapen', 'alleen slapen', 'durft niet alleen te slapen', 'baby huilt', 'peuter eet niet',
    ],
    en: ['health check', 'check-up', 'baby weight', 'does not talk yet', 'baby cries'],
    tr: ['bebek kontrolü', 'konuşmuyor', 'aşı', 'bebek ağlıyor'],
    ar: ['فحص الطفل', 'لا يتكلم', 'تطعيم', 'الرضيع يبكي'],
  },
  {
    kind: 'community-centre',
    nl: ['koffie', 'koffiedrinken', 'koffie drinken', 'theedrinken', 'buren leren kennen', 'koken met buren', 'samen eten', 'chillen'],
    en: ['coffee', 'meet neighbours'],
    tr: ['çay içmek', 'komşular'],
    ar: ['قهوة', 'الجيران'],
  },
  {
    kind: 'confidential-adviser',
    nl: ['vertrouwelijk', 'vertrouwelijk bespreken', 'collega gaat te ver', 'gaat veel te ver', 'leraar gaat te ver', 'trainer gaat te ver'],
    en: ['confidential'],
  },
  {
    means: ['kansspel'],
    nl: ['gokt', 'gokken', 'gokverslaafd', 'wedden', 'casino', 'online gokken'],
    en: ['gambling', 'betting'],
    tr: ['kumar', 'bahis'],
    ar: ['قمار'],
  },
  {
    topic: 'language-newcomer',
    kind: 'language-support',
    nl: ['nieuw in nederland', 'net in nederland', 'pas in nederland', 'spreek geen nederlands', 'nederlands leren'],
    en: ['new in the netherlands', 'just moved here', 'learn dutch', 'dutch lessons'],
    tr: ['hollandada yeniyim', 'hollandaca öğrenmek', 'hollandaca kursu'],
    ar: ['جديد في هولندا', 'تعلم اللغة الهولندية', 'تعلم الهولندية', 'اللغة الهولندية'],
  },
]
