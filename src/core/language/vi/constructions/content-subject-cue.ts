import type { Construction } from './construction.ts';

export const contentSubjectCue: Construction = {
  id: 'vi/content-subject-cue',
  why: 'an indirect content without marks, with the tag at the end of the sentence',
  hits: [
    [
      'Nhà máy sẽ hoạt động trở lại vào tháng 10, ông Sato cho biết.',
      { source: 'ông Sato', cue: 'cho biết', content: 'Nhà máy sẽ hoạt động trở lại vào tháng 10', form: 'indirect' },
    ],
    [
      'Lực lượng cứu hộ đã tìm thấy hộp đen thứ hai, người phát ngôn hãng hàng không cho hay.',
      {
        source: 'người phát ngôn hãng hàng không',
        cue: 'cho hay',
        content: 'Lực lượng cứu hộ đã tìm thấy hộp đen thứ hai',
      },
    ],
    [
      'Vụ cháy không gây thương vong, cảnh sát thông báo.',
      { source: 'cảnh sát', cue: 'thông báo', content: 'Vụ cháy không gây thương vong' },
    ],
    [
      'Giá vé sẽ giữ nguyên đến hết năm, đại diện ban tổ chức khẳng định.',
      { source: 'đại diện ban tổ chức', cue: 'khẳng định', content: 'Giá vé sẽ giữ nguyên đến hết năm' },
    ],
    [
      'Đường ray đã được sửa xong trong đêm, ngành đường sắt cho biết.',
      { source: 'ngành đường sắt', cue: 'cho biết', content: 'Đường ray đã được sửa xong trong đêm' },
    ],
    [
      'Ba tàu cá vẫn mất liên lạc, Bộ đội Biên phòng tỉnh cho hay.',
      { source: 'Bộ đội Biên phòng tỉnh', cue: 'cho hay', content: 'Ba tàu cá vẫn mất liên lạc' },
    ],
    [
      'Mỹ chưa nhận được đề nghị chính thức nào, một quan chức Nhà Trắng nói hôm 4/5.',
      { source: 'một quan chức Nhà Trắng', cue: 'nói', content: 'Mỹ chưa nhận được đề nghị chính thức nào' },
    ],
    [
      'Bệnh nhân đã tự thở và ăn được cháo, bác sĩ điều trị cho biết sáng 9/8.',
      { source: 'bác sĩ điều trị', cue: 'cho biết', content: 'Bệnh nhân đã tự thở và ăn được cháo' },
    ],
  ],
  misses: [
    'Trời mưa to, người dân vẫn xếp hàng chờ mua vé.',
    'Xe dừng lại, tài xế bước xuống kiểm tra lốp.',
    'Đường hẹp, xe tải không vào được.',
    'Đến trưa, nước rút dần, chợ họp trở lại.',
  ],
};
