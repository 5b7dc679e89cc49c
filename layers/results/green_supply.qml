<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" simplifyLocal="1" symbologyReferenceScale="-1" autoRefreshMode="Disabled" labelsEnabled="0" maxScale="0" autoRefreshTime="0" styleCategories="Symbology|Labeling|Rendering" simplifyDrawingTol="1" simplifyMaxScale="1" version="3.40.6-Bratislava" simplifyDrawingHints="1" simplifyAlgorithm="0">
 <renderer-v2 type="graduatedSymbol" attr="m2_per_resident" graduatedMethod="GraduatedColor" enableorderby="0" referencescale="-1" forceraster="0" symbollevels="0">
  <ranges>
   <range render="true" label="none" lower="-1.000000000000000" upper="0.000000000000000" symbol="0" uuid="{00000001-0000-4000-8000-000000000000}" />
   <range render="true" label="0–5" lower="0.000000000000000" upper="5.000000000000000" symbol="1" uuid="{00000002-0000-4000-8000-000000000000}" />
   <range render="true" label="5–10" lower="5.000000000000000" upper="10.000000000000000" symbol="2" uuid="{00000003-0000-4000-8000-000000000000}" />
   <range render="true" label="10–20" lower="10.000000000000000" upper="20.000000000000000" symbol="3" uuid="{00000004-0000-4000-8000-000000000000}" />
   <range render="true" label="20–50" lower="20.000000000000000" upper="50.000000000000000" symbol="4" uuid="{00000005-0000-4000-8000-000000000000}" />
   <range render="true" label="over_50" lower="50.000000000000000" upper="1000000000000.000000000000000" symbol="5" uuid="{00000006-0000-4000-8000-000000000000}" />
  </ranges>
  <symbols>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="0" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000007-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="194,24,91,255,rgb:0.76078431372549016,0.09411764705882353,0.35686274509803922,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000008-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="223,194,125,255,rgb:0.87450980392156863,0.76078431372549016,0.49019607843137253,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="2" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000009-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="242,236,200,255,rgb:0.94901960784313721,0.92549019607843142,0.78431372549019607,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="3" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000a-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="169,216,184,255,rgb:0.66274509803921566,0.84705882352941175,0.72156862745098038,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="4" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000b-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="79,163,131,255,rgb:0.30980392156862746,0.63921568627450975,0.51372549019607838,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="5" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000c-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="11,95,76,255,rgb:0.04313725490196078,0.37254901960784315,0.29803921568627451,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <classificationMethod id="Custom">
   <symmetricMode symmetrypoint="0" astride="0" enabled="0" />
   <labelFormat labelprecision="4" format="%1 - %2" trimtrailingzeroes="1" />
   <parameters>
    <Option />
   </parameters>
   <extraInformation />
  </classificationMethod>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
