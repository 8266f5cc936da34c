#include "ui/live/livetabs.h"

#include "ui/live/bigbutton.h"

#include <QTabBar>

namespace moderato {
namespace {

class TallBar final : public QTabBar {
public:
    QSize tabSizeHint(int place) const override
    {
        return QTabBar::tabSizeHint(place).expandedTo({leastTarget, leastTarget});
    }
};

}  // namespace

LiveTabs::LiveTabs(QWidget* parent) : QTabWidget(parent)
{
    setTabBar(new TallBar);
    setDocumentMode(true);
    setUsesScrollButtons(true);
}

void LiveTabs::name(QWidget* page, const QString& text, qsizetype count)
{
    const int place = placeOf(page);
    const QString shown = count > 0 ? tr("%1 (%2)").arg(text).arg(count) : text;
    if (tabText(place) != shown)
        setTabText(place, shown);
}

int LiveTabs::placeOf(QWidget* page) const
{
    for (int place = 0; place < count(); ++place)
        if (widget(place) == page || widget(place)->isAncestorOf(page))
            return place;
    return -1;
}

}  // namespace moderato
