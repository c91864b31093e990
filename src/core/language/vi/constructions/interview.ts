import type { Construction } from './construction.ts';

export const interview: Construction = {
  id: 'vi/interview',
  why: 'in an interview marks or labels tell questions from answers; every sentence of an answer is said by the one who is asked',
  hits: [
    [
      'Trao đổi với chúng tôi, ông Cao Văn Đạt, chủ vựa muối, nói:\n- Muối năm nay rớt giá. Kho nào cũng đầy.\n* Bà con tính sao, thưa ông?\n- Nhiều nhà bỏ ruộng lên phố.\n* Còn vựa muối của ông?\n- Vựa cầm cự được tới tết.',
      { source: null, cue: null, content: 'Muối năm nay rớt giá' },
      { source: null, cue: null, content: 'Kho nào cũng đầy' },
      { source: null, cue: null, content: 'Nhiều nhà bỏ ruộng lên phố' },
      { source: null, cue: null, content: 'Vựa cầm cự được tới tết' },
    ],
    [
      'Chợ nổi vắng khách, chúng tôi tìm gặp người quản lý.\nPV: Thưa ông, chợ có đóng cửa không?\nÔng Lâm Văn Tấn: Không ai đóng chợ cả.\nPV: Vậy ghe hàng đi đâu hết?\nÔng Lâm Văn Tấn: Họ chuyển lên bờ buôn bán. Cầu mới thông xe rồi.\nPV: Xin cảm ơn ông!',
      { source: 'Ông Lâm Văn Tấn', cue: null, content: 'Không ai đóng chợ cả' },
      { source: 'Ông Lâm Văn Tấn', cue: null, content: 'Họ chuyển lên bờ buôn bán' },
      { source: null, cue: null, content: 'Cầu mới thông xe rồi' },
    ],
    [
      'Làng hương vào vụ, chúng tôi ghé thăm một lò lớn.\nVnExpress: Thưa bà, hương năm nay bán ra sao?\nBà Đỗ Thị Nhàn: Hương bán chậm hơn mọi năm.\nVnExpress: Bà có định thôi nghề không?\nBà Đỗ Thị Nhàn: Nghề của cha tôi thì tôi giữ.',
      { source: 'Bà Đỗ Thị Nhàn', cue: null, content: 'Hương bán chậm hơn mọi năm' },
      { source: 'Bà Đỗ Thị Nhàn', cue: null, content: 'Nghề của cha tôi thì tôi giữ' },
    ],
    [
      'Ông Phan Hữu Nghị tiếp chúng tôi ngay tại vườn. Theo ông, vườn mất mùa vì đâu? - Nước mặn về sớm. Nhà nào cũng thiếu nước tưới. Vậy ông có định chặt bỏ vườn? - Cây còn sống thì còn giữ.',
      { source: null, cue: null, content: 'Nước mặn về sớm' },
      { source: null, cue: null, content: 'Nhà nào cũng thiếu nước tưới' },
      { source: null, cue: null, content: 'Cây còn sống thì còn giữ' },
    ],
    [
      'Nghệ nhân Trịnh Bách vừa phục dựng xong chiếc đèn cù. Ông học nghề từ ai? Cha tôi dạy tôi từ thuở lên bảy. Vì sao ông không bán đèn? Tôi làm để giữ nghề. Vậy theo ông, nghề này còn sống được bao lâu? Chúng tôi còn sức thì nghề còn.',
      { source: null, cue: null, content: 'Cha tôi dạy tôi từ thuở lên bảy' },
      { source: null, cue: null, content: 'Tôi làm để giữ nghề' },
      { source: null, cue: null, content: 'Chúng tôi còn sức thì nghề còn' },
    ],
  ],
  misses: [
    'Bạn có hay quên chìa khoá không? Hãy treo chúng cạnh cửa. Bạn có ngủ đủ giấc không? Ngủ trưa cũng tốt. Bạn có uống đủ nước không? Hai lít là vừa.',
    'Lịch chạy tàu dịp lễ:\n- Tàu SE1 rời ga lúc 6 giờ.\n- Tàu SE3 rời ga lúc 19 giờ.\n- Tàu SE5 rời ga lúc 22 giờ.',
    'Bến xe miền Tây đông nghịt.\nẢnh: Hồng Vân\nXe khách nối đuôi nhau vào bến.\nẢnh: Hồng Vân\nHành khách chờ mua vé.\nẢnh: Hồng Vân',
  ],
};
