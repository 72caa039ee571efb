// language: the words that show a name: titles and offices before it, given names that open it, and the capitalised
// words that are never one. Data only, in the languages of the project. Knows no text.

/** Words after which a capitalised word is a name; matched whole, case of the first letter free. */
export const TITLES: readonly string[] = [
  ...[
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'Prof',
    'Professor',
    'Sir',
    'Ambassador',
    'Ambassadors',
    'President',
    'Presidents',
    'Minister',
  ],
  ...[
    'Ministers',
    'Secretary',
    'Secretary-General',
    'Director',
    'Director-General',
    'Chair',
    'Chairman',
    'Chairperson',
    'Chairwoman',
  ],
  ...[
    'Chancellor',
    'Envoy',
    'Coordinator',
    'Representative',
    'Commissioner',
    'Delegate',
    'Diplomat',
    'Spokesperson',
    'Counsellor',
  ],
  ...[
    'Herr',
    'Herrn',
    'Frau',
    'Botschafter',
    'Botschafters',
    'Botschafterin',
    'Sonderbotschafter',
    'Präsident',
    'Präsidenten',
  ],
  ...['Präsidentin', 'Ministers', 'Ministerin', 'Außenminister', 'Außenministers', 'Außenministerin', 'Bundesminister'],
  ...[
    'Bundeskanzler',
    'Bundeskanzlerin',
    'Kanzler',
    'Kanzlerin',
    'Staatssekretär',
    'Staatssekretärin',
    'Generalsekretär',
  ],
  ...['Diplomat', 'Diplomaten', 'Diplomatin', 'Direktor', 'Direktorin', 'Vorsitzender', 'Vorsitzende', 'Vorsitzenden'],
  ...[
    'Sonderbeauftragter',
    'Sonderbeauftragte',
    'Sonderbeauftragten',
    'Beauftragter',
    'Beauftragte',
    'Beauftragten',
    'Minister',
  ],
  ...[
    'посол',
    'посла',
    'послом',
    'послу',
    'президент',
    'президента',
    'президентом',
    'президенту',
    'министр',
    'министра',
  ],
  ...[
    'министром',
    'директор',
    'директора',
    'директором',
    'спецпредставитель',
    'спецпредставителя',
    'спецпредставителем',
  ],
  ...[
    'представитель',
    'представителя',
    'господин',
    'госпожа',
    'дипломат',
    'дипломата',
    'председатель',
    'председателя',
    'г-н',
    'г-жа',
  ],
  ...[
    'M',
    'MM',
    'Mme',
    'Mlle',
    'Monsieur',
    'Madame',
    'ambassadeur',
    'ambassadrice',
    'président',
    'présidente',
    'présidents',
    'ministre',
  ],
  ...[
    'directeur',
    'directrice',
    'secrétaire',
    'représentant',
    'représentante',
    'diplomate',
    'Sr',
    'Sra',
    'señor',
    'señora',
    'embajador',
  ],
  ...[
    'embajadora',
    'presidente',
    'presidenta',
    'ministro',
    'ministra',
    'canciller',
    'secretario',
    'secretaria',
    'diplomático',
  ],
  ...[
    'ông',
    'bà',
    'Đại sứ',
    'Bộ trưởng',
    'Thứ trưởng',
    'Tổng thống',
    'Thủ tướng',
    'Chủ tịch',
    'Vụ trưởng',
    'Tổng Bí thư',
  ],
];

/** Capitalised words that follow a title, an initial or a given name without being a surname. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we in on at of for and or but with from by to as is are was were general
  extraordinary plenipotentiary counsellor permanent deputy special foreign federal national international security
  information cyber council committee commission ministry minister ministers president ambassador secretary director
  representative chair department affairs office group working first second third republic federation union united nations
  state states summit conference meeting dialogue strategy policy act law article section annex part chapter resolution
  der die das den dem des ein eine er sie es wir und oder auf im am vom zum zur nach aus bei mit für abteilung botschafter
  präsident präsidenten herr frau regierung republik föderation amt ministerium rat russlands deutschlands frankreichs
  chinas japans vietnams europas amerikas und le la les un une des du de et en au aux el los las una y
  по и в на от для российской федерации республики министерства министр президент посол
  của và tại nước liên bang cộng hòa việt nam bộ trưởng đại sứ tổng thống`.split(/\s+/u),
);

/** Endings of German nouns that are no surnames ("Botschafter Konsultationen"). */
export const GERMAN_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|ministeriums?|amt|amts|beauftragte[rn]?|sicherheit|kriminalität)$/iu;

/** Given names, enough to recognise a name without a title. Latin and Cyrillic spellings of what the field's texts hold. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Adam Adrian Albert Alberto Alejandro Aleksandr Aleksei Alena Alex Alexander Alexandra Alexandre Alexei Alexey Alfred Ali Alice
  Ana Anatoly Anders Andrea Andreas Andreï Andrei Andrej Andrew Andrey Andrés Angela Anita Anna Annalena Anne Anton Antonio António
  Antony Artem Artour Artur Arthur Barack Barbara Ben Benjamin Bernard Bill Boris Bruno Carla Carlos Carmen Catherine Charles
  Christian Christina Christine Christoph Christopher Chris Clara Claudia Claudio Daniel Daniela David Dennis Denis Diana Diego
  Dirk Dmitri Dmitrij Dmitry Donald Eduardo Edward Elena Elizabeth Emma Emmanuel Eric Erik Ernst Eva Evgeny Felipe Felix Fernando
  Fiona Florian Francis Francisco Franck Frank Frédéric Friedrich Gabriel Georg George Gerhard Gordon Guillermo Guido Hans Heather
  Heiko Heinz Helen Helmut Henri Henry Hillary Hiroshi Igor Ilja Ilya Ingrid Irina Isabel Ivan Jack Jacques James Jan Jane Javier
  Jean Jennifer Jens Joe Joachim Johan Johann Johannes John Johanna José Josep Joseph Juan Julia Julian Julie Jürgen Karen Karin
  Karl Karsten Kate Katharina Kathrin Kenji Kevin Kirill Klaus Koichi Konstantin Laura Lars Laurent Lena Leonid Linda Lisa Louis
  Luis Luisa Manuel Marc Marco Margaret Maria Marie Marina Mario Marjorie Mark Markus Martin Martina Mary Matthias Max Maxim
  Megan Michael Michail Michel Michelle Miguel Mikhail Monika Moritz Nadia Natalia Nathaniel Nicolas Nicole Nikolai Nikolaj Nikolay
  Nils Nina Norbert Oksana Olaf Oleg Olga Oliver Olivier Osamu Oscar Pablo Patricia Patrick Paul Paula Pavel Pedro Peter Petra
  Philip Philippe Pierre Rafael Ralf Rainer Raúl Rebecca Regine Ricardo Richard Robert Roberto Roger Roland Roman Ronald Rudolf
  Ruth Sabine Samantha Sandra Sarah Sebastian Serge Sergei Sergej Sergey Sergueï Sergio Sigmar Simon Sofia Sophie Stefan Stefanie
  Stéphane Stephan Stephen Steven Susan Susanne Svetlana Takeshi Tatiana Theresa Thomas Timo Tobias Tom Tony Ulrich Ursula Uwe
  Vadim Valentin Valeria Vassily Vera Victor Viktor Vincent Vitaly Vladímir Vladimir Volker Walter Werner William Wladimir Wolfgang
  Xavier Yuri Yury Yves Yvonne Zhanna
  Александр Алексей Анатолий Андрей Анна Анри Антон Артём Артем Артур Борис Вадим Валентин Василий Виктор Виталий Владимир
  Вячеслав Геннадий Георгий Григорий Денис Дмитрий Дональд Евгений Екатерина Елена Иван Игорь Илья Ирина Карстен Кирилл
  Константин Леонид Максим Мария Михаил Наталья Николай Олег Ольга Павел Пётр Петр Роман Светлана Сергей Станислав Татьяна Томас
  Тони Эммануэль Юлия Юрий`.split(/\s+/u),
);
