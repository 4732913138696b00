package se.delmos.statsbidrag.imports.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.imports.ImportRunId;
import se.delmos.statsbidrag.imports.adapter.AllocationFile;
import se.delmos.statsbidrag.imports.usecase.ImportAllocations;
import se.delmos.statsbidrag.imports.usecase.ListImports;
import se.delmos.statsbidrag.imports.usecase.ShowImport;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Importing a list of past grants, and reading what became of it. */
@Controller
@RequestMapping("/administration/import")
class ImportController {

    private final ImportAllocations importAllocations;
    private final ShowImport showImport;
    private final ListImports listImports;

    ImportController(ImportAllocations importAllocations, ShowImport showImport, ListImports listImports) {
        this.importAllocations = importAllocations;
        this.showImport = showImport;
        this.listImports = listImports;
    }

    /** Returns the headings that a list must have, for the page that explains its shape. */
    @ModelAttribute("columns")
    String columns() {
        return String.join(",", AllocationFile.COLUMNS);
    }

    @GetMapping
    String upload(Model model) {
        model.addAttribute("form", new UploadForm(null));
        model.addAttribute("past", listImports.list());
        return "imports/upload";
    }

    @PostMapping
    ModelAndView importFile(@ModelAttribute("form") UploadForm form, BindingResult errors) {
        try {
            var file = form.requireFile();
            return new ModelAndView(
                    "redirect:/administration/import/" + importAllocations.importFrom(UploadForm.nameOf(file), file));
        } catch (RuleViolation refused) {
            errors.rejectValue("file", refused.key(), refused.arguments(), null);
            var again = new ModelAndView("imports/upload", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("past", listImports.list());
        }
    }

    @GetMapping("/{run}")
    String report(@PathVariable ImportRunId run, Model model) {
        model.addAttribute("report", showImport.show(run));
        return "imports/report";
    }
}
