// bot: texts about quotations and citations in Vietnamese.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const vi: QuoteTexts = {
  verdicts: {
    exact: { label: 'Chính xác', meaning: 'Những từ này có nguyên văn trong nguồn.' },
    typographic: {
      label: 'Chính xác, chỉ khác cách trình bày',
      meaning: 'Chỉ khác dấu ngoặc kép, dấu gạch, khoảng trắng hoặc ký hiệu tương tự.',
    },
    shortened: { label: 'Đã rút gọn', meaning: 'Mọi phần đều có trong nguồn, theo đúng thứ tự này.' },
    altered: { label: 'Đã bị thay đổi', meaning: 'Nguồn diễn đạt khác.' },
    stitched: { label: 'Ghép nối', meaning: 'Các phần lấy từ những chỗ khác nhau.' },
    misattributed: { label: 'Sai nguồn', meaning: 'Lời trích là thật nhưng không thuộc nguồn được nêu.' },
    translation: {
      label: 'Có thể là bản dịch',
      meaning:
        'Không nguồn nào có câu chữ này. Một đoạn bằng ngôn ngữ khác rất gần nghĩa, nhưng không phải là trùng khớp.',
    },
    'not-found': {
      label: 'Không tìm thấy',
      meaning: 'Không tài liệu nào được lưu có câu chữ này. Điều đó không có nghĩa là nó sai.',
    },
  },
  searched: (documents) => `Số tài liệu đã tìm: ${documents}`,
  kinds: {
    negation: 'từ phủ định',
    number: 'con số',
    date: 'ngày tháng',
    name: 'tên',
    'look-alike': 'chữ cái của bảng chữ khác',
    'word-changed': 'bị đổi',
    'word-inserted': 'thêm vào',
    'word-dropped': 'bị bỏ',
  },
  difference: (kind, quoted, source) => `${kind}: trích “${quoted}”, nguồn “${source}”`,
  nothing: '–',
  asQuoted: 'Lời trích',
  inSource: 'Trong nguồn',
  leftOut: 'Phần bị lược ở giữa',
  alsoIn: (titles) => `Câu chữ này cũng có trong: ${titles}`,
  warnings: {
    'negation-dropped': 'Phần bị lược có từ phủ định: ý nghĩa có thể bị đảo ngược.',
    'omission-spans-paragraphs': 'Phần bị lược vượt quá cuối đoạn văn.',
    'other-document': 'Đây không phải là nguồn được nêu.',
    'machine-translated-source': 'Nguồn là bản dịch máy.',
  },
  unavailableHere: 'Câu chữ gần nhất nằm trong một tài liệu mà máy chủ này không sử dụng.',
  notShown: (quotations) =>
    `Số lời trích khác trong tin nhắn này: ${quotations}. Có thể kiểm tra từng lời bằng /verify.`,
  noQuotation: 'Tin nhắn này không có lời trích: không có từ ba từ trở lên trong ngoặc kép hoặc khối trích dẫn.',
  unusable: (characters, omissions) =>
    `Không thể kiểm tra. Lời trích cần ít nhất hai từ, tối đa ${characters} ký tự và ${omissions} chỗ lược.`,
  citeWhat: 'Vui lòng nêu một tài liệu hoặc mã của một câu trả lời, chỉ một trong hai.',
  givenOn: (date, corpus) => `Trả lời ngày ${date}, giữ nguyên như ban đầu · kho tài liệu ${corpus}`,
  changes: {
    unchanged: (numbers) => `Vẫn ở chỗ cũ trong nguồn: ${numbers}`,
    moved: (numbers) => `Vẫn có trong nguồn nhưng ở chỗ khác: ${numbers}`,
    altered: (numbers) => `Nguồn hiện diễn đạt khác: ${numbers}`,
    removed: (numbers) => `Nguồn không còn trong kho tài liệu: ${numbers}`,
  },
  cited: (sources) => `Số nguồn đã trích dẫn ở đây: ${sources}`,
  nothingCited: 'Ở đây tôi chưa trích dẫn nguồn nào.',
  restInFile: 'Phần còn lại của danh sách có trong tệp.',
  voices: (names) => `Lời của ai: ${names}`,
  oneSided: (others) => `Chỉ có một phía. Về vấn đề này, kho tài liệu còn có văn bản của: ${others}`,
};

export const viCommands: QuoteCommandTexts = {
  verify: { name: 'kiểm-tra', description: 'Kiểm tra xem lời trích có nguyên văn trong tài liệu hay không' },
  cite: {
    name: 'trích-dẫn',
    description: 'Nhận trích dẫn soạn sẵn cho một tài liệu hoặc các nguồn của một câu trả lời',
  },
  answer: { name: 'câu-trả-lời', description: 'Xem lại nguyên vẹn một câu trả lời cũ và những gì đã thay đổi từ đó' },
  bibliography: { name: 'thư-mục', description: 'Liệt kê các nguồn đã trích dẫn trong kênh hoặc chủ đề này' },
  menu: 'Kiểm tra lời trích này',
  options: {
    text: { name: 'văn-bản', description: 'Lời trích' },
    source: { name: 'nguồn', description: 'Tài liệu được cho là nguồn của lời trích' },
    document: { name: 'tài-liệu', description: 'Tài liệu cần trích dẫn' },
    answer: { name: 'câu-trả-lời', description: 'Mã của câu trả lời, ví dụ A-7K3F-9QZM-2H' },
    id: { name: 'mã', description: 'Mã bên dưới câu trả lời, ví dụ A-7K3F-9QZM-2H' },
    style: { name: 'kiểu', description: 'Kiểu trích dẫn; mặc định là kiểu biên tập của Liên Hợp Quốc' },
    file: { name: 'tệp', description: 'Loại tệp; mặc định là Markdown' },
  },
};
