"""Sentences and titles in four languages, as many as one wants and none twice in a row: what generated pages say does not matter, that it is said in
words of the language does."""

LANGUAGES = ["fr", "en", "nl", "ar"]

SUBJECTS = {
    "fr": ["Un banc", "Un arbre", "La fontaine", "Le vieux mur", "Une lampe", "Le marché", "La rampe", "Le jardin", "Une table", "La passerelle", "Le kiosque"],
    "en": ["A bench", "A tree", "The fountain", "The old wall", "A lamp", "The market", "The ramp", "The garden", "A table", "The footbridge", "The kiosk"],
    "nl": ["Een bank", "Een boom", "De fontein", "De oude muur", "Een lamp", "De markt", "De helling", "De tuin", "Een tafel", "De voetgangersbrug", "De kiosk"],
    "ar": ["مقعد", "شجرة", "النافورة", "الجدار القديم", "مصباح", "السوق", "المنحدر", "الحديقة", "طاولة", "الجسر", "الكشك"],
}
PLACES = {
    "fr": ["près de la gare", "devant l’école", "au bord de la rivière", "dans la rue des Tilleuls", "à côté de la mairie", "derrière le théâtre", "sur la place du Marché", "au bout du quai", "entre les deux ponts"],
    "en": ["near the station", "in front of the school", "by the river", "in the street of the lime trees", "beside the town hall", "behind the theatre", "on the market square", "at the end of the quay", "between the two bridges"],
    "nl": ["bij het station", "voor de school", "aan de oever van de rivier", "in de straat met de linden", "naast het gemeentehuis", "achter de schouwburg", "op het marktplein", "aan het einde van de kade", "tussen de twee bruggen"],
    "ar": ["قرب المحطة", "أمام المدرسة", "على ضفة النهر", "في شارع الزيزفون", "بجانب البلدية", "خلف المسرح", "في ساحة السوق", "في آخر الرصيف", "بين الجسرين"],
}
ENDS = {
    "fr": ["attend ceux qui marchent lentement", "change les habitudes du quartier", "plaît aux enfants et à leurs grands-parents", "demande un peu de soin chaque semaine", "donne envie de rester plus longtemps", "sert à tous, le matin comme le soir", "coûte moins que ce que l’on croit"],
    "en": ["waits for those who walk slowly", "changes the habits of the neighbourhood", "pleases the children and their grandparents", "needs a little care every week", "makes people want to stay longer", "is there for everyone, morning and evening", "costs less than people think"],
    "nl": ["wacht op wie langzaam loopt", "verandert de gewoonten van de buurt", "bevalt de kinderen en hun grootouders", "vraagt elke week een beetje zorg", "geeft zin om langer te blijven", "is er voor iedereen, ochtend en avond", "kost minder dan men denkt"],
    "ar": ["ينتظر من يمشي ببطء", "يغير عادات الحي", "يعجب الأطفال وأجدادهم", "يحتاج إلى بعض العناية كل أسبوع", "يشجع الناس على البقاء", "للجميع صباحا ومساء", "يكلف أقل مما نظن"],
}
LONG = {
    "fr": "hydroélectrothermodynamométrologiquement",
    "en": "counterinterdepartmentalisationalistically",
    "nl": "arbeidsongeschiktheidsverzekeringsmaatschappij",
    "ar": "أفاستسقيناكموهماوالمستشفيات",
}
SEVERAL = {
    "fr": ("Tableau : ce qui est compté", "Lieu", "Nombre", "Remarque"),
    "en": ("What was counted", "Place", "Number", "Remark"),
    "nl": ("Wat is geteld", "Plaats", "Aantal", "Opmerking"),
    "ar": ("ما تم عده", "المكان", "العدد", "ملاحظة"),
}


class Words:
    """The words of one language, from a place on: two of them with the same numbers say the same."""

    def __init__(self, lang: str, start: int = 0) -> None:
        self.lang = lang
        self.at = start

    def _pick(self) -> tuple[str, str, str]:
        number, self.at = self.at, self.at + 1
        subjects, places, ends = SUBJECTS[self.lang], PLACES[self.lang], ENDS[self.lang]
        return subjects[number % len(subjects)], places[number % len(places)], ends[number % len(ends)]

    def title(self) -> str:
        subject, place, _ = self._pick()
        return f"{subject} {place}"

    def phrase(self) -> str:
        """A sentence without its full stop: for cells and items."""
        return " ".join(self._pick())

    def sentence(self) -> str:
        return f"{self.phrase()}."

    def summary(self) -> str:
        return f"{self.sentence()} {self.sentence()}"

    def long(self) -> str:
        return LONG[self.lang]
