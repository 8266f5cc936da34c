#pragma once

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace moderato {

/// A field for a date, or a date and time of day, that may not be known yet. Times are those of the clock on the wall.
class WhenField final : public QWidget {
    Q_OBJECT

public:
    enum class Shows { Date, DateAndTime };

    explicit WhenField(Shows shows, QWidget* parent = nullptr);

    /// Fills the field, unless the user is just changing it; an invalid moment is one that is not known.
    void show(const QDateTime& when);
    bool isModified() const;

    /// Takes the moment as it is by now.
    void finish();
    /// Forgets what is typed.
    void abandon();

    /// Names both of its parts for those who can't see them.
    void setNames(const QString& name);

Q_SIGNALS:
    /// The user is done with a moment that differs from what was shown; invalid: it is not known.
    void accepted(const QDateTime& when);

private:
    void takeKnown(bool known);
    void showFormat();

    Shows m_shows;
    QDateTime m_shown;
    QCheckBox* m_known;
    QDateTimeEdit* m_edit;
};

}  // namespace moderato
