// bot: texts about quotations and citations in Vietnamese.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const vi: OwnQuoteTexts = {
  notShown: (quotations) =>
    `Số lời trích khác trong tin nhắn này: ${quotations}. Có thể kiểm tra từng lời bằng /verify.`,
  noQuotation: 'Tin nhắn này không có lời trích: không có từ ba từ trở lên trong ngoặc kép hoặc khối trích dẫn.',
  unusable: (characters, omissions) =>
    `Không thể kiểm tra. Lời trích cần ít nhất hai từ, tối đa ${characters} ký tự và ${omissions} chỗ lược.`,
  citeWhat: 'Vui lòng nêu một tài liệu, một sự kiện hoặc mã của một câu trả lời, chỉ một trong ba.',
  cited: (sources) => `Số nguồn đã trích dẫn ở đây: ${sources}`,
  nothingCited: 'Ở đây tôi chưa trích dẫn nguồn nào.',
  restInFile: 'Phần còn lại của danh sách có trong tệp.',
};

export const viCommands: QuoteCommandTexts = {
  verify: { name: 'kiểm-tra', description: 'Kiểm tra xem lời trích có nguyên văn trong tài liệu hay không' },
  cite: {
    name: 'trích-dẫn',
    description: 'Nhận trích dẫn soạn sẵn cho một tài liệu, các nguồn của câu trả lời hoặc một sự kiện',
  },
  answer: { name: 'câu-trả-lời', description: 'Xem lại nguyên vẹn một câu trả lời cũ và những gì đã thay đổi từ đó' },
  bibliography: { name: 'thư-mục', description: 'Liệt kê các nguồn đã trích dẫn trong kênh hoặc chủ đề này' },
  compare: {
    name: 'so-sánh',
    description: 'Đặt cạnh nhau những đoạn gần nhau nhất của hai tài liệu, kèm chỗ khác biệt',
  },
  menu: 'Kiểm tra lời trích này',
  options: {
    text: { name: 'văn-bản', description: 'Lời trích' },
    source: { name: 'nguồn', description: 'Tài liệu được cho là nguồn của lời trích' },
    document: { name: 'tài-liệu', description: 'Tài liệu cần trích dẫn' },
    answer: { name: 'câu-trả-lời', description: 'Mã của câu trả lời, ví dụ A-7K3F-9QZM-2H' },
    id: { name: 'mã', description: 'Mã bên dưới câu trả lời, ví dụ A-7K3F-9QZM-2H' },
    style: { name: 'kiểu', description: 'Kiểu trích dẫn; mặc định là kiểu biên tập của Liên Hợp Quốc' },
    file: { name: 'tệp', description: 'Loại tệp; mặc định là Markdown' },
    export: { name: 'tệp', description: 'Nhận thêm câu trả lời dưới dạng tệp loại này' },
    event: { name: 'sự-kiện', description: 'Sự kiện: tên hoặc ký hiệu văn bản của nó' },
    a: { name: 'a', description: 'Tài liệu thứ nhất' },
    b: { name: 'b', description: 'Tài liệu thứ hai' },
    topic: { name: 'chủ-đề', description: 'Chỉ những đoạn về chủ đề này, bằng bất kỳ ngôn ngữ nào' },
  },
};
