#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace moderato {

class TextField;

/// How the event's handouts look: logo, colour, font, header and footer. Each change is an edit of the event.
class ThemeForm final : public QWidget {
    Q_OBJECT

public:
    explicit ThemeForm(Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* buildLogo();
    QWidget* buildAccent();
    void follow();
    void change(const QString& label, const std::function<void(Theme&)>& change);
    void chooseLogo();
    void chooseAccent();
    void takeLogo(const QString& path);

    Desk& m_desk;
    QLabel* m_logo;
    QPushButton* m_chooseLogo;
    QToolButton* m_noLogo;
    QPushButton* m_accent;
    QToolButton* m_noAccent;
    QComboBox* m_font;
    TextField* m_header;
    TextField* m_footer;
};

}  // namespace moderato
