import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Vietnamese, as it was translated. */
export const words: Words = {
  tag: 'vi',
  here: 'Có một khảo sát ngắn ở cuối trang này.',
  close: 'Đóng khảo sát',
  back: 'Quay lại',
  next: 'Tiếp',
  send: 'Gửi',
  choose: 'Hãy chọn một câu trả lời.',
  write: 'Hãy viết câu trả lời.',
  shorten: 'Dùng tối đa # ký tự.',
  thanks: 'Cảm ơn bạn',
  sending: 'Đang gửi…',
  delivered: 'Đã gửi câu trả lời của bạn.',
  saved: 'Đã lưu trên thiết bị này. Sẽ được gửi sớm nhất có thể.',
  kept: 'Chưa gửi. Hãy giữ trang này mở cho đến khi bạn trực tuyến.',
  refused: 'Không thể nhận câu trả lời của bạn.',
  nps: [
    'Khả năng bạn giới thiệu chúng tôi cho bạn bè hoặc đồng nghiệp là bao nhiêu?',
    'Hoàn toàn không',
    'Rất có khả năng',
  ],
  csat: [
    'Bạn hài lòng đến mức nào?',
    'Rất không hài lòng',
    'Không hài lòng',
    'Bình thường',
    'Hài lòng',
    'Rất hài lòng',
  ],
  comment: 'Bạn muốn nói gì với chúng tôi?',
  reason: 'Lý do chính cho câu trả lời của bạn là gì?',
  noAnswer: 'Chưa có câu trả lời',
  stars: '# sao',
  agreement: ['Tôi dễ dàng làm được điều mình cần.', 'Hoàn toàn không đồng ý', 'Hoàn toàn đồng ý'],
  ease: ['Bạn làm được điều mình cần dễ đến mức nào?', 'Rất khó', 'Rất dễ'],
  effort: ['Bạn đã mất bao nhiêu công sức để làm điều mình cần?', 'Rất ít', 'Rất nhiều'],
  choice: 'Điều nào phù hợp nhất?',
  notApplicable: 'Không áp dụng',
  dontKnow: 'Tôi không biết',
  fix: [
    'Hãy viết ngắn hơn.',
    'Hãy nhập địa chỉ như #.',
    'Hãy nhập số như #.',
    'Hãy nhập một số trong phạm vi yêu cầu.',
  ],
  amount: ['Hãy chọn #.', 'Hãy chọn ít nhất #.', 'Hãy chọn từ # đến #.'],
  rating: ['Bạn đánh giá điều này thế nào?', 'Thấp nhất', 'Cao nhất'],
  slider: 'Bạn sẽ đặt điều này ở đâu?',
  text: [
    'Bạn muốn viết gì ở đây?',
    'Địa chỉ email của bạn là gì?',
    'Địa chỉ của trang là gì?',
    'Số điện thoại của bạn là gì?',
    'Bao nhiêu?',
  ],
  choices: 'Những điều nào đúng? Hãy chọn tất cả.',
  boolean: ['Có đúng vậy không?', 'Có', 'Không'],
  section: 'Hãy đọc phần này trước.',
  consent: ['Bạn có đồng ý không?', 'Tìm hiểu thêm'],
};

/** Vietnamese. */
export const vi: Language = speak(words);
