#include "ui/stage/stagerows.h"

#include <algorithm>

namespace moderato {
namespace {

constexpr qreal stageMargin = 0.045;  // of the shorter side
constexpr qreal wideScreen = 1.7;     // so wide for its height, and one row holds two texts
constexpr qreal nextShare = 0.47;     // of such a row

/// Where each row begins, in thousandths of the height.
struct RowStarts {
    int title, about, speaker, clock, status, message, foot, end;
};

RowStarts wideRows(const StageContents& contents)
{
    if (contents.hasMessage)
        return contents.hasSpeaker ? RowStarts{30, 105, 165, 270, 585, 685, 890, 975}
                                   : RowStarts{30, 160, 230, 270, 585, 685, 890, 975};
    return contents.hasSpeaker ? RowStarts{35, 185, 250, 370, 750, 870, 870, 970}
                               : RowStarts{35, 265, 345, 370, 750, 870, 870, 970};
}

/// With two rows at the foot.
RowStarts landscapeRows(const StageContents& contents)
{
    if (contents.hasMessage)
        return contents.hasSpeaker ? RowStarts{25, 100, 160, 250, 560, 655, 860, 980}
                                   : RowStarts{25, 150, 215, 250, 560, 655, 860, 980};
    return contents.hasSpeaker ? RowStarts{30, 165, 230, 345, 715, 835, 835, 975}
                               : RowStarts{30, 235, 310, 345, 715, 835, 835, 975};
}

RowStarts uprightRows(const StageContents& contents)
{
    if (contents.hasMessage)
        return contents.hasSpeaker ? RowStarts{25, 110, 150, 220, 650, 720, 880, 975}
                                   : RowStarts{25, 140, 185, 220, 650, 720, 880, 975};
    return contents.hasSpeaker ? RowStarts{25, 140, 180, 260, 775, 855, 880, 975}
                               : RowStarts{25, 185, 235, 260, 775, 855, 880, 975};
}

}  // namespace

StageRows stageRows(const QSizeF& size, const StageContents& contents)
{
    StageRows rows;
    rows.upright = size.height() > size.width();
    rows.sideBySide = size.width() >= wideScreen * size.height();
    const RowStarts at = rows.upright      ? uprightRows(contents)
                         : rows.sideBySide ? wideRows(contents)
                                           : landscapeRows(contents);
    const qreal side = stageMargin * std::min(size.width(), size.height());
    const qreal gap = size.height() * 0.006;
    const auto row = [&](int from, int to) {
        return QRectF(side, size.height() * from / 1000 + gap, size.width() - 2 * side,
                      size.height() * (to - from) / 1000 - 2 * gap);
    };
    rows.title = row(at.title, at.about);
    rows.about = row(at.about, at.speaker);
    rows.speaker = row(at.speaker, at.clock);
    rows.clock = row(at.clock, at.status);
    rows.status = row(at.status, at.message);
    rows.message = row(at.message, at.foot);
    if (rows.sideBySide) {
        rows.next = row(at.foot, at.end);
        rows.session = rows.next;
        rows.next.setWidth(rows.next.width() * nextShare);
        rows.session.setLeft(rows.next.right());
    } else {
        const int middle = (at.foot + at.end) / 2;
        rows.next = row(at.foot, middle);
        rows.session = row(middle, at.end);
    }
    return rows;
}

}  // namespace moderato
