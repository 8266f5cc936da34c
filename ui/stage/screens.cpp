#include "ui/stage/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace moderato {
namespace {

class MachineScreens final : public Screens {
public:
    MachineScreens()
    {
        const auto follow = [this](QScreen* screen) {
            connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
        };
        for (QScreen* screen : QGuiApplication::screens())
            follow(screen);
        connect(qApp, &QGuiApplication::screenAdded, this, follow);
        connect(qApp, &QGuiApplication::screenAdded, this, &Screens::changed);
        // Qt takes the screen off its list only after this signal, and moves its windows then.
        connect(qApp, &QGuiApplication::screenRemoved, this, &Screens::changed, Qt::QueuedConnection);
    }

    QList<ScreenId> all() const override
    {
        QList<ScreenId> ids;
        for (const QScreen* screen : QGuiApplication::screens())
            ids.append({screen->name(), screen->serialNumber(), screen->geometry()});
        return ids;
    }

    void move(QWidget& window, qsizetype to) override
    {
        QScreen* screen = QGuiApplication::screens().value(to);
        if (!screen)
            return;
        // A window that fills a monitor stays on it: it has to be an ordinary one first.
        if (window.isFullScreen())
            window.showNormal();
        window.setScreen(screen);
        const QRect room = screen->availableGeometry();
        window.resize(window.size().boundedTo(room.size() * 4 / 5));
        window.move(room.topLeft() + QPoint(room.width() / 10, room.height() / 10));
    }

    void fill(QWidget& window, qsizetype to) override
    {
        QScreen* screen = QGuiApplication::screens().value(to);
        if (!screen)
            return;
        move(window, to);
        window.showFullScreen();
        // Where no window manager does so.
        window.windowHandle()->setGeometry(screen->geometry());
    }
};

}  // namespace

qsizetype rememberedScreen(const QList<ScreenId>& screens, const ScreenId& remembered)
{
    qsizetype best = -1;
    int bestLikeness = 0;
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const ScreenId& each = screens.at(i);
        const bool sameSerial = !each.serial.isEmpty() && each.serial == remembered.serial;
        const bool otherSerial = !sameSerial && !each.serial.isEmpty() && !remembered.serial.isEmpty();
        const bool sameName = !each.name.isEmpty() && each.name == remembered.name && !otherSerial;
        if (!sameSerial && !sameName)
            continue;
        const int likeness =
            (sameSerial ? 4 : 0) + (sameName ? 2 : 0) + (each.geometry == remembered.geometry ? 1 : 0);
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best = i;
        }
    }
    return best;
}

qsizetype freeScreen(const QList<ScreenId>& screens, const QRect& taken)
{
    const QRect kept = taken.isEmpty() ? screens.value(0).geometry : taken;
    for (qsizetype i = 0; i < screens.size(); ++i)
        if (!screens.at(i).geometry.intersects(kept))
            return i;
    return -1;
}

Screens& machineScreens()
{
    // Lives as long as the application, whose signals it hears.
    static auto* screens = [] {
        auto* made = new MachineScreens;
        made->setParent(qApp);
        return made;
    }();
    return *screens;
}

}  // namespace moderato
