#include "ui/matrix/twolineheader.h"

#include <QStyleOptionHeader>
#include <QTextLayout>

namespace moderato {

QString inTwoLines(const QString& text, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const auto line = [&](const QString& words) {
        return metrics.elidedText(words.trimmed(), Qt::ElideRight, width);
    };
    const QString rest = line(text.mid(first.textLength()));
    const QString begin = line(text.left(first.textLength()));
    return rest.isEmpty() ? begin : QString(begin + u'\n' + rest);
}

TwoLineHeader::TwoLineHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void TwoLineHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, option, this) + 2;
    option->text = inTwoLines(option->text, font(), std::max(1, sectionSize(logicalIndex) - margins));
}

}  // namespace moderato
