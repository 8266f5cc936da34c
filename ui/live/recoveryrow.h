#pragma once

#include <QPushButton>

class QLabel;

namespace moderato {

/// One way to end on time, in words.
struct WayShown {
    QString title;      ///< "Use 2:00 of the buffer"
    QString end;        ///< "Ends 11:30, on time"
    QString affected;   ///< who gets how much less
    QString everybody;  ///< the same with all names, a line each

    bool operator==(const WayShown&) const = default;
};

/// A way to end on time as a large button: what it does, when it ends then, and who is affected. While it is pointed at or
/// has the focus it asks for a preview.
class RecoveryRow final : public QPushButton {
    Q_OBJECT

public:
    explicit RecoveryRow(QWidget* parent = nullptr);

    void show(const WayShown& way, const QString& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lookedAt();
    void left();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_end;
    QLabel* m_affected;
};

}  // namespace moderato
