// bot: notices in Vietnamese.
import type { NoticeTexts } from './text-set.js';

export const vi: NoticeTexts = {
  queueFull: (when) => `Hiện có nhiều câu hỏi đang chờ. Xin hỏi lại ${when}.`,
  tooManyOfYours: (when) => `Một số câu hỏi của bạn vẫn đang được trả lời. Xin hỏi lại ${when}.`,
  tooManyOfServer: (when) => `Nhiều câu hỏi từ máy chủ này vẫn đang được trả lời. Xin hỏi lại ${when}.`,
  stopping: (when) => `Bot đang khởi động lại. Xin hỏi lại ${when}.`,
  timedOut: 'Việc tìm câu trả lời mất quá nhiều thời gian nên đã dừng lại. Xin hỏi lại sau.',
  interrupted: 'Bot đã khởi động lại trước khi có câu trả lời. Xin hỏi lại.',

  unknownAnswer: 'Câu trả lời này không còn ở đây nữa. Xin đặt lại câu hỏi.',
  nothingMore: 'Không còn gì để hiển thị thêm.',
  unknownSource: 'Không có tài liệu này, hoặc tài liệu không được dùng ở đây.',
  notAllowedHere: 'Máy chủ này chưa mở kênh này cho bot. Xin hỏi ở kênh khác, hoặc hỏi riêng cho mình bạn.',
  onlyAskerMayDelete: 'Chỉ người đặt câu hỏi hoặc người điều hành mới xóa được câu trả lời này.',
  movedToThread: 'Cuộc trao đổi tiếp tục trong chủ đề.',
  threadTitle: 'Câu hỏi',
  emptyMessage: 'Tin nhắn này không có văn bản để xử lý.',
  askMe: 'Bạn muốn biết điều gì? Hãy nhắc đến tôi kèm câu hỏi, hoặc dùng /ask.',
  questionTooLong: (max) => `Câu hỏi quá dài: tối đa ${max} ký tự.`,

  voteThanks: 'Cảm ơn ý kiến của bạn.',
  reasonTitle: 'Điều gì chưa đúng?',
  reasonLabel: 'Lý do của bạn (không bắt buộc)',
  followUpTitle: 'Câu hỏi tiếp theo',
  followUpLabel: 'Câu hỏi của bạn',

  cannotWriteThere: (channel) =>
    `Tôi không thể trả lời bạn trong ${channel}: tôi không có quyền xem kênh đó hoặc gửi tin nhắn ở đó. Người quản lý máy chủ có thể cấp quyền này.`,
  missingPermission: 'Tôi thiếu quyền cần thiết trong kênh này. Người quản lý máy chủ có thể cấp quyền này.',
  discordFailed: 'Discord không phản hồi đúng cách. Xin thử lại sau giây lát.',
  unexpected: (incident) => `Đã xảy ra lỗi. Nếu lỗi lặp lại, xin báo mã này cho người vận hành bot: ${incident}`,

  settingsTitle: 'Cài đặt của máy chủ này',
  settingsSaved: 'Đã lưu.',
  settingsUnchanged: 'Không có gì thay đổi: cài đặt vốn đã như vậy.',
  settingsListFull: 'Danh sách đã đầy. Xin bỏ bớt một mục trước.',
  settingsIdMissing: 'Xin cho biết mục cần thêm hoặc bỏ.',
  settingNames: {
    channels: 'Kênh',
    mentions: 'Trả lời khi được nhắc đến',
    privateByDefault: 'Mặc định chỉ người hỏi xem được',
    threads: 'Mở chủ đề cho mỗi lần được nhắc đến',
    language: 'Ngôn ngữ',
    feedback: 'Kênh nhận ý kiến',
    documents: 'Tài liệu',
  },
  everywhere: 'mọi kênh',
  all: 'tất cả',
  none: 'không có',
  yes: 'có',
  no: 'không',
  automatic: 'tự động',
  guildPurged: (answers) =>
    `Mọi dữ liệu lưu về các câu hỏi trên máy chủ này đã được xóa. Số câu trả lời đã xóa: ${answers}.`,

  privacyStored: (answers, votes, days) =>
    `Dữ liệu lưu về bạn: số câu trả lời cho câu hỏi của bạn: ${answers}; số đánh giá câu trả lời: ${votes}. Tất cả sẽ được xóa sau ${days} ngày, hoặc ngay lập tức bằng /privacy delete.`,
  privacyDeleted:
    'Các câu hỏi, ý kiến và câu trả lời riêng của bạn đã được xóa. Những câu trả lời công khai vẫn còn, nhưng không kèm tên và câu hỏi của bạn.',
};
