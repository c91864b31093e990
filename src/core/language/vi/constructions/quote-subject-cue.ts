import type { Construction } from './construction.ts';

export const quoteSubjectCue: Construction = {
  id: 'vi/quote-subject-cue',
  why: 'the quotation comes first, its tag behind a comma or dash',
  hits: [
    [
      '“Chúng tôi đã báo cáo sự việc ngay trong đêm”, ông Tín nói.',
      { source: 'ông Tín', cue: 'nói', content: 'Chúng tôi đã báo cáo sự việc ngay trong đêm', form: 'direct' },
    ],
    [
      '"Giá thuê mặt bằng tăng gấp đôi chỉ sau một năm", chị Nguyệt, chủ quán cà phê trên phố Hàng Than, than thở.',
      {
        source: 'chị Nguyệt',
        cue: 'than thở',
        content: 'Giá thuê mặt bằng tăng gấp đôi chỉ sau một năm',
        form: 'direct',
      },
    ],
    [
      '"Không ai bị bỏ lại phía sau" - Chủ tịch huyện Lê Văn Đạt khẳng định.',
      {
        source: 'Chủ tịch huyện Lê Văn Đạt',
        cue: 'khẳng định',
        content: 'Không ai bị bỏ lại phía sau',
        form: 'direct',
      },
    ],
    [
      '"Đoàn cứu hộ đến lúc 3h sáng. Lúc đó nước đã ngập quá mái nhà. Chúng tôi phải dùng xuồng", anh Cường kể lại.',
      {
        source: 'anh Cường',
        cue: 'kể lại',
        content: 'Đoàn cứu hộ đến lúc 3h sáng. Lúc đó nước đã ngập quá mái nhà. Chúng tôi phải dùng xuồng',
        form: 'direct',
      },
    ],
    [
      '“Tôi làm nghề này từ năm 16 tuổi.\nNgày đó cả làng chỉ có hai lò gốm. Nay chỉ còn một lò của gia đình tôi”, nghệ nhân Sáu Lành chia sẻ.',
      {
        source: 'nghệ nhân Sáu Lành',
        cue: 'chia sẻ',
        content:
          'Tôi làm nghề này từ năm 16 tuổi.\nNgày đó cả làng chỉ có hai lò gốm. Nay chỉ còn một lò của gia đình tôi',
        form: 'direct',
      },
    ],
    [
      '" Tôi không biết vì sao đơn bị trả lại " , bà Hoa nói .',
      { source: 'bà Hoa', cue: 'nói', content: 'Tôi không biết vì sao đơn bị trả lại', form: 'direct' },
    ],
    [
      '“Đây là bước lùi cho cả khu vực”, người phát ngôn Liên minh châu Âu Anna Keller nói với các phóng viên tại Brussels hôm 12/4.',
      {
        source: 'người phát ngôn Liên minh châu Âu Anna Keller',
        cue: 'nói',
        content: 'Đây là bước lùi cho cả khu vực',
        form: 'direct',
      },
    ],
    [
      '“Nước này phải ngừng ngay các vụ thử”, đại sứ Nhật Bản tại Liên Hợp Quốc nhấn mạnh.',
      {
        source: 'đại sứ Nhật Bản tại Liên Hợp Quốc',
        cue: 'nhấn mạnh',
        content: 'Nước này phải ngừng ngay các vụ thử',
        act: 'demand',
      },
    ],
    [
      '“Bao giờ đường thông thì chúng tôi mới yên tâm!”, một người dân bày tỏ.',
      { source: 'một người dân', cue: 'bày tỏ', content: 'Bao giờ đường thông thì chúng tôi mới yên tâm' },
    ],
    [
      '«Máy bay đã đổi hướng hai lần trước khi biến mất», một kiểm soát viên không lưu cho biết.',
      {
        source: 'một kiểm soát viên không lưu',
        cue: 'cho biết',
        content: 'Máy bay đã đổi hướng hai lần trước khi biến mất',
      },
    ],
    [
      '“Cậu ấy cần thêm thời gian”, HLV Marta Ruiz nhận xét về tân binh 19 tuổi.',
      { source: 'HLV Marta Ruiz', cue: 'nhận xét', content: 'Cậu ấy cần thêm thời gian', form: 'direct' },
    ],
  ],
  misses: [
    'Vở kịch “Đêm trắng ở bến sông” vừa giành huy chương vàng.',
    'Tiểu thuyết “Người đi qua mùa gió” dày hơn 400 trang.',
    'Biển hiệu “Bún bò cô Ba” nằm khuất sau hàng cây.',
    'Chiến dịch “Biển sạch” thu gom 2 tấn rác nhựa trong một buổi sáng.',
  ],
};
