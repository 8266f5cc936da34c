#pragma once

#include "ui/inspector/fieldform.h"
#include "ui/inspector/rowlist.h"

namespace moderato {

/// A list of rows, and below it the fields of the selected one, which go while none is selected.
class RowPane final : public QWidget {
    Q_OBJECT

public:
    /// Who adds a row goes on in the form's first field.
    RowPane(RowList* list, FieldForm* form, QWidget* parent = nullptr);

private:
    void follow();

    RowList* m_list;
    FieldForm* m_form;
};

}  // namespace moderato
