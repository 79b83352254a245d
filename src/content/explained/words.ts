/** The hard words of these pages, each told in at most two short sentences. A page opens the first one of each kind with `Term`. */
export const terms = {
  anonymous: {
    nl: { word: 'anoniem', means: 'Niemand weet wie je bent.' },
    en: { word: 'anonymous', means: 'Nobody knows who you are.' },
  },
  buurtteam: {
    nl: { word: 'buurtteam', means: 'Een groep hulpverleners bij jou in de buurt. Hun hulp is gratis.' },
    en: { word: 'buurtteam', means: 'Neighbourhood team: a group of helpers close to you. Their help is free.' },
  },
  'care-allowance': {
    nl: {
      word: 'zorgtoeslag',
      means: 'Geld van de overheid voor je zorgverzekering. Je krijgt het als je niet te veel verdient.',
    },
    en: {
      word: 'zorgtoeslag',
      means: 'Healthcare allowance: money from the state for your insurance. You get it if you do not earn too much.',
    },
  },
  'child-benefit': {
    nl: { word: 'kinderbijslag', means: 'Geld dat ouders krijgen om voor een kind te zorgen.' },
    en: { word: 'kinderbijslag', means: 'Child benefit: money that parents get to care for a child.' },
  },
  'childrens-rights': {
    nl: { word: 'kinderrechten', means: 'Afspraken over wat elk kind nodig heeft. Ze gelden voor alle kinderen.' },
    en: { word: "children's rights", means: 'Promises about what every child needs. They count for all children.' },
  },
  complaint: {
    nl: { word: 'klacht', means: 'Je vertelt dat iets niet goed gaat. Iemand moet daar serieus naar kijken.' },
    en: { word: 'complaint', means: 'You tell that something goes wrong. Somebody must take a serious look.' },
  },
  'complaints-committee': {
    nl: { word: 'klachtencommissie', means: 'Mensen die samen naar een klacht kijken. Zij zeggen wie gelijk heeft.' },
    en: { word: 'complaints committee', means: 'People who look at a complaint together. They say who is right.' },
  },
  'confidential-adviser': {
    nl: {
      word: 'vertrouwenspersoon',
      means: 'Iemand die naast jou staat en jouw rechten kent. Die werkt niet voor je hulpverlener.',
    },
    en: {
      word: 'confidential adviser',
      means: 'Somebody on your side who knows your rights. They do not work for your helper.',
    },
  },
  consent: {
    nl: { word: 'toestemming', means: 'Jij zegt: ja, dat mag.' },
    en: { word: 'consent', means: 'You say: yes, that is allowed.' },
  },
  deductible: {
    nl: { word: 'eigen risico', means: 'Het eerste deel van zorgkosten, dat je zelf betaalt.' },
    en: { word: 'eigen risico', means: 'The first part of the costs of care. You pay it yourself.' },
  },
  digid: {
    nl: { word: 'DigiD', means: 'Hiermee laat je online zien wie je bent. Je gebruikt het bij de overheid.' },
    en: { word: 'DigiD', means: 'With this you show online who you are. You use it with the government.' },
  },
  'family-home': {
    nl: {
      word: 'gezinshuis',
      means: 'Een huis waar een paar kinderen als gezin wonen. Voor de opvoeders is het hun werk.',
    },
    en: { word: 'gezinshuis', means: 'A house where some children live as a family. For the carers it is their job.' },
  },
  'family-worker': {
    nl: { word: 'gezinswerker', means: 'Iemand van het buurtteam. Die denkt mee met kinderen, jongeren en ouders.' },
    en: {
      word: 'gezinswerker',
      means: 'Family worker: somebody from the buurtteam. They think along with young people and parents.',
    },
  },
  file: {
    nl: { word: 'dossier', means: 'Hierin schrijft je hulpverlener op hoe het gaat.' },
    en: { word: 'file', means: 'In it your helper writes down how things go.' },
  },
  'foster-family': {
    nl: { word: 'pleeggezin', means: 'Een gezin waar je een tijd kunt wonen. Die mensen zorgen voor jou.' },
    en: { word: 'foster family', means: 'A family where you can live for a time. Those people take care of you.' },
  },
  gp: {
    nl: { word: 'huisarts', means: 'Een dokter bij jou in de buurt. Ook als je bang of verdrietig bent.' },
    en: { word: 'huisarts', means: 'GP: a doctor close to you. Also when you are scared or sad.' },
  },
  guardian: {
    nl: { word: 'voogd', means: 'Iemand die de taak van ouders heeft. Die beslist over belangrijke dingen.' },
    en: { word: 'guardian', means: 'Somebody who has the task of parents. They decide on important things.' },
  },
  'health-insurance': {
    nl: { word: 'zorgverzekering', means: 'Die betaalt een groot deel van je dokter en ziekenhuis.' },
    en: { word: 'health insurance', means: 'It pays a large part of your doctor and hospital.' },
  },
  helper: {
    nl: { word: 'hulpverlener', means: 'Iemand die als werk mensen helpt. Bijvoorbeeld iemand van het buurtteam.' },
    en: { word: 'helper', means: 'Somebody whose job is to help people. For example somebody from the buurtteam.' },
  },
  'juvenile-judge': {
    nl: { word: 'kinderrechter', means: 'Een rechter die beslist over kinderen en jongeren.' },
    en: { word: 'kinderrechter', means: 'A judge who decides about children and young people.' },
  },
  municipality: {
    nl: { word: 'gemeente', means: 'De mensen die de stad besturen. Ze zorgen ook dat er hulp is.' },
    en: { word: 'municipality', means: 'The people who run the city. They also make sure that there is help.' },
  },
  objection: {
    nl: {
      word: 'bezwaar',
      means: 'Je schrijft: ik ben het niet eens met dit besluit. Dan kijkt de gemeente er opnieuw naar.',
    },
    en: {
      word: 'objection',
      means: 'You write: I do not agree with this decision. Then the municipality looks at it again.',
    },
  },
  'parental-authority': {
    nl: { word: 'gezag', means: 'Het recht en de plicht om voor jou te beslissen. Meestal hebben je ouders dat.' },
    en: { word: 'gezag', means: 'The right and the duty to decide for you. Most often your parents have it.' },
  },
  placement: {
    nl: { word: 'uithuisplaatsing', means: 'Een kind woont een tijd ergens anders. Bijvoorbeeld in een pleeggezin.' },
    en: {
      word: 'out-of-home placement',
      means: 'A child lives somewhere else for a time. For example in a foster family.',
    },
  },
  plan: {
    nl: { word: 'plan', means: 'Hierin staat wat je wilt en wie wat doet.' },
    en: { word: 'plan', means: 'It says what you want and who does what.' },
  },
  premium: {
    nl: { word: 'premie', means: 'Wat je elke maand aan je verzekering betaalt.' },
    en: { word: 'premium', means: 'What you pay for your insurance every month.' },
  },
  referral: {
    nl: {
      word: 'verwijzing',
      means: 'Een bericht waarmee je naar een specialist mag. Je krijgt het bijvoorbeeld van de huisarts.',
    },
    en: {
      word: 'referral',
      means: 'A note that lets you go to a specialist. You get it from the huisarts, for example.',
    },
  },
  save: {
    nl: { word: 'SAVE', means: 'Een team dat helpt als een kind niet veilig is. Het werkt samen met het buurtteam.' },
    en: { word: 'SAVE', means: 'A team that helps when a child is not safe. It works together with the buurtteam.' },
  },
  'secure-youth-help': {
    nl: {
      word: 'gesloten jeugdhulp',
      means: 'Hulp op een plek waar je niet zomaar weg mag. De kinderrechter beslist daarover.',
    },
    en: {
      word: 'gesloten jeugdhulp',
      means: 'Help in a place that you may not simply leave. The judge decides about it.',
    },
  },
  specialist: {
    nl: { word: 'specialist', means: 'Iemand die heel veel weet van één ding. Bijvoorbeeld een psycholoog.' },
    en: { word: 'specialist', means: 'Somebody who knows a lot about one thing. For example a psychologist.' },
  },
  'starting-qualification': {
    nl: { word: 'startkwalificatie', means: 'Een diploma mbo niveau 2 of hoger. Of een diploma havo of vwo.' },
    en: { word: 'startkwalificatie', means: 'A diploma of mbo level 2 or higher. Or a diploma of havo or vwo.' },
  },
  'student-finance': {
    nl: { word: 'studiefinanciering', means: 'Geld van de overheid voor wie een opleiding volgt.' },
    en: { word: 'studiefinanciering', means: 'Student finance: money from the state while you study.' },
  },
  'supervision-order': {
    nl: {
      word: 'ondertoezichtstelling',
      means: 'De kinderrechter beslist dat iemand meekijkt in jullie gezin. Die helpt om het veilig te maken.',
    },
    en: {
      word: 'ondertoezichtstelling',
      means: 'The judge decides that somebody keeps an eye on your family. They help to make it safe.',
    },
  },
  'supported-housing': {
    nl: { word: 'beschermd wonen', means: 'Wonen met hulp die dichtbij is.' },
    en: { word: 'beschermd wonen', means: 'Supported housing: living with help close by.' },
  },
  'youth-doctor': {
    nl: { word: 'jeugdarts', means: 'Een dokter voor kinderen en jongeren. Je kent die misschien van school.' },
    en: { word: 'jeugdarts', means: 'A doctor for children and young people. You may know them from school.' },
  },
  'youth-help': {
    nl: { word: 'jeugdhulp', means: 'Hulp voor kinderen, jongeren en hun ouders. De gemeente zorgt dat die er is.' },
    en: {
      word: 'jeugdhulp',
      means: 'Youth help: help for young people and their parents. The municipality makes sure that it is there.',
    },
  },
  'youth-probation': {
    nl: { word: 'jeugdreclassering', means: 'Begeleiding voor jongeren die iets strafbaars hebben gedaan.' },
    en: { word: 'jeugdreclassering', means: 'Youth probation: guidance for young people who broke the law.' },
  },
  'youth-worker': {
    nl: { word: 'jongerenwerker', means: 'Iemand die er is voor jongeren in de buurt. Je kunt ermee praten.' },
    en: { word: 'jongerenwerker', means: 'Youth worker: there for young people in the area. You can talk to them.' },
  },
} as const
