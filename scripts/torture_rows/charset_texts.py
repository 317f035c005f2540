"""Invented news of small towns in the languages that the charsets of row 15 were made for."""

import random

_SENTENCES = {
    "de": (
        "Die alte Fähre über den Fluß fährt seit Montag wieder jede halbe Stunde, wie der Bürgermeister mitteilte.",
        "Für die Brücke fehlen der Gemeinde noch zwölftausend Euro, und die Bäckerei am Markt sammelt mit.",
        "Im Gemeinderat wurde über die Öffnungszeiten der Bücherei gestritten, bis die Lampen ausgingen.",
        "Der Müller hat drei Säcke Mehl gespendet, damit das Schulfest trotz des Regens stattfinden kann.",
        "Größere Schäden gab es nicht, aber der Zaun am Friedhof muß bis zum Frühling erneuert werden.",
        "Die Straße zum Bahnhof bleibt gesperrt, weil das Pflaster über dem alten Kanal nachgegeben hat.",
        "Schüler der dritten Klasse zählten die Störche und kamen auf acht Nester über den Dächern.",
        "„Wir können nicht länger warten“, sagte die Wirtin, „sonst läuft uns das Wasser in die Küche.“",
    ),
    "fr": (
        "Le bac du port a repris ses traversées lundi, après trois semaines d’arrêt pour réparer le moteur.",
        "La mairie cherche encore douze mille euros pour l’école, et la boulangère a déjà promis sa journée.",
        "Au conseil, on a discuté très tard des horaires de la bibliothèque, jusqu’à ce que la lumière s’éteigne.",
        "Le pêcheur a prêté sa grange, où la fête aura lieu même s’il pleut à verse dimanche prochain.",
        "Les dégâts sont légers, mais la clôture du cimetière devra être refaite avant le début de l’été.",
        "Des élèves ont compté les hérons près de l’étang et en ont trouvé huit, dont deux très âgés.",
        "« Nous ne pouvons plus attendre », a déclaré l’hôtelière, « l’eau est entrée dans la cave. »",
        "Où ira le marché pendant les travaux de la chaussée, personne à la préfecture n’a su le dire.",
    ),
    "pl": (
        "Stary prom na rzece znów kursuje co pół godziny, ogłosił w poniedziałek wójt po długiej przerwie.",
        "Gminie brakuje jeszcze dwanaście tysięcy złotych na most, więc piekarnia zbiera pieniądze na rynku.",
        "W radzie kłócono się o godziny otwarcia biblioteki, aż zgasły światła i wszyscy poszli do domów.",
        "Młynarz podarował trzy worki mąki, żeby święto szkoły mogło się odbyć mimo ulewnego deszczu.",
        "Większych szkód nie było, ale płot przy cmentarzu trzeba będzie naprawić jeszcze przed wiosną.",
        "Uczniowie liczyli bociany na łąkach i znaleźli osiem gniazd, a jedno z nich było całkiem puste.",
        "Nie możemy dłużej czekać, powiedziała gospodyni, bo woda wchodzi już do kuchni i do piwnicy.",
        "Droga na dworzec pozostaje zamknięta, ponieważ bruk nad starym kanałem zapadł się w nocy.",
    ),
    "cs": (
        "Starý přívoz přes řeku zase jezdí každou půlhodinu, oznámil v pondělí starosta po dlouhé přestávce.",
        "Obci ještě chybí dvanáct tisíc korun na most, a proto pekařka na náměstí vybírá peníze do klobouku.",
        "V zastupitelstvu se hádali o otevírací dobu knihovny tak dlouho, až zhasla všechna světla.",
        "Mlynář daroval tři pytle mouky, aby se školní slavnost mohla konat i přes vytrvalý déšť.",
        "Větší škody nevznikly, ale plot u hřbitova se musí opravit ještě před příchodem jara.",
        "Žáci třetí třídy počítali čápy a našli osm hnízd, z nichž jedno bylo úplně prázdné.",
        "Nemůžeme déle čekat, řekla hostinská, protože voda už nám teče do kuchyně i do sklepa.",
        "Silnice k nádraží zůstává zavřená, protože se dlažba nad starým kanálem v noci propadla.",
    ),
    "ru": (
        "Старый паром снова ходит через реку каждые полчаса, сообщил в понедельник глава посёлка.",
        "На мост не хватает ещё двенадцати тысяч рублей, и пекарня на площади собирает деньги вместе со школой.",
        "В совете спорили о том, когда открывать библиотеку, пока не погас свет и все не разошлись по домам.",
        "Мельник подарил три мешка муки, чтобы праздник в школе состоялся, несмотря на сильный дождь.",
        "Больших убытков нет, но забор у старого кладбища придётся починить ещё до начала весны.",
        "Ученики считали аистов над крышами и нашли восемь гнёзд, одно из которых оказалось пустым.",
        "Мы больше не можем ждать, сказала хозяйка, вода уже идёт в кухню и в подвал соседнего дома.",
        "Дорога к вокзалу остаётся закрытой, потому что мостовая над каналом ночью провалилась.",
    ),
    "uk": (
        "Старий пором знову ходить через річку щопівгодини, повідомив у понеділок голова селища.",
        "На міст бракує ще дванадцяти тисяч гривень, і пекарня на площі збирає гроші разом зі школою.",
        "У раді сперечалися про години роботи бібліотеки, аж поки згасло світло і всі пішли додому.",
        "Мірошник подарував три мішки борошна, щоб шкільне свято відбулося, попри сильний дощ.",
        "Великих збитків немає, але паркан біля цвинтаря доведеться полагодити ще до початку весни.",
        "Учні рахували лелек над дахами і знайшли вісім гнізд, одне з яких виявилося порожнім.",
        "Ми більше не можемо чекати, сказала господиня, вода вже йде до кухні та в підвал.",
        "Дорога до вокзалу залишається закритою, бо бруківка над каналом уночі провалилася.",
    ),
    "el": (
        "Το παλιό πορθμείο περνάει πάλι το ποτάμι κάθε μισή ώρα, είπε τη Δευτέρα ο δήμαρχος του χωριού.",
        "Για τη γέφυρα λείπουν ακόμη δώδεκα χιλιάδες ευρώ, και ο φούρνος της πλατείας μαζεύει χρήματα.",
        "Στο συμβούλιο μάλωναν για τις ώρες της βιβλιοθήκης, ώσπου έσβησαν τα φώτα και έφυγαν όλοι.",
        "Ο μυλωνάς χάρισε τρία σακιά αλεύρι, ώστε να γίνει η γιορτή του σχολείου παρά τη βροχή.",
        "Μεγάλες ζημιές δεν έγιναν, αλλά ο φράχτης στο κοιμητήριο πρέπει να φτιαχτεί πριν την άνοιξη.",
        "Οι μαθητές μέτρησαν τους πελαργούς και βρήκαν οκτώ φωλιές, από τις οποίες μία ήταν άδεια.",
        "Δεν μπορούμε να περιμένουμε άλλο, είπε η ταβερνιάρισσα, γιατί το νερό μπαίνει στην κουζίνα.",
        "Ο δρόμος για τον σταθμό μένει κλειστός, επειδή το πλακόστρωτο πάνω από το κανάλι έπεσε.",
    ),
    "tr": (
        "Eski feribot pazartesiden beri yine her yarım saatte bir nehri geçiyor, diye açıkladı belediye başkanı.",
        "Köprü için hâlâ on iki bin lira eksik; çarşıdaki fırın da okulla birlikte para topluyor.",
        "Mecliste kütüphanenin açılış saatleri, ışıklar sönene ve herkes evine gidene kadar tartışıldı.",
        "Değirmenci üç çuval un bağışladı, böylece okul şenliği yağmura rağmen yapılabilecek.",
        "Büyük bir zarar olmadı, ama mezarlığın çitinin ilkbahardan önce onarılması gerekiyor.",
        "Öğrenciler çatıların üzerindeki leylekleri saydı ve sekiz yuva buldu, bunlardan biri boştu.",
        "Artık bekleyemeyiz, dedi hancı kadın, çünkü su mutfağa ve komşunun bodrumuna giriyor.",
        "İstasyona giden yol kapalı kalıyor, çünkü eski kanalın üstündeki taşlar gece çöktü.",
    ),
    "ar": (
        "عادت العبارة القديمة إلى عبور النهر كل نصف ساعة، كما أعلن رئيس البلدية يوم الاثنين.",
        "ما زال الجسر يحتاج إلى اثني عشر ألف دينار، ويجمع المخبز في السوق المال مع المدرسة.",
        "اختلف أعضاء المجلس على مواعيد المكتبة حتى انطفأت المصابيح وعاد الجميع إلى بيوتهم.",
        "تبرع الطحان بثلاثة أكياس من الدقيق لكي يقام عيد المدرسة على الرغم من المطر الشديد.",
        "لم تقع أضرار كبيرة، لكن سور المقبرة يجب أن يرمم قبل بداية الربيع كما قال الحارس.",
        "أحصى التلاميذ طيور اللقلق فوق السطوح فوجدوا ثمانية أعشاش، وكان واحد منها فارغا.",
        "قالت صاحبة النزل إنها لا تستطيع الانتظار أكثر لأن الماء وصل إلى المطبخ والقبو.",
        "يبقى الطريق إلى المحطة مغلقا لأن الحجارة فوق القناة القديمة سقطت أثناء الليل.",
    ),
    "ja": (
        "古い渡し船が月曜日から再び三十分ごとに川を渡っていると、町長が港の集会で発表した。",
        "橋の修理にはまだ十二万円が足りず、市場のパン屋も学校と一緒に寄付を集めている。",
        "町議会では図書館の開館時間をめぐって議論が続き、明かりが消えるまで誰も帰らなかった。",
        "粉屋は小麦粉を三袋寄付したので、雨が降っても学校の祭りは予定どおり行われる。",
        "大きな被害はなかったが、墓地の柵は春が来る前に直さなければならないという。",
        "三年生の子どもたちが屋根の上のコウノトリを数え、八つの巣を見つけたそうだ。",
        "「もう待てません」と宿の女将は話した。「水が台所まで入ってきているのです」。",
        "駅へ行く道は、夜のうちに古い水路の上の石が落ちたため、しばらく通れない。",
    ),
    "zh-cn": (
        "镇长星期一在码头宣布，旧渡船又开始每半小时过一次河，票价和去年一样。",
        "修桥还缺一万二千元，市场上的面包店和学校一起为这座桥募集捐款。",
        "镇议会为图书馆的开放时间争论了很久，直到灯灭了大家才各自回家。",
        "磨坊主捐了三袋面粉，这样即使下大雨，学校的节日也能按时举行。",
        "没有发生大的损失，但是墓园的围栏必须在春天到来之前修好。",
        "三年级的学生数了屋顶上的鸟巢，一共找到八个，其中一个是空的。",
        "客栈老板娘说：“我们不能再等了，水已经流进厨房和邻居的地下室。”",
        "通往车站的路仍然关闭，因为旧水渠上面的石板在夜里塌了下去。",
    ),
    "zh-tw": (
        "鎮長星期一在碼頭宣布，舊渡船又開始每半小時過一次河，票價和去年一樣。",
        "修橋還缺一萬二千元，市場上的麵包店和學校一起為這座橋募集捐款。",
        "鎮議會為圖書館的開放時間爭論了很久，直到燈滅了大家才各自回家。",
        "磨坊主捐了三袋麵粉，這樣即使下大雨，學校的節日也能按時舉行。",
        "沒有發生大的損失，但是墓園的圍欄必須在春天到來之前修好。",
        "三年級的學生數了屋頂上的鳥巢，一共找到八個，其中一個是空的。",
        "客棧老闆娘說：「我們不能再等了，水已經流進廚房和鄰居的地下室。」",
        "通往車站的路仍然關閉，因為舊水渠上面的石板在夜裡塌了下去。",
    ),
    "ko": (
        "낡은 나룻배가 월요일부터 다시 삼십 분마다 강을 건넌다고 읍장이 부두에서 발표했다.",
        "다리를 고치려면 아직 백이십만 원이 모자라서 시장의 빵집이 학교와 함께 돈을 모으고 있다.",
        "읍의회에서는 도서관을 여는 시간을 두고 불이 꺼질 때까지 다투다가 모두 집으로 돌아갔다.",
        "방앗간 주인이 밀가루 세 자루를 내놓아 비가 와도 학교 잔치는 예정대로 열린다.",
        "큰 피해는 없었지만 묘지의 울타리는 봄이 오기 전에 고쳐야 한다고 관리인이 말했다.",
        "삼학년 학생들이 지붕 위의 황새를 세어 보니 둥지가 여덟 개였고 하나는 비어 있었다.",
        "여관 주인은 물이 부엌까지 들어오고 있어서 더는 기다릴 수 없다고 말했다.",
        "오래된 수로 위의 돌이 밤사이에 내려앉아 역으로 가는 길은 아직 막혀 있다.",
    ),
}


def languages():
    """All languages that there are texts in."""
    return sorted(_SENTENCES)


def paragraphs(language, seed, count=4):
    """So many paragraphs of that language, the same for the same seed."""
    choice = random.Random(f"{language}{seed}")
    gap = "" if language in ("ja", "zh-cn", "zh-tw") else " "
    sentences = list(_SENTENCES[language])
    choice.shuffle(sentences)
    each = len(sentences) // count
    return [gap.join(sentences[at * each:(at + 1) * each]) for at in range(count)]
