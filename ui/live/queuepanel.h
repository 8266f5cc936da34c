#pragma once

#include "core/live/queue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace moderato {

class BigButton;
class HandForm;

/// Somebody in the queue, or who left it.
struct HandShown {
    HandId hand;
    QString text;  ///< "Amina, online, point of order"

    bool operator==(const HandShown&) const = default;
};

struct QueueShown {
    QList<HandShown> waiting;    ///< in the order in which they get the floor
    QList<HandShown> withdrawn;  ///< the last first
    QString measure;             ///< "11 waiting, 2:00 each: room for 7; with 1:15 each for all"
    QueueOrder order = QueueOrder::AsTheyCame;
    bool open = true;

    bool operator==(const QueueShown&) const = default;
};

/// The floor's queue: who waits, measured against the time left.
class QueuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget* parent = nullptr);

    void show(const QueueShown& shown, const QList<Person>& people);
    /// Whether anything can be done here.
    void setWritable(bool writable);
    /// Where room is short who waits, and the call, stand above the rest.
    void setLow(bool low);

    /// To type a name.
    void write();
    /// A hand without a name, from there.
    void raise(Attendance from);
    /// This hand is in the queue.
    void taken(const HandDetails& hand);
    /// Asks for the first of those that wait.
    void callNext();
    /// Asks to close the queue, or to reopen it.
    void toggleOpen();

Q_SIGNALS:
    void handRaised(const moderato::HandDetails& details);
    void callWanted(moderato::HandId hand);
    void withdrawn(moderato::HandId hand);
    void calledBack(moderato::HandId hand);
    void orderChosen(moderato::QueueOrder order);
    void openWanted(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildOrder();
    QLayout* buildActions();
    HandId marked() const;
    void fillList();
    void enable();

    QVBoxLayout* m_layout;
    HandForm* m_form;
    QWidget* m_rule;  ///< by which it goes, and whether it is open
    QLabel* m_measure;
    QComboBox* m_order;
    QListWidget* m_list;
    BigButton* m_call;
    BigButton* m_withdraw;
    BigButton* m_callBack;
    BigButton* m_open;
    QueueShown m_shown;
    bool m_writable = true;
};

}  // namespace moderato
