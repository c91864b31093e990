import type { Expected } from './construction.ts';

/** A natural sentence that is not read right yet. */
export interface Open {
  /** Id of the construction that it belongs to. */
  readonly construction: string;
  /** What goes wrong. */
  readonly why: string;
  readonly text: string;
  /** All the statements that it should give; none for a sentence that says nothing. */
  readonly expected: readonly Expected[];
}

export const open: readonly Open[] = [
  {
    construction: 'vi/according-end',
    why: 'no statement: a closing `theo` behind a short content',
    text: 'Ít nhất 14 người thiệt mạng, theo Cơ quan Quản lý thảm họa Indonesia.',
    expected: [{ source: 'Cơ quan Quản lý thảm họa Indonesia', cue: 'theo', content: 'Ít nhất 14 người thiệt mạng' }],
  },
  {
    construction: 'vi/according-end',
    why: 'no statement: the source is named behind `theo lời`',
    text: 'Chiếc phà chở quá số khách cho phép, theo lời một thuyền viên sống sót.',
    expected: [{ source: 'một thuyền viên sống sót', cue: 'theo', content: 'Chiếc phà chở quá số khách cho phép' }],
  },
  {
    construction: 'vi/according-front',
    why: 'the role behind the name is taken into the content',
    text: 'Theo ông Đinh Văn Khải, Phó chủ tịch xã, con đập được xây từ năm 1987.',
    expected: [{ source: 'ông Đinh Văn Khải', cue: 'Theo', content: 'con đập được xây từ năm 1987', act: 'assert' }],
  },
  {
    construction: 'vi/broken-quote',
    why: 'the second half behind the tag is lost',
    text: '“Phải mất ít nhất hai tuần”, kỹ sư Vinh cho biết, “để nối lại đường dây”.',
    expected: [
      { source: 'kỹ sư Vinh', cue: 'cho biết', content: 'Phải mất ít nhất hai tuần', form: 'direct' },
      { content: 'để nối lại đường dây', form: 'direct' },
    ],
  },
  {
    construction: 'vi/content-subject-cue',
    why: 'the date that ends the tag is taken for the content',
    text: 'Bệnh nhân đã tự thở và ăn được cháo, bác sĩ điều trị cho biết sáng 9/8.',
    expected: [{ source: 'bác sĩ điều trị', cue: 'cho biết', content: 'Bệnh nhân đã tự thở và ăn được cháo' }],
  },
  {
    construction: 'vi/coordinated-cues',
    why: 'the first content swallows the second cue, which has nothing before it but a comma',
    text: 'Người phát ngôn Điện Elysee bác bỏ tin đồn từ chức, gọi đây là “chuyện bịa đặt”.',
    expected: [
      { source: 'Người phát ngôn Điện Elysee', cue: 'bác bỏ', content: 'tin đồn từ chức', act: 'deny' },
      { cue: 'gọi', content: 'đây là “chuyện bịa đặt' },
    ],
  },
  {
    construction: 'vi/document-says',
    why: 'no statement: a document without a name says',
    text: 'Cáo trạng nêu trong hai năm, nhóm này chiếm đoạt 47 tỷ đồng.',
    expected: [{ source: 'Cáo trạng', cue: 'nêu', content: 'trong hai năm, nhóm này chiếm đoạt 47 tỷ đồng' }],
  },
  {
    construction: 'vi/fixed-phrases',
    why: '`nói chung` hides the cue `nói` before `chung cư`',
    text: 'Ông Nam nói chung cư xuống cấp đã mười năm.',
    expected: [{ source: 'Ông Nam', cue: 'nói', content: 'chung cư xuống cấp đã mười năm' }],
  },
  {
    construction: 'vi/fixed-phrases',
    why: 'no statement: the source holds a clause',
    text: 'Theo kế hoạch mà Bộ Giao thông công bố hôm 3/2, đường sắt sẽ chạy thử vào tháng 11.',
    expected: [
      { source: 'kế hoạch mà Bộ Giao thông công bố', cue: 'Theo', content: 'đường sắt sẽ chạy thử vào tháng 11' },
    ],
  },
  {
    construction: 'vi/free-quote',
    why: 'a custom of naming is taken for speech',
    text: 'Dân trong vùng quen gọi con dốc ấy là “dốc Bà Già”.',
    expected: [],
  },
  {
    construction: 'vi/nested',
    why: 'the addressee is taken into the content, and the outer source into the inner one',
    text: 'Luật sư Bách khẳng định thân chủ của ông từng cảnh báo hội đồng quản trị về khoản lỗ.',
    expected: [
      {
        source: 'Luật sư Bách',
        cue: 'khẳng định',
        content: 'thân chủ của ông từng cảnh báo hội đồng quản trị về khoản lỗ',
        nested: false,
      },
      { source: 'thân chủ của ông', cue: 'cảnh báo', content: 'khoản lỗ', act: 'warn', nested: true },
    ],
  },
  {
    construction: 'vi/nested',
    why: 'the inner statement takes the outer source',
    text: 'Đại sứ Kim cho biết Bình Nhưỡng bác bỏ kế hoạch trao đổi tù binh.',
    expected: [
      {
        source: 'Đại sứ Kim',
        cue: 'cho biết',
        content: 'Bình Nhưỡng bác bỏ kế hoạch trao đổi tù binh',
        nested: false,
      },
      { source: 'Bình Nhưỡng', cue: 'bác bỏ', content: 'kế hoạch trao đổi tù binh', act: 'deny', nested: true },
    ],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'the content runs on into the main clause',
    text: 'Cáo buộc của công đoàn rằng nhà máy quỵt lương đã lan khắp mạng xã hội.',
    expected: [{ source: 'công đoàn', cue: 'Cáo buộc', content: 'nhà máy quỵt lương', act: 'accuse' }],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'the content runs on into the main clause',
    text: 'Lời cảnh báo của giới khoa học rằng sông băng đang tan nhanh không được ai chú ý.',
    expected: [{ source: 'giới khoa học', cue: 'cảnh báo', content: 'sông băng đang tan nhanh', act: 'warn' }],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'a noun of saying with a verb of its own is taken for a cue',
    text: 'Bản tuyên bố gồm bảy trang, có chữ ký của hai nguyên thủ.',
    expected: [],
  },
  {
    construction: 'vi/outlet-quotes',
    why: 'no statement: the tag ends with the speaker, without a verb of saying',
    text: '“Kết quả này vượt mong đợi”, báo Asahi dẫn lời giáo sư Tanaka.',
    expected: [{ source: 'giáo sư Tanaka', cue: 'dẫn lời', content: 'Kết quả này vượt mong đợi', via: ['Asahi'] }],
  },
  {
    construction: 'vi/passive',
    why: 'no statement: `tố` alone',
    text: 'Ông Lâm bị hàng xóm tố lấn chiếm lối đi chung.',
    expected: [{ source: 'hàng xóm', cue: 'tố', content: 'lấn chiếm lối đi chung', act: 'accuse' }],
  },
  {
    construction: 'vi/passive',
    why: 'no statement: passive with `buộc tội`',
    text: 'Cựu thị trưởng bị công tố viên buộc tội nhận hối lộ.',
    expected: [{ source: 'công tố viên', cue: 'buộc tội', content: 'nhận hối lộ', act: 'accuse' }],
  },
  {
    construction: 'vi/plans-and-actions',
    why: 'refusing a thing is taken for refusing to speak',
    text: 'Anh từ chối chiếc ghế giám đốc để về quê trồng nấm.',
    expected: [],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'a long apposition between subject and cue: only its `người` becomes the source',
    text: 'Cảnh sát trưởng thành phố, người trực tiếp chỉ huy chiến dịch giải cứu kéo dài ba ngày, nói không ai bị thương.',
    expected: [{ source: 'Cảnh sát trưởng thành phố', cue: 'nói', content: 'không ai bị thương' }],
  },
  {
    construction: 'vi/unbalanced-mark',
    why: 'the quotation whose closing mark is missing is lost',
    text: '“Chúng tôi sẽ kháng cáo, luật sư Bách nói.\nCảnh sát cho biết hai nghi phạm đã ra đầu thú.',
    expected: [
      { source: 'luật sư Bách', cue: 'nói', content: 'Chúng tôi sẽ kháng cáo' },
      { source: 'Cảnh sát', cue: 'cho biết', content: 'hai nghi phạm đã ra đầu thú' },
    ],
  },
  {
    construction: 'vi/withhold',
    why: 'a refusal without a topic has no content of its own',
    text: 'Điện Kremlin từ chối bình luận.',
    expected: [{ source: 'Điện Kremlin', cue: 'từ chối bình luận', content: 'từ chối bình luận', act: 'withhold' }],
  },
  {
    construction: 'vi/according-end',
    why: 'no statement: a closing `theo` with a source that is no name',
    text: 'Giá dầu có thể chạm mốc 100 USD trong quý tới, theo các nhà phân tích.',
    expected: [{ source: 'các nhà phân tích', cue: 'theo', content: 'Giá dầu có thể chạm mốc 100 USD trong quý tới' }],
  },
  {
    construction: 'vi/according-end',
    why: 'no statement: a closing `theo`',
    text: 'Trận động đất có tâm chấn sâu 10 km, theo Cơ quan Khảo sát Địa chất Mỹ.',
    expected: [{ source: 'Cơ quan Khảo sát Địa chất Mỹ', cue: 'theo', content: 'Trận động đất có tâm chấn sâu 10 km' }],
  },
  {
    construction: 'vi/content-subject-cue',
    why: 'the tag ends with a date; a noun of the content is taken for the cue',
    text: 'Mỹ chưa nhận được đề nghị chính thức nào, một quan chức Nhà Trắng nói hôm 4/5.',
    expected: [{ source: 'một quan chức Nhà Trắng', cue: 'nói', content: 'Mỹ chưa nhận được đề nghị chính thức nào' }],
  },
  {
    construction: 'vi/document-says',
    why: 'no statement: the cue `theo cáo trạng` holds its own source',
    text: 'Theo cáo trạng, bị cáo đã lập 14 công ty ma để xoay vòng hóa đơn.',
    expected: [{ cue: 'Theo cáo trạng', content: 'bị cáo đã lập 14 công ty ma để xoay vòng hóa đơn' }],
  },
  {
    construction: 'vi/outlet-quotes',
    why: 'the quotation is found, its speaker, cue and outlet are not',
    text: 'Tờ Guardian dẫn lời một nhân chứng: "Mọi người bỏ chạy về phía cửa sau".',
    expected: [
      { source: 'một nhân chứng', cue: 'dẫn lời', content: 'Mọi người bỏ chạy về phía cửa sau', via: ['Guardian'] },
    ],
  },
  {
    construction: 'vi/outlet-quotes',
    why: "the outlet's frame hides the speaker's own statement",
    text: 'Theo AFP, Thủ tướng Ethiopia nói đàm phán sẽ nối lại vào tuần tới.',
    expected: [{ source: 'Thủ tướng Ethiopia', cue: 'nói', content: 'đàm phán sẽ nối lại vào tuần tới', via: ['AFP'] }],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'place and time between cue and `rằng` are taken into the content',
    text: 'Ông Mueller cho biết tại Berlin hôm thứ Ba rằng chính phủ đã chuẩn bị hai phương án.',
    expected: [{ source: 'Ông Mueller', cue: 'cho biết', content: 'chính phủ đã chuẩn bị hai phương án' }],
  },
  {
    construction: 'vi/withhold',
    why: 'refusing a thing is taken for refusing to speak',
    text: 'Bà từ chối nhận tiền bồi dưỡng của khách.',
    expected: [],
  },
  {
    construction: 'vi/according-end',
    why: 'no statement: a closing `theo thông cáo của`',
    text: 'Thỏa thuận sẽ có hiệu lực từ ngày 1/7, theo thông cáo của Bộ Thương mại Mỹ.',
    expected: [
      { source: 'thông cáo của Bộ Thương mại Mỹ', cue: 'theo', content: 'Thỏa thuận sẽ có hiệu lực từ ngày 1/7' },
    ],
  },
  {
    construction: 'vi/nested',
    why: "the outlet's own frame stays around the statement that it relays",
    text: 'Reuters đưa tin ông Orlov đã bác bỏ lời mời đàm phán.',
    expected: [{ source: 'ông Orlov', cue: 'bác bỏ', content: 'lời mời đàm phán', act: 'deny', via: ['Reuters'] }],
  },
  {
    construction: 'vi/noun-of-source',
    why: 'a noun of saying at the head of a sentence is taken for a cue',
    text: 'Cảnh báo màu đỏ nhấp nháy trên bảng điều khiển.',
    expected: [],
  },
  {
    construction: 'vi/passive',
    why: 'no statement: passive with a cause',
    text: 'Công ty bị các cổ đông chỉ trích vì che giấu khoản lỗ.',
    expected: [{ source: 'các cổ đông', cue: 'chỉ trích', content: 'che giấu khoản lỗ', act: 'accuse' }],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'no statement: the content is a bare clause',
    text: 'Phe đối lập chỉ trích chính phủ phản ứng chậm.',
    expected: [{ source: 'Phe đối lập', cue: 'chỉ trích', content: 'chính phủ phản ứng chậm', act: 'accuse' }],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'no statement: `bác tin đồn`',
    text: 'Câu lạc bộ bác tin đồn bán tiền đạo 22 tuổi.',
    expected: [{ source: 'Câu lạc bộ', cue: 'bác tin đồn', content: 'bán tiền đạo 22 tuổi', act: 'deny' }],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'no statement: a confession behind a place',
    text: 'Tại cơ quan điều tra, Toàn khai nhận do nợ nần nên nảy sinh ý định trộm xe.',
    expected: [{ source: 'Toàn', cue: 'khai nhận', content: 'do nợ nần nên nảy sinh ý định trộm xe', act: 'confirm' }],
  },
  {
    construction: 'vi/subject-cue-content',
    why: 'no statement: `kể` with a bare clause',
    text: 'Anh Cường kể nước tràn vào nhà lúc nửa đêm.',
    expected: [{ source: 'Anh Cường', cue: 'kể', content: 'nước tràn vào nhà lúc nửa đêm' }],
  },
  {
    construction: 'vi/unbalanced-mark',
    why: "the quotation whose closing mark is missing is lost, and its tag taken into the next line's source",
    text: '“Chúng tôi sẽ kiện, luật sư Vinh nói.\nTòa án cho biết phiên xử mở vào tháng 3.\n“Tôi mừng lắm”, bà Mến nói.',
    expected: [
      { source: 'luật sư Vinh', cue: 'nói', content: 'Chúng tôi sẽ kiện' },
      { source: 'Tòa án', cue: 'cho biết', content: 'phiên xử mở vào tháng 3' },
      { source: 'bà Mến', cue: 'nói', content: 'Tôi mừng lắm' },
    ],
  },
  {
    construction: 'vi/withhold',
    why: 'no statement: a refusal by a pronoun',
    text: 'Ông không nêu rõ thời điểm rút quân.',
    expected: [{ source: 'Ông', cue: 'không nêu rõ', content: 'thời điểm rút quân', act: 'withhold' }],
  },
];
