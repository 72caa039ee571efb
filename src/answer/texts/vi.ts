// answer: interface texts in Vietnamese. Values in, one sentence out.
// What is inserted follows a colon or "tức là" and stays in the source's form and language.
import type { InterfaceTexts } from './text-set.js';

export const vi: InterfaceTexts = {
  named: {
    person: (span) => `Người được nêu tên trong [1]: ${span}.`,
    date: (span) => `Ngày tháng được nêu trong [1]: ${span}.`,
    place: (span) => `Địa điểm được nêu trong [1]: ${span}.`,
    number: (span) => `Con số được nêu trong [1]: ${span}.`,
    symbol: (span) => `Văn kiện được nêu trong [1]: ${span}.`,
  },
  namedSeveral: (list) => `Được nêu trong [1]: ${list}.`,
  dateResolved: (span, date, clue) =>
    `Ngày tháng được nêu trong [1]: ${span}, tức là ${date}; năm được xác định theo: ${clue}.`,
  publishedOn: (date) => `ngày công bố (${date})`,
  about: (title) => `Nội dung gần nhất với câu hỏi của quý vị nằm trong: ${title}.`,
  aboutSeveral: (titles) => `Các đoạn gần nhất với câu hỏi của quý vị được trích từ: ${titles}.`,
  offTopic:
    'Tôi chỉ trả lời dựa trên các tài liệu đã lưu trữ về ngoại giao an ninh thông tin; câu hỏi này thuộc chủ đề khác.',
  notInCorpus: 'Các tài liệu đã lưu trữ không có câu trả lời cho câu hỏi này.',
  notInCorpusMissing: (missing) =>
    `Các tài liệu đã lưu trữ không có câu trả lời cho câu hỏi này; không tìm thấy thông tin nào về: ${missing}.`,
  filteredOut: 'Không có tài liệu lưu trữ nào phù hợp với các bộ lọc mà quý vị đã đặt.',
  lowConfidence:
    'Không tìm thấy đoạn nào trả lời rõ ràng câu hỏi này. Dưới đây là những đoạn gần nhất; có thể các đoạn này không trả lời được câu hỏi.',
  answeredMissing: (missing) => `Không tìm thấy thông tin nào về: ${missing}.`,
  undatedExcluded: (count) => `${count} tài liệu không có ngày công bố đã bị loại do bộ lọc ngày.`,
  quote: (text) => `“${text}”`,
};
