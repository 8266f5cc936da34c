#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace moderato {

/// A field for a date that may be none: typed as 2022-11-30 or as the language writes dates, stepped by Up and Down, or
/// picked from a calendar.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void show(QDate date);

    /// The date, a null one for an empty field; none if the text is no date.
    std::optional<QDate> date() const;

Q_SIGNALS:
    /// A date was picked from the calendar.
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openCalendar();
};

}  // namespace moderato
