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
    const int place = indexOf(page);
    const QString shown = count > 0 ? tr("%1 (%2)").arg(text).arg(count) : text;
    if (tabText(place) != shown)
        setTabText(place, shown);
}

}  // namespace moderato
