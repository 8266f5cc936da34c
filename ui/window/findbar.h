#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace moderato {

/// Finds segments of the shown agenda by a word in their title, part, people, questions or note, and selects them one after
/// the other. Hidden, and empty, until it is asked for; Escape hides it again.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(Desk& desk, QWidget* parent = nullptr);

    void open();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void step(int direction);
    void look();
    void close();

    Desk& m_desk;
    QLineEdit* m_typed = nullptr;
    QLabel* m_found = nullptr;
};

/// The segments of the agenda with this text in what people read of them, in their order; capitals do not count.
QList<SegmentId> segmentsWith(const QString& text, const Event& event, const Agenda& agenda);

}  // namespace moderato
