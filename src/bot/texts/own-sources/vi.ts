// bot: texts about a server's own documents in Vietnamese.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const vi: OwnSourceTexts = {
  serversOnly: 'Chỉ có thể thêm tài liệu trên những máy chủ mà chính bot đã được mời vào.',
  mayNot: 'Chỉ người có quyền quản lý máy chủ này mới được thay đổi tài liệu của máy chủ.',
  oneSource: 'Vui lòng cung cấp một địa chỉ hoặc một tệp, không cung cấp cả hai.',
  busyHere: 'Máy chủ này đang đọc một tài liệu khác. Vui lòng chờ đến khi hoàn tất.',
  busyElsewhere: 'Hiện có nhiều tài liệu đang được đọc. Vui lòng thử lại sau vài phút.',
  steps: {
    fetching: 'Đang tải tài liệu…',
    reading: 'Đang đọc tài liệu…',
    embedding: (done, all) => `Đang chuẩn bị tra cứu: đoạn ${done} trên ${all}…`,
    events: 'Đang tìm sự kiện…',
  },
  newDocument: 'Sẵn sàng để thêm',
  newVersion: 'Đã có phiên bản mới',
  notSearchedYet: (minutes) =>
    `Tài liệu chưa được tra cứu: chỉ tra cứu sau khi bạn xác nhận. Sau ${minutes} phút không có quyết định, tài liệu sẽ bị hủy bỏ. Tài liệu chỉ được tra cứu trên máy chủ này.`,
  labels: { origin: 'Nguồn gốc', passages: 'Số đoạn', events: 'Sự kiện tìm thấy', notes: 'Ghi chú khi đọc' },
  changes: (added, removed) => `Câu mới: ${added}; câu không còn: ${removed}`,
  added: 'Mới',
  gone: 'Không còn',
  confirm: 'Xác nhận',
  discard: 'Hủy bỏ',
  published: (title) => `“${title}” nay đã được tra cứu trên máy chủ này.`,
  notOnList:
    'Câu trả lời trên máy chủ này chỉ dùng các tài liệu trong danh sách, và tài liệu này chưa có trong đó: hãy thêm bằng /settings documents.',
  discarded: 'Đã hủy bỏ. Không có gì được lưu.',
  draftGone:
    'Tài liệu này không còn chờ nữa: đã hết thời gian, bot đã khởi động lại hoặc một tài liệu khác đã thay chỗ. Vui lòng thêm lại.',
  overtaken: 'Tài liệu đã thay đổi trong lúc đó nên không có gì được lưu. Vui lòng đọc lại.',
  unchanged: (title) => `“${title}” đã có sẵn và không có gì thay đổi.`,
  removed: (title) =>
    `“${title}” không còn được tra cứu. Các câu trả lời có trích dẫn tài liệu này vẫn giữ đoạn trích.`,
  interrupted: 'Bot đã khởi động lại trước khi tài liệu sẵn sàng. Vui lòng thêm lại.',
  timedOut: 'Việc đọc tài liệu mất quá nhiều thời gian nên đã dừng. Không có gì được lưu.',
  refusals: {
    'no-contact': 'Người vận hành bot chưa cho phép tải từ web. Vui lòng đính kèm tài liệu dưới dạng tệp.',
    'bad-address': 'Không thể tải địa chỉ này: phải là địa chỉ công khai bắt đầu bằng https hoặc http.',
    robots: 'Trang web yêu cầu các chương trình không tải trang này. Vui lòng đính kèm tài liệu dưới dạng tệp.',
    unreachable:
      'Không truy cập được trang web hoặc trang không phản hồi. Vui lòng thử lại sau hoặc đính kèm tài liệu dưới dạng tệp.',
    'too-slow': 'Trang web phản hồi quá chậm. Vui lòng thử lại sau hoặc đính kèm tài liệu dưới dạng tệp.',
    'too-large': (megabytes) => `Tài liệu quá lớn: tối đa ${megabytes} MB.`,
    'no-document': 'Không có tài liệu nào ở địa chỉ này.',
    format:
      'Loại tệp này không đọc được. Có thể dùng PDF, Word (.docx), trang web, Markdown, văn bản thuần và thư điện tử đã lưu.',
    encrypted: 'Tài liệu đã được mã hóa. Vui lòng đính kèm bản không có mật khẩu.',
    damaged: 'Tài liệu bị hỏng và không đọc được.',
    'no-text': 'Không tìm thấy chữ nào. Bản quét cần được nhận dạng chữ (OCR) trước.',
    'too-long': (passages) =>
      `Tài liệu quá dài: tất cả tài liệu của một máy chủ chỉ được có tổng cộng ${passages} đoạn.`,
    full: (documents, passages) =>
      `Máy chủ này đã đạt giới hạn ${documents} tài liệu hoặc ${passages} đoạn. Vui lòng gỡ bớt một tài liệu trước.`,
    'not-from-web': 'Tài liệu này được thêm dưới dạng tệp. Để cập nhật, vui lòng đính kèm cả tệp mới.',
  },
  status: {
    heading: 'Tài liệu của máy chủ này',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `Tài liệu: ${documents}/${documentsMax}; đoạn: ${passages}/${passagesMax}`,
    none: 'Máy chủ này chưa có tài liệu riêng. Hãy thêm bằng /source add.',
    failed: 'Gần đây không thêm được',
  },
};

export const viCommands: OwnSourceCommandTexts = {
  source: { name: 'tài-liệu-riêng', description: 'Quản lý các tài liệu chỉ được tra cứu trên máy chủ này' },
  add: { name: 'thêm', description: 'Thêm tài liệu: từ địa chỉ web hoặc dưới dạng tệp' },
  remove: { name: 'gỡ', description: 'Gỡ một tài liệu của máy chủ này' },
  refresh: { name: 'cập-nhật', description: 'Đọc lại một tài liệu và cho thấy điều gì đã thay đổi' },
  status: { name: 'tình-trạng', description: 'Liệt kê các tài liệu của máy chủ này' },
  options: {
    url: { name: 'địa-chỉ', description: 'Địa chỉ web của tài liệu' },
    file: { name: 'tệp', description: 'Tài liệu: PDF, Word, trang web, Markdown, văn bản hoặc thư đã lưu' },
    document: { name: 'tài-liệu', description: 'Một tài liệu của máy chủ này' },
  },
};
