// quotes: what is said about verdicts, kept answers and compared documents, in Vietnamese.
import type { QuotationTexts } from './text-set.js';

export const vi: QuotationTexts = {
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
  givenOn: (date, corpus) => `Trả lời ngày ${date}, giữ nguyên như ban đầu · kho tài liệu ${corpus}`,
  changes: {
    unchanged: (numbers) => `Vẫn ở chỗ cũ trong nguồn: ${numbers}`,
    moved: (numbers) => `Vẫn có trong nguồn nhưng ở chỗ khác: ${numbers}`,
    altered: (numbers) => `Nguồn hiện diễn đạt khác: ${numbers}`,
    removed: (numbers) => `Nguồn không còn trong kho tài liệu: ${numbers}`,
  },
  voices: (names) => `Lời của ai: ${names}`,
  oneSided: (others) => `Chỉ có một phía. Về vấn đề này, kho tài liệu còn có văn bản của: ${others}`,
  betterNow: (source) => `Nếu hỏi lại bây giờ, đoạn đứng đầu là một đoạn khác: ${source}`,
  answeredNow: (source) => `Nếu hỏi lại bây giờ thì đã có câu trả lời: ${source}`,
  unansweredNow: 'Nếu hỏi lại bây giờ, kho tài liệu không còn cho câu trả lời.',
  comparison: {
    identical: 'Hai tài liệu có câu chữ giống hệt nhau.',
    nothingAlike: 'Hai tài liệu không có những đoạn đủ giống nhau để so sánh.',
    nothingOnTopic: (topic) => `Hai tài liệu không có những đoạn về “${topic}” đủ giống nhau để so sánh.`,
    sameDocument: 'Vui lòng nêu hai tài liệu khác nhau.',
    sameWords: (count) => `Số đoạn có câu chữ giống nhau ở cả hai: ${count}`,
    acrossLanguages: 'Hai ngôn ngữ khác nhau: chỉ đặt cạnh nhau, không so sánh từng từ.',
  },
};
