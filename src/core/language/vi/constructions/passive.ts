import type { Construction } from './construction.ts';

export const passive: Construction = {
  id: 'vi/passive',
  why: 'the blamed one is the subject; the accuser stands between `bị` and the verb, or is not named',
  hits: [
    [
      'Nga bị phương Tây cáo buộc can thiệp bầu cử.',
      { source: 'phương Tây', cue: 'cáo buộc', content: 'can thiệp bầu cử', act: 'accuse' },
    ],
    [
      'Hai hãng bay bị cơ quan quản lý cạnh tranh cáo buộc thông đồng nâng giá vé.',
      {
        source: 'cơ quan quản lý cạnh tranh',
        cue: 'cáo buộc',
        content: 'thông đồng nâng giá vé',
        act: 'accuse',
      },
    ],
    [
      'Nam giáo viên bị cáo buộc nhận tiền để sửa điểm cho 12 thí sinh.',
      { source: null, cue: 'cáo buộc', content: 'nhận tiền để sửa điểm cho 12 thí sinh', act: 'accuse' },
    ],
    [
      'Tập đoàn này bị cáo buộc trốn thuế hơn 300 triệu euro.',
      { source: null, cue: 'cáo buộc', content: 'trốn thuế hơn 300 triệu euro', act: 'accuse' },
    ],
    [
      'Ông Duarte bị phe đối lập cáo buộc tham nhũng.',
      { source: 'phe đối lập', cue: 'cáo buộc', content: 'tham nhũng', act: 'accuse' },
    ],
    [
      'Nữ y tá bị cáo buộc đầu độc bảy bệnh nhân cao tuổi.',
      { source: null, cue: 'cáo buộc', content: 'đầu độc bảy bệnh nhân cao tuổi', act: 'accuse' },
    ],
  ],
  misses: [
    'Hai tàu cá bị sóng đánh chìm ngay cửa biển.',
    'Người đàn ông bị bắt khi đang lẩn trốn ở nhà trọ.',
    'Đường dây bị cắt do bão.',
    'Cây cầu bị nước lũ cuốn trôi trong đêm.',
  ],
};
