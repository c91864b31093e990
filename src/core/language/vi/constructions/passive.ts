import type { Construction } from './construction.ts';

export const passive: Construction = {
  id: 'vi/passive',
  why: 'the blamed one is the subject; the accuser stands between `bị` and the verb, or is not named',
  hits: [
    [
      'Nam giáo viên bị cáo buộc nhận tiền để sửa điểm cho 12 thí sinh.',
      { source: null, cue: 'cáo buộc', content: 'nhận tiền để sửa điểm cho 12 thí sinh', act: 'accuse' },
    ],
    [
      'Tập đoàn này bị cáo buộc trốn thuế hơn 300 triệu euro.',
      { source: null, cue: 'cáo buộc', content: 'trốn thuế hơn 300 triệu euro', act: 'accuse' },
    ],
    [
      'Nữ y tá bị cáo buộc đầu độc bảy bệnh nhân cao tuổi.',
      { source: null, cue: 'cáo buộc', content: 'đầu độc bảy bệnh nhân cao tuổi', act: 'accuse' },
    ],
    [
      'Cựu thị trưởng bị công tố viên buộc tội nhận hối lộ.',
      { source: 'công tố viên', cue: 'buộc tội', content: 'nhận hối lộ', act: 'accuse' },
    ],
    [
      'Ông Lâm bị hàng xóm tố lấn chiếm lối đi chung.',
      { source: 'hàng xóm', cue: 'tố', content: 'lấn chiếm lối đi chung', act: 'accuse' },
    ],
    [
      'Ông Duarte bị phe đối lập cáo buộc tham nhũng.',
      { source: 'phe đối lập', cue: 'cáo buộc', content: 'tham nhũng', act: 'accuse' },
    ],
    [
      'Nga bị phương Tây cáo buộc can thiệp bầu cử.',
      { source: 'phương Tây', cue: 'cáo buộc', content: 'can thiệp bầu cử', act: 'accuse' },
    ],
    [
      'Công ty bị các cổ đông chỉ trích vì che giấu khoản lỗ.',
      { source: 'các cổ đông', cue: 'chỉ trích', content: 'che giấu khoản lỗ', act: 'accuse' },
    ],
    [
      'Thông tin này ngay lập tức bị Bộ Quốc phòng Lorva phủ nhận.',
      { source: 'Bộ Quốc phòng Lorva', cue: 'phủ nhận', content: 'Thông tin này', act: 'deny' },
    ],
    [
      'Tuy nhiên, cáo buộc của ông Karim đã bị Bộ trưởng Tài chính - bà Ana Mora bác bỏ.',
      {
        source: 'Bộ trưởng Tài chính - bà Ana Mora',
        cue: 'bác bỏ',
        content: 'cáo buộc của ông Karim',
        act: 'deny',
      },
    ],
    [
      'Đề nghị này đã bị phía Lorva từ chối.',
      { source: 'phía Lorva', cue: 'từ chối', content: 'Đề nghị này', act: 'deny' },
    ],
  ],
  misses: [
    'Đơn kháng cáo của ông Dolan đã bị tòa án bác bỏ.',
    'Hai tàu cá bị sóng đánh chìm ngay cửa biển.',
    'Người đàn ông bị bắt khi đang lẩn trốn ở nhà trọ.',
    'Đường dây bị cắt do bão.',
    'Cây cầu bị nước lũ cuốn trôi trong đêm.',
  ],
};
