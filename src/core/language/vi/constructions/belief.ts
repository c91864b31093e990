import type { Construction } from './construction.ts';

export const belief: Construction = {
  id: 'vi/belief',
  why: 'a belief, fear, hope or stand that the article reports with its content',
  hits: [
    [
      'Các nhà điều tra tin rằng kẻ tấn công hành động một mình.',
      { source: 'Các nhà điều tra', cue: 'tin rằng', content: 'kẻ tấn công hành động một mình' },
    ],
    [
      'Nhiều phụ huynh lo ngại con em phải học trong phòng thiếu ánh sáng.',
      {
        source: 'Nhiều phụ huynh',
        cue: 'lo ngại',
        content: 'con em phải học trong phòng thiếu ánh sáng',
        act: 'warn',
      },
    ],
    [
      'Washington nghi ngờ Bắc Kinh đứng sau vụ xâm nhập.',
      { source: 'Washington', cue: 'nghi ngờ', content: 'Bắc Kinh đứng sau vụ xâm nhập' },
    ],
    [
      'Anh Tân hy vọng con đường sẽ sớm được sửa.',
      { source: 'Anh Tân', cue: 'hy vọng', content: 'con đường sẽ sớm được sửa', act: 'express' },
    ],
    [
      'Hàn Quốc phản đối kế hoạch xả nước thải ra biển.',
      { source: 'Hàn Quốc', cue: 'phản đối', content: 'kế hoạch xả nước thải ra biển', act: 'accuse' },
    ],
    [
      'EU hoan nghênh quyết định thả tù nhân của chính phủ lâm thời.',
      { source: 'EU', cue: 'hoan nghênh', content: 'quyết định thả tù nhân của chính phủ lâm thời', act: 'express' },
    ],
    [
      'Giới phân tích dự đoán ngân hàng trung ương sẽ giữ nguyên lãi suất.',
      { source: 'Giới phân tích', cue: 'dự đoán', content: 'ngân hàng trung ương sẽ giữ nguyên lãi suất' },
    ],
  ],
  misses: [
    'Anh hy sinh khi tuổi đời còn rất trẻ.',
    'Phải mất nhiều năm mới xây lại được niềm tin của khách hàng.',
    'Chị lo bữa cơm cho cả nhà từ 5h sáng.',
    'Con tàu mang tên Hy Vọng rời cảng lúc bình minh.',
  ],
};
