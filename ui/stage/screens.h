#pragma once

#include <QObject>
#include <QRect>
#include <QString>

namespace moderato {

/// A monitor as far as it can be told from others, now and the next time.
struct ScreenId {
    QString name;    ///< of its socket and often its model: "HDMI-1"
    QString serial;  ///< empty where the system does not say
    QRect geometry;

    bool operator==(const ScreenId&) const = default;
};

/// The place in `screens` of the one that was remembered: the same serial number, else the same name, the same place
/// deciding among several; -1 if none is it.
qsizetype rememberedScreen(const QList<ScreenId>& screens, const ScreenId& remembered);

/// The place of the first that shows nothing of what is taken, of the first of all if that is empty; -1 if there is none.
qsizetype freeScreen(const QList<ScreenId>& screens, const QRect& taken);

/// Monitors as they come and go.
class Screens : public QObject {
    Q_OBJECT

public:
    /// Those there are, the primary one first.
    virtual QList<ScreenId> all() const = 0;
    /// Puts the window on the monitor that stands here in all(), as an ordinary one.
    virtual void move(QWidget& window, qsizetype to) = 0;
    /// The window fills the monitor.
    virtual void fill(QWidget& window, qsizetype to) = 0;

Q_SIGNALS:
    void changed();
};

/// The machine's own.
Screens& machineScreens();

}  // namespace moderato
