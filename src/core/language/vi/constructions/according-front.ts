import type { Construction } from './construction.ts';

export const accordingFront: Construction = {
  id: 'vi/according-front',
  why: 'the source stands first, behind `theo`; its clause runs to the end of the sentence',
  hits: [
    [
      'Từ góc độ của Peru, hiệp ước này không còn giá trị.',
      { source: 'Peru', cue: 'Từ góc độ của', content: 'hiệp ước này không còn giá trị' },
    ],
    [
      'Giá gạo sẽ tăng trong tháng tới, ông Lâm cho biết và kêu gọi người dân bình tĩnh.',
      { source: 'ông Lâm', cue: 'cho biết', content: 'Giá gạo sẽ tăng trong tháng tới' },
      { source: 'ông Lâm', cue: 'kêu gọi', content: 'người dân bình tĩnh', act: 'demand' },
    ],
    [
      'Cũng theo Sở Giao thông, tuyến buýt số 9 sẽ tạm dừng trong hai tuần.',
      { source: 'Sở Giao thông', cue: 'theo', content: 'tuyến buýt số 9 sẽ tạm dừng trong hai tuần' },
    ],
    [
      'Tuy nhiên, theo Bộ Năng lượng Mỹ, kho dự trữ vẫn đủ dùng trong 60 ngày.',
      { source: 'Bộ Năng lượng Mỹ', cue: 'theo', content: 'kho dự trữ vẫn đủ dùng trong 60 ngày' },
    ],
    [
      'Theo số liệu của Tổng cục Thống kê, giá thực phẩm tháng 7 tăng 1,2%.',
      { source: 'Tổng cục Thống kê', cue: 'Theo', content: 'giá thực phẩm tháng 7 tăng 1,2%' },
    ],
    [
      'Theo hãng tin Kyodo, trận động đất xảy ra lúc 4h sáng.',
      { source: 'Kyodo', cue: 'Theo', content: 'trận động đất xảy ra lúc 4h sáng' },
    ],
    [
      'Theo một nghiên cứu công bố trên tạp chí Nature, loài cá này có thể sống hơn 200 năm.',
      { source: 'một nghiên cứu', cue: 'Theo', content: 'loài cá này có thể sống hơn 200 năm' },
    ],
    [
      'Theo bác sĩ Hà, phần lớn bệnh nhân nhập viện muộn.',
      { source: 'bác sĩ Hà', cue: 'Theo', content: 'phần lớn bệnh nhân nhập viện muộn' },
    ],
    [
      'Theo kết quả điều tra ban đầu của cảnh sát, tài xế đã ngủ gật.',
      { source: 'kết quả điều tra ban đầu của cảnh sát', cue: 'Theo', content: 'tài xế đã ngủ gật' },
    ],
    [
      'Theo lời kể của hàng xóm, hai vợ chồng chuyển đi từ đầu năm, để lại căn nhà trống.',
      { source: 'hàng xóm', cue: 'Theo', content: 'hai vợ chồng chuyển đi từ đầu năm, để lại căn nhà trống' },
    ],
    [
      'Theo ông Đinh Văn Khải, Phó chủ tịch xã, con đập được xây từ năm 1987.',
      { source: 'ông Đinh Văn Khải, Phó chủ tịch xã', cue: 'Theo', content: 'con đập được xây từ năm 1987' },
    ],
    [
      'Theo bà Trần Thị Hoa, Tổng giám đốc công ty Minh Anh, hàng đã về kho.',
      { source: 'bà Trần Thị Hoa, Tổng giám đốc công ty Minh Anh', cue: 'Theo', content: 'hàng đã về kho' },
    ],
    [
      'Theo ông Lê Văn Chín, chủ một quán ăn ở phố cổ, khách giảm một nửa.',
      { source: 'ông Lê Văn Chín, chủ một quán ăn ở phố cổ', cue: 'Theo', content: 'khách giảm một nửa' },
    ],
    [
      'Theo Công an quận Nam Giang, TP. Đông Hải, hai xe đã được trả cho chủ.',
      { source: 'Công an quận Nam Giang, TP. Đông Hải', cue: 'Theo', content: 'hai xe đã được trả cho chủ' },
    ],
    [
      'Theo ông Nguyễn Văn Hòa, các hộ dân, chủ tàu và chủ vựa đều đã ký.',
      { source: 'ông Nguyễn Văn Hòa', cue: 'Theo', content: 'các hộ dân, chủ tàu và chủ vựa đều đã ký' },
    ],
  ],
  misses: [
    'Theo kế hoạch, cầu mới sẽ thông xe vào dịp 2/9.',
    'Hàng nghìn người đi theo đoàn rước.',
    'Theo lịch thi đấu, hai đội gặp nhau vào tối thứ Bảy.',
    'Anh theo nghề mộc từ năm 15 tuổi.',
  ],
};
