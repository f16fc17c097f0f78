{{- define "generated-controller.fullname" -}}
{{- printf "%s-generated-controller" .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- define "generated-controller.labels" -}}
app.kubernetes.io/name: generated-controller
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
